import Foundation

/// A file that is read at once.
enum WholeFile {
  /// - Parameter path: Of anything that can be read, also a pipe such as a shell's `<(…)`; `-` for
  ///   the standard input.
  /// - Returns: nil when it cannot be read.
  static func read(_ path: String) -> Data? {
    let surroundings = Surroundings.current
    if path == "-" {
      guard surroundings.transcript == nil else { return surroundings.input }
      return try? FileHandle.standardInput.readToEnd() ?? Data()
    }
    // FileManager asks for the size first, which a pipe does not have.
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    return try? file.readToEnd() ?? Data()
  }
}
