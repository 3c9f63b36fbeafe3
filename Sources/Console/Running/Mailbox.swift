import Synchronization
import Terminal

/// Hands messages from the store's thread to the console's, and wakes it.
final class Mailbox: Sendable {
  let wake: WakeSignal
  private let messages = Mutex<[Message]>([])

  init() throws(TerminalError) { wake = try WakeSignal() }

  func put(_ message: Message) {
    messages.withLock { $0.append(message) }
    wake.signal()
  }

  /// Everything that has come since the last call, in order.
  func takeAll() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
