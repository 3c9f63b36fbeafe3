/// The manual as a page for `man`.
enum RoffPage {
  static func text(of document: ManualDocument, version: String) -> String {
    let head = [
      #".TH HETANG 1 "" "hetang \#(version)" "Hetang""#, ".SH NAME",
      escape("hetang - a console for people who run communities"), ".SH SYNOPSIS",
      #".B hetang"#, escape("[command] [options]"), ".SH DESCRIPTION",
    ]
    return (head + document.blocks.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private static func lines(of block: ManualBlock) -> [String] {
    switch block {
    case .section(let title): [".SH \"\(escape(title.uppercased()))\""]
    case .subsection(let title): [".SS \"\(escape(title))\""]
    case .text(let text): [".PP", escape(text)]
    case .lines(let lines):
      [".PP", ".nf", ".RS 4"] + lines.flatMap(fitted).map(escape) + [".RE", ".fi"]
    case .terms(let terms):
      terms.flatMap { [".TP", #"\fB\#(escape($0.name))\fR"#, escape($0.meaning)] }
    }
  }

  /// Columns that a line has on a page of 80, behind the indents.
  private static let columns = 68

  /// The line in pieces that fit on the page, broken before an option in brackets: elsewhere the
  /// pieces could not be copied to a shell.
  private static func fitted(_ line: String) -> [String] {
    let pieces = line.split(separator: " [").enumerated().map { $0 == 0 ? "\($1)" : "[\($1)" }
    return pieces.reduce(into: []) { lines, piece in
      guard let last = lines.last else { return lines.append(piece) }
      if last.count + 1 + piece.count <= columns {
        lines[lines.count - 1] = "\(last) \(piece)"
      } else {
        lines.append("    \(piece)")
      }
    }
  }

  /// Text as roff takes it: a hyphen that can be copied, a backslash that is one, and no line that
  /// begins like a request.
  private static func escape(_ text: String) -> String {
    let plain = text.replacing("\\", with: #"\e"#).replacing("-", with: #"\-"#)
      .replacing("\"", with: #"\(dq"#)
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? #"\&"# + plain : plain
  }
}
