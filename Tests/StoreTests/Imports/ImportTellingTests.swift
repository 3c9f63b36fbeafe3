import Community
import GRDB
import Testing

@testable import Store

/// What an import counts, and what else follows from what it tells.
@Suite struct `What an import tells` {
  private let elsewhere = ChatSource(platform: .telegram, externalID: "g2", name: "Elsewhere")

  private func stale(_ store: Store) throws -> [Int] {
    try store.read { db in
      try Int.fetchAll(db, sql: "SELECT stale FROM chat_group ORDER BY id")
    }
  }

  @Test func `counts are added figure by figure`() throws {
    func counts(_ first: Int) throws -> ImportCounts {
      let names = Mirror(reflecting: ImportCounts()).children.compactMap(\.label)
      let values = names.enumerated().map { "\"\($1)\":\(first << $0)" }
      return try CanonicalJSON.value(
        ImportCounts.self, from: "{\(values.joined(separator: ","))}")
    }
    var sum = try counts(1)
    sum.add(try counts(2))
    #expect(try sum == counts(3))
  }

  @Test func `somebody who is listed twice is one member and one line too many`() throws {
    let store = try Store.inMemory()
    let counts = try store.take([
      listed(account("u1")), listed(account("u1")), listed(account("u2")),
    ])
    #expect((counts.members, counts.duplicates, counts.newPeople) == (2, 1, 2))
    let again = try store.take([listed(account("u1"), tags: ["vip"]), listed(account("u2"))])
    #expect((again.members, again.duplicates, again.newPeople) == (1, 1, 0))
  }

  @Test func `a group under two names in one export is one group`() throws {
    let store = try Store.inMemory()
    var renamed = room
    renamed.name = "Day readers"
    let counts = try store.take(
      [says(account("u1"), at: 0), says(account("u2"), at: 9, in: renamed)], batchSize: 1)
    #expect(counts.newGroups == 1)
    #expect(try store.scalar("SELECT members FROM chat_group", Int.self) == 2)
  }

  @Test func `a group without an id is another than one of its name with one`() throws {
    let store = try Store.inMemory()
    let nameless = ChatSource(platform: .telegram, name: room.name)
    #expect(try store.take([says(account("u1"), at: 0)]).newGroups == 1)
    #expect(try store.take([says(account("u1"), at: 0, in: nameless)]).newGroups == 1)
    #expect(try store.take([says(account("u1"), at: 9, in: nameless)]).newGroups == 0)
    let wechat = ChatSource(platform: .wechat, name: room.name)
    #expect(try store.take([says(account("u1"), at: 9, in: wechat)]).newGroups == 1)
  }

  @Test func `that somebody is a bot concerns all their groups`() throws {
    let store = try Store.inMemory()
    let talk = (0..<6).map { says(account("u\($0 % 2)"), "word \($0)", at: Int64($0) * 60) }
    try store.take(
      talk
        + talk.enumerated().map { place, _ in
          says(account("u\(place % 2)"), "word \(place)", at: Int64(place) * 60, in: elsewhere)
        })
    #expect(try stale(store) == [0, 0])
    try store.take([says(account("u1", kind: .bot), at: 900)])
    // The group of the export has its figures again, the other one waits for them.
    #expect(try stale(store) == [0, 1])
    #expect(try store.differences() == [])
    let answers = "SELECT count(*) FROM answer_day"
    #expect(try store.scalar(answers, Int.self) == 0)
  }

  @Test func `that a group was silent until the export's end moves its figures on`() throws {
    let store = try Store.inMemory()
    try store.take([says(account("u1"), at: 0), says(account("u2"), at: 0, in: elsewhere)])
    try store.take([
      says(account("u1"), at: 0), says(account("u2"), at: 5 * 86_400, in: elsewhere),
    ])
    let days = try store.groups(GroupQuery(), at: start).rows.compactMap(\.figures?.asOf)
    #expect(days == Array(repeating: Zone.utc.day(of: start) + 5, count: 2))
  }

  @Test(arguments: [0, 1]) func `that somebody is listed calls for new figures once`(
    round: Int
  ) throws {
    let store = try Store.inMemory()
    try store.take([says(account("u1"), at: 0)] + (round == 0 ? [] : [listed(account("u2"))]))
    let session = try store.beginImport(
      ImportOptions(path: "x", format: "x", zone: .utc, by: keeper, at: start), batchSize: 1)
    try session.take(listed(account("u2")))
    _ = session.committedRecords
    #expect(try stale(store) == [1 - round])
    try session.abandon()
  }

  @Test func `equal messages of one second stay numbered over a hundred thousand others`() {
    var counter = OccurrenceCounter()
    func key(_ mark: Int64) -> OccurrenceCounter.Key { .init(group: 1, at: start, mark: mark) }
    #expect(counter.next(key(0)) == 0)
    for mark in 1...100_000 as ClosedRange<Int64> { _ = counter.next(key(mark)) }
    #expect(counter.next(key(0)) == 1)
    #expect(counter.next(key(0)) == 2)
    #expect(counter.next(key(100_000)) == 1)
  }

  @Test(arguments: [(0, 0), (59, 0), (60, 1), (-1, -1), (-60, -1), (-61, -2)] as [(Int64, Int64)])
  func `minutes begin on their full seconds, also before 1970`(second: Int64, minute: Int64) {
    #expect(second.minute == minute)
  }
}
