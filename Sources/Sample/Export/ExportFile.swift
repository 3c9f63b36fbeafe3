import Foundation

/// A file that is written piece by piece.
struct ExportFile {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private let flushAt = 256 * 1024

  /// - Parameter path: `-` for the standard output.
  /// - Throws: `POSIXError` when the file cannot be made.
  init(path: String) throws {
    if path == "-" {
      handle = .standardOutput
    } else {
      let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      guard file >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
      handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    }
    buffer.reserveCapacity(flushAt + 4096)
  }

  mutating func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= flushAt { try flush() }
  }

  /// Writes what is left; nothing may be written after it.
  mutating func close() throws {
    try flush()
    if handle.fileDescriptor != STDOUT_FILENO { try handle.close() }
  }

  private mutating func flush() throws {
    try handle.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

extension String {
  /// As a JSON string with its quotes.
  var asJSON: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// As a field of a comma-separated line, quoted when it has to be.
  var asCSV: String {
    let needsQuotes = utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    return needsQuotes ? "\"" + replacing("\"", with: "\"\"") + "\"" : self
  }
}
