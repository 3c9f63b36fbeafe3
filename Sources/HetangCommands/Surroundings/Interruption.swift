import Glibc
import Synchronization

/// Whether the person asked the program to stop (Ctrl-C, SIGTERM), for work that stops at a point
/// of its own choice.
enum Interruption {
  private static let flag = Atomic<Bool>(false)
  private static let signals = [SIGINT, SIGTERM]

  static var happened: Bool { flag.load(ordering: .relaxed) || isPending }

  /// What the signals meant before they were watched.
  struct Former {
    fileprivate var actions: [(Int32, sigaction)]

    /// Lets them mean it again.
    func restore() { for (signal, var action) in actions { sigaction(signal, &action, nil) } }
  }

  /// From now on the first signal only sets ``happened``; the second ends the program.
  @discardableResult
  static func watch() -> Former {
    _ = happened
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interruption.note() }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    let former = signals.map { signal in
      var before = sigaction()
      sigaction(signal, &action, &before)
      return (signal, before)
    }
    return Former(actions: former)
  }

  /// Before the console takes the terminal, signals wait for it.
  private static var isPending: Bool {
    var waiting = sigset_t()
    guard sigpending(&waiting) == 0 else { return false }
    return (signals + [SIGHUP]).contains { sigismember(&waiting, $0) == 1 }
  }

  private static func note() { flag.store(true, ordering: .relaxed) }
}
