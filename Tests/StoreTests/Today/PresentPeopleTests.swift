import Community
import Testing

@testable import Store

/// The number of people who are present is kept and not counted: it has to stay right.
struct PresentPeopleTests {
  private let ann = account("ann")
  private let bo = account("bo")

  private func present(in store: Store) throws -> (kept: Int, counted: Int?) {
    let counted = try store.scalar(
      "SELECT count(*) FROM person WHERE groups > 0 AND kind = 'human'", Int.self)
    return (try store.counts(at: start).members, counted)
  }

  @Test func `comings and goings are counted once for each person`() throws {
    let store = try Store.inMemory()
    let other = ChatSource(platform: .telegram, externalID: "g2", name: "Day readers")
    try store.take([
      happens(.join(by: nil), ann, at: 0), happens(.join(by: nil), ann, at: 1, in: other),
      happens(.join(by: nil), bo, at: 2),
    ])
    #expect(try present(in: store) == (2, 2))
    try store.take([happens(.leave, ann, at: 10), happens(.leave, bo, at: 11)])
    #expect(try present(in: store) == (1, 1))
    try store.take([says(bo, at: 20)])
    #expect(try present(in: store) == (2, 2))
  }

  @Test func `a dry run leaves the number as it was`() throws {
    let store = try Store.inMemory()
    try store.take([says(ann, at: 0)])
    try store.take([says(bo, at: 1)], dryRun: true)
    #expect(try present(in: store) == (1, 1))
  }

  @Test func `the head counts whom the list of all members shows`() throws {
    let store = try Store.inMemory()
    try store.take([says(ann, at: 0), says(bo, at: 1), listed(account("bot", kind: .bot))])
    #expect(try store.counts(at: start).members == 2)
    #expect(try store.members(MemberQuery()).total == 2)
  }

  @Test func `whole segments have as many people as their rows`() throws {
    let store = try Store.inMemory()
    try store.take([
      says(ann, at: 0), listed(bo), listed(account("bot", kind: .bot)),
      happens(.leave, account("gone"), at: 1),
    ])
    for segment in MemberQuery.Segment.allCases {
      let page = try store.members(MemberQuery(segment: segment))
      #expect(page.total == page.rows.count, "\(segment)")
    }
    #expect(try store.members(MemberQuery()).total == 2)
  }
}
