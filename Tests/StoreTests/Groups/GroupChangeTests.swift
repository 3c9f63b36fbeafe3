import Community
import Testing

@testable import Store

/// What a group may be set to, and who is told as its owner.
struct GroupChangeTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private static let settings: [(GroupChange, CommandError?)] = [
    (.capacity(1), nil), (.capacity(1_000_000), nil),
    (.capacity(0), .outOfBounds(field: .capacity, value: 0, allowed: 1...1_000_000)),
    (
      .capacity(1_000_001),
      .outOfBounds(field: .capacity, value: 1_000_001, allowed: 1...1_000_000)
    ),
    (.name(" "), .empty(field: .name)), (.owner(nil), .unchanged), (.owner(PersonID(5)), nil),
    (.owner(PersonID(99)), .notFound(.person(PersonID(99)))),
  ]

  @Test(arguments: settings.indices) func `a setting is taken or refused, and then nothing changes`(
    place: Int
  ) throws {
    let (change, error) = Self.settings[place]
    let store = try SmallStore.inMemory()
    let before = try WholeState.everything(in: store)
    let command = Command.changeGroup(GroupID(1), version: 1, change)
    guard let error else {
      try store.perform(command, as: ann, at: now)
      #expect(try store.group(GroupID(1), at: now)?.group.version == 2)
      return
    }
    #expect(throws: error) { try store.perform(command, as: ann, at: now) }
    #expect(try WholeState.everything(in: store) == before)
  }

  @Test func `an owner whom operators name goes before the one of a list`() throws {
    let store = try Store.inMemory()
    try store.take([
      listed(account("u1", "Ann"), role: .owner), says(account("u2", "Ben"), at: 0),
      says(account("u3", "Cy"), at: 0),
    ])
    func owner() throws -> String? { try store.group(GroupID(1), at: now)?.ownerName }
    #expect(try owner() == "Ann")
    let ben = PersonID(try id("u2", in: store))
    try store.perform(.changeGroup(GroupID(1), version: 1, .owner(ben)), as: keeper, at: start)
    #expect(try owner() == "Ben")
    // An owner of two accounts goes by the one that they are.
    let cy = PersonID(try id("u3", in: store))
    try store.perform(
      .mergePeople(PeopleJoin(person: ben, version: 1, root: cy, rootVersion: 1)), as: keeper,
      at: start)
    #expect(try owner() == "Cy")
    try store.perform(.changeGroup(GroupID(1), version: 2, .owner(nil)), as: keeper, at: start)
    #expect(try owner() == "Ann")
  }

  @Test func `an owner is heard under each of their accounts`() throws {
    let day: Int64 = 86_400
    let store = try Store.inMemory()
    try store.take(
      (0..<20).map { says(account("u\($0 % 3)"), at: Int64($0) * day) }
        + [says(account("boss"), at: 2 * day), says(account("boss 2"), at: 15 * day)])
    func silent() throws -> Int? {
      try store.refreshFigures()
      return try store.group(GroupID(1), at: now)?.figures?.ownerSilentDays
    }
    let (boss, second) = (
      PersonID(try id("boss", in: store)), PersonID(try id("boss 2", in: store))
    )
    try store.perform(.changeGroup(GroupID(1), version: 1, .owner(boss)), as: keeper, at: start)
    #expect(try silent() == 17)
    try store.perform(
      .mergePeople(PeopleJoin(person: boss, version: 1, root: second, rootVersion: 1)),
      as: keeper, at: start)
    #expect(try silent() == 4)
  }

  @Test(
    arguments: [(.staff, 1), (.seed, 5), (.helper, 5), (.bot, 5), (.human, 5)]
      as [(PersonKind, Int)])
  func `staff's silence is ended by staff alone`(kind: PersonKind, days: Int) throws {
    let day: Int64 = 86_400
    let store = try Store.inMemory()
    try store.take([
      says(account("desk", kind: .staff), at: 0), says(account("x", kind: kind), at: 4 * day),
      says(account("u1"), at: 5 * day),
    ])
    #expect(try store.group(GroupID(1), at: now)?.figures?.ownerSilentDays == days)
  }

  @Test func `the list goes by how long owners were silent, the unknown last`() throws {
    let day: Int64 = 86_400
    let store = try Store.inMemory()
    for (name, last) in [("few", 7), ("many", 1), ("none", nil), ("some", 4)]
      as [(String, Int64?)]
    {
      let source = ChatSource(platform: .telegram, externalID: name, name: name)
      let staff = last.map {
        says(account("desk \(name)", kind: .staff), at: $0 * day, in: source)
      }
      try store.take([says(account("u"), at: 9 * day, in: source)] + (staff.map { [$0] } ?? []))
    }
    let names = try store.groups(GroupQuery(sort: .ownerSilence), at: now).rows.map(\.group.name)
    #expect(names == ["many", "some", "few", "none"])
  }
}
