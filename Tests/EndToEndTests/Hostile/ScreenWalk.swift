import Foundation
import PtyScreen
import Testing

/// Walks through the console on a terminal, and in a script beside it: what the terminal shows has
/// to be, cell for cell, what the console drew.
struct ScreenWalk {
  var desk: Desk
  var rows: Int
  var columns: Int
  var terminal: String

  private static let bytes = ["Tab": "\t", "Enter": "\r", "Esc": "\u{1B}", "Down": "\u{1B}[B"]

  /// - Parameter steps: Keys by their names, with spaces between; after each the screens are compared.
  /// - Returns: All that was sent to the terminal.
  func walk(_ steps: [String]) throws -> [UInt8] {
    let it = try desk.console(rows: rows, columns: columns, [], ["TERM": terminal])
    try compare(it, after: [])
    for (place, step) in steps.enumerated() {
      for key in step.split(separator: " ") { it.send(Self.bytes[String(key)] ?? String(key)) }
      try compare(it, after: Array(steps[...place]))
    }
    it.send("Q")
    let end = try it.waitForExit()
    #expect(end == .exited(0))
    return it.rawBytes
  }

  /// Waits for the screen that the script has there. What a minute changes may come in between, so
  /// the script is asked again before the screen is called wrong.
  private func compare(_ it: PtyScreen, after steps: [String]) throws {
    for patience in [4, 4, 20] {
      let drawn = try drawn(after: steps)
      let isReached = { (it: PtyScreen) in self.shown(it) == drawn }
      do {
        return try it.waitUntil("", timeoutSeconds: patience, isReached)
      } catch {
        if patience < 20 { continue }
        throw Difference(
          after: steps.suffix(3).joined(separator: ", "),
          window: "\(columns)x\(rows) on \(terminal)",
          rows: zip(drawn, shown(it)).map { Difference.Row(drawn: $0, shown: $1) })
      }
    }
  }

  /// Rows but the first, which has a clock.
  private func shown(_ it: PtyScreen) -> [String] { (1..<rows).map { it.row($0) } }

  private func drawn(after steps: [String]) throws -> [String] {
    let keys = steps.map { "keys \($0)\n" }.joined()
    let script = try desk.write(keys + "screen x\n", to: "script-\(columns)")
    let told = try desk.run(
      ["console", "--script", script, "--size", "\(columns)x\(rows)"], more: ["TERM": terminal])
    let lines = told.output.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    return Array(lines.map(String.init).dropFirst().prefix(rows - 1))
  }
}

/// A terminal that shows something else than the console drew.
private struct Difference: Error, CustomStringConvertible {
  struct Row {
    var drawn: String
    var shown: String
  }

  var after: String
  var window: String
  var rows: [Row]

  var description: String {
    let different = rows.filter { $0.drawn != $0.shown }
    return "after \(after) at \(window):\n"
      + different.map { "drawn ⟨\($0.drawn)⟩\nshown ⟨\($0.shown)⟩" }.joined(separator: "\n")
  }
}
