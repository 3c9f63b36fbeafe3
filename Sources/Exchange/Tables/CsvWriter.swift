/// Writes tables that spreadsheets open without harm.
public enum CsvWriter {
  /// A cell as it stands in a file: quoted where needed (RFC 4180), without signs that act on a
  /// terminal, and never taken for a formula.
  ///
  /// A member may call themselves `=HYPERLINK(…)`; text that begins with a sign on which
  /// spreadsheets compute gets an apostrophe in front.
  public static func cell(_ text: String) -> String {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter(isKept)))
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

  /// Line ends and tabs are part of a text; other controls are not.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.acts || "\n\r\t".unicodeScalars.contains(scalar)
  }

  /// The signs that OWASP names (CSV injection), and their full-width forms, which spreadsheets of
  /// East Asian languages take for the same.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(scalar)
  }
}
