import HostileCorpus
import PtyScreen
import Testing

/// Names and answers that try to break the screen reach the terminal as harmless text.
@Suite struct HostileTextTests {
  private static let names = [
    "\u{1B}[2J\u{1B}[Hcleared", "\u{1B}]0;title\u{7}bell", "\u{1B}]52;c;aGVsbG8=\u{1B}\\copy",
    "\u{202E}desrever\u{202C}", "\u{2066}isolated\u{2069} مرحبا",
    "zero\u{200B}\u{200C}\u{2060}width",
    "tab\tnul\u{0}\u{8}back", "e" + String(repeating: "\u{301}", count: 60), "👩‍👩‍👧‍👦👍🏽🇨🇳❤️",
    String(repeating: "长", count: 300), "\u{9B}31mC1\u{85}next", "\u{200F}\u{61C}\u{FEFF}",
    "\u{E0041}tag\u{FFF9}", "=HYPERLINK(\"http://example.org\")", "\u{10FFFF}\u{E000}",
  ]

  private static var table: String {
    let rows = names.enumerated().map { place, name in
      let field = "\"\(name.replacing("\"", with: "\"\""))\""
      return
        "\(field),u\(place),\(field),\(1_718_454_900 + place),\(field),\(field),\(field),\(field)"
    }
    return (["group,applicant id,name,time,answer,referrer,paid,source"] + rows)
      .joined(separator: "\n") + "\n"
  }

  @Test(arguments: ["xterm-256color", "vt100"])
  func `on every screen`(terminal: String) throws {
    let desk = try Desk()
    let file = try desk.write(Self.table, to: "joins.csv")
    let told = try desk.run("import", file)
    #expect(told.status == 0)
    #expect(SentSequences(Array(told.output.utf8)).controls == [])
    #expect(SentSequences(Array(told.output.utf8)).strangeScalars == [])
    let it = try desk.console(rows: 40, columns: 120, [], ["TERM": terminal])
    let dot = terminal == "vt100" ? "-" : "·"
    try it.waitForConsole()
    it.send("\t")
    try it.waitUntil("the requests") { $0.lists("waiting \(dot) \(Self.names.count)") }
    it.send("\r")
    try it.waitUntil("a request") { !$0.lists("waiting \(dot)") && !$0.foot.isEmpty }
    it.send("?")
    try it.waitUntil("the help") { $0.shows("q close") }
    it.send("qq2")
    try it.waitUntil("the groups") { $0.shows("by urgency") && !$0.foot.isEmpty }
    it.send("Q")
    #expect(try it.waitForExit() == .exited(0))
    let sent = SentSequences(it.rawBytes)
    #expect(sent.isUTF8)
    #expect(sent.strangeControls == [])
    #expect(sent.systemCommands == [])
    #expect(sent.strangeScalars == [])
  }
}
