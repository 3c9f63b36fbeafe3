import Community
import GRDB
import Testing

@testable import Store

/// What the log shows of a group, of an operator and of words, and what it calls things.
struct GroupLogTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  /// One deed of each kind that is about a group, in that group.
  private func deeds(_ store: Store, in group: Int64) throws -> [AuditID] {
    let id = GroupID(group)
    let join = try SmallStore.ask(store, group: group, account: "a\(group)")
    let delivery = try SmallStore.planned(store, group: group, in: -60)
    try store.write {
      try $0.execute(
        sql: """
          INSERT INTO alert (id, group_id, key, kind, raised_at) VALUES
            (\(group + 10), \(group), 'x', '{"nearlyFull":{"capacity":5,"members":5}}', 1)
          """)
    }
    let version =
      try store.value(Int.self, "SELECT version FROM chat_group WHERE id = \(group)") ?? 0
    let award = Award(
      person: PersonID(2), group: id, amount: 1, incentive: .honour, reason: .words("w"))
    let commands: [Command] = [
      .decideJoin(JoinDecision(request: join, version: 1, outcome: .hold)),
      .settleDelivery(delivery, version: 1, .confirmSent), .award(award),
      .createTask(TaskFields(title: "t", group: id)),
      .noteIncident(IncidentFields(group: id, kind: .quarrel)),
      .acknowledgeAlert(AlertID(group + 10), version: 1),
      .changeGroup(id, version: version, .capacity(80)),
    ]
    return try commands.map { try store.perform($0, as: ann, at: now).audit }
  }

  @Test func `everything that is of the group, and nothing of another`() throws {
    let store = try SmallStore.inMemory()
    let first = try deeds(store, in: 1)
    let second = try deeds(store, in: 2)
    try store.perform(.changePerson(PersonID(2), version: 1, .note("n")), as: ann, at: now)
    for (group, wanted) in [(1, first), (2, second), (3, [])] as [(Int64, [AuditID])] {
      let page = try store.log(LogQuery(group: GroupID(group)))
      // To plan the delivery was a deed of the group as well.
      let planned = wanted.isEmpty ? 0 : 1
      #expect(page.total == wanted.count + planned)
      #expect(Array(page.rows.map(\.id).prefix(wanted.count)) == wanted.reversed())
    }
    #expect(try store.log(LogQuery(by: "ben", group: GroupID(1))).total == 0)
    #expect(try store.log(LogQuery(group: GroupID(1), filter: "capacity")).total == 1)
  }

  @Test func `pages of the log put together are the log, latest first`() throws {
    let store = try SmallStore.inMemory()
    _ = try deeds(store, in: 1)
    let all = try store.log().rows
    #expect(all.map(\.id.rawValue) == (1...Int64(all.count)).reversed())
    for size in [1, 2, 3, 7, 100] {
      var pieces: [AuditEntry] = []
      while true {
        let page = try store.log(LogQuery(window: Window(offset: pieces.count, limit: size)))
        #expect(page.total == all.count && page.offset == pieces.count)
        if page.rows.isEmpty { break }
        pieces += page.rows
      }
      #expect(pieces == all)
    }
    #expect(try store.log(LogQuery(window: Window(limit: 0))).total == all.count)
    #expect(try store.log(LogQuery(window: Window(limit: -3))).rows.isEmpty)
  }

  @Test func `deeds about operators name them`() throws {
    let team = try Team(secondOwner: true)
    try team.store.perform(team.change(Team.mod, .keyComment("k")), as: Team.olga, at: now)
    #expect(try team.store.log().rows.first?.about == ["mod"])
    try team.store.perform(
      .askConsent(try team.change(Team.help, .role(.moderator))), as: Team.olga, at: now)
    #expect(try team.store.log().rows.first?.about == ["help"])
    let receipt = try team.store.undo(as: Team.olga, at: now, confirmation: nil)
    #expect(receipt.about == ["mod"])
  }

  @Test(arguments: ["'", "\"", "%", "_", "\\", "100%", "a_b", "😀", "梅", "é", "\u{0}"])
  func `any word is looked for as it is written`(word: String) throws {
    let store = try SmallStore.inMemory()
    let person = Operator(name: "o \(word.replacing("\u{0}", with: ""))")
    try store.perform(.createTask(TaskFields(title: "plain")), as: ann, at: now)
    try store.perform(.createTask(TaskFields(title: "t")), as: person, at: now)
    let found = try store.log(LogQuery(filter: word)).rows.map(\.by)
    switch word {
    // Stands in every entry's JSON.
    case "\"": #expect(found == [person.name, "ann"])
    case "_": #expect(found.contains(person.name))
    case "\u{0}": #expect(found.count <= 2)
    default: #expect(found == [person.name])
    }
  }
}
