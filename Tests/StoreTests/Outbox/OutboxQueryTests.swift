import Community
import GRDB
import Testing

@testable import Store

/// What has to happen outside, by whether somebody still has to do it.
struct OutboxQueryTests {
  private let now = SmallStore.now

  private func states(
    _ store: Store, _ scope: OutboxQuery.Scope, of group: Int64? = nil
  ) throws -> [OutboxRow.State] {
    let page = try store.outbox(
      OutboxQuery(scope: scope, group: group.map { GroupID($0) }), at: now + 3600)
    #expect(page.total == page.rows.count)
    return page.rows.map(\.state)
  }

  @Test func `what is to be done, what is done or cancelled, or both`() throws {
    let store = try SmallStore.inMemory()
    let sent = try SmallStore.planned(store, in: -60)
    let skipped = try SmallStore.planned(store, in: -60)
    _ = try SmallStore.planned(store, in: -60)
    try store.perform(.settleDelivery(sent, version: 1, .confirmSent), as: SmallStore.ann, at: now)
    try store.perform(
      .settleDelivery(skipped, version: 1, .skip(reason: "rain")), as: SmallStore.ann, at: now)
    #expect(try states(store, .open) == [.byHand])
    #expect(Set(try states(store, .past)) == [.done, .cancelled])
    #expect(try states(store, .all).count == 3)
  }

  @Test func `a confirmation that is taken back was nothing, and what has to be done stands anew`()
    throws
  {
    let store = try SmallStore.inMemory()
    let delivery = try SmallStore.planned(store, in: -60)
    let ann = SmallStore.ann
    try store.perform(.settleDelivery(delivery, version: 1, .confirmSent), as: ann, at: now)
    #expect(try states(store, .all) == [.done])
    try store.undo(as: ann, at: now + 5)
    #expect(try states(store, .all) == [.byHand, .cancelled])
    try store.redo(as: ann, at: now + 9)
    #expect(try states(store, .all) == [.done, .cancelled])
    #expect(try Sums.broken(in: store) == [])
  }

  @Test func `who is in needs no letting in, which says nothing of posts with the same number`()
    throws
  {
    let store = try SmallStore.inMemory()
    let delivery = try SmallStore.planned(store, in: -60)
    let request = try SmallStore.ask(store, state: .joined)
    #expect(delivery.rawValue == request.rawValue)
    #expect(try states(store, .open) == [.byHand])
  }

  @Test func `held for a moment is still to be done; who was seen in the group is in`() throws {
    let store = try SmallStore.inMemory()
    let request = try SmallStore.ask(store)
    try store.perform(
      .decideJoin(JoinDecision(request: request, version: 1, outcome: .approve, reason: "r")),
      as: SmallStore.ann, at: now)
    let held = try store.outbox(OutboxQuery(scope: .open), at: now).rows
    #expect(held.map(\.state) == [.held])
    let group = try #require(held.first).group.rawValue
    #expect(try states(store, .open, of: group) == [.byHand])
    #expect(try states(store, .open, of: group + 1).isEmpty)
    try store.write {
      try $0.execute(sql: "UPDATE join_request SET state = 'joined'")
    }
    #expect(try states(store, .open).isEmpty)
    #expect(try states(store, .past) == [.done])
  }

  @Test func `a post whose time has gone is missed, until it is sent after all or skipped`() throws
  {
    let store = try SmallStore.inMemory()
    let ann = SmallStore.ann
    let (late, skipped) = (
      try SmallStore.planned(store, in: -60), try SmallStore.planned(store, in: -60)
    )
    let request = try SmallStore.ask(store)
    try store.perform(
      .decideJoin(JoinDecision(request: request, version: 1, outcome: .approve, reason: "r")),
      as: ann, at: now)
    let gone = now + Int64(DeliveryPreset.missedAfter.value) * 3600 + 1
    #expect(try states(store, .open) == [.byHand, .byHand, .byHand])
    #expect(try store.advanceClock(to: gone) == 2)
    // What does not deliver is not of their kind, whatever its number.
    #expect(
      try states(store, .open).sorted { $0.rawValue < $1.rawValue } == [.byHand, .missed, .missed])
    #expect(try states(store, .past).isEmpty)
    #expect(OutboxRow.State.missed.isOpen)
    try store.perform(.settleDelivery(late, version: 2, .confirmSent), as: ann, at: gone)
    try store.perform(.settleDelivery(skipped, version: 2, .skip(reason: "x")), as: ann, at: gone)
    #expect(Set(try states(store, .past)) == [.done, .cancelled])
    try store.undo(as: ann, at: gone)
    #expect(Set(try states(store, .open)) == [.byHand, .missed])
    #expect(try Sums.broken(in: store) == [])
  }
}
