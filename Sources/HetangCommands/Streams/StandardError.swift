import Glibc

/// Lines for a person beside the output of a command.
enum StandardError {
  static func print(_ line: String) {
    if Surroundings.current.transcript == nil { StandardOutput.flush() }
    write(line + "\n")
  }

  /// Says it, or nothing when nobody listens: a closed standard error is no reason to fail.
  static func write(_ text: String) {
    if let transcript = Surroundings.current.transcript { return transcript.add(errors: text) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }
}
