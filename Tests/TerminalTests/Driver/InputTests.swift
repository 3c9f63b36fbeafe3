import PtyScreen
import Testing

@Suite struct InputTests {
  @Test func `keys arrive as what was pressed`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    it.send("\u{1B}[A")
    try it.waitUntil("up") { $0.shows("key up") }
    it.send("\u{1B}OB")
    try it.waitUntil("down") { $0.shows("key down") }
    it.send("中")
    try it.waitUntil("中") { $0.shows("key character(\"中\")") }
    it.send("\u{1B}")
    try it.waitUntil("escape") { $0.shows("key escape") }
  }

  @Test func `a paste arrives whole and clean`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    #expect(it.sent("\u{1B}[?2004h"))
    it.send("\u{1B}[200~粘贴\r\nq\u{1B}[31m\u{202E}z\u{1B}[201~")
    try it.waitUntil("the paste") { $0.shows("paste 粘贴⏎qz") }
    #expect(!it.sent("\u{202E}"))
  }

  @Test func `a long paste does not lock either side`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    it.send("\u{1B}[200~" + String(repeating: "长", count: 100_000) + "\u{1B}[201~")
    try it.waitUntil("the paste") { $0.shows("paste 长长长") }
    it.send("q")
    #expect(try it.waitForExit() == .exited(0))
  }

  @Test func `copying goes through the terminal`() throws {
    let it = try probe("tmux-256color")
    try it.waitForFrame(1)
    it.send("y")
    try it.waitUntil("copied") { $0.shows("copied true") }
    #expect(it.sent("\u{1B}]52;c;5aSN5Yi2\u{7}"))
    #expect(it.sent("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;5aSN5Yi2\u{7}\u{1B}\\"))
  }
}
