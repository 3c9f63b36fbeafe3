import Community
import GRDB
import Testing

@testable import Store

@Suite struct `Alerts of groups` {
  private let day: Int64 = 86_400

  private func alerts(_ store: Store, like kind: String) throws -> Int? {
    try store.scalar("SELECT count(*) FROM alert WHERE kind LIKE '%\(kind)%'", Int.self)
  }

  @Test(arguments: [(9, 10, 1), (8, 9, 0), (10, 11, 1), (9, 11, 0), (12, 10, 1)])
  func `are raised from nine tenths of the places on`(
    members: Int, capacity: Int, count: Int
  ) throws {
    let store = try Store.inMemory()
    try store.take((0..<members).map { says(account("u\($0)"), at: Int64($0)) })
    try store.write {
      try $0.execute(sql: "UPDATE chat_group SET capacity = \(capacity), stale = 1")
    }
    try store.refreshFigures()
    #expect(try alerts(store, like: "nearlyFull") == count)
  }

  @Test func `go when they are so no more, come again with what they tell, and stay when seen`()
    throws
  {
    let store = try Store.inMemory()
    try store.take((0..<9).map { says(account("u\($0)"), at: Int64($0)) })
    func told(_ capacity: Int) throws -> [Alert] {
      try store.write {
        try $0.execute(sql: "UPDATE chat_group SET capacity = \(capacity), stale = 1")
      }
      try store.refreshFigures()
      return try store.alerts(AlertQuery(scope: .all)).rows.map(\.alert)
    }
    let first = try told(10)
    #expect(first.map(\.kind) == [.nearlyFull(members: 9, capacity: 10)])
    #expect(try told(500) == [])
    let other = try told(9)
    #expect(other.map(\.kind) == [.nearlyFull(members: 9, capacity: 9)])
    let again = try told(10)
    #expect(again.map(\.kind) == [.nearlyFull(members: 9, capacity: 10)])
    // Whoever still looks at one that went does not mean another.
    #expect(Set((first + other + again).map(\.id)).count == 3)
    #expect(throws: CommandError.notFound(.alert(first[0].id))) {
      try store.perform(.acknowledgeAlert(first[0].id, version: 1), as: keeper, at: start)
    }
    try store.perform(.acknowledgeAlert(again[0].id, version: 1), as: keeper, at: start)
    #expect(try told(500).map(\.id) == again.map(\.id))
    #expect(try told(10).map(\.id) == again.map(\.id))
  }

  /// Five people who talk for sixty days and then no more, told of until a later day.
  private func store(until last: Int64) throws -> Store {
    let store = try Store.inMemory()
    let bot = account("b", kind: .bot)
    let talk = (0..<60).flatMap { number in
      (0..<5).map { says(account("u\($0)"), at: number * day + Int64($0) * 300) }
    }
    try store.take(talk + [says(bot, at: last * day)], batchSize: 500)
    return store
  }

  @Test func `tell of a change for two weeks; what an old export tells is no news`() throws {
    let stages = try store(until: 150).stages(of: GroupID(1))
    let silent = try #require(stages.last { $0.stage == .silent }).from
    let fell = Int64(silent - Zone.utc.day(of: start))
    let fresh = try store(until: fell + 13)
    #expect(try fresh.stages(of: GroupID(1)).last?.from == silent)
    #expect(try alerts(fresh, like: "\"to\":\"silent\"") == 1)
    let stale = try store(until: fell + 14)
    #expect(try stale.stages(of: GroupID(1)).last?.from == silent)
    #expect(try alerts(stale, like: "\"to\":\"silent\"") == 0)
  }

  @Test func `of a closed group are none`() throws {
    let store = try Store.inMemory()
    try store.take((0..<9).map { says(account("u\($0)"), at: Int64($0)) })
    try store.write {
      try $0.execute(sql: "UPDATE chat_group SET capacity = 9, closed = 1, stale = 1")
    }
    try store.refreshFigures()
    #expect(try alerts(store, like: "") == 0)
  }
}
