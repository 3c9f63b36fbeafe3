import PtyScreen
import Testing

/// Join requests, decided on a real terminal and seen in the store.
@Suite struct DecisionTests {
  /// Waits longest, and nothing speaks against it.
  private let applicant = "fox_dev"

  private func auditRows(_ desk: Desk) throws -> Int? {
    let told = try desk.run("log", "--verify")
    #expect(told.status == 0)
    #expect(told.output.contains("whole"))
    return Int(told.output.filter(\.isNumber))
  }

  @Test func `approved, undone and done again`() throws {
    let desk = try Desk(.sample)
    let before = try #require(try auditRows(desk))
    let it = try desk.console()
    try it.openJoins()
    #expect(it.waiting == "waiting · 12")
    it.send("a")
    try it.waitUntil("the row gone") { $0.waiting == "waiting · 11" && !$0.lists(applicant) }
    // The selected row keeps its place, so the one that comes back stands above it.
    it.send("u")
    try it.waitUntil("one more") { $0.waiting == "waiting · 12" }
    it.send("g")
    try it.waitUntil("the row back") { $0.waiting == "waiting · 12" && $0.lists(applicant) }
    it.send(Press.redo)
    try it.waitUntil("the row gone again") { $0.waiting == "waiting · 11" && !$0.lists(applicant) }
    #expect(try auditRows(desk) == before + 3)
    it.send("Q")
    #expect(try it.waitForExit() == .exited(0))
  }

  @Test func `rejected with a reason by number`() throws {
    let it = try Desk(.sample).console()
    try it.openJoins()
    it.send("x")
    try it.waitUntil("the question") { $0.shows("Reject") && $0.shows("choose   Esc cancel") }
    try it.press("3", "Rejected 1")
    it.send("f")
    try it.waitUntil("the decision") { $0.shows("rejected") && $0.shows("mei: adv") }
  }

  @Test func `what one approves disappears from the other's screen by itself`() throws {
    let desk = try Desk(.sample)
    try desk.add("ana", "ben")
    let (ana, ben) = (try desk.console(["--as", "ana"]), try desk.console(["--as", "ben"]))
    try ana.openJoins()
    try ben.openJoins()
    try ana.press("a", "Approved 1")
    try ben.waitUntil("the row gone") { $0.waiting == "waiting · 11" && !$0.lists(applicant) }
  }

  @Test func `a filter takes Chinese`() throws {
    let it = try Desk(.sample).console()
    try it.openJoins()
    try it.filter("向日葵", leaves: "1 of 12")
    #expect(it.shows("向日葵伟"))
    it.send(Press.escape)
    try it.waitUntil("all of them") { $0.waiting == "waiting · 12" }
  }
}
