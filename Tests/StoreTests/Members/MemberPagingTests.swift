import Community
import Dice
import GRDB
import Testing

@testable import Store

/// Windows of the directory: together they are the whole list, in its order.
@Suite struct `Windows of the directory` {
  private let store: Store

  /// Sixty people of two groups, with equal names and figures among them.
  init() throws {
    store = try Store.inMemory()
    var dice = Dice(seed: 3)
    let other = ChatSource(platform: .telegram, externalID: "g2", name: "Other")
    var records: [ChatRecord] = []
    for number in 0..<60 {
      let who = account("u\(number)", "Name \(number % 20)", kind: number % 15 == 0 ? .staff : nil)
      if number % 7 == 0 {
        records.append(listed(who, joined: Int64(number) * 86_400))
        continue
      }
      for _ in 0..<Int.random(in: 1...9, using: &dice) {
        let at = Int64.random(in: 0..<60, using: &dice) * 86_400
        records.append(says(who, at: at, in: number.isMultiple(of: 3) ? other : room))
      }
    }
    try store.take(records, batchSize: 500)
  }

  private func ids(_ query: MemberQuery) throws -> [PersonID] {
    try store.members(query).rows.map(\.person.id)
  }

  @Test(arguments: MemberQuery.Segment.allCases, MemberQuery.Sort.allCases)
  func `are pieces of one list`(segment: MemberQuery.Segment, sort: MemberQuery.Sort) throws {
    for group in [nil, GroupID(1), GroupID(2)] {
      for filter in ["", "name 1"] {
        var query = MemberQuery(
          segment: segment, sort: sort, filter: filter, group: group, window: Window(limit: 1000))
        let whole = try store.members(query)
        #expect(whole.total == whole.rows.count)
        #expect(Set(whole.rows.map(\.person.id)).count == whole.total)
        var pieces: [PersonID] = []
        for offset in stride(from: 0, through: whole.total, by: 17) {
          query.window = Window(offset: offset, limit: 17)
          let page = try store.members(query)
          #expect(page.total == whole.total)
          #expect(page.offset == offset)
          pieces += page.rows.map(\.person.id)
        }
        #expect(pieces == whole.rows.map(\.person.id), "\(String(describing: group)) \(filter)")
      }
    }
  }

  @Test(arguments: [nil, GroupID(1)])
  func `are in the order asked for`(group: GroupID?) throws {
    func falls<Key: Comparable>(
      _ sort: MemberQuery.Sort, _ key: (MemberRow) -> Key
    ) throws {
      let rows = try store.members(
        MemberQuery(sort: sort, group: group, window: Window(limit: 1000))
      ).rows
      let keys = rows.map(key)
      #expect(keys == keys.sorted(by: >), "\(sort)")
      // Equal ones by number, so that no window repeats or leaves out one.
      for (one, next) in zip(rows, rows.dropFirst()) where key(one) == key(next) {
        #expect(one.person.id < next.person.id, "\(sort)")
      }
    }
    try falls(.messages) { $0.messages }
    try falls(.lastSpoke) { $0.lastSpokeAt ?? Instant(.min) }
    try falls(.participation) { $0.participationIndex }
    try falls(.contribution) { $0.contribution }
    let names = try store.members(
      MemberQuery(sort: .name, group: group, window: Window(limit: 1000))
    ).rows.map(\.person.name)
    #expect(names == names.sorted())
  }

  @Test(arguments: [(0, 0), (1000, 10), (59, 100), (0, 1)])
  func `past the end or without rows are empty, and the total stands`(
    offset: Int, limit: Int
  ) throws {
    for filter in ["", "name"] {
      let query = MemberQuery(filter: filter, window: Window(offset: offset, limit: limit))
      let page = try store.members(query)
      #expect(page.total == 56)
      #expect(page.rows.count == max(0, min(limit, 56 - offset)))
    }
  }

  @Test func `of newcomers and of the quiet begin on their days to the second`() throws {
    let day: Int64 = 86_400
    let store = try Store.inMemory()
    let quiet = (0..<5).flatMap { number in
      [("q1", -1), ("q2", 0)].map { says(account($0.0), at: (70 - number) * day + $0.1) }
    }
    try store.take(
      quiet + [
        says(account("n1"), at: 86 * day), says(account("n2"), at: 86 * day - 1),
        says(account("q2"), at: 0), says(account("b", kind: .bot), at: 100 * day),
      ])
    for group in [nil, GroupID(1)] {
      func names(_ segment: MemberQuery.Segment) throws -> [String] {
        try store.members(MemberQuery(segment: segment, sort: .name, group: group)).rows
          .map(\.person.name)
      }
      #expect(try names(.newcomers) == ["n1"])
      #expect(try names(.goneQuiet) == ["q1"])
    }
  }

  @Test func `of all segments hold ordinary members only, but for the staff`() throws {
    for segment in MemberQuery.Segment.allCases {
      let kinds = try store.members(MemberQuery(segment: segment)).rows.map(\.person.kind)
      #expect(kinds.allSatisfy { ($0 == .human) != (segment == .staff) }, "\(segment)")
    }
  }
}
