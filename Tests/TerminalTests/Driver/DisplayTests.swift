import PtyScreen
import Testing

@Suite struct DisplayTests {
  @Test func `Chinese stands in its cells`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    #expect(it.cell(23, 2).text == "中")
    #expect(it.cell(23, 2).width == 2)
    #expect(it.cell(23, 4).text == "文")
    #expect(it.cell(23, 2).isReversed && it.cell(23, 2).isBold)
    #expect(it.row(0) == "▸ 第0行 e\u{301} 👩|")
    #expect(it.cell(0, 0).foreground == 2)
    #expect(it.cell(1, 2).foreground == nil)
  }

  @Test func `Chinese shows where no locale is set`() throws {
    let it = try probe("xterm-256color", [:])
    try it.waitForFrame(1)
    #expect(it.row(0).hasPrefix("▸ 第0行"))
  }

  @Test func `the cursor is on the selected row`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    it.send("jj")
    try it.waitUntil("third row selected") { $0.row(2).hasPrefix("▸") }
    #expect(it.cursor == (2, 0))
  }

  @Test func `a step sends a few bytes, a quiet program none`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    it.settle()
    let before = it.bytesRead
    it.send("j")
    try it.waitForFrame(2)
    it.settle()
    #expect(it.bytesRead - before < 350)
    #expect(it.settle(milliseconds: 300) == 0)
  }

  @Test func `a list that scrolls sends the row that comes and the one that was selected`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    // The list has eighteen rows; the selection stands in the last one.
    it.send(String(repeating: "j", count: 20))
    try it.waitUntil("row 20 selected") { $0.shows("▸ 第20行") }
    it.settle()
    let before = it.bytesRead
    it.send("j")
    try it.waitUntil("row 21 selected") { $0.shows("▸ 第21行") }
    it.settle()
    #expect(it.bytesRead - before < 150)
    #expect(it.row(16) == "  第20行 e\u{301} 👩|")
    #expect(it.row(17) == "▸ 第21行 e\u{301} 👩|")
    #expect(it.row(0) == "  第4行 e\u{301} 👩|")
    #expect(it.cell(16, 2).foreground == nil && it.cell(17, 2).foreground == 2)
  }

  @Test func `a burst of keys is one frame`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    it.send(String(repeating: "j", count: 40))
    try it.waitUntil("row 40 selected") { $0.shows("▸ 第40行") }
    let frame = it.title.split(separator: " ").last.flatMap { Int($0) } ?? 0
    // The program may wake while the burst is still arriving.
    #expect(frame < 10)
  }

  @Test(arguments: ["vt100", "linux", "screen", "tmux-256color", "xterm", "xterm-kitty", "vt220"])
  func `other kinds of terminals show the same`(terminal: String) throws {
    let it = try probe(terminal)
    try it.waitForFrame(1)
    let marker = terminal.hasPrefix("vt") ? ">" : "▸"
    #expect(it.row(0) == "\(marker) 第0行 e\u{301} 👩|")
    it.send("j")
    try it.waitUntil("second row selected") { $0.row(1).hasPrefix(marker) }
    it.send("q")
    #expect(try it.waitForExit() == .exited(0))
  }

  @Test func `a terminal that cannot place its cursor is refused in words`() throws {
    let it = try probe("dumb")
    #expect(try it.waitForExit() == .exited(3))
    #expect(it.sent("unusable"))
    #expect(it.lineModes?.isRaw != true)
  }

  @Test func `no colour is used where none is wanted`() throws {
    let it = try probe("xterm-256color", ["NO_COLOR": "1"])
    try it.waitForFrame(1)
    #expect(it.cell(0, 2).foreground == nil)
    #expect(it.cell(0, 2).isBold)
  }

  @Test func `a window of 20 by 5 is enough to stay alive`() throws {
    let it = try probe(rows: 5, columns: 20)
    try it.waitForFrame(1)
    it.resize(rows: 1, columns: 1)
    it.resize(rows: 5, columns: 20)
    try it.waitUntil("resized") { $0.shows("resize 5x20") }
    it.send("q")
    #expect(try it.waitForExit() == .exited(0))
  }

  @Test func `another size is drawn whole`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    it.resize(rows: 30, columns: 100)
    try it.waitUntil("resized") { $0.shows("resize 30x100") }
    #expect(it.row(0).hasPrefix("▸ 第0行"))
    #expect(it.cell(29, 99).isReversed)
    it.send("\u{C}")
    try it.waitForFrame(3)
    #expect(it.row(0).hasPrefix("▸ 第0行"))
  }
}
