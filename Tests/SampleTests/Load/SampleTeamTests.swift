import Community
import Store
import Testing

@testable import Sample

/// Who works in a sample: what its log tells is what they may do.
struct SampleTeamTests {
  private static let now = SampleRecordTests.now

  private func sample(ownedBy name: String) throws -> Store {
    let store = try Store.inMemory()
    let plan = SamplePlan(groups: 12, members: 420, messages: 3000)
    try SampleLoader.load(
      SampleCommunity(now: Self.now, plan: plan), into: store, ownedBy: Operator(name: name))
    return store
  }

  @Test(arguments: ["ann", "mei"])
  func `whoever acts in the log is an operator, and whoever opens it the owner`(
    name: String
  ) throws {
    let store = try sample(ownedBy: name)
    let accounts = try store.accounts()
    let others = ["小荷", "mei", "tom"].filter { $0 != name }
    #expect(accounts.map(\.fields.name) == [name] + others)
    #expect(accounts.map(\.fields.role) == [.owner] + others.map { _ in .moderator })
    let acting = Set(try store.log(LogQuery(window: Window(limit: 1000))).rows.map(\.by))
    #expect(acting == Set(accounts.map(\.fields.name) + [Operator.clock.name]))
    #expect(try store.verifyLog() == .whole(rows: try store.log().total))
  }

  @Test func `each may do what the log says they did`() throws {
    let store = try sample(ownedBy: "ann")
    let table = try store.rightsTable()
    for entry in try store.log(LogQuery(window: Window(limit: 1000))).rows
    where entry.by != Operator.clock.name {
      let role = try store.standing(of: Operator(name: entry.by)).role
      #expect(mayPerform(entry.command, role: role, table: table) == nil, "\(entry.command)")
    }
  }

  @Test func `the owner has nothing to undo, and needs nobody's consent`() throws {
    let store = try sample(ownedBy: "ann")
    let ann = Operator(name: "ann")
    #expect(throws: CommandError.nothingToUndo) { try store.undo(as: ann, at: Self.now) }
    let group = try #require(try store.groups(GroupQuery(), at: Self.now).rows.first).group
    let member = try #require(
      try store.members(MemberQuery(group: group.id, window: Window(limit: 1))).rows.first
    ).person
    for (command, name) in [
      (
        Command.removePerson(
          Removal(person: member.id, version: member.version, scope: .group(group.id), reason: "x")
        ), member.name
      ),
      (.eraseGroup(group.id, version: group.version, .plan), group.name),
    ] {
      #expect(throws: CommandError.confirmationNeeded(name: TypedName(name).text)) {
        try store.perform(command, as: ann, at: Self.now)
      }
      try store.perform(command, as: ann, at: Self.now, confirmation: name)
    }
  }
}
