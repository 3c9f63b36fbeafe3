import Community
import GRDB
import Testing

@testable import Store

/// What it takes to take a removal or a ban back, and what stays of it.
struct ReadmissionTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann
  private let store: Store

  init() throws { store = try SmallStore.inMemory() }

  private func removal(
    _ person: Int64, _ scope: Removal.Scope, groups: [Int64] = []
  ) throws -> Removal {
    let version = try #require(try store.person(PersonID(person))).version
    return Removal(
      person: PersonID(person), version: version, scope: scope, reason: "ads",
      groups: groups.map { GroupID($0) })
  }

  private func present(_ person: Int64) throws -> [Int64] {
    try store.read {
      try Int64.fetchAll(
        $0,
        sql: """
          SELECT group_id FROM membership WHERE person = ? AND left_at IS NULL ORDER BY group_id
          """, arguments: [person])
    }
  }

  @Test func `nobody who is not banned is freed of a ban`() throws {
    #expect(throws: CommandError.wrongState(.person(PersonID(2)), .notBanned)) {
      try store.perform(.readmitPerson(removal(2, .everywhere)), as: ann, at: now)
    }
  }

  @Test func `a ban that was lifted and is undone stands with its old reason`() throws {
    try store.perform(.removePerson(removal(1, .everywhere)), as: ann, at: now)
    var lifted = try removal(1, .everywhere)
    lifted.reason = ""
    try store.perform(.readmitPerson(lifted), as: ann, at: now + 5)
    #expect(try store.person(PersonID(1))?.ban == nil)
    try store.undo(as: ann, at: now + 9)
    #expect(try store.person(PersonID(1))?.ban == Ban(at: now + 9, reason: "ads"))
  }

  @Test func `of two groups the one that is named is given back, and its row outside closed`()
    throws
  {
    try store.perform(.removePerson(removal(1, .everywhere)), as: ann, at: now)
    #expect(try present(1) == [])
    try store.perform(
      .readmitPerson(removal(1, .group(GroupID(3)), groups: [3])), as: ann, at: now + 60)
    #expect(try present(1) == [3])
    let rows = try store.outbox(at: now + 3600).rows
    #expect(rows.filter { $0.state == .cancelled }.map(\.group) == [GroupID(3)])
    #expect(rows.filter { $0.state == .byHand }.map(\.group) == [GroupID(1)])
    #expect(try store.person(PersonID(1))?.ban != nil)
  }

  @Test func `taken back within one change, only the other group's removal is left to be done`()
    throws
  {
    let ban = try removal(1, .everywhere)
    try store.perform(
      .batch([.removePerson(ban), .readmitPerson(removal(1, .everywhere, groups: [3]))]), as: ann,
      at: now)
    #expect(try present(1) == [3])
    #expect(try store.outbox(at: now).rows.map(\.group) == [GroupID(1)])
  }

  @Test func `all of the groups that are named have to be those taken away`() throws {
    try store.perform(.removePerson(removal(1, .group(GroupID(1)))), as: ann, at: now)
    #expect(throws: CommandError.wrongState(.person(PersonID(1)), .present)) {
      try store.perform(
        .readmitPerson(removal(1, .group(GroupID(1)), groups: [1, 3])), as: ann, at: now)
    }
    #expect(try present(1) == [3])
  }

  @Test func `who has left by themselves since is not brought back`() throws {
    try store.take([says(account("zoe"), at: 0)])
    let zoe = try id("zoe", in: store)
    let group = try #require(
      try store.scalar("SELECT id FROM chat_group WHERE external_id = 'g1'", Int64.self))
    let removed = start + 60
    try store.perform(.removePerson(removal(zoe, .group(GroupID(group)))), as: ann, at: removed)
    try store.take([happens(.leave, account("zoe"), at: 90)])
    #expect(
      try store.scalar("SELECT left_at FROM membership WHERE person = \(zoe)", Int64.self)
        == (start + 90).seconds)
    #expect(throws: CommandError.wrongState(.person(PersonID(zoe)), .present)) {
      try store.undo(as: ann, at: removed + 60)
    }
  }

  @Test func `an earlier leave than the removal changes nothing`() throws {
    try store.take([says(account("zoe"), at: 0)])
    let zoe = try id("zoe", in: store)
    let group = try #require(
      try store.scalar("SELECT id FROM chat_group WHERE external_id = 'g1'", Int64.self))
    try store.perform(.removePerson(removal(zoe, .group(GroupID(group)))), as: ann, at: start + 60)
    try store.take([happens(.leave, account("zoe"), at: 30)])
    #expect(
      try store.scalar("SELECT left_at FROM membership WHERE person = \(zoe)", Int64.self)
        == (start + 60).seconds)
  }

  @Test func `the ban of whom a request names by name alone is told, once they are known`() throws {
    try store.perform(.removePerson(removal(2, .everywhere)), as: ann, at: now)
    let id = try SmallStore.ask(store, group: 3, account: nil, name: "Bo")
    #expect(try store.join(id)?.facts.ban == nil)
    try store.write { try $0.execute(sql: "UPDATE join_request SET person = 2") }
    #expect(try store.join(id)?.facts.ban == Ban(at: now, reason: "ads"))
  }

  @Test func `what let somebody back in without a reason is taken back without one`() throws {
    try store.perform(.removePerson(removal(1, .group(GroupID(3)))), as: ann, at: now)
    var back = try removal(1, .group(GroupID(3)), groups: [3])
    back.reason = ""
    try store.perform(.readmitPerson(back), as: ann, at: now + 5)
    #expect(try present(1) == [1, 3])
    try store.undo(as: ann, at: now + 9)
    #expect(try present(1) == [1])
    try store.redo(as: ann, at: now + 9)
    #expect(try present(1) == [1, 3])
  }
}
