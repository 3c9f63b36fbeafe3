import Community
import GRDB
import Testing

@testable import Store

/// What comes back with a post, and which words find it.
struct PostRestoreTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  @Test(arguments: [(-1, .scheduled), (0, .due), (1, .due)] as [(Int64, DeliveryState)])
  func `what comes back in its second is due`(later: Int64, state: DeliveryState) throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.planned(store, in: 3600)
    let row = try #require(try store.delivery(id))
    try store.perform(.changePost(row.post.id, version: 1, .withdraw), as: ann, at: now)
    let moment = row.delivery.dueAt + later
    try store.undo(as: ann, at: moment)
    let back = try #require(try store.delivery(id)).delivery
    #expect(back.state == state)
    #expect(back.settledAt == nil && back.settledBy == nil)
    #expect(try store.outbox(at: moment).total == (state == .due ? 1 : 0))
    #expect(try Sums.broken(in: store) == [])
  }

  @Test func `withdrawing says of each delivery who did it and when, and closes its row`() throws {
    let store = try SmallStore.inMemory()
    let due = try SmallStore.planned(store, in: -60)
    let post = try #require(try store.delivery(due)).post.id
    try store.perform(.changePost(post, version: 1, .withdraw), as: SmallStore.ben, at: now + 7)
    let gone = try #require(try store.delivery(due)).delivery
    #expect(gone.state == .withdrawn && gone.settledBy == "ben" && gone.settledAt == now + 7)
    let closed = try store.read {
      try String.fetchAll(
        $0, sql: "SELECT state || ' ' || detail || ' ' || at FROM outbox_result")
    }
    #expect(closed == ["cancelled ben \((now + 7).seconds)"])
  }

  @Test(arguments: [DeliveryChange.confirmSent, .skip(reason: "rain")])
  func `done again it has what it had: state, reason, who and when`(change: DeliveryChange) throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.planned(store, in: -60)
    try store.perform(.settleDelivery(id, version: 1, change), as: ann, at: now)
    let first = try #require(try store.delivery(id)).delivery
    try store.undo(as: ann, at: now + 1)
    try store.redo(as: ann, at: now + 2)
    let again = try #require(try store.delivery(id)).delivery
    #expect((again.state, again.reason) == (first.state, first.reason))
    #expect(again.settledBy == "ann" && again.settledAt == now + 2)
  }

  @Test func `a post of which all is withdrawn is a draft, and of no group`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.planned(store, group: 3, in: 3600)
    func found(_ filter: String, _ marks: PostMark...) throws -> Int {
      try store.posts(PostQuery(filter: filter, meanings: ["mark": marks])).total
    }
    #expect(try found("Core") == 1)
    #expect(try found("mark", .draft) == 0)
    #expect(try found("mark", .state(.withdrawn)) == 0)
    try store.perform(.settleDelivery(id, version: 1, .withdraw), as: ann, at: now)
    #expect(try found("Core") == 0)
    #expect(try found("mark", .draft) == 1)
    #expect(try found("mark", .state(.scheduled)) == 0)
    #expect(try found("mark", .part(.leg), .draft) == 1)
    #expect(try found("mark", .part(.leg)) == 0)
  }
}
