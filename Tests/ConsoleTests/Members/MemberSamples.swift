import Community
import Store

@testable import Console

/// People made up for the tests.
enum MemberSamples {
  static func row(
    _ id: Int64, _ name: String, kind: PersonKind = .human, tags: [String] = [], note: String = "",
    version: Int = 1, role: MemberRole? = nil, daysSinceSpoke: Int64? = 2, minutes: Double = 40,
    contribution: Int = 15, standing: StandingSummary? = nil, card: Scorecard? = nil
  ) -> MemberRow {
    let today = Zone.utc.day(of: ScriptedConsole.now)
    return MemberRow(
      person: Person(
        id: PersonID(id), name: name, kind: kind, tags: tags, note: note, scorecard: card,
        version: version),
      role: role, joinedAt: ScriptedConsole.now - 200 * 86_400, groups: 2,
      messages: daysSinceSpoke == nil ? 0 : 1234, activeDays: daysSinceSpoke == nil ? 0 : 45,
      firstSpokeAt: daysSinceSpoke.map { _ in ScriptedConsole.now - 190 * 86_400 },
      lastSpokeAt: daysSinceSpoke.map { ScriptedConsole.now - $0 * 86_400 },
      participationIndex: Participation.index(minutes: 1, on: today) * minutes,
      contribution: contribution, standing: standing)
  }

  /// Unseen, trusting, a candidate as helper and seed.
  static var standing: MemberStanding {
    var standing = MemberStanding()
    standing.love = 33.7
    standing.reach = Reach(answeredBy: 6, brought: 1)
    standing.presence = MemberPresence(days30: 12, days90: 30, days365: 88)
    standing.answeredPeople = 7
    standing.newcomersAnswered = 3
    standing.strongTies = 1
    standing.starts28 = 9
    standing.minutes14 = 9
    standing.minutes365 = 400
    standing.firstAnswers = 2
    return standing
  }

  static let four = [
    row(
      1, "王小明", tags: ["作者", "读书"], role: .owner, minutes: 310,
      standing: StandingSummary(
        love: 33.7, gravity: standing.gravity, step: .trusting, helper: 13, seed: 9),
      card: Scorecard(authority: 3, expressive: 2, humorous: 2)),
    row(2, "Ada Lovelace", kind: .seed, version: 3, role: .admin, daysSinceSpoke: 9, minutes: 12),
    row(3, "陈晓", daysSinceSpoke: nil, minutes: 0, contribution: 0),
    row(4, hostileName, kind: .staff, minutes: 2500, contribution: -20),
  ]

  static func page(of row: MemberRow) -> MemberPage {
    let now = ScriptedConsole.now
    let entry = PointEntry(
      id: PointEntryID(1),
      award: Award(
        person: row.person.id, group: GroupID(1), amount: 10, incentive: .honour,
        reason: .words("带新人读完一本书")),
      at: now - 3 * 86_400, by: "kai")
    let task = OperatorTask(
      id: TaskID(1), fields: TaskFields(title: "问候", person: row.person.id, dueAt: now - 7200),
      createdBy: "kai", createdAt: now - 86_400)
    var page = MemberPage(
      row: row,
      accounts: [
        .init(platform: .wechat, externalID: "wxid_7", name: "小明", person: row.person.id),
        .init(platform: .qq, externalID: nil, name: "明明", person: row.person.id),
      ],
      memberships: [
        .init(
          group: GroupID(1), groupName: "读书会一群", role: .owner, joinedAt: now - 200 * 86_400,
          leftAt: nil, broughtBy: "老周", messages: 1200, lastSpokeAt: now - 2 * 86_400),
        .init(
          group: GroupID(2), groupName: "Night Readers", role: .member,
          joinedAt: now - 150 * 86_400, leftAt: now - 20 * 86_400, broughtBy: nil, messages: 34,
          lastSpokeAt: now - 30 * 86_400),
      ],
      daily: (0..<84).map { $0 % 7 }, asOf: Zone.utc.day(of: now),
      points: [
        PointRow(entry: entry, personName: row.person.name, groupName: "读书会一群", isReversed: false)
      ],
      openTasks: [TaskRow(task: task, groupName: nil, personName: row.person.name)])
    page.standings = [
      .init(
        group: GroupID(1), groupName: "读书会一群", asOf: Zone.utc.day(of: now), standing: standing)
    ]
    page.ties = [
      .init(
        person: PersonID(7), name: "老周", mutualDays: 4, answersGiven: 9, answersReceived: 11),
      .init(person: PersonID(8), name: "Bo", mutualDays: 0, answersGiven: 1, answersReceived: 0),
    ]
    page.alerts = [
      .init(
        groupName: "Night Readers",
        alert: MemberAlert(kind: .goneQuiet, day: Day(year: 2026, month: 12, day: 20)))
    ]
    page.topics = [.init(tag: "读书", isOwn: true, people: 2, answers: 4)]
    return page
  }

  /// Answers questions about people with those rows, the others not at all.
  static func script(_ rows: [MemberRow]) -> (Query) -> Answer? {
    { query in
      switch query {
      case .members: .members(Page(total: rows.count, offset: 0, rows: rows))
      case .member(let id): .member(rows.first { $0.person.id == id }.map(page(of:)))
      case .counts: .counts(TodayCounts())
      default: nil
      }
    }
  }
}
