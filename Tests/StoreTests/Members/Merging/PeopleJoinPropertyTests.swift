import Community
import Dice
import GRDB
import Testing

@testable import Store

@Suite struct `Joining people and imports, in any order` {
  private let now = start + 40 * 86_400

  private func history(_ dice: inout Dice) -> [ChatRecord] {
    let people = (1...6).map { account("p\($0)") }
    return (0..<90).map { place in
      let who = people[Int.random(in: 0..<6, using: &dice)]
      let at = Int64.random(in: 0..<(5 * 86_400), using: &dice)
      switch Int.random(in: 0..<12, using: &dice) {
      case 0: return happens(.join(by: people[place % 6]), who, at: at, id: "j\(place)")
      case 1: return happens(.leave, who, at: at, id: "l\(place)")
      case 2: return listed(who, joined: at)
      default:
        return says(
          who, ["hi", "欢迎", "哈哈", "What do you read?"][place % 4], at: at, id: "m\(place)",
          replyTo: place % 5 == 0 ? "m\(max(0, place - 3))" : nil)
      }
    }
  }

  private func join(_ store: Store, _ names: (String, String)) throws -> PeopleJoin {
    func person(_ name: String) throws -> Person {
      let id = try store.scalar("SELECT id FROM person WHERE name = '\(name)'", Int64.self)
      let known = PersonID(try #require(id))
      return try #require(try store.person(known))
    }
    let (one, root) = (try person(names.0), try person(names.1))
    return PeopleJoin(
      person: one.id, version: one.version, root: root.id, rootVersion: root.version)
  }

  /// All that is counted, by names.
  private func counted(_ store: Store) throws -> [String] {
    try store.refreshFigures()
    return try store.portrait().filter { !$0.hasPrefix("\"request\"") }
  }

  @Test(arguments: 1...12) func `joined before or after, the sums are the same`(
    seed: UInt64
  ) throws {
    var dice = Dice(seed: seed)
    let records = history(&dice)
    let everybody = (1...6).map { listed(account("p\($0)")) }
    let cut = Int.random(in: 0...records.count, using: &dice)
    let pairs = [("p2", "p1"), ("p4", "p3"), ("p3", "p1")]

    let plain = try Store.inMemory()
    try plain.take(everybody + records)
    let apart = try counted(plain)
    for pair in pairs { try plain.perform(.mergePeople(join(plain, pair)), as: keeper, at: now) }
    #expect(try plain.differences() == [])
    let joined = try counted(plain)

    let mixed = try Store.inMemory()
    try mixed.take(everybody + records[..<cut])
    for pair in pairs { try mixed.perform(.mergePeople(join(mixed, pair)), as: keeper, at: now) }
    try mixed.take(Array(records[cut...]))
    #expect(try mixed.differences() == [])
    #expect(try counted(mixed) == joined)

    for _ in pairs {
      try mixed.undo(as: keeper, at: now)
      #expect(try mixed.differences() == [])
    }
    #expect(try counted(mixed) == apart)
  }
}
