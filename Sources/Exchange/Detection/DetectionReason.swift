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
