import Community
import GRDB
import Testing

@testable import Store

/// What an old export tells is history and no alarm.
@Suite struct `An export of years ago` {
  private let day: Int64 = 86_400

  /// Five people of ten places who talk for sixty days and then no more, told of until the silence
  /// is some days old; taken in so many days after that.
  private func store(takenIn late: Int64, capacity: Int = 500) throws -> Store {
    let store = try Store.inMemory()
    let talk = (0..<60).flatMap { number in
      (0..<5).map { says(account("u\($0)"), at: number * day + Int64($0) * 300) }
    }
    let end = (60 + 35) * day
    let at = start + end + late * day
    try store.take(talk + [says(account("b", kind: .bot), at: end)], at: at)
    try store.write {
      try $0.execute(sql: "UPDATE chat_group SET capacity = \(capacity), stale = 1")
    }
    try store.refreshFigures(at: at)
    return store
  }

  private func alerts(_ store: Store) throws -> [Alert.Kind] {
    try store.alerts(AlertQuery(scope: .all)).rows.map(\.alert.kind)
  }

  @Test(
    arguments: [(0, true), (1, true), (27, true), (28, false), (365 * 6, false)] as [(Int64, Bool)])
  func `raises no alert about a fall`(late: Int64, isRaised: Bool) throws {
    let store = try store(takenIn: late)
    // The stage itself is told either way.
    #expect(try store.stages(of: GroupID(1)).last?.stage == .silent)
    let falls = try alerts(store).filter {
      if case .stageChanged(_, .silent, _) = $0 { true } else { false }
    }
    #expect(falls.isEmpty != isRaised)
  }

  @Test(arguments: [(0, true), (27, true), (28, false)] as [(Int64, Bool)])
  func `raises no alert about a full room`(late: Int64, isRaised: Bool) throws {
    let found = try alerts(store(takenIn: late, capacity: 6))
    #expect(found.contains(.nearlyFull(members: 6, capacity: 6)) == isRaised)
  }

  @Test func `is no news about members either`() throws {
    let store = try store(takenIn: 0)
    try store.write { db in
      let until = try Int64.fetchOne(db, sql: "SELECT observed_until FROM chat_group") ?? 0
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO member_alert (group_id, person, kind, day, noticed_at)
          SELECT 1, min(id), 'cameBack', \(until / 86_400), \(until) FROM person
          """)
    }
    let end = start + 95 * day
    func tells(_ late: Int64) throws -> Bool {
      try store.news(for: keeper, at: end + late * day).items.contains {
        if case .cameBack = $0 { true } else { false }
      }
    }
    #expect(try tells(0))
    #expect(try tells(27))
    #expect(try !tells(28))
    #expect(try !tells(3000))
  }

  /// Without a present, a store goes by the last moment that any of its groups knows.
  @Test func `is of the present in a store that knows no later day`() throws {
    let store = try store(takenIn: 5000)
    #expect(try alerts(store).isEmpty)
    try store.write { try $0.execute(sql: "UPDATE chat_group SET stale = 1") }
    try store.refreshFigures()
    #expect(try !alerts(store).isEmpty)
  }

  @Test func `is history beside a group that is told of today`() throws {
    let store = try store(takenIn: 5000)
    let other = ChatSource(platform: .telegram, externalID: "g2", name: "Other")
    try store.take(
      [says(account("x"), at: 5095 * day, in: other)], at: start + 5095 * day)
    try store.write { try $0.execute(sql: "UPDATE chat_group SET stale = 1") }
    try store.refreshFigures()
    #expect(try alerts(store).isEmpty)
  }
}
