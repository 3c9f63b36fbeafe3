import Community
import GRDB
import Testing

@testable import Store

@Suite struct `Incidents` {
  private let now = SmallStore.now
  private let quarrel = IncidentFields(
    group: GroupID(1), person: PersonID(2), kind: .quarrel, words: "about tea")

  @discardableResult
  private func note(
    _ fields: IncidentFields, in store: Store, at: Instant = SmallStore.now
  ) throws -> IncidentID {
    let receipt = try store.perform(.noteIncident(fields), as: SmallStore.ann, at: at)
    let ids = receipt.created.compactMap { if case .incident(let id) = $0 { id } else { nil } }
    return try #require(ids.first)
  }

  @Test func `are read by group and by person, latest first`() throws {
    let store = try SmallStore.inMemory()
    let first = try note(quarrel, in: store)
    let second = try note(
      IncidentFields(group: GroupID(2), person: PersonID(2), kind: .harassment), in: store,
      at: now + 60)
    let third = try note(
      IncidentFields(group: GroupID(1), kind: .flooding), in: store, at: now + 120)
    let ofGroup = try store.incidents(IncidentQuery(group: GroupID(1)))
    #expect(ofGroup.rows.map(\.incident.id) == [third, first])
    let ofPerson = try store.incidents(IncidentQuery(person: PersonID(2)))
    #expect(ofPerson.rows.map(\.incident.id) == [second, first])
    #expect(ofPerson.rows.map(\.groupName) == ["Readers 2", "Readers 1"])
    let row = try #require(ofPerson.rows.last)
    #expect(row.incident.fields == quarrel)
    #expect(row.incident.by == "ann" && row.incident.at == now)
    #expect(row.personName == "Bo")
    #expect(try store.incidents(IncidentQuery(window: Window(limit: 1))).total == 3)
  }

  @Test func `that were withdrawn are no longer read, and cannot be withdrawn twice`() throws {
    let store = try SmallStore.inMemory()
    let id = try note(quarrel, in: store)
    try store.perform(.changeIncident(id, version: 1, .withdraw), as: SmallStore.ann, at: now)
    #expect(try store.incidents(IncidentQuery()).total == 0)
    #expect(throws: CommandError.wrongState(.incident(id), .withdrawn)) {
      try store.perform(.changeIncident(id, version: 2, .withdraw), as: SmallStore.ann, at: now)
    }
    try store.perform(.changeIncident(id, version: 2, .restore), as: SmallStore.ann, at: now)
    #expect(try store.incidents(IncidentQuery()).total == 1)
    #expect(throws: CommandError.wrongState(.incident(id), .notWithdrawn)) {
      try store.perform(.changeIncident(id, version: 3, .restore), as: SmallStore.ann, at: now)
    }
  }

  @Test func `need a group that exists, and words where the kind says nothing`() throws {
    let store = try SmallStore.inMemory()
    #expect(throws: CommandError.notFound(.group(GroupID(9)))) {
      try note(IncidentFields(group: GroupID(9), kind: .quarrel), in: store)
    }
    #expect(throws: CommandError.notFound(.person(PersonID(9)))) {
      try note(IncidentFields(group: GroupID(1), person: PersonID(9), kind: .quarrel), in: store)
    }
    #expect(throws: CommandError.empty(field: .words)) {
      try note(IncidentFields(group: GroupID(1), kind: .other, words: " "), in: store)
    }
  }

  @Test func `have the group's figures computed again, and name whom they are about`() throws {
    let store = try SmallStore.inMemory()
    try note(quarrel, in: store)
    #expect(try store.value(Int.self, "SELECT stale FROM chat_group WHERE id = 1") == 1)
    let entry = try #require(try store.log(LogQuery()).rows.first)
    #expect(entry.about == ["Bo", "Readers 1"])
  }

  @Test(arguments: [IncidentChange.withdraw, .restore])
  func `have figures computed again when they are taken back or stand again`(
    last: IncidentChange
  ) throws {
    let store = try SmallStore.inMemory()
    let id = try note(quarrel, in: store)
    func stale(after change: IncidentChange, version: Int) throws -> [Int] {
      try store.write { try $0.execute(sql: "UPDATE chat_group SET stale = 0") }
      try store.perform(
        .changeIncident(id, version: version, change), as: SmallStore.ann, at: now)
      return try store.read {
        try Int.fetchAll($0, sql: "SELECT id FROM chat_group WHERE stale")
      }
    }
    #expect(try stale(after: .withdraw, version: 1) == [1])
    guard last == .restore else { return }
    #expect(try stale(after: .restore, version: 2) == [1])
  }
}
