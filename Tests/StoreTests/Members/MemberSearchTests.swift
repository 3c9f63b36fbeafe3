import Community
import GRDB
import Testing

@testable import Store

@Suite struct `A search through the whole community` {
  /// `count` people called Member 1, Member 2 …, the later the name the later the last word, and one
  /// with a Chinese name and a tag.
  private func store(_ count: Int) throws -> Store {
    let store = try Store.inMemory()
    try store.take(
      (1...count).map { says(account("u\($0)", "Member \($0)"), at: Int64($0) * 60) }
        + [
          listed(account("林-7", "林立"), joined: 0, tags: ["vip_1"]),
          says(account("u-bot", "Member bot", kind: .bot), at: 0),
        ])
    return store
  }

  private func found(_ store: Store, _ query: MemberQuery) throws -> [String] {
    try store.members(query).rows.map(\.person.name)
  }

  @Test func `few are sorted and counted`() throws {
    let store = try store(30)
    let page = try store.members(MemberQuery(filter: "mem 2", window: Window(offset: 1, limit: 2)))
    #expect(page.total == 12)
    #expect(page.rows.map(\.person.name) == ["Member 28", "Member 27"])
    #expect(try found(store, MemberQuery(sort: .name, filter: "MEMBER 3")).first == "Member 13")
  }

  @Test func `many are met in the order of the list`() throws {
    let store = try store(30)
    let query = MemberQuery(filter: "member", window: Window(offset: 10, limit: 2))
    let (walked, sorted) = try store.writer.read { db in
      let listing = MemberListSQL(query, asOf: Instant(100_000))
      let all = MemberSearch(db: db, query: query, listing: listing, isWanted: { true })
      var one = all
      one.few = 3
      return (try one.found(), try all.found())
    }
    #expect(walked.total == 30)
    #expect(walked.ids.count == 2)
    #expect(walked.ids == sorted.ids && sorted.total == 30)
  }

  @Test func `words without case, signs and tags are found as they stand`() throws {
    let store = try store(12)
    #expect(try found(store, MemberQuery(filter: "立")) == ["林立"])
    #expect(try found(store, MemberQuery(filter: "VIP_ 林")) == ["林立"])
    #expect(try found(store, MemberQuery(filter: "vip%1")) == [])
    #expect(try found(store, MemberQuery(filter: "u11")) == ["Member 11"])
    #expect(try found(store, MemberQuery(segment: .neverSpoke, filter: "m")) == [])
    #expect(try found(store, MemberQuery(segment: .staff, filter: "m")) == ["Member bot"])
  }

  @Test func `the first of the list are found apart`() throws {
    let store = try store(30)
    var query = MemberQuery(filter: "member 1")
    query.among = 15
    let page = try store.members(query)
    #expect(page.rows.map(\.person.name) == [21, 19, 18, 17, 16].map { "Member \($0)" })
    #expect(page.total == 5)
  }

  @Test func `what nobody waits for is given up`() throws {
    let store = try store(3)
    #expect(throws: CancellationError.self) {
      try store.members(MemberQuery(filter: "m"), while: { false })
    }
    #expect(try store.members(MemberQuery(), while: { false }).total == 4)
  }

  @Test func `a set of numbers`() {
    var numbers = NumberSet()
    for number in [200, 3, 64, 3] as [Int64] { numbers.insert(number) }
    #expect(numbers.numbers == [3, 64, 200])
    var others = NumberSet()
    for number in [64, 5] as [Int64] { others.insert(number) }
    numbers.formIntersection(others)
    #expect(numbers.numbers == [64] && numbers.count == 1)
    #expect(!numbers.contains(200))
  }
}
