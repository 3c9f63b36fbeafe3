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

  /// However slow the store is: the same keys as on a fast one.
  @Test(arguments: [true, false])
  func `a decision typed right behind u is about the row that comes back`(wasUndone: Bool) {
    var it = rejected()
    let script = it.script
    it.type("u")
    it.script = { _ in nil }
    if wasUndone { undo(in: &it) }
    it.type("a")
    #expect(it.intents.last == .undo && it.commands.count == 1)
    if !wasUndone { undo(in: &it) }
    #expect(it.intents.last == .undo)
    it.script = script
    it.queueBecomes(joins)
    it.send(.storeChanged)
    #expect(it.commands.last?.subjects == [.join(JoinID(2))])
    #expect(it.commands.count == 2)
  }

  @Test func `redo waits for its row as well, and so does marking`() {
    var it = rejected()
    let script = it.script
    it.press(.control("r"))
    it.script = { _ in nil }
    undo(in: &it, as: .redo)
    it.type(" ")
    #expect(!it.state.screen.model.wantsBack)
    it.script = script
    it.queueBecomes(joins)
    it.send(.storeChanged)
    #expect(it.state.screen.model.targets == [.join(JoinID(2))])
  }

  @Test func `who has moved decides on the row they went to, at once`() {
    var it = rejected()
    it.type("u")
    it.script = { _ in nil }
    undo(in: &it)
    it.type("ja")
    #expect(it.commands.last?.subjects == [.join(JoinID(4))])
  }

  @Test func `once the rows have come, keys wait no more`() {
    var it = rejected()
    it.type("u")
    it.queueBecomes(joins)
    undo(in: &it)
    it.script = { _ in nil }
    it.send(.storeChanged)
    it.type("a")
    #expect(it.commands.last?.subjects == [.join(JoinID(2))])
  }

  @Test func `what was typed behind an undo that was refused is dropped`() {
    var it = rejected()
    it.type("ua")
    it.send(.performed(.undo, .failure(.command(.nothingToUndo))))
    it.send(.storeChanged)
    #expect(it.commands.count == 1)
    #expect(it.state.typedAhead.isEmpty)
    it.type("a")
    #expect(it.commands.last?.subjects == [.join(JoinID(3))])
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
