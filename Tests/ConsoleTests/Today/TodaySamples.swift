import Community
import Store
import Terminal
import Words

@testable import Console

/// Rows of the queue, one of each kind and some more.
enum TodaySamples {
  static let now = ScriptedConsole.now
  /// A request that nothing speaks against.
  static let open = JoinFacts(members: 120, capacity: 500, gate: "为什么来?")
  static let news = ContentFixtures.post(1, "早报", body: "1. one\n2. two")

  static func join(_ id: Int64, _ name: String, facts: JoinFacts = open) -> TodayRow {
    TodayRow(
      subject: .join(JoinSamples.row(id, name, version: Int(id), facts: facts)), since: now - 90)
  }

  static func delivery(
    _ id: Int64, of post: Post = news, group: String = "读书会一群"
  ) -> TodayRow {
    var row = ContentFixtures.delivery(id, of: post, .due, group: group, version: Int(id))
    row.delivery.dueAt = now - 120
    return TodayRow(subject: .delivery(row), since: now - 120)
  }

  static func task(
    _ id: Int64, _ title: String, group: GroupID? = nil, assignee: String? = nil,
    due: Instant? = nil
  ) -> TodayRow {
    TodayRow(
      subject: .task(
        TasksSession.row(
          id, title, group: group, due: due, assignee: assignee, version: Int(id))),
      since: now - 60)
  }

  static func alert(
    _ id: Int64, _ name: String, _ kind: Alert.Kind = .nearlyFull(members: 9, capacity: 10)
  ) -> TodayRow {
    let alert = Alert(
      id: AlertID(id), group: GroupID(id), kind: kind, raisedAt: now - 30, version: Int(id))
    return TodayRow(subject: .alert(alert, groupName: name), since: now - 30)
  }

  static func consent(_ id: Int64) -> TodayRow {
    let consent = Consent(
      id: ConsentID(id), command: .changeOperator(OperatorID(2), version: 1, .role(.owner)),
      about: "zoe", askedBy: "lin", askedAt: now - 60, expiresAt: now + 540, state: .open,
      answeredBy: nil, answeredAt: nil, version: Int(id))
    return TodayRow(subject: .consent(consent), since: consent.askedAt)
  }

  /// One of each kind.
  static let five = [
    consent(6), join(1, "Ada"), delivery(2), task(3, "Call Wu", group: GroupID(1)),
    alert(4, "Night Readers"),
  ]

  static func console(
    _ rows: [TodayRow], size: Size = Size(rows: 24, columns: 100), language: Language = .english,
    role: Role = .owner, glyphs: Glyphs = .unicode
  ) -> ScriptedConsole {
    var counts = TodayCounts()
    counts.groups = 2
    return ScriptedConsole(
      Screen(TodayScreen()), size: size, language: language, glyphs: glyphs
    ) { query in
      switch query {
      case .presence: .presence(.kai(as: role))
      case .counts: .counts(counts)
      case .today: .today(rows: rows, total: rows.count)
      default: nil
      }
    }
  }
}

extension ScriptedConsole {
  /// The store has taken those rows out of the queue.
  mutating func queueBecomes(_ rows: [TodayRow]) {
    let answer = Answer.today(rows: rows, total: rows.count)
    script = { query in
      if case .today = query { answer } else { nil }
    }
  }
}
