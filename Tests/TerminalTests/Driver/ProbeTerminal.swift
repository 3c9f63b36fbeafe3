import PtyScreen
import Testing

/// The probe on a terminal of that kind.
func probe(
  _ terminal: String = "xterm-256color", rows: Int = 24, columns: Int = 80,
  _ more: [String: String] = ["LANG": "C.UTF-8"]
) throws -> PtyScreen {
  let environment = more.merging(["TERM": terminal]) { first, _ in first }
  return try PtyScreen(
    path: BuiltProduct.path("DriverProbe"), rows: rows, columns: columns, environment: environment)
}

extension PtyScreen {
  /// The row the probe draws last.
  var title: String { row(rows - 1) }

  func waitForFrame(_ number: Int) throws {
    try waitUntil("frame \(number)") { $0.title.contains("frame \(number)") }
  }

  /// Whether the program sent this, anywhere.
  func sent(_ text: String) -> Bool { rawBytes.firstRange(of: Array(text.utf8)) != nil }

  /// Whether the cursor was hidden and not shown again.
  var isCursorHidden: Bool {
    let all = String(decoding: rawBytes, as: UTF8.self)
    guard let hidden = all.ranges(of: "\u{1B}[?25l").last else { return false }
    return !all[hidden.upperBound...].contains("\u{1B}[?25h")
  }
}
