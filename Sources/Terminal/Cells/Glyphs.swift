/// The few signs screens draw with, in one of two sets. Each takes one column.
public struct Glyphs: Hashable, Sendable {
  /// Parts of a bar's last cell, from an empty eighth to a full one.
  public let barParts: [String]
  /// Heights of a sparkline's cell, lowest first.
  public let sparks: [String]
  /// A line from left to right.
  public let horizontal: String
  /// A line from top to bottom.
  public let vertical: String
  /// Before the selected row, or a value just chosen.
  public let marker: String
  /// More than before.
  public let up: String
  /// Less than before.
  public let down: String
  /// Neither up nor down.
  public let level: String
  /// Done, or as it should be.
  public let check: String
  /// Failed, or not as it should be.
  public let cross: String
  /// At the end of a text that was cut.
  public let ellipsis: String
  /// Between parts of a line that stand side by side.
  public let separator: String
  /// Before each item of a list.
  public let bullet: String

  /// Signs of texts that such a terminal cannot show, and what stands in for them.
  public let standIns: [Unicode.Scalar: Unicode.Scalar]

  /// For terminals that show Unicode: nearly all.
  public static let unicode = Glyphs(
    barParts: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    sparks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    horizontal: "─", vertical: "│", marker: "▸", up: "▲", down: "▼", level: "·", check: "✓",
    cross: "✗", ellipsis: "…", separator: "·", bullet: "•", standIns: [:])

  /// For the others, for screen readers and for copying into plain text.
  public static let ascii = Glyphs(
    barParts: ["#"], sparks: ["_", ".", "-", "=", "#"], horizontal: "-", vertical: "|",
    marker: ">", up: "^", down: "v", level: "-", check: "+", cross: "x", ellipsis: "~",
    separator: "-", bullet: "*",
    standIns: [
      "…": "~", "·": "-", "–": "-", "—": "-", "→": ">", "←": "<", "↑": "^", "↓": "v", "“": "\"",
      "”": "\"", "‘": "'", "’": "'",
    ])
}
