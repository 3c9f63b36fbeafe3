import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// After a slip and `u` the next key is about the row that was taken back, not about the one after.
struct ComingBackTests {
  private typealias Samples = TodaySamples
  private let joins = [
    Samples.join(1, "Ada"), Samples.join(2, "Bo"), Samples.join(3, "Cai"), Samples.join(4, "Deng"),
  ]

  /// Bo was rejected, and the queue is without them.
  private func rejected() -> ScriptedConsole {
    var it = Samples.console(joins)
    it.type("jx1")
    it.queueBecomes([joins[0], joins[2], joins[3]])
    it.storePerforms()
    return it
  }

  /// The store has taken the decision on Bo back.
  private func undo(in it: inout ScriptedConsole, as intent: Intent = .undo) {
    let back = JoinDecision(request: JoinID(2), version: 3, outcome: .reopen)
    it.send(
      .performed(intent, .success(Receipt(audit: AuditID(2), command: .decideJoin(back)))))
  }

  @Test func `undo selects the row that it brings back`() {
    var it = rejected()
    #expect(it.cursorRow.contains("Cai"))
    it.type("u")
    it.queueBecomes(joins)
    undo(in: &it)
    #expect(it.cursorRow.contains("Bo"))
    it.type("a")
    #expect(it.commands.last?.subjects == [.join(JoinID(2))])
  }

  @Test func `who moves before it has come stays where they went`() {
    var it = rejected()
    it.type("u")
    let script = it.script
    it.script = { _ in nil }
    undo(in: &it)
    it.type("j")
    #expect(it.cursorRow.contains("Deng"))
    it.script = script
    it.queueBecomes(joins)
    it.send(.storeChanged)
    #expect(it.cursorRow.contains("Deng"))
  }

  @Test func `what was here all the time does not draw the cursor to it`() {
    var it = Samples.console(joins)
    it.type("jj")
    it.type("u")
    undo(in: &it)
    #expect(it.cursorRow.contains("Cai"))
  }

  @Test func `the joins on their own do the same`() {
    let rows = JoinSamples.four
    var it = ScriptedConsole(Screen(JoinsPanel()), script: JoinSamples.script(rows))
    it.type("jx1")
    it.script = JoinSamples.script([rows[0], rows[2], rows[3]])
    it.storePerforms()
    it.type("u")
    it.script = JoinSamples.script(rows)
    undo(in: &it)
    #expect(it.cursorRow.contains("Ada Lovelace"))
  }
}
