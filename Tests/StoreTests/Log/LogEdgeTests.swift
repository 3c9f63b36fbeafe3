import Community
import GRDB
import Testing

@testable import Store

/// What the log and the outbox say of rows that look alike.
struct LogEdgeTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private func about(_ store: Store) throws -> [String] { try store.log().rows.first?.about ?? [] }

  @Test func `a removal is not done because a request of the same number has joined`() throws {
    let store = try SmallStore.inMemory()
    for account in ["a", "b"] { try SmallStore.ask(store, account: account, state: .joined) }
    try store.perform(
      .removePerson(
        Removal(person: PersonID(2), version: 1, scope: .group(GroupID(1)), reason: "ads")),
      as: ann, at: now)
    #expect(try store.outbox(OutboxQuery(scope: .open), at: now + 60).rows.map(\.kind) == [.remove])
    #expect(try store.outbox(OutboxQuery(scope: .past), at: now + 60).total == 0)
  }

  @Test(arguments: [(9, OutboxRow.State.held), (10, .byHand)] as [(Int64, OutboxRow.State)])
  func `what is to be done is held for ten seconds`(later: Int64, state: OutboxRow.State) throws {
    let store = try SmallStore.inMemory()
    _ = try SmallStore.planned(store, in: -60)
    #expect(try store.outbox(at: now + later).rows.map(\.state) == [state])
  }

  @Test func `rows outside are the latest first, of one second the later made, in windows`() throws
  {
    let store = try SmallStore.inMemory()
    var ids: [DeliveryID] = []
    for _ in 0..<3 { ids.append(try SmallStore.planned(store, in: -60)) }
    let rows = try store.outbox(at: now).rows
    #expect(rows.map(\.id.rawValue) == [3, 2, 1])
    let page = try store.outbox(OutboxQuery(window: Window(offset: 1, limit: 1)), at: now)
    #expect(page.total == 3 && page.rows.map(\.id.rawValue) == [2])
    #expect(Set(rows.map(\.audit)).count == 3)
    #expect(rows.allSatisfy { $0.at == now && $0.groupName == "Readers 1" })
  }

  @Test func `a key outside is the row's and its entry's, of a removal the group's too`() throws {
    let store = try SmallStore.inMemory()
    _ = try SmallStore.planned(store, in: -60)
    try store.perform(
      .removePerson(Removal(person: PersonID(1), version: 1, scope: .everywhere, reason: "ads")),
      as: ann, at: now)
    let keys = try store.read {
      try String.fetchAll($0, sql: "SELECT idempotency_key FROM outbox ORDER BY id")
    }
    #expect(keys == ["deliver-1-2", "remove-1-1-3", "remove-3-1-3"])
  }

  @Test func `a post is named by its title, else by eighty signs of its words`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(.createPost(PostText(title: "T", body: "B")), as: ann, at: now)
    #expect(try about(store) == ["T"])
    try store.perform(
      .createPost(PostText(body: String(repeating: "b", count: 90))), as: ann, at: now)
    #expect(try about(store) == [String(repeating: "b", count: 80)])
    _ = try SmallStore.planned(store, group: 3, in: -60)
    let delivery = try #require(try store.dueDeliveries().first).delivery.id
    try store.perform(.settleDelivery(delivery, version: 1, .confirmSent), as: ann, at: now)
    #expect(try about(store) == ["Good morning", "Core"])
  }

  @Test func `an alert is named by its group, an incident by its person and group`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(.acknowledgeAlert(AlertID(1), version: 1), as: ann, at: now)
    #expect(try about(store) == ["Readers 2"])
    let receipt = try store.perform(
      .noteIncident(IncidentFields(group: GroupID(3), kind: .quarrel)), as: ann, at: now)
    #expect(try about(store) == ["Core"])
    guard case .incident(let id)? = receipt.created.first else {
      Issue.record("no incident")
      return
    }
    try store.perform(.changeIncident(id, version: 1, .withdraw), as: ann, at: now)
    #expect(try about(store) == ["Core"])
  }

  @Test func `a reversal is about whom the points were given`() throws {
    let store = try SmallStore.inMemory()
    let award = Award(
      person: PersonID(3), group: GroupID(2), amount: 5, incentive: .honour, reason: .words("w"))
    let receipt = try store.perform(.award(award), as: ann, at: now)
    guard case .award(let id)? = receipt.created.first else {
      Issue.record("no entry")
      return
    }
    let back = try store.perform(.reverseAward(id), as: ann, at: now)
    #expect(back.about == ["Cy"] && back.created.count == 1)
    let entry = try #require(try store.ledger().rows.first).entry
    #expect(entry.award.group == GroupID(2) && entry.award.reason == .words("w"))
    #expect(entry.award.incentive == .honour && entry.reverses == id)
    #expect(try store.ledger(group: GroupID(2)).total == 2)
  }
}
