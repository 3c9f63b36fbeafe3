import Community
import Dice
import GRDB
import Testing

@testable import Store

/// Whatever was imported and decided, the roll-ups are what a recount from the events gives.
@Suite struct `Roll-ups after any sequence` {
  private static let zones = ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Auckland"]
  private let now = start + 90 * 86_400

  private func version(_ store: Store, _ table: String, _ id: Int64) throws -> Int {
    try store.scalar("SELECT version FROM \(table) WHERE id = \(id)", Int.self) ?? 0
  }

  /// One step: an import of some part, or something that an operator decides. What the rules refuse
  /// is refused.
  private func step(
    _ store: Store, _ talk: [ChatRecord], _ dice: inout Dice
  ) throws -> String {
    let person = Int64.random(in: 1...8, using: &dice)
    let other = Int64.random(in: 1...8, using: &dice)
    func perform(_ command: Command, _ what: String) -> String {
      do {
        let name = try store.scalar("SELECT name FROM person WHERE id = \(person)", String.self)
        try store.perform(command, as: keeper, at: now, confirmation: name)
        return what
      } catch { return "\(what) refused" }
    }
    switch Int.random(in: 0..<8, using: &dice) {
    case 0...2:
      let begin = Int.random(in: 0..<talk.count, using: &dice)
      let part = talk[begin..<min(talk.count, begin + 60)]
      try store.take(Array(part), batchSize: Int.random(in: 5...40, using: &dice))
      return "import \(begin)"
    case 3:
      let kind = PersonKind.allCases.randomElement(using: &dice) ?? .human
      let version = try version(store, "person", person)
      return perform(
        .changePerson(PersonID(person), version: version, .kind(kind)), "\(person) is \(kind)")
    case 4:
      let name = Self.zones.randomElement(using: &dice) ?? "UTC"
      guard let zone = Zone(name) else { return "no zone" }
      let version = try version(store, "chat_group", 1)
      return perform(.changeGroup(GroupID(1), version: version, .zone(zone)), name)
    case 5:
      let join = PeopleJoin(
        person: PersonID(person), version: try version(store, "person", person),
        root: PersonID(other), rootVersion: try version(store, "person", other))
      return perform(.mergePeople(join), "\(person) is \(other)")
    case 6:
      let removal = Removal(
        person: PersonID(person), version: try version(store, "person", person),
        scope: .group(GroupID(1)), reason: "x")
      return perform(.removePerson(removal), "\(person) removed")
    default:
      do {
        try store.undo(as: keeper, at: now)
        return "undo"
      } catch { return "undo refused" }
    }
  }

  @Test(arguments: 1...12)
  func `equal a recount`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let talk = TalkHistory.make(seed: seed, count: 200)
    let store = try Store.inMemory()
    try store.take(Array(talk.prefix(40)))
    var steps: [String] = []
    for _ in 0..<14 {
      steps.append(try step(store, talk, &dice))
      #expect(try store.differences() == [], "\(steps)")
    }
    // To count all of it anew changes nothing, neither sums nor what follows from them.
    try store.refreshFigures()
    let before = try store.portrait()
    try store.write { try rebuildAllRollUps(in: $0) }
    #expect(try store.portrait() == before, "\(steps)")
  }

  @Test(arguments: 1...4)
  func `take up what was missed when the rest comes in`(seed: UInt64) throws {
    var dice = Dice(seed: 50 + seed)
    let talk = TalkHistory.make(seed: seed, count: 160)
    let (one, other) = (try Store.inMemory(), try Store.inMemory())
    try one.take(talk)
    // Every message by itself, in any order.
    for record in talk.shuffled(using: &dice) { try other.take([record]) }
    #expect(try other.portrait() == one.portrait())
  }
}
