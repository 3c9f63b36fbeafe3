import Glibc
import Synchronization

/// Whether the person asked the program to stop (Ctrl-C, SIGTERM), for work that stops at a point
/// of its own choice.
enum Interruption {
  private static let flag = Atomic<Bool>(false)

  static var happened: Bool { flag.load(ordering: .relaxed) }

  /// From now on the first signal only sets ``happened``; the second ends the program.
  static func watch() {
    _ = happened
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interruption.note() }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
    sigaction(SIGTERM, &action, nil)
  }

  private static func note() { flag.store(true, ordering: .relaxed) }
}
