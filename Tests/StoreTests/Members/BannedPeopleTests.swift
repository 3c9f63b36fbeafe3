import Community
import Testing

@testable import Store

/// Whoever was banned can be found, and their page says so: else nobody could lift the ban.
struct BannedPeopleTests {
  private let now = SmallStore.now
  private let store: Store

  init() throws {
    store = try SmallStore.inMemory()
    try store.enter(as: SmallStore.ann, unixUser: nil, at: now)
    let version = try #require(try store.person(PersonID(2))).version
    try store.perform(
      .removePerson(
        Removal(person: PersonID(2), version: version, scope: .everywhere, reason: "ads")),
      as: SmallStore.ann, at: now, confirmation: "Bo")
  }

  private func names(_ query: MemberQuery) throws -> [String] {
    try store.members(query).rows.map(\.person.name)
  }

  @Test func `their page says that they are banned, and why`() throws {
    let page = try #require(try store.member(PersonID(2), at: now))
    #expect(page.row.person.ban?.reason == "ads")
  }

  @Test func `they are among those who left, by name as well`() throws {
    #expect(try !names(MemberQuery()).contains("Bo"))
    #expect(try names(MemberQuery(segment: .departed)).contains("Bo"))
    #expect(try names(MemberQuery(segment: .departed, filter: "bo")) == ["Bo"])
    let rows = try store.members(MemberQuery(segment: .departed)).rows
    #expect(rows.first { $0.person.name == "Bo" }?.person.ban?.reason == "ads")
  }

  @Test func `the group that they left lists them there too`() throws {
    let group = try #require(
      try store.member(PersonID(2), at: now)?.memberships.first { $0.leftAt != nil }?.group)
    #expect(try names(MemberQuery(segment: .departed, group: group)).contains("Bo"))
  }

  @Test func `once the ban is lifted and they are back, they are no more among them`() throws {
    try store.undo(as: SmallStore.ann, at: now)
    #expect(try !names(MemberQuery(segment: .departed)).contains("Bo"))
    #expect(try store.member(PersonID(2), at: now)?.row.person.ban == nil)
  }
}
