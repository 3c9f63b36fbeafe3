import Glibc

/// What commands print.
enum StandardOutput {
  /// From now on a reader who goes away (`| head`) does not kill the program: what it has begun it
  /// ends, and its temporary files go with it.
  static func outliveReaders() { signal(SIGPIPE, SIG_IGN) }

  /// Hands on what was printed.
  ///
  /// - Throws: when it cannot be written, as on a full disk. That nobody reads it is no error.
  static func finish() throws {
    guard fflush(nil) != 0, errno != EPIPE, errno != EBADF else { return }
    throw Complaint(
      sentence: "The output cannot be written: \(String(cString: strerror(errno))).", code: 74)
  }
}
