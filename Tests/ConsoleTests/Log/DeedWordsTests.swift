import Community
import Testing
import Words

@Suite struct DeedWordsTests {
  private let post = PostText(title: "", body: "早安\n第二行")
  private let plan = DeliveryPlan(
    group: GroupID(1), day: Day(0), time: TimeOfDay(hour: 9, minute: 0))

  private func say(_ command: Command, in language: Language = .english) -> String {
    Words(language).log.describe(command)
  }

  @Test func `a post is known by its title, else by its first line`() {
    #expect(say(.createPost(post)) == "wrote a draft: 早安")
    #expect(
      say(.publishPost(PostText(title: "周报", body: "x"), [plan, plan]), in: .traditional)
        == "為 2 個群排程內容：周报")
  }

  @Test func `points that were taken are told apart from points that were given`() {
    var award = Award(
      person: PersonID(1), amount: 5, incentive: .honour, reason: .words("谢谢"))
    #expect(say(.award(award)) == "gave 5 points: 谢谢")
    award.amount = -5
    #expect(say(.award(award)) == "took 5 points: 谢谢")
    #expect(say(.award(award), in: .simplified) == "扣除 5 分：谢谢")
  }

  @Test func `a batch counts equal deeds and keeps different ones apart`() {
    let hold = Command.decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: .hold))
    let finish = Command.changeTask(TaskID(1), version: 1, .finish)
    #expect(say(.batch([hold, finish, hold])) == "held a join request ×2; finished a task")
  }

  @Test func `undo and redo name the row they go back to`() {
    var entry = AuditEntry(
      id: AuditID(9), at: Instant(0), by: "kai", origin: .undo(of: AuditID(8)),
      command: .changeTask(TaskID(1), version: 2, .reopen), before: [], after: [],
      isUndone: false)
    #expect(Words(.english).log.describe(entry) == "undid #8: reopened a task")
    entry.origin = .redo(of: AuditID(9))
    #expect(Words(.simplified).log.describe(entry) == "重做 #9：重新打开任务")
  }

  /// One command of every kind, so that none is forgotten in a language.
  private var everyKind: [Command] {
    let task = TaskID(1)
    let person = PersonID(1)
    let group = GroupID(1)
    let delivery = DeliveryID(1)
    let changes: [GroupChange] = [
      .name("n"), .kind(.core), .capacity(200), .zone(.utc), .series(nil), .owner(nil),
      .gate("g"), .covenant("c"), .profile(.rareButGood, reason: "r"), .life(.burnout),
      .closed(true), .closed(false),
    ]
    return JoinDecision.Outcome.allCases.map {
      .decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: $0))
    } + [
      .scheduleDeliveries(PostID(1), version: 1, [plan]), .reverseAward(PointEntryID(1)),
      .changePost(PostID(1), version: 1, .edit(post)),
      .changePost(PostID(1), version: 1, .withdraw),
      .changePost(PostID(1), version: 1, .restore(deliveries: [])),
      .settleDelivery(delivery, version: 1, .miss),
      .settleDelivery(delivery, version: 1, .withdraw),
      .settleDelivery(delivery, version: 1, .confirmSent),
      .settleDelivery(delivery, version: 1, .skip(reason: "r")),
      .settleDelivery(delivery, version: 1, .restore(.due)),
      .createTask(TaskFields(title: "t")), .changeTask(task, version: 1, .snooze(nil)),
      .changeTask(task, version: 1, .snooze(.until(Instant(0)))),
      .changeTask(task, version: 1, .snooze(.messages(more: 10, target: 20))),
      .changePerson(person, version: 1, .kind(.seed)), .changePerson(person, version: 1, .tags([])),
      .changePerson(person, version: 1, .note("")),
      .acknowledgeAlert(AlertID(1), version: 1), .reopenAlert(AlertID(1), version: 1),
    ]
      + IncidentKind.allCases.map {
        .noteIncident(IncidentFields(group: group, kind: $0))
      } + [
        .changeIncident(IncidentID(1), version: 1, .withdraw),
        .changeIncident(IncidentID(1), version: 2, .restore),
      ] + changes.map { .changeGroup(group, version: 1, $0) }
  }

  @Test func `every kind of command has its own words in every language`() {
    for language in Language.allCases {
      let deeds = everyKind.map { say($0, in: language) }
      #expect(deeds.allSatisfy { !$0.isEmpty })
      #expect(Set(deeds).count == deeds.count, "\(language)")
    }
  }
}
