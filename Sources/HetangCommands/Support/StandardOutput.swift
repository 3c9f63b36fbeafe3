import Glibc

/// What commands print.
enum StandardOutput {
  /// Prints text as it is: what came from outside has to be made harmless before.
  static func print(_ text: String, terminator: String = "\n") {
    if let transcript = Surroundings.current.transcript {
      transcript.add(output: text + terminator)
    } else {
      Swift.print(text, terminator: terminator)
    }
  }

  /// From now on a reader who goes away (`| head`) does not kill the program: what it has begun it
  /// ends, and its temporary files go with it.
  static func outliveReaders() { signal(SIGPIPE, SIG_IGN) }

  /// Hands on what was printed so far.
  ///
  /// - Returns: false when nobody reads any more: the rest is of no use.
  /// - Throws: when it cannot be written, as on a full disk.
  static func handOn() throws -> Bool {
    guard Surroundings.current.transcript == nil, fflush(nil) != 0 else { return true }
    if [EPIPE, EBADF].contains(errno) { return false }
    throw Complaint(
      sentence: "The output cannot be written: \(String(cString: strerror(errno))).",
      status: .unwritable)
  }

  /// Hands on what was printed last.
  ///
  /// - Throws: when it cannot be written. That nobody reads it is no error.
  static func finish() throws { _ = try handOn() }
}
