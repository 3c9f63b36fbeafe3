import HostileCorpus
import PtyScreen
import Testing

/// Terminals of every kind, as the environment names them.
@Suite struct KindTests {
  @Test(arguments: ["xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100"])
  func `a terminal is drawn on and given back`(terminal: String) throws {
    let desk = try Desk(.sample)
    let it = try desk.console([], ["TERM": terminal])
    try it.waitForConsole()
    #expect(it.shows("早报"))
    it.send("2")
    try it.waitUntil("the groups") { $0.shows("by urgency") && $0.shows("北京妈妈团") }
    it.send("Q")
    try it.expectGivenBack(.exited(0), hasOtherScreen: !["linux", "vt100"].contains(terminal))
    let sent = SentSequences(it.rawBytes)
    #expect(sent.isUTF8)
    #expect(sent.strangeControls == [])
    #expect(sent.colors.isEmpty == (terminal == "vt100"))
  }

  @Test(arguments: [["LANG": nil], ["LANG": nil, "LC_ALL": "C"], ["LANG": "de_DE.ISO-8859-1"]])
  func `Chinese needs no locale`(locale: [String: String?]) throws {
    let it = try Desk(.sample).console([], locale)
    try it.waitForConsole()
    #expect(it.shows("早报") && it.shows("北京妈妈团"))
    it.send("Q")
    #expect(try it.waitForExit() == .exited(0))
    #expect(SentSequences(it.rawBytes).isUTF8)
  }

  @Test func `NO_COLOR leaves colours away`() throws {
    let it = try Desk(.sample).console([], ["NO_COLOR": "1"])
    try it.waitForConsole()
    it.send("2")
    try it.waitUntil("the groups") { $0.shows("by urgency") && $0.shows("北京妈妈团") }
    it.send("Q")
    #expect(try it.waitForExit() == .exited(0))
    #expect(SentSequences(it.rawBytes).colors == [])
  }

  @Test func `a terminal that cannot place its cursor is refused in words`() throws {
    let it = try Desk(.sample).console([], ["TERM": "dumb"])
    let end = try it.waitForExit()
    #expect(end != .exited(0))
    #expect(it.sent.contains("the terminal “dumb” cannot show a full screen"))
    #expect(!it.sent.contains("\u{1B}"))
  }
}
