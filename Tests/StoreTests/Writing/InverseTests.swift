import Community
import Testing

@testable import Store

/// Every command can be taken back, and taking back gives the same rows.
struct InverseTests {
  private let now = SmallStore.now

  /// A store with one of everything, and a command of every kind on it.
  private static func examples(_ store: Store) throws -> [Command] {
    let pending = try SmallStore.ask(store)
    let held = try SmallStore.ask(store, account: "held", state: .held)
    let draft = try SmallStore.draft(store)
    let planned = try SmallStore.planned(store, in: 7200)
    let due = try SmallStore.planned(store, in: -7200)
    let task = try SmallStore.task(store, TaskFields(title: "Call", group: GroupID(1)))
    let award = Award(
      person: PersonID(2), group: GroupID(1), amount: 5, incentive: .honour,
      reason: .rule("good-answer"))
    let entry = try store.perform(.award(award), as: SmallStore.ann, at: SmallStore.now)
    let entryID = entry.created.compactMap { if case .award(let id) = $0 { id } else { nil } }
    let plans = [
      DeliveryPlan(group: GroupID(1), day: Day(30_000), time: TimeOfDay(hour: 9, minute: 0)),
      DeliveryPlan(group: GroupID(2), day: Day(10_000), time: TimeOfDay(hour: 9, minute: 0)),
    ]
    let joins: [Command] = JoinDecision.Outcome.allCases.flatMap { outcome -> [Command] in
      [pending, held].compactMap { id in
        guard outcome.result(from: id == pending ? .pending : .held) != nil else { return nil }
        return .decideJoin(JoinDecision(request: id, version: 1, outcome: outcome, reason: "why"))
      }
    }
    let deliveries: [Command] =
      [.confirmSent, .skip(reason: "rain"), .withdraw].map {
        .settleDelivery(planned, version: 1, $0)
      }
      + [.confirmSent, .skip(reason: "rain"), .miss].map { .settleDelivery(due, version: 1, $0) }
    let tasks: [Command] = [
      .edit(TaskFields(title: "Write", note: "n", person: PersonID(3), dueAt: SmallStore.now)),
      .finish, .snooze(.until(SmallStore.now + 60)), .snooze(.messages(more: 50, target: 0)),
      .withdraw,
    ].map { .changeTask(task, version: 1, $0) }
    let groups: [Command] = [
      .name("New"), .kind(.learning), .capacity(80), .zone(.utc), .series(nil),
      .owner(PersonID(1)), .gate("Say hello"), .covenant("Be kind"),
      .profile(.rareButGood, reason: "a circle of readers"), .life(.managed), .closed(true),
    ].map { .changeGroup(GroupID(1), version: 1, $0) }
    let people: [Command] = [.kind(.seed), .tags(["b", " a", "b"]), .note("kind")].map {
      .changePerson(PersonID(2), version: 1, $0)
    }
    let others: [Command] = [
      .createPost(PostText(body: "Hello")),
      .changePost(draft, version: 1, .edit(PostText(title: "T", body: "B", part: .leg))),
      .changePost(draft, version: 1, .withdraw),
      .scheduleDeliveries(draft, version: 1, plans),
      .award(award), .createTask(TaskFields(title: "New")),
      .acknowledgeAlert(AlertID(1), version: 1),
      .noteIncident(
        IncidentFields(group: GroupID(1), person: PersonID(2), kind: .quarrel, words: "about tea")),
    ]
    return joins + deliveries + tasks + groups + people + others
      + entryID.map { .reverseAward($0) }
      + [.batch([groups[0], people[1], .createPost(PostText(body: "x")), tasks[1]])]
  }

  @Test func `undo gives the rows back, redo the change, and so on`() throws {
    let count = try Self.examples(SmallStore.inMemory()).count
    for index in 0..<count {
      let store = try SmallStore.inMemory()
      let command = try Self.examples(store)[index]
      let before = try store.operatedRows()
      try store.perform(command, as: SmallStore.ann, at: now)
      let after = try store.operatedRows()
      #expect(before != after, "\(command)")
      for round in 0..<2 {
        try store.undo(as: SmallStore.ann, at: now + 1)
        #expect(try store.operatedRows() == before, "\(command), undo \(round)")
        try store.redo(as: SmallStore.ann, at: now + 2)
        #expect(try store.operatedRows() == after, "\(command), redo \(round)")
      }
      #expect(try store.verifyLog() == .whole(rows: Self.auditRows(store)))
    }
  }

  @Test func `a batch that fails half way leaves nothing`() throws {
    let store = try SmallStore.inMemory()
    let commands = try Self.examples(store)
    let before = try (store.operatedRows(), Self.auditRows(store))
    let batch = Command.batch([commands[0], .createTask(TaskFields(title: " "))])
    #expect(throws: CommandError.empty(field: .title)) {
      try store.perform(batch, as: SmallStore.ann, at: now)
    }
    #expect(try store.operatedRows() == before.0)
    #expect(try Self.auditRows(store) == before.1)
  }

  @Test func `every command survives the log`() throws {
    for command in try Self.examples(SmallStore.inMemory()) {
      let text = try CanonicalJSON.text(command)
      #expect(try CanonicalJSON.value(Command.self, from: text) == command)
      #expect(try CanonicalJSON.text(command) == text)
    }
  }

  private static func auditRows(_ store: Store) throws -> Int {
    try store.value(Int.self, "SELECT count(*) FROM audit") ?? 0
  }
}
