import Community
import GRDB
import Testing

@testable import Store

@Suite struct `Lights of groups` {
  private let day: Int64 = 86_400

  /// Forty people of whom ten talk for sixty days, and one spoke last on the fifty-second.
  private func store() throws -> (Store, GroupID) {
    let store = try Store.inMemory()
    let talk = (0..<60).flatMap { number in
      (0..<10).map { says(account("u\($0)"), at: Int64(number) * day + Int64($0) * 300) }
    }
    let boss = says(account("boss"), at: 51 * day)
    try store.take(talk + [boss] + (10..<39).map { listed(account("u\($0)")) })
    let row = try #require(try store.groups(GroupQuery(), at: start).rows.first)
    return (store, row.group.id)
  }

  private func change(_ group: GroupID, _ changes: GroupChange..., in store: Store) throws {
    for change in changes {
      let row = try #require(try store.group(group, at: start)?.group)
      try store.perform(
        .changeGroup(group, version: row.version, change), as: keeper, at: start)
    }
    try store.refreshFigures()
  }

  private func lights(_ group: GroupID, in store: Store) throws -> [Light] {
    let figures = try #require(try store.group(group, at: start)?.figures)
    #expect(try store.lights(of: group).on == figures.lights)
    let colour = try store.value(Int.self, "SELECT colour FROM group_figures")
    #expect(colour == figures.colour.rawValue)
    return figures.lights
  }

  @Test func `follow what operators set`() throws {
    let (store, group) = try store()
    let rules = try lights(group, in: store).map(\.rule)
    #expect(rules.contains(.gate) && rules.contains(.covenant) && !rules.contains(.age))
    try change(group, .gate("a question"), .covenant("be kind"), .life(.burnout), in: store)
    let later = try lights(group, in: store).map(\.rule)
    #expect(!later.contains(.gate) && !later.contains(.covenant))
    try change(group, .capacity(44), in: store)
    #expect(try lights(group, in: store).contains(Light(.amber, .fill(members: 40, room: 44))))
  }

  @Test(arguments: [
    (GroupChange.gate("a question"), true, false), (.covenant("be kind"), false, true),
  ])
  func `a gate is no covenant, nor a covenant a gate`(
    change: GroupChange, hasGate: Bool, hasCovenant: Bool
  ) throws {
    let (store, group) = try store()
    try self.change(group, change, in: store)
    let missing = try lights(group, in: store).map(\.rule)
    #expect(missing.contains(.gate) == !hasGate)
    #expect(missing.contains(.covenant) == !hasCovenant)
  }

  @Test func `are read by the group's profile`() throws {
    let (store, group) = try store()
    let owner = PersonID(try id("boss", in: store))
    try change(group, .owner(owner), in: store)
    #expect(try lights(group, in: store).first == Light(.red, .ownerSilence(days: 8)))
    #expect(try store.group(group, at: start)?.figures?.colour == .red)
    try change(group, .profile(.rareButGood, reason: "a circle of friends"), in: store)
    #expect(try !lights(group, in: store).map(\.rule).contains(.ownerSilence))
  }

  @Test func `of a closed group are none`() throws {
    let (store, group) = try store()
    try change(group, .closed(true), in: store)
    #expect(try lights(group, in: store).isEmpty)
    #expect(try store.lights(of: group).isEmpty)
  }

  @Test func `a profile is not chosen without a reason`() throws {
    let (store, group) = try store()
    for reason in [nil, "", " "] {
      #expect(throws: CommandError.reasonNeeded) {
        try change(group, .profile(.rareButGood, reason: reason), in: store)
      }
    }
    #expect(throws: CommandError.reasonNeeded) {
      try change(group, .profile(.highFrequency, reason: ""), in: store)
    }
  }
}
