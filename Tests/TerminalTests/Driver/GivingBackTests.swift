import Glibc
import PtyScreen
import Testing

/// However the program ends, the person gets a working terminal back.
@Suite struct GivingBackTests {
  private func expectGivenBack(_ it: PtyScreen, sourceLocation: SourceLocation = #_sourceLocation) {
    for sequence in ["\u{1B}[?2004l", "\u{1B}[?1049l"] {
      #expect(it.sent(sequence), sourceLocation: sourceLocation)
    }
    #expect(!it.isCursorHidden, sourceLocation: sourceLocation)
    #expect(it.lineModes?.isRaw == false, sourceLocation: sourceLocation)
  }

  @Test(arguments: [("q", ProgramEnd.exited(0)), ("x", .exited(7)), ("c", .killed(signal: SIGILL))])
  func `after leaving, exiting and crashing`(key: String, end: ProgramEnd) throws {
    let it = try probe()
    try it.waitForFrame(1)
    #expect(it.lineModes?.isRaw == true)
    it.send(key)
    let status = try it.waitForExit()
    #expect(status == end || (key == "c" && status == .killed(signal: SIGTRAP)))
    expectGivenBack(it)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `after being asked to end`(signal: Int32) throws {
    let it = try probe()
    try it.waitForFrame(1)
    it.signal(signal)
    #expect(try it.waitForExit() == .exited(5))
    expectGivenBack(it)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE])
  func `after a fault`(signal: Int32) throws {
    let it = try probe()
    try it.waitForFrame(1)
    it.signal(signal)
    #expect(try it.waitForExit() == .killed(signal: signal))
    expectGivenBack(it)
    #expect(it.sent("because of an error of its own"))
  }

  @Test func `stopping gives it back, continuing takes it again`() throws {
    let it = try PtyScreen(
      path: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "ready> "])
    try it.waitUntil("a prompt") { $0.shows("ready>") }
    it.send(BuiltProduct.path("DriverProbe") + "\r")
    try it.waitForFrame(1)
    it.send("z")
    try it.waitUntil("the shell again") { $0.shows("Stopped") && !$0.shows("frame") }
    it.send("fg\r")
    try it.waitUntil("the frame again") { $0.title.contains("frame") && $0.row(0).contains("第0行") }
    it.send("j")
    try it.waitUntil("keys") { $0.row(1).hasPrefix("▸") }
    it.send("q")
    try it.waitUntil("the shell at last") { $0.shows("ready>") && !$0.shows("frame") }
  }

  /// On a terminal without a second screen, which would bring its own looks back.
  @Test func `what is written after it has no look of it`() throws {
    let it = try PtyScreen(
      path: "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: ["TERM": "linux", "LANG": "C.UTF-8", "PS1": "ready> "])
    try it.waitUntil("a prompt") { $0.shows("ready>") }
    it.send(BuiltProduct.path("DriverProbe") + "\r")
    try it.waitForFrame(1)
    #expect(it.cell(23, 2).isReversed && it.cell(23, 2).isBold)
    it.send("q")
    try it.waitUntil("the shell again") { $0.row(23).hasPrefix("ready>") }
    let cell = it.cell(23, 0)
    #expect(!cell.isReversed && !cell.isBold && cell.foreground == nil)
  }

  @Test func `stopping where nobody could continue it does nothing worse than redraw`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    it.send("z")
    try it.waitForFrame(2)
    it.send("q")
    #expect(try it.waitForExit() == .exited(0))
  }

  @Test func `no screen is shown to a pipe`() throws {
    let it = try PtyScreen(
      path: "/bin/sh", arguments: ["-c", BuiltProduct.path("DriverProbe") + " | cat"],
      environment: ["TERM": "xterm-256color"])
    #expect(try it.waitForExit() == .exited(0))
    #expect(it.sent("notATerminal"))
    #expect(!it.sent("\u{1B}"))
  }
}
