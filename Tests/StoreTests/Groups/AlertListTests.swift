import Community
import GRDB
import Testing

@testable import Store

@Suite struct `The list of alerts` {
  private let now = SmallStore.now

  private func store() throws -> Store {
    let store = try SmallStore.inMemory()
    try store.write { db in
      for (id, group, raised, seen) in [(2, 1, 50, 0), (3, 1, 90, 1), (4, 3, 50, 0)] {
        try db.execute(
          sql: """
            INSERT INTO alert (id, group_id, key, kind, raised_at, acknowledged)
            VALUES (?, ?, ?, '{"nearlyFull":{"capacity":10,"members":9}}', ?, ?)
            """, arguments: [id, group, "k\(id)", raised, seen])
      }
    }
    return store
  }

  private func ids(_ query: AlertQuery) throws -> [Int64] {
    let page = try store().alerts(query)
    #expect(page.total >= page.rows.count)
    return page.rows.map(\.alert.id.rawValue)
  }

  @Test(
    arguments: [(.open, [1, 4, 2]), (.seen, [3]), (.all, [1, 3, 4, 2])]
      as [(AlertQuery.Scope, [Int64])])
  func `is the latest first, by what was seen`(scope: AlertQuery.Scope, expected: [Int64]) throws {
    #expect(try ids(AlertQuery(scope: scope)) == expected)
  }

  @Test func `is of one group, and cut into windows`() throws {
    #expect(try ids(AlertQuery(scope: .all, group: GroupID(1))) == [3, 2])
    #expect(try ids(AlertQuery(scope: .all, window: Window(offset: 1, limit: 2))) == [3, 4])
    #expect(try ids(AlertQuery(group: GroupID(99))) == [])
  }

  @Test func `gives one by its number, with its group's name`() throws {
    let store = try store()
    #expect(try store.alert(AlertID(4))?.groupName == "Core")
    #expect(try store.alert(AlertID(4))?.alert.kind == .nearlyFull(members: 9, capacity: 10))
    #expect(try store.alert(AlertID(99)) == nil)
  }

  /// Numbers that differ from those of the list of groups would only puzzle; what was seen stays as it
  /// was seen.
  @Test func `tells how full the group is now, until somebody has taken note`() throws {
    let store = try store()
    let members = Int64(10)
    try store.write { db in
      try db.execute(
        sql: "UPDATE chat_group SET capacity = 10, members = ? WHERE id IN (1, 3)",
        arguments: [members])
    }
    func kind(_ id: Int64) throws -> Alert.Kind? { try store.alert(AlertID(id))?.alert.kind }
    #expect(try kind(2) == .nearlyFull(members: 10, capacity: 10))
    #expect(try kind(3) == .nearlyFull(members: 9, capacity: 10))
    let queue = try store.today(at: now, in: .utc).rows.compactMap { row -> Alert.Kind? in
      if case .alert(let alert, _) = row.subject { alert.kind } else { nil }
    }
    #expect(queue.contains(.nearlyFull(members: 10, capacity: 10)))
    #expect(!queue.contains(.nearlyFull(members: 9, capacity: 10)))
  }

  @Test func `changes when somebody takes note, which undo takes back`() throws {
    let store = try store()
    try store.perform(.acknowledgeAlert(AlertID(2), version: 1), as: SmallStore.ann, at: now)
    #expect(try store.alerts(AlertQuery(scope: .seen)).rows.map(\.alert.id.rawValue) == [3, 2])
    #expect(throws: CommandError.wrongState(.alert(AlertID(2)), .acknowledged)) {
      try store.perform(.acknowledgeAlert(AlertID(2), version: 2), as: SmallStore.ann, at: now)
    }
    try store.undo(as: SmallStore.ann, at: now)
    #expect(try store.alerts(AlertQuery()).total == 3)
    #expect(throws: CommandError.wrongState(.alert(AlertID(2)), .notAcknowledged)) {
      try store.perform(.reopenAlert(AlertID(2), version: 3), as: SmallStore.ann, at: now)
    }
  }
}
