import Community
import Dice
import GRDB
import Testing

@testable import Store

/// Today against the rules of ``Urgency``, over stores made by chance.
@Suite struct `Today's queue` {
  private let now = SmallStore.now

  /// Requests, tasks, posts and alerts around now; some in closed groups, snoozed or settled.
  private func store(_ dice: inout Dice) throws -> Store {
    let store = try SmallStore.inMemory()
    for number in 0..<Int.random(in: 5...25, using: &dice) {
      let group = Int64.random(in: 1...3, using: &dice)
      // Few different moments, so that some are equal.
      let moment = now + Int64.random(in: -4...4, using: &dice) * 3600
      switch Int.random(in: 0..<6, using: &dice) {
      case 0, 1:
        let state = [JoinState.pending, .held, .rejected, .joined].randomElement(using: &dice)
        try SmallStore.ask(
          store, group: group, account: "a\(number)", name: "A\(number)", at: moment,
          state: state ?? .pending)
      case 2, 3:
        let isDated = Bool.random(using: &dice)
        let id = try SmallStore.task(
          store,
          TaskFields(
            title: "T\(number)", group: Bool.random(using: &dice) ? GroupID(group) : nil,
            dueAt: isDated ? moment : nil))
        if Int.random(in: 0..<4, using: &dice) == 0 {
          try store.perform(
            .changeTask(id, version: 1, .snooze(.until(moment))), as: SmallStore.ann, at: now)
        }
      case 4: _ = try SmallStore.planned(store, group: group, in: moment - now)
      default:
        try store.write {
          try $0.execute(
            sql: """
              INSERT INTO alert (group_id, key, kind, raised_at, acknowledged)
              VALUES (?, ?, '{"nearlyFull":{"capacity":9,"members":9}}', ?, ?)
              """, arguments: [group, "k\(number)", moment, number.isMultiple(of: 5)])
        }
      }
    }
    for group in 1...3 where Int.random(in: 0..<4, using: &dice) == 0 {
      try store.write {
        try $0.execute(sql: "UPDATE chat_group SET closed = 1 WHERE id = \(group)")
      }
    }
    _ = try store.advanceClock(to: now)
    return store
  }

  private func urgency(_ row: TodayRow, dayEnd: Instant) -> Urgency? {
    switch row.subject {
    case .consent(let consent):
      Urgency(kind: .consent, moment: consent.askedAt, row: consent.id.rawValue)
    case .delivery(let row):
      Urgency(kind: .delivery, moment: row.delivery.dueAt, row: row.delivery.id.rawValue)
    case .task(let row): Urgency(row.task, now: now, dayEnd: dayEnd)
    case .join(let row): Urgency(row.request)
    case .alert(let alert, _):
      Urgency(kind: .alert, moment: alert.raisedAt, row: alert.id.rawValue)
    }
  }

  @Test(arguments: 1...15)
  func `is in the order of urgency, and every limit gives its beginning`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let store = try store(&dice)
    let whole = try store.today(at: now, in: .utc, limit: 1000)
    #expect(whole.total == whole.rows.count)
    let dayEnd = Zone.utc.start(of: Zone.utc.day(of: now) + 1)
    let urgencies = try whole.rows.map { try #require(urgency($0, dayEnd: dayEnd)) }
    #expect(urgencies == urgencies.sorted())
    #expect(Set(urgencies).count == urgencies.count)
    for limit in [0, 1, 2, 5, whole.total, whole.total + 1] {
      let part = try store.today(at: now, in: .utc, limit: limit)
      #expect(part.rows == Array(whole.rows.prefix(limit)), "\(limit)")
      #expect(part.total == whole.total)
    }
  }

  @Test(arguments: 1...15)
  func `has what the counts on top count`(seed: UInt64) throws {
    var dice = Dice(seed: 40 + seed)
    let store = try store(&dice)
    let rows = try store.today(at: now, in: .utc, limit: 1000).rows
    let counts = try store.counts(at: now)
    func count(_ isMeant: (TodayRow.Subject) -> Bool) -> Int { rows.count { isMeant($0.subject) } }
    #expect(counts.joinsOpen == count { if case .join = $0 { true } else { false } })
    #expect(counts.deliveriesDue == count { if case .delivery = $0 { true } else { false } })
    #expect(counts.alerts == count { if case .alert = $0 { true } else { false } })
    #expect(
      counts.tasksDue
        == count {
          if case .task(let row) = $0 {
            row.task.fields.dueAt.map { $0 <= now } ?? false
          } else {
            false
          }
        })
    #expect(
      counts.groups == (try store.groups(GroupQuery(), at: now).rows.count { !$0.group.isClosed }))
  }

  @Test func `ends with the last second of the operator's day`() throws {
    let store = try SmallStore.inMemory()
    let berlin = try #require(Zone("Europe/Berlin"))
    let end = berlin.start(of: berlin.day(of: now) + 1)
    for (title, due) in [("last", end - 1), ("next", end)] {
      _ = try SmallStore.task(store, TaskFields(title: title, dueAt: due))
    }
    func titles(_ zone: Zone) throws -> [String] {
      try store.today(at: now, in: zone).rows.compactMap {
        if case .task(let row) = $0.subject { row.task.fields.title } else { nil }
      }
    }
    #expect(try titles(berlin) == ["last"])
    // In London the day has an hour more.
    #expect(try titles(#require(Zone("Europe/London"))) == ["last", "next"])
  }

  @Test func `has what is due this very second, and not a second earlier`() throws {
    let store = try SmallStore.inMemory()
    _ = try SmallStore.task(store, TaskFields(title: "x", dueAt: now + 60))
    func overdue(_ moment: Instant) throws -> Int {
      try store.counts(at: moment).tasksDue
    }
    #expect(try overdue(now + 59) == 0)
    #expect(try overdue(now + 60) == 1)
  }
}
