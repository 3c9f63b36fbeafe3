import CNcurses
import Glibc

/// Wakes the thread that waits in `TerminalDriver.next`. May be signalled from any thread, any
/// number of times; one wake-up answers them all.
public final class WakeSignal: Sendable {
  let descriptor: Int32

  /// Throws `TerminalError.system` when the process has no descriptor left.
  public init() throws(TerminalError) {
    descriptor = cn_open_wake()
    guard descriptor >= 0 else { throw .system(errno: errno) }
  }

  deinit { close(descriptor) }

  /// Ends the wait going on now, or the next one.
  public func signal() { cn_wake(descriptor) }

  func clear() { cn_clear_wake(descriptor) }
}
