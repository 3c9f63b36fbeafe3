/// Why a file was taken for what it was taken for.
public enum DetectionReason: Hashable, Sendable {
  /// The user said so with `--format`.
  case asked
  /// A JSON object with these keys.
  case keys([String])
  /// A first line that is a header of this kind.
  case headerLine(String)
  /// So many of the first lines begin as messages do.
  case lineHeads(matching: Int, of: Int)
  /// A first line with these columns, for a table of that shape.
  case columns([String], TableShape)
}

extension DetectionReason: CustomStringConvertible {
  /// In English, such as `a JSON object with “messages”, “name”, “type”`.
  public var description: String {
    switch self {
    case .asked: "as --format says"
    case .keys(let keys): "a JSON object with \(keys.map { "“\($0)”" }.joined(separator: ", "))"
    case .headerLine(let line): "its first line is \(line)"
    case .lineHeads(let matching, let total):
      "\(matching) of the first \(total) lines begin with date, time and sender"
    case .columns(let columns, let shape):
      "a table of \(shape.title) with the columns \(columns.joined(separator: ", "))"
    }
  }
}
