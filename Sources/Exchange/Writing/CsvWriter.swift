/// Writes tables that spreadsheets open without harm.
public enum CsvWriter {
  /// A cell as it stands in a file: quoted where needed (RFC 4180), and never taken for a formula.
  ///
  /// A member may call themselves `=HYPERLINK(…)`; text that begins with a sign on which
  /// spreadsheets compute gets an apostrophe in front.
  public static func cell(_ text: String) -> String {
    let safe = text.unicodeScalars.first.map(startsFormula) == true ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  /// A number as it stands in a file; a minus is part of it.
  public static func cell(_ number: Int64) -> String { String(number) }

  /// A line of cells that are ready, with its end (CR LF).
  public static func line(_ cells: [String]) -> String {
    cells.joined(separator: ",") + "\r\n"
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@\t\r".unicodeScalars.contains(scalar)
  }
}
