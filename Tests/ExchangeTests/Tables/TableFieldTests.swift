import Community
import Exchange
import Store
import Testing

@Suite struct TableFieldTests {
  private let now = Instant(1_763_773_323)
  private let day = Day(20_000)

  private func check<Row>(_ fields: [TableField<Row>], _ row: Row) {
    #expect(Set(fields.map(\.name)).count == fields.count)
    for field in fields {
      #expect(field.name.allSatisfy { $0.isLowercase || $0 == "_" }, "\(field.name)")
      #expect(!field.meaning.isEmpty)
      #expect(field.kind.holds(field.value(row)), "\(field.name): \(field.value(row))")
    }
  }

  private var groupRow: GroupRow {
    GroupRow(
      group: Group(id: GroupID(1), name: "一群", platform: .wechat, zone: .utc), members: 81,
      figures: GroupFigures(
        asOf: day, stage: .active, stageSince: day - 9,
        stageReason: .steadyVoices(now: 9, usual: 8), nextStage: nil, trend: .steady,
        health: HealthReading(
          model: "m", health: 78.25, silenceRisk: 0.01, slumpRisk: nil,
          contributions: [.init(feature: .newcomers, value: 9, typical: 4, points: 3)]),
        tooEarly: nil, daily: [], voices: 9, voicesBefore: 8, messages: 56, ownerSilentDays: nil,
        joins: 2, leaves: 1),
      observedUntil: now, joinsWaiting: 2, tasksDue: 0, ownerName: nil)
  }

  @Test func `groups`() throws {
    check(.groups, groupRow)
    let detail = GroupDetail(
      row: groupRow, stages: [StagePeriod(stage: .active, from: day)],
      days: [GroupDay(day: day, messages: 1, voices: 1, staffMessages: 0, joins: 0, leaves: 0)])
    check(.group, detail)
    let values = [TableField<GroupRow>].groups.reduce(into: [:]) {
      $0[$1.name] = $1.value(groupRow)
    }
    #expect(values["health"] == .number(78.25))
    #expect(values["messages_per_day"] == .number(2))
    #expect(values["size"] == .text("lively"))
    #expect(values["owner_silent_days"] == Datum.none)
  }

  @Test func `a closed group is closed at once`() {
    var row = groupRow
    row.group.isClosed = true
    #expect(row.stage == .closed)
  }

  @Test func `members and what is about them`() {
    let entry = PointEntry(
      id: PointEntryID(1),
      award: Award(person: PersonID(1), amount: -5, incentive: .honour, reason: .words("x")),
      at: now, by: "mei")
    let points = PointRow(entry: entry, personName: "Bo", groupName: nil, isReversed: false)
    let task = TaskRow(
      task: OperatorTask(
        id: TaskID(1), fields: TaskFields(title: "call"), snooze: .until(now), createdBy: "mei",
        createdAt: now), groupName: nil, personName: "Bo")
    let row = MemberRow(
      person: Person(id: PersonID(1), name: "Bo", tags: ["a", "b"]), role: .owner, joinedAt: now,
      groups: 1, messages: 3, activeDays: 2, firstSpokeAt: nil, lastSpokeAt: now,
      participationIndex: 1, contribution: -5)
    check(.members(on: day), row)
    check(.points, points)
    check(.tasks, task)
    check(
      .member(on: day),
      MemberPage(
        row: row,
        accounts: [
          MemberPage.Account(platform: .qq, externalID: nil, name: "Bo", person: row.person.id)
        ],
        memberships: [
          MemberPage.Membership(
            group: GroupID(1), groupName: "一群", role: .member, joinedAt: nil, leftAt: now,
            broughtBy: nil, messages: 3, lastSpokeAt: nil)
        ], daily: [], asOf: day, points: [points], openTasks: [task]))
    check(
      .board(on: day),
      BoardRow(rank: 1, person: row.person, points: 3, participationIndex: 1))
  }

  @Test func `the queues and the record`() {
    check(
      .joins,
      JoinRow(
        request: JoinRequest(id: JoinID(1), group: GroupID(1), name: "Fay", requestedAt: now),
        groupName: "一群", facts: JoinFacts(members: 500, capacity: 500)))
    let delivery = Delivery(
      id: DeliveryID(1), post: PostID(1), group: GroupID(1), day: day,
      time: TimeOfDay(hour: 9, minute: 0), dueAt: now)
    let post = Post(
      id: PostID(1), text: PostText(body: "早"), author: "mei", createdAt: now)
    check(
      .posts,
      PostRow(
        post: post,
        deliveries: [DeliveryRow(delivery: delivery, post: post, groupName: "一群", zone: .utc)]))
    check(
      .log { _ in "what" },
      AuditEntry(
        id: AuditID(2), at: now, by: "mei", origin: .undo(of: AuditID(1)),
        command: .reverseAward(PointEntryID(1)),
        before: [AuditEntry.Line(field: "award", value: "1")], after: [], isUndone: false,
        about: ["Bo"]))
  }
}
