import Community
import GRDB
import Testing

@testable import Store

/// Whose names go with a group's data.
@Suite struct `People who were known from an erased group alone` {
  private let elsewhere = ChatSource(platform: .telegram, externalID: "g2", name: "Elsewhere")
  private let now = start + 100_000

  /// The names of everybody after the room was erased, swept in pieces of two.
  private func names(after records: [ChatRecord], _ body: (Store) throws -> Void = { _ in })
    throws -> Set<String>
  {
    let store = try Store.inMemory()
    // Numbers of people come from their order: "1" is the first to speak.
    try store.take([says(account("u1", "First"), at: 0)] + records)
    try store.enter(as: keeper, unixUser: nil, at: now)
    try body(store)
    let version = try store.scalar("SELECT version FROM chat_group WHERE id = 1", Int.self) ?? 0
    try store.perform(
      .eraseGroup(GroupID(1), version: version, .plan), as: keeper, at: now,
      confirmation: room.name)
    _ = try store.advanceClock(to: now + 8 * 86_400)
    try store.sweepErased(pieces: 100, .init(people: 2, rows: 2))
    #expect(try store.scalar("SELECT count(*) FROM event WHERE group_id = 1", Int.self) == 0)
    let nameless = "SELECT count(*) FROM identity JOIN person ON person.id = person "
    #expect(try store.scalar(nameless + "WHERE person.name = '–'", Int.self) == 0)
    return try store.read { try String.fetchSet($0, sql: "SELECT name FROM person") }
  }

  @Test func `lose their names: members, those who left, those on a list`() throws {
    let names = try names(after: [
      says(account("u2", "Spoke"), at: 60), happens(.leave, account("u3", "Left"), at: 90),
      listed(account("u4", "Listed")), says(named("By name"), at: 120),
    ])
    #expect(names == ["–"])
  }

  @Test func `lose them also when they only brought, removed or are named in a notice`() throws {
    let names = try names(after: [
      happens(.join(by: account("u5", "Bringer")), account("u2", "Brought"), at: 60),
      happens(.removal(by: account("u6", "Remover")), account("u3", "Removed"), at: 90),
      happens(.notice(text: "title"), account("u7", "Titler"), at: 120),
    ])
    #expect(names == ["–"])
  }

  @Test func `keep them when another group's export names them`() throws {
    let names = try names(after: [
      says(account("u2", "Speaks elsewhere"), at: 0),
      says(account("u2", "Speaks elsewhere"), at: 60, in: elsewhere),
      says(account("u3", "Brought one elsewhere"), at: 0),
      happens(
        .join(by: account("u3", "Brought one elsewhere")), account("u4", "Came elsewhere"), at: 60,
        in: elsewhere),
      happens(.leave, account("u4", "Came elsewhere"), at: 90, in: elsewhere),
    ])
    #expect(names == ["–", "Speaks elsewhere", "Brought one elsewhere", "Came elsewhere"])
  }

  @Test func `keep them when operators wrote them down`() throws {
    let people = (2...5).map { says(account("u\($0)", "P\($0)"), at: Int64($0)) }
    let names = try names(after: people) { store in
      func id(_ name: String) throws -> PersonID {
        let sql = "SELECT id FROM person WHERE name = '\(name)'"
        return PersonID(try store.scalar(sql, Int64.self) ?? 0)
      }
      let award = Award(
        person: try id("P2"), amount: 5, incentive: .honour, reason: .rule("good-answer"))
      try store.perform(.award(award), as: keeper, at: now)
      try store.perform(
        .createTask(TaskFields(title: "call", person: try id("P3"))), as: keeper, at: now)
      try store.perform(
        .removePerson(
          Removal(
            person: try id("P4"), version: 1, scope: .everywhere, reason: "spam")),
        as: keeper, at: now, confirmation: "P4")
    }
    #expect(names == ["–", "P2", "P3", "P4"])
  }
}
