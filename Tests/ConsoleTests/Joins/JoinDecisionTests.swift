import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct JoinDecisionTests {
  private func console(_ rows: [JoinRow]) -> ScriptedConsole {
    ScriptedConsole(Screen(JoinsPanel()), script: JoinSamples.script(rows))
  }

  private func decide(
    _ id: Int64, version: Int = 1, _ outcome: JoinDecision.Outcome, _ reason: String? = nil
  ) -> Command {
    .decideJoin(
      JoinDecision(request: JoinID(id), version: version, outcome: outcome, reason: reason))
  }

  @Test func `a lets in whom nothing speaks against, and goes on to the next`() {
    var it = console([
      JoinSamples.row(1, "Ada"), JoinSamples.row(2, "Bo"), JoinSamples.row(3, "Cy"),
    ])
    it.type("aa")
    #expect(
      it.intents == [
        .command(decide(1, .approve), .approved(1)), .command(decide(2, .approve), .approved(1)),
      ])
    #expect(it.cursorRow.contains("Cy"))
  }

  @Test func `the last request is never decided twice while the store works`() {
    var it = console([JoinSamples.row(1, "Ada")])
    it.type("aaa")
    #expect(it.commands == [decide(1, .approve)])
  }

  @Test func `a failed check asks why, and the key that asked answers nothing`() {
    var it = console([JoinSamples.row(1, "Ada", facts: JoinSamples.full)])
    it.type("aaa")
    it.press(.enter)
    #expect(it.commands.isEmpty)
    #expect(it.row(with: "the group is full: 500 of 500, and 2 approved not yet in") != nil)
    it.type("3")
    #expect(it.commands == [decide(1, .approve, "a place is being freed")])
    #expect(it.state.dialog == nil)
  }

  @Test func `own words are a reason, empty ones are not`() {
    var it = console([JoinSamples.row(1, "Ada", facts: JoinSamples.full)])
    it.type("a0")
    it.press(.enter)
    it.type("  ")
    it.press(.enter)
    #expect(it.commands.isEmpty)
    it.type("old friend")
    it.press(.enter)
    #expect(it.commands == [decide(1, .approve, "old friend")])
  }

  @Test func `a core group asks why although no check failed`() {
    var it = console([JoinSamples.row(1, "Ada", facts: JoinSamples.core)])
    it.type("a")
    #expect(it.row(with: "Core group") != nil)
    it.type("1")
    #expect(it.commands == [decide(1, .approve, "the owner vouches for them")])
  }

  @Test func `nobody enters a core group in bulk`() {
    var it = console([
      JoinSamples.row(1, "Ada", facts: JoinSamples.core),
      JoinSamples.row(2, "Bo", facts: JoinSamples.core),
    ])
    it.type("*a")
    #expect(it.commands.isEmpty)
    #expect(it.state.notice == .unavailable(.approve, .coreOneAtATime))
  }

  @Test func `x rejects for a reason by number or in own words, never without`() {
    var it = console([JoinSamples.row(1, "Ada"), JoinSamples.row(2, "Bo", version: 7)])
    it.type("xxx")
    #expect(it.commands.isEmpty)
    it.type("3x0spam bot")
    it.press(.enter)
    #expect(
      it.commands == [
        decide(1, .reject, "advertising account"), decide(2, version: 7, .reject, "spam bot"),
      ])
  }

  @Test func `the marked rows are one change, in the order of the list`() {
    var it = console((1...4).map { JoinSamples.row($0, "P\($0)") })
    it.press(.down, .down)
    it.type(" ")
    it.press(.up, .up, .up)
    it.type(" h")
    #expect(
      it.intents == [.command(.batch([decide(1, .hold), decide(3, .hold)]), .held(2))])
    #expect(it.row(with: "marked") == nil)
  }

  @Test func `in a batch only those that need a reason get one`() {
    var it = console([
      JoinSamples.row(1, "Ada"), JoinSamples.row(2, "Bo", in: 2, facts: JoinSamples.full),
    ])
    it.type("*a")
    #expect(it.row(with: "Approve 2: 1 needs a reason") != nil)
    #expect(it.row(with: "Bo: ✗ the group is full") != nil)
    it.type("2")
    #expect(it.commands == [decide(2, .approve, "known in person"), decide(1, .approve)])
  }

  @Test func `a batch can leave out those that need a reason`() {
    var it = console([
      JoinSamples.row(1, "Ada"), JoinSamples.row(2, "Bo", in: 2, facts: JoinSamples.full),
    ])
    it.type("*a7")
    #expect(it.intents == [.command(decide(1, .approve), .approved(1))])
  }

  @Test func `each of a batch takes a place from the next of its group`() {
    let nearlyFull = JoinFacts(members: 498, capacity: 500, gate: "why?")
    var it = console((1...3).map { JoinSamples.row($0, "P\($0)", facts: nearlyFull) })
    it.type("*a")
    #expect(it.row(with: "Approve 3: 1 needs a reason") != nil)
    #expect(it.row(with: "✗ the group is full: 498 of 500, and 2 approved not yet in") != nil)
  }

  @Test func `a question about many names only the first, so that the answers stay in sight`() {
    var it = console((1...60).map { JoinSamples.row($0, "P\($0)", facts: JoinSamples.full) })
    it.type("*a")
    #expect(it.row(with: "and 55 more") != nil)
    #expect(it.row(with: "0  own words") != nil)
  }

  @Test(arguments: [(5, nil), (6, "and 1 more")] as [(Int64, String?)])
  func `a question names five; of six it counts the last`(count: Int64, more: String?) {
    var it = console((1...count).map { JoinSamples.row($0, "P\($0)", facts: JoinSamples.full) })
    it.type("*a")
    #expect(it.row(with: "P5") != nil)
    #expect((it.row(with: "more") != nil) == (more != nil))
    if let more { #expect(it.row(with: more) != nil) }
  }

  @Test func `e takes a decision back, to the queue or on hold`() {
    let rejected = JoinSamples.row(1, "Ada", state: .rejected, reason: "spam", version: 3)
    var it = console([rejected])
    it.type("f")
    #expect(it.state.availability(of: .approve) == .unavailable(.alreadyDecided))
    #expect(it.rows.last?.contains("e take back") == true)
    #expect(it.rows.last?.contains("edit") == false)
    it.type("e")
    #expect(it.row(with: "rejected by lin: spam") != nil)
    it.type("1")
    #expect(it.commands == [decide(1, version: 3, .reopen)])
    var held = console([rejected])
    held.type("fe2")
    #expect(held.commands == [decide(1, version: 3, .hold)])
  }

  @Test func `what is open cannot be taken back, what has joined cannot be decided`() {
    let it = console([JoinSamples.row(1, "Ada")])
    #expect(it.state.availability(of: .reopen) == .absent)
    var joined = console([JoinSamples.row(2, "Bo", state: .joined)])
    joined.type("f")
    for action in [Action.approve, .reject, .hold] {
      #expect(joined.state.availability(of: action) == .unavailable(.alreadyDecided))
    }
  }

  @Test func `a change that the store refuses can be tried again on what is new`() {
    var it = console([JoinSamples.row(1, "Ada")])
    it.type("a")
    it.script = JoinSamples.script([JoinSamples.row(1, "Ada", version: 2)])
    let refusal = CommandError.conflict(.join(JoinID(1)), by: "lin", at: ScriptedConsole.now)
    it.storePerforms(.failure(.command(refusal)))
    #expect(it.rows.last?.contains("lin changed it") == true)
    it.type("a")
    #expect(it.commands == [decide(1, .approve), decide(1, version: 2, .approve)])
  }

  @Test func `after the store has decided, the selection stands where it was put`() {
    var it = console((1...3).map { JoinSamples.row($0, "P\($0)") })
    it.type("x1")
    it.script = JoinSamples.script((2...3).map { JoinSamples.row($0, "P\($0)") })
    it.storePerforms()
    #expect(it.cursorRow.contains("P2"))
    it.type("a")
    #expect(it.commands.last == decide(2, .approve))
  }

  @Test func `behind a tab the list moves on just the same`() {
    let rows = [JoinSamples.row(1, "Ada"), JoinSamples.row(2, "Bo")]
    var it = ScriptedConsole(Screen(TodayScreen()), script: JoinSamples.script(rows))
    it.press(.tab)
    it.type("aa")
    #expect(it.commands == [decide(1, .approve), decide(2, .approve)])
  }
}
