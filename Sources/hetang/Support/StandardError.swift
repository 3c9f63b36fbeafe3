import Foundation

/// Lines for a person beside the output of a command.
enum StandardError {
  static func print(_ line: String) { write(line + "\n") }
  static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
