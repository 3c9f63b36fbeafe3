// `stdout` is a variable in C; nobody here sets it.
@preconcurrency import Glibc
import Synchronization

/// What commands print.
enum StandardOutput {
  /// Why something printed earlier could not be written, as the system numbers it; 0 when it could.
  ///
  /// The C library throws away what it could not write, and has nothing to say of it at the end.
  private static let failure = Mutex<Int32>(0)

  /// Prints text as it is: what came from outside has to be made harmless before.
  static func print(_ text: String, terminator: String = "\n") {
    if let transcript = Surroundings.current.transcript {
      transcript.add(output: text + terminator)
    } else {
      Swift.print(text, terminator: terminator)
      if ferror(stdout) != 0 { note(errno) }
    }
  }

  /// From now on a reader who goes away (`| head`) does not kill the program: what it has begun it
  /// ends, and its temporary files go with it.
  static func outliveReaders() { signal(SIGPIPE, SIG_IGN) }

  /// Lets go of what was printed so far, so that what is said on standard error stands after it where
  /// both go the same way.
  static func flush() { if fflush(nil) != 0 { note(errno) } }

  /// Hands on what was printed so far.
  ///
  /// - Returns: false when nobody reads any more: the rest is of no use.
  /// - Throws: when it cannot be written, as on a full disk.
  static func handOn() throws -> Bool {
    guard Surroundings.current.transcript == nil else { return true }
    flush()
    let reason = failure.withLock { $0 }
    if reason == 0 { return true }
    if [EPIPE, EBADF].contains(reason) { return false }
    throw Complaint(
      sentence: "The output cannot be written: \(String(cString: strerror(reason))).",
      status: .unwritable)
  }

  /// The first reason is the one to tell.
  private static func note(_ reason: Int32) {
    failure.withLock { if $0 == 0 { $0 = reason } }
  }

  /// Hands on what was printed last.
  ///
  /// - Throws: when it cannot be written. That nobody reads it is no error.
  static func finish() throws { _ = try handOn() }
}
