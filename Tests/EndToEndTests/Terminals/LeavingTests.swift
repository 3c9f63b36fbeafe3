import Glibc
import HostileCorpus
import PtyScreen
import Testing

/// However the console ends, it ends cleanly.
@Suite struct LeavingTests {
  @Test func `Q leaves from anywhere`() throws {
    let it = try Desk(.sample).console()
    try it.waitForConsole()
    #expect(it.lineModes?.isRaw == true)
    it.send("2")
    try it.waitUntil("the groups") { $0.shows("by urgency") }
    it.send("Q")
    try it.expectGivenBack(.exited(0))
  }

  @Test func `q goes back first and never leaves by itself`() throws {
    let it = try Desk(.sample).console()
    try it.openJoins()
    it.send("q")
    try it.waitUntil("the queue") { $0.shows("everything that needs") }
    it.send("q")
    try it.waitForFoot("q")
    it.send("Q")
    try it.expectGivenBack(.exited(0))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `asked to end`(signal: Int32) throws {
    let desk = try Desk(.sample)
    let it = try desk.console()
    try it.waitForConsole()
    it.signal(signal)
    try it.expectGivenBack(.exited(0))
    // What stands on the shell's screen afterwards says why.
    #expect(it.shows("hetang: asked to end;"))
    #expect(try desk.run("log", "--verify").status == 0)
  }

  @Test func `who leaves by themselves is told nothing`() throws {
    let it = try Desk(.sample).console()
    try it.waitForConsole()
    it.send("Q")
    try it.expectGivenBack(.exited(0))
    #expect(!it.shows("hetang:"))
  }

  @Test func `a cut line ends it, and what was decided stays`() throws {
    let desk = try Desk(.sample)
    let it = try desk.console()
    try it.openJoins()
    try it.press("a", "Approved 1")
    it.cutLine()
    #expect(try it.waitForExit() == .exited(0))
    let again = try desk.console()
    try again.waitForConsole()
    #expect(again.row(0).contains("11 joins"))
  }

  /// A process that stands still meets the key and the signal at once.
  @Test func `what was typed before it was asked to end still counts`() throws {
    let desk = try Desk(.sample)
    let it = try desk.console()
    try it.openJoins()
    it.signal(SIGSTOP)
    it.send("a")
    it.signal(SIGTERM)
    it.signal(SIGCONT)
    try it.expectGivenBack(.exited(0))
    let again = try desk.console()
    try again.waitForConsole()
    #expect(again.row(0).contains("11 joins"))
  }

  @Test func `stopped and continued`() throws {
    let desk = try Desk(.sample)
    let it = try desk.screen(
      "/bin/bash", ["--norc", "--noprofile", "-i"], ["PS1": "ready> "])
    try it.waitUntil("a prompt") { $0.shows("ready>") }
    it.send("\(hetang) --store \(desk.store)\r")
    try it.waitForConsole()
    it.send(Press.suspend)
    try it.waitUntil("the shell") { $0.shows("Stopped") && !$0.shows("everything that needs") }
    #expect(it.lineModes?.isRaw == false)
    it.send("fg\r")
    try it.waitUntil("the console again") { $0.shows("everything that needs") && !$0.foot.isEmpty }
    it.send("Q")
    try it.waitUntil("the shell at last") { $0.shows("ready>") && !$0.shows("荷塘") }
  }
}

extension PtyScreen {
  /// The program has ended like that, and the terminal works as before.
  func expectGivenBack(
    _ end: ProgramEnd, hasOtherScreen: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try waitForExit() == end, sourceLocation: sourceLocation)
    let untouched = try PtyScreen(path: "/bin/cat")
    #expect(lineModes == untouched.lineModes, sourceLocation: sourceLocation)
    let controls = SentSequences(rawBytes).controls
    let last = { (a: String, b: String) in controls.last { $0 == a || $0 == b } }
    #expect(last("[?2004h", "[?2004l") == "[?2004l", sourceLocation: sourceLocation)
    #expect(last("[?25h", "[?25l") != "[?25l", sourceLocation: sourceLocation)
    if hasOtherScreen {
      #expect(last("[?1049h", "[?1049l") == "[?1049l", sourceLocation: sourceLocation)
    }
  }
}
