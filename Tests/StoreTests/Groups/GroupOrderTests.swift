import Community
import GRDB
import Testing

@testable import Store

/// Orders of the list of groups, with equal and unknown figures.
@Suite struct `Orders of the list of groups` {
  private let now = start + 100 * 86_400
  private let day: Int64 = 86_400

  private func source(_ name: String) -> ChatSource {
    ChatSource(platform: .telegram, externalID: "id \(name)", name: name)
  }

  /// b and B are told apart by number only; "Empty" has a member list and nothing else.
  private func store() throws -> Store {
    let store = try Store.inMemory()
    var records: [ChatRecord] = []
    for (place, name) in ["delta", "Alpha", "b", "B", "Charlie"].enumerated() {
      for number in 0..<Int64(60) {
        for person in 0...place where (number + Int64(person)) % Int64(place + 1) == 0 {
          records.append(
            says(account("\(place)u\(person)"), at: number * day, in: source(name)))
        }
      }
    }
    try store.take(records, batchSize: 1000)
    try store.take([
      .roster(RosterEntry(account: account("x")), in: source("Empty"))
    ])
    return store
  }

  private func rows(_ sort: GroupQuery.Sort) throws -> [GroupRow] {
    try store().groups(GroupQuery(sort: sort), at: now).rows
  }

  @Test func `by name do not look at case, then at the number`() throws {
    let names = try rows(.name).map(\.group.name)
    #expect(names == ["Alpha", "b", "B", "Charlie", "delta", "Empty"])
  }

  @Test func `have unknown figures last`() throws {
    for sort in [GroupQuery.Sort.attention, .health, .voices, .messages] {
      #expect(try rows(sort).last?.group.name == "Empty", "\(sort)")
    }
  }

  @Test func `go by their figure`() throws {
    let voices = try rows(.voices).compactMap(\.figures?.voices)
    #expect(voices == voices.sorted(by: >) && Set(voices).count > 2)
    let messages = try rows(.messages).compactMap(\.figures?.messages)
    #expect(messages == messages.sorted(by: >))
    let health = try rows(.health).compactMap(\.figures?.health?.health)
    #expect(health == health.sorted() && health.count > 2)
    let members = try rows(.members).map(\.members)
    #expect(members == members.sorted(by: >))
  }

  @Test func `of attention begin with decline and silence, then go by health`() throws {
    let found = try rows(.attention).compactMap { row in
      row.figures.map { ($0.stage.attention, $0.health?.health ?? .infinity) }
    }
    for (one, next) in zip(found, found.dropFirst()) { #expect(one <= next) }
    #expect(
      Stage.allCases.sorted { $0.attention < $1.attention }
        == [.decline, .silent, .sprout, .growth, .active, .closed])
  }

  @Test(arguments: GroupQuery.Sort.allCases)
  func `cut into windows give every group once`(sort: GroupQuery.Sort) throws {
    let store = try store()
    let whole = try store.groups(GroupQuery(sort: sort), at: now)
    #expect(whole.total == 6)
    var pieces: [GroupRow] = []
    for offset in 0..<7 {
      let page = try store.groups(
        GroupQuery(sort: sort, window: Window(offset: offset, limit: 1)), at: now)
      #expect(page.total == 6 && page.offset == offset)
      pieces += page.rows
    }
    #expect(pieces == whole.rows)
  }

  @Test(arguments: [
    ("", 6), ("  ", 6), ("ALPHA", 1), ("l a", 3), ("%", 0), ("_", 0), ("b", 2), ("x", 0),
  ])
  func `find words as they stand`(filter: String, count: Int) throws {
    #expect(try store().groups(GroupQuery(filter: filter), at: now).total == count)
  }
}
