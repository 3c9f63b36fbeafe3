import PtyScreen
import Terminal
import Testing

/// What the terminal is sent of a frame: nothing beyond its edge, and each look as it is meant.
@Suite struct PainterTests {
  @Test func `a wide character across the window's edge is blank, and leaves the next row alone`()
    throws
  {
    let it = try probe()
    try it.waitForFrame(1)
    it.send("w")
    try it.waitForFrame(2)
    #expect(it.cell(0, 79).text.trimmingBlanks.isEmpty)
    // The row below stays as it was: only the rows of the old and the new selection are sent.
    for step in 1...3 {
      it.send("j")
      try it.waitForFrame(2 + step)
      #expect(it.row(step) == "▸ 第\(step)行 e\u{301} 👩|")
      #expect(it.row(step + 1) == "  第\(step + 1)行 e\u{301} 👩|")
    }
    #expect((0..<6).allSatisfy { !it.row($0).contains("中") })
  }

  /// The looks stand side by side in the row above the log.
  private func looks(_ terminal: String) throws -> [ScreenCell] {
    let it = try probe(terminal)
    try it.waitForFrame(1)
    it.send("s")
    try it.waitForFrame(2)
    #expect(it.sent("\u{1B}[2m") || it.sent(";2m"))
    return (0..<8).map { it.cell(it.rows - 6, $0) }
  }

  @Test(arguments: ["xterm-256color", "xterm", "linux", "xterm-16color"])
  func `attributes and colours are each what they are called`(terminal: String) throws {
    let cells = try looks(terminal)
    #expect(cells.map(\.text) == [String](repeating: "x", count: 8))
    #expect(cells.map(\.isUnderlined) == [false, false, true] + [Bool](repeating: false, count: 5))
    #expect(cells.map(\.isReversed) == [false, false, false, true, false, false, false, false])
    #expect(cells[4].foreground == 1 && cells[4].background == nil)
    #expect(cells[6].background == 4 && cells[6].foreground == nil)
    // Where there are but eight colours, a bright one is bold, and its ground the plain one.
    let hasBright = ["xterm-256color", "xterm-16color"].contains(terminal)
    #expect(cells[5].foreground == (hasBright ? 9 : 1))
    #expect(cells.map(\.isBold) == [true, false, false, false, false, !hasBright, false, false])
    #expect(cells[7].foreground == 7 && cells[7].background == (hasBright ? 10 : 2))
  }
}

extension String {
  fileprivate var trimmingBlanks: String { filter { $0 != " " } }
}
