import Community
import Testing
import Words

/// What the log calls several changes at once, and amounts and texts within them.
@Suite struct BatchTests {
  private func told(_ commands: [Command], _ language: Language = .english) -> String {
    Words(language).log.describe(.batch(commands))
  }

  private func award(_ amount: Int) -> Command {
    .award(
      Award(
        person: PersonID(1), group: nil, amount: amount, incentive: .honour, reason: .words("x")))
  }

  private func decide(_ outcome: JoinDecision.Outcome) -> Command {
    .decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: outcome))
  }

  @Test func `equal ones are counted, in the order in which they first stand`() {
    let commands = [decide(.hold), decide(.approve), decide(.hold), decide(.hold)]
    #expect(told(commands) == "held a join request ×3; approved a join request")
    #expect(told(commands, .simplified) == "暂缓入群申请 ×3；通过入群申请")
    #expect(told([decide(.approve)]) == "approved a join request")
    #expect(told([]) == "")
  }

  @Test(arguments: [
    (1, "gave 1 point: x", "頒發 1 分：x"), (1_200, "gave 1 200 points: x", "頒發 1 200 分：x"),
    (-1, "took 1 point: x", "扣除 1 分：x"), (-2, "took 2 points: x", "扣除 2 分：x"),
  ])
  func `points that are taken are told as taken`(amount: Int, english: String, chinese: String) {
    #expect(Words(.english).log.describe(award(amount)) == english)
    #expect(Words(.traditional).log.describe(award(amount)) == chinese)
  }

  @Test(arguments: [(1, "planned a post"), (2, "planned a post for 2 groups")])
  func `a post for one group is not counted`(groups: Int, text: String) {
    let plan = DeliveryPlan(
      group: GroupID(1), day: Day(year: 2026, month: 1, day: 1), time: TimeOfDay(hour: 9, minute: 0)
    )
    let plans = [DeliveryPlan](repeating: plan, count: groups)
    #expect(Words(.english).log.describe(.scheduleDeliveries(PostID(1), version: 1, plans)) == text)
  }

  @Test(arguments: [(79, false), (80, false), (81, true)])
  func `of a text without a title eighty characters are told`(length: Int, isCut: Bool) {
    let text = String(repeating: "字", count: length)
    let cut = Words(.english).log.describe(.createPost(PostText(body: text)))
    #expect(cut == "wrote a draft: \(text.prefix(80))\(isCut ? "…" : "")")
    let titled = Words(.english).log.describe(.createPost(PostText(title: text, body: "b")))
    #expect(titled == "wrote a draft: \(text)")
  }

  @Test func `what is emptied is told as removed`() {
    func told(_ change: PersonChange) -> String {
      Words(.english).log.describe(.changePerson(PersonID(1), version: 1, change))
    }
    #expect(told(.tags([])) == "removed all tags")
    #expect(told(.tags(["a", "b"])) == "set tags: a, b")
    #expect(told(.note("")) == "removed the note")
    #expect(told(.note("n")) == "wrote a note: n")
    #expect(told(.scorecard(nil)) == "took a seed score back")
    #expect(
      told(.scorecard(Scorecard(authority: 0, expressive: 3, humorous: 1)))
        == "scored a seed candidate: 0 3 1")
  }
}
