import Community
import Dice
import GRDB
import Testing

@testable import Store

/// The search against the plainest way to search.
@Suite struct `A search finds` {
  private struct Known {
    var name: String
    var tags: [String]
    var account: String
  }

  private static let names = [
    "Ann Lee", "ann", "ANNA", "林立", "林 Lin", "100%", "under_score", "back\\slash", "Zoë", "zoe",
    "O'Neil", "a\"b", "🙂 smile", "İstanbul", "straße",
  ]
  private static let tags = ["vip", "老师", "50%_off", "a'b"]
  private static let words = [
    "ann", "ANN", "n l", "林", "林 li", "%", "_", "\\", "ë", "e", "'", "\"", "🙂", "u1", "U1", "vip",
    "老师", "50%", "lin 林", "ann vip", "x", "ß", "İ", "7 7", " ", "account-1",
  ]

  private let store: Store
  private let people: [Known]

  init() throws {
    store = try Store.inMemory()
    var dice = Dice(seed: 12)
    people = (0..<80).map { number in
      Known(
        name: Self.names[number % Self.names.count] + (number >= 15 ? " \(number)" : ""),
        tags: Self.tags.filter { _ in Int.random(in: 0..<4, using: &dice) == 0 }.sorted(),
        account: number % 3 == 0 ? "account-\(number)" : "u\(number)")
    }
    let said = people.enumerated().map { place, one in
      says(account(one.account, one.name), at: Int64(place))
    }
    // A member list brings the tags.
    try store.take(
      said + people.map { listed(account($0.account, $0.name), tags: $0.tags) }, batchSize: 500)
  }

  /// Whether every word stands in the name, the tags or the account, ignoring the case of ASCII.
  private func matches(_ one: Known, _ filter: String) throws -> Bool {
    func lower(_ text: String) -> String {
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            scalar.isASCII ? Unicode.Scalar(UInt8(scalar.value)).lowered : scalar
          }))
    }
    let tags = try CanonicalJSON.text(one.tags)
    return filter.split(separator: " ").map { lower(String($0)) }.allSatisfy { word in
      [one.name, tags, one.account].contains { text in
        lower(text).utf8.contains(word.utf8)
      }
    }
  }

  @Test(arguments: words)
  func `all who match and nobody else`(filter: String) throws {
    let expected = Set(try people.filter { try matches($0, filter) }.map(\.account))
    let page = try store.members(MemberQuery(filter: filter, window: Window(limit: 1000)))
    let found = try page.rows.map { try #require(try accountID(of: $0)) }
    #expect(Set(found) == expected)
    #expect(page.total == expected.count)
  }

  @Test(arguments: words)
  func `the same by sorting as by walking, in every order`(filter: String) throws {
    for sort in MemberQuery.Sort.allCases {
      for window in [Window(limit: 1000), Window(offset: 3, limit: 4)] {
        let query = MemberQuery(sort: sort, filter: filter, window: window)
        let (walked, sorted) = try store.read { db in
          let listing = MemberListSQL(query, asOf: start)
          var search = MemberSearch(db: db, query: query, listing: listing, isWanted: { true })
          let sorted = try search.found()
          search.few = -1
          return (try search.found(), sorted)
        }
        #expect(walked.ids == sorted.ids, "\(sort)")
        #expect(walked.total == sorted.total, "\(sort)")
      }
    }
  }

  @Test(arguments: ["ann", "vip", "u1", "林"])
  func `the same within a group`(filter: String) throws {
    let all = try store.members(MemberQuery(sort: .name, filter: filter)).rows.map(\.person.id)
    let inGroup = try store.members(
      MemberQuery(sort: .name, filter: filter, group: GroupID(1)))
    #expect(inGroup.rows.map(\.person.id) == all)
    #expect(inGroup.total == all.count)
  }

  private func accountID(of row: MemberRow) throws -> String? {
    try store.scalar(
      "SELECT external_id FROM identity WHERE person = \(row.person.id.rawValue)", String.self)
  }
}

extension Unicode.Scalar {
  /// Of ASCII.
  fileprivate var lowered: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 0x20)) : self
  }
}

extension String.UTF8View {
  fileprivate func contains(_ part: String.UTF8View) -> Bool {
    let (text, part) = (Array(self), Array(part))
    guard part.count <= text.count else { return false }
    return part.isEmpty
      || (0...(text.count - part.count)).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }
}
