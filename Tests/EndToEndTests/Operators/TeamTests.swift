import Glibc
import PtyScreen
import Testing

/// Several people on one store, each on a terminal of their own.
@Suite struct TeamTests {
  private func pair(_ desk: Desk) throws -> (ana: PtyScreen, ben: PtyScreen) {
    try desk.add("ana", "ben")
    let ana = try desk.console(columns: 120, ["--as", "ana"])
    let ben = try desk.console(columns: 120, ["--as", "ben"])
    try ana.openJoins()
    try ben.openJoins()
    return (ana, ben)
  }

  @Test func `who is on a request is seen, and told to who comes second`() throws {
    let (ana, ben) = try pair(Desk(.sample))
    try ana.waitUntil("who is here") { $0.row(1).contains("here: ben") }
    ben.send("x")
    try ana.waitUntil("the claim") { $0.shows("@ben") }
    try ana.press("a", "ben is on it")
    try ben.press("3", "Rejected 1")
    try ana.waitUntil("the row gone") { $0.waiting.hasPrefix("waiting · 11") }
    #expect(!ana.shows("@ben"))
  }

  @Test(arguments: [SIGKILL, SIGHUP])
  func `a console that ends lets go of what it had open`(signal: Int32) throws {
    let (ana, ben) = try pair(Desk(.sample))
    ben.send(Press.enter)
    try ana.waitUntil("the claim") { $0.shows("@ben") }
    ben.signal(signal)
    _ = try ben.waitForExit()
    try ana.waitUntil("nobody on it") { !$0.shows("@ben") && !$0.row(1).contains("ben") }
    try ana.press("a", "Approved 1")
  }

  @Test func `rows that others bring are counted and move nothing`() throws {
    let desk = try Desk(.sample)
    let (ana, ben) = try pair(desk)
    try ben.press("a", "Approved 1")
    try ana.waitUntil("the row gone") { $0.waiting.hasPrefix("waiting · 11") }
    try ben.press("u", "Undone")
    try ana.waitUntil("one new") { $0.waiting.contains("1 new") }
    ana.send("j")
    try ana.waitUntil("seen") { !$0.waiting.contains("new") }
  }

  @Test func `a viewer is told, and changes nothing`() throws {
    let desk = try Desk(.sample)
    let it = try desk.console(["--as", "zoe"])
    try it.waitForNotice("operators add zoe")
    try it.openJoinsLooking()
    try it.press("a", "not for a viewer")
    #expect(it.waiting.hasPrefix("waiting · 12"))
    it.send("Q")
    #expect(try it.waitForExit() == .exited(0))
  }

  @Test func `opened to read only, nothing changes`() throws {
    let it = try Desk(.sample).console(["--read-only"])
    try it.openJoinsLooking()
    try it.press("a", "opened to read only")
    try it.press("u", "opened to read only")
    it.send("Q")
    #expect(try it.waitForExit() == .exited(0))
  }

  @Test func `behind --as there is no shell`() throws {
    let desk = try Desk(.sample)
    try desk.add("ana")
    let it = try desk.console(["--as", "ana"])
    try it.waitForConsole()
    try it.press(Press.suspend, "no shell")
  }

  @Test func `a second owner consents from Today`() throws {
    let desk = try Desk(.sample)
    try desk.add("ana")
    _ = try desk.run("operators", "add", "otto", "--role", "owner", "--confirm", "otto")
    let otto = try desk.console(columns: 120, ["--as", "otto"])
    try otto.waitForConsole()
    let asked = try desk.run("operators", "role", "ana", "helper", "--ask")
    #expect(asked.status == 0)
    // It comes in above the selected row, which stays where it is.
    try otto.waitUntil("the badge") { $0.shows("1 new") }
    otto.send("g")
    try otto.waitUntil("the request") { $0.shows("mei: change a role") }
    otto.send(Press.enter)
    try otto.waitUntil("the question") { $0.shows("mei asks for your consent") }
    try otto.press("1", "Consented")
    #expect(try desk.run("operators", "list", "--json").output.contains("helper"))
  }
}

extension PtyScreen {
  /// Goes to the list of join requests as somebody who may not decide on them.
  fileprivate func openJoinsLooking() throws {
    try waitForConsole()
    send("1\t")
    try waitUntil("join requests") { $0.row(4).contains("waiting ·") }
  }
}
