import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The morning's queue is typed through: each key means the row that is next, however slow the store
/// is.
@Suite struct MovingOnTests {
  private typealias Samples = TodaySamples
  private let joins = [
    Samples.join(1, "Ada"), Samples.join(2, "Bo"), Samples.join(3, "Cai"), Samples.join(4, "Deng"),
  ]

  private func approve(_ id: Int64) -> Command {
    .decideJoin(JoinDecision(request: JoinID(id), version: Int(id), outcome: .approve))
  }

  private func outcome(of command: Command) -> JoinDecision.Outcome? {
    if case .decideJoin(let decision) = command { decision.outcome } else { nil }
  }

  @Test func `a a approves two, though the store has answered neither`() {
    var it = Samples.console(joins)
    it.type("aa")
    #expect(it.commands == [approve(1), approve(2)])
    #expect(it.cursorRow.contains("Cai"))
  }

  @Test func `x after a asks about the next, never about the one that was let in`() {
    var it = Samples.console(joins)
    it.type("ax")
    #expect(it.dialogTitle?.contains("Bo") == true)
    it.type("1")
    #expect(it.commands.count == 2)
    guard case .decideJoin(let decision) = it.commands[1] else {
      Issue.record("\(it.commands)")
      return
    }
    #expect(decision.request == JoinID(2))
    #expect(decision.outcome == .reject)
    #expect(it.cursorRow.contains("Cai"))
  }

  @Test func `a a x a, as the day begins`() {
    var it = Samples.console(joins)
    it.type("aax1a")
    #expect(it.commands.map(outcome) == [.approve, .approve, .reject, .approve])
    #expect(it.commands.flatMap(\.subjects) == (1...4).map { .join(JoinID($0)) })
  }

  @Test func `after the last row no key acts on one that is on its way`() {
    var it = Samples.console([joins[0]])
    it.type("aahx")
    #expect(it.commands == [approve(1)])
    #expect(it.state.dialog == nil)
  }

  @Test func `what the store refuses can be decided again`() {
    var it = Samples.console(joins)
    it.type("a")
    it.storePerforms(.failure(.store(.busy)))
    #expect(it.cursorRow.contains("Bo"))
    it.type("ka")
    #expect(it.commands == [approve(1), approve(1)])
  }

  @Test func `the selection stays where it was put when the row has gone`() {
    var it = Samples.console(joins)
    it.type("a")
    it.queueBecomes(Array(joins.dropFirst()))
    it.storePerforms()
    #expect(it.cursorRow.contains("Bo"))
    #expect(it.row(with: "Ada") == nil)
  }

  @Test func `marked rows go together, and the next unmarked one is selected`() {
    var it = Samples.console(joins)
    it.type("  kk")
    it.type("a")
    #expect(it.commands == [approve(1), approve(2)])
    #expect(it.intents.count == 1)
    #expect(it.cursorRow.contains("Cai"))
    #expect(!it.text.contains("marked"))
  }

  @Test(
    arguments: [
      ("d", TodaySamples.task(3, "Call Wu")), ("D", TodaySamples.task(3, "Call Wu")),
      ("d", TodaySamples.alert(4, "Readers")), ("h", TodaySamples.join(1, "Ada")),
    ])
  func `every key that takes a row out of the queue moves on`(key: String, row: TodayRow) {
    var it = Samples.console([row, TodaySamples.task(9, "Thank Li")])
    it.type(key)
    #expect(it.commands.count == 1)
    #expect(it.cursorRow.contains("Thank Li"))
  }

  @Test func `what is put off moves on, what is edited stays`() {
    let rows = [Samples.task(3, "Call Wu"), Samples.task(9, "Thank Li")]
    var it = Samples.console(rows)
    it.type("S1")
    #expect(it.commands.count == 1)
    #expect(it.cursorRow.contains("Thank Li"))

    it = Samples.console(rows)
    it.type("e!")
    it.press(.control("s"))
    #expect(it.commands.count == 1)
    #expect(it.cursorRow.contains("Call Wu"))
  }

  @Test func `in a mixed queue the next row is of another kind, and its keys are meant`() {
    var it = Samples.console([Samples.join(1, "Ada"), Samples.task(3, "Call Wu")])
    it.type("ad")
    #expect(it.commands == [approve(1), .changeTask(TaskID(3), version: 3, .finish)])
  }
}
