/// Writes tables that spreadsheets open without harm.
public enum CsvWriter {
  /// A cell as it stands in a file: quoted where needed (RFC 4180), without signs that act on a
  /// terminal, and never taken for a formula.
  ///
  /// A member may call themselves `=HYPERLINK(…)`; text that begins with a sign on which
  /// spreadsheets compute gets an apostrophe in front.
  public static func cell(_ text: String) -> String {
    // A joiner in front joins nothing, and would hide what a spreadsheet computes on.
    let kept = text.unicodeScalars.filter(isKept).drop { $0 == joiner }
    let plain = String(String.UnicodeScalarView(kept))
    let safe = plain.unicodeScalars.first.map(startsFormula) == true ? "'" + plain : plain
    let needsQuotes = safe.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  /// A number as it stands in a file; a minus is part of it.
  public static func cell(_ number: Int64) -> String { String(number) }

  /// A line of cells that are ready, with its end (CR LF).
  public static func line(_ cells: [String]) -> String {
    cells.joined(separator: ",") + "\r\n"
  }

  /// Makes one sign of several, as of a family: without it a name is another.
  private static let joiner: Unicode.Scalar = "\u{200D}"

  /// Line ends, tabs and joiners are part of a text; other controls are not.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.acts || scalar == joiner || "\n\r\t".unicodeScalars.contains(scalar)
  }

  /// The signs that OWASP names (CSV injection), and their full-width forms, which spreadsheets of
  /// East Asian languages take for the same.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(scalar)
  }
}
