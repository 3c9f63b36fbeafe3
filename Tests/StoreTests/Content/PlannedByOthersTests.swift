import Community
import Testing

@testable import Store

/// A post that one wrote and another planned.
struct PlannedByOthersTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann
  private let ben = SmallStore.ben
  private let store: Store
  private let post: PostID

  init() throws {
    store = try SmallStore.inMemory()
    post = try SmallStore.draft(store, "News")
  }

  private func plan(by person: Community.Operator, in days: Int) throws -> DeliveryID {
    let version = try #require(try store.post(post)).post.version
    let plan = DeliveryPlan(
      group: GroupID(3), day: Zone.utc.day(of: now) + days, time: TimeOfDay(hour: 9, minute: 0))
    let receipt = try store.perform(
      .scheduleDeliveries(post, version: version, [plan]), as: person, at: now)
    guard case .delivery(let id)? = receipt.created.first else {
      throw StoreError.failed(reason: "")
    }
    return id
  }

  @Test(arguments: [2, -2]) func `undoing the draft does not withdraw what another planned`(
    days: Int
  ) throws {
    let delivery = try plan(by: ben, in: days)
    let before = try WholeState.everything(in: store)
    #expect(throws: CommandError.conflict(.delivery(delivery), by: "ben", at: now)) {
      try store.undo(as: ann, at: now + 60)
    }
    #expect(try WholeState.everything(in: store) == before)
    // Once the plan is taken back the way is free.
    try store.undo(as: ben, at: now + 61)
    try store.undo(as: ann, at: now + 62)
    #expect(try store.post(post) == nil)
  }

  @Test func `to withdraw it on purpose takes every plan with it`() throws {
    let delivery = try plan(by: ben, in: 2)
    try store.perform(.changePost(post, version: 1, .withdraw), as: ann, at: now)
    #expect(try store.delivery(delivery)?.delivery.state == .withdrawn)
    try store.undo(as: ann, at: now)
    #expect(try store.delivery(delivery)?.delivery.state == .scheduled)
    // Planned while the post was back: not what the withdrawal was about.
    let later = try plan(by: ben, in: 3)
    #expect(throws: CommandError.conflict(.delivery(later), by: "ben", at: now)) {
      try store.redo(as: ann, at: now)
    }
    #expect(try store.delivery(delivery)?.delivery.state == .scheduled)
  }

  @Test func `one's own plan goes with one's draft, also out of turn`() throws {
    let draft = try #require(try store.undoable(for: ann)).id
    let delivery = try plan(by: ann, in: -2)
    try store.undo(draft, as: ann, at: now)
    #expect(try store.delivery(delivery)?.delivery.state == .withdrawn)
    #expect(try Sums.broken(in: store) == [])
    try store.redo(as: ann, at: now)
    #expect(try store.delivery(delivery)?.delivery.state == .due)
    #expect(try Sums.broken(in: store) == [])
  }

  @Test func `what another changed and took back is one's own again`() throws {
    let receipt = try store.perform(
      .publishPost(
        PostText(body: "Now"),
        [
          DeliveryPlan(
            group: GroupID(3), day: Day(10_000), time: TimeOfDay(hour: 9, minute: 0))
        ]), as: ann, at: now)
    let ids = receipt.created.compactMap { if case .delivery(let id) = $0 { id } else { nil } }
    let id = try #require(ids.first)
    try store.perform(.settleDelivery(id, version: 1, .confirmSent), as: ben, at: now)
    #expect(throws: CommandError.conflict(.delivery(id), by: "ben", at: now)) {
      try store.undo(as: ann, at: now)
    }
    try store.undo(as: ben, at: now)
    try store.undo(as: ann, at: now)
    #expect(try store.delivery(id)?.delivery.state == .withdrawn)
  }

  @Test func `a post brings its own deliveries back, and no other post's`() throws {
    let other = try SmallStore.planned(store, group: 3, in: 3600)
    try store.perform(.settleDelivery(other, version: 1, .withdraw), as: ben, at: now)
    try store.perform(.changePost(post, version: 1, .withdraw), as: ann, at: now)
    try store.perform(
      .changePost(post, version: 2, .restore(deliveries: [other])), as: ann, at: now)
    #expect(try store.delivery(other)?.delivery.state == .withdrawn)
    #expect(throws: CommandError.notFound(.delivery(DeliveryID(99)))) {
      try store.perform(
        .batch([
          .changePost(post, version: 3, .withdraw),
          .changePost(post, version: 3, .restore(deliveries: [DeliveryID(99)])),
        ]), as: ann, at: now)
    }
  }
}
