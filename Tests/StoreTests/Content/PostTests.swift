import Community
import GRDB
import Testing

@testable import Store

struct PostTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private func bodies(_ store: Store, _ query: PostQuery) throws -> [String] {
    try store.posts(query).rows.map(\.post.text.body)
  }

  private func plan(_ store: Store, _ body: String, in seconds: Int64) throws -> DeliveryID {
    let post = try SmallStore.draft(store, body)
    let day = Zone.utc.day(of: now + seconds)
    let plan = DeliveryPlan(
      group: GroupID(3), day: day, time: Zone.utc.time(of: now + seconds))
    let receipt = try store.perform(
      .scheduleDeliveries(post, version: 1, [plan]), as: ann, at: now)
    guard case .delivery(let id)? = receipt.created.first else {
      throw StoreError.failed(reason: "")
    }
    return id
  }

  @Test func `drafts first, then what is to come, then what is past`() throws {
    let store = try SmallStore.inMemory()
    let old = try plan(store, "old", in: -9000)
    let older = try plan(store, "older", in: -18_000)
    for id in [old, older] {
      try store.perform(.settleDelivery(id, version: 1, .confirmSent), as: ann, at: now)
    }
    _ = try plan(store, "later", in: 9000)
    _ = try plan(store, "soon", in: 3600)
    _ = try SmallStore.draft(store, "draft")
    #expect(try bodies(store, PostQuery()) == ["draft", "soon", "later"])
    #expect(try bodies(store, PostQuery(scope: .past)) == ["old", "older"])
    #expect(
      try bodies(store, PostQuery(scope: .all)) == ["draft", "soon", "later", "old", "older"])
    #expect(
      try bodies(store, PostQuery(scope: .all, group: GroupID(3)))
        == ["soon", "later", "old", "older"])
    #expect(try bodies(store, PostQuery(scope: .all, group: GroupID(1))).isEmpty)
    #expect(try bodies(store, PostQuery(scope: .all, filter: "OLD er")) == ["older"])
  }

  @Test func `posts are found by author, by group, and by what a word stands for`() throws {
    let store = try SmallStore.inMemory()
    _ = try plan(store, "soon", in: 3600)
    _ = try SmallStore.draft(store, "sketch")
    let group = try #require(try store.posts(PostQuery()).rows.last?.deliveries.first?.groupName)
    #expect(try bodies(store, PostQuery(filter: group)) == ["soon"])
    #expect(try bodies(store, PostQuery(filter: "ann")) == ["sketch", "soon"])
    func found(_ marks: PostMark...) throws -> [String] {
      try bodies(store, PostQuery(filter: "waits", meanings: ["waits": marks]))
    }
    #expect(try found(.draft) == ["sketch"])
    #expect(try found(.state(.scheduled)) == ["soon"])
    #expect(try found(.part(.head)) == ["sketch", "soon"])
    #expect(try found().isEmpty)
  }

  @Test func `a post has words, and a body once it is scheduled`() throws {
    let store = try SmallStore.inMemory()
    #expect(throws: CommandError.empty(field: .body)) {
      try store.perform(.createPost(PostText(title: " ", body: "\n")), as: ann, at: now)
    }
    let receipt = try store.perform(
      .createPost(PostText(title: "Only a title", body: "")), as: ann, at: now)
    guard case .post(let id)? = receipt.created.first else {
      Issue.record("no post")
      return
    }
    let plan = DeliveryPlan(
      group: GroupID(1), day: Day(30_000), time: TimeOfDay(hour: 9, minute: 0))
    #expect(throws: CommandError.empty(field: .body)) {
      try store.perform(.scheduleDeliveries(id, version: 1, [plan]), as: ann, at: now)
    }
  }

  @Test func `plans are checked`() throws {
    let store = try SmallStore.inMemory()
    let post = try SmallStore.draft(store)
    let schedule = { (plans: [DeliveryPlan]) in
      _ = try store.perform(
        .scheduleDeliveries(post, version: 1, plans), as: self.ann, at: self.now)
    }
    let noon = TimeOfDay(hour: 12, minute: 0)
    #expect(throws: CommandError.empty(field: .groups)) { try schedule([]) }
    #expect(throws: CommandError.notFound(.group(GroupID(9)))) {
      try schedule([DeliveryPlan(group: GroupID(9), day: Day(30_000), time: noon)])
    }
    #expect(throws: CommandError.outOfBounds(field: .hour, value: 24, allowed: 0...23)) {
      try schedule([
        DeliveryPlan(group: GroupID(1), day: Day(30_000), time: TimeOfDay(hour: 24, minute: 0))
      ])
    }
    try store.perform(.changeGroup(GroupID(1), version: 1, .closed(true)), as: ann, at: now)
    #expect(throws: CommandError.wrongState(.group(GroupID(1)), .closed)) {
      try schedule([DeliveryPlan(group: GroupID(1), day: Day(30_000), time: noon)])
    }
  }

  @Test func `withdrawing a post takes its waiting deliveries with it, and brings them back`()
    throws
  {
    let store = try SmallStore.inMemory()
    let id = try plan(store, "news", in: 3600)
    let post = try #require(try store.delivery(id)).post.id
    try store.perform(.changePost(post, version: 1, .withdraw), as: ann, at: now)
    #expect(try store.posts(PostQuery(scope: .all)).total == 0)
    #expect(try store.advanceClock(to: now + 9000) == 0)
    #expect(throws: CommandError.wrongState(.post(post), .withdrawn)) {
      try store.perform(
        .changePost(post, version: 2, .edit(PostText(body: "x"))), as: ann, at: now)
    }
    // The moment has passed in between: it is due at once.
    try store.undo(as: ann, at: now + 9000)
    #expect(try store.delivery(id)?.delivery.state == .due)
    #expect(try store.outbox(at: now + 9000).rows.map(\.kind) == [.deliver])
  }

  @Test func `a post that was sent is neither withdrawn nor reworded`() throws {
    let store = try SmallStore.inMemory()
    let id = try plan(store, "news", in: -60)
    let post = try #require(try store.delivery(id)).post
    try store.perform(.settleDelivery(id, version: 1, .confirmSent), as: ann, at: now)
    let change = { (change: PostChange) in
      let version = try #require(try store.post(post.id)).post.version
      _ = try store.perform(
        .changePost(post.id, version: version, change), as: self.ann, at: self.now)
    }
    let sent = CommandError.wrongState(.post(post.id), .sent)
    #expect(throws: sent) { try change(.withdraw) }
    #expect(throws: sent) { try change(.edit(PostText(body: "other news"))) }
    // Which part it plays is said about it, not by it.
    try change(.edit(PostText(title: post.text.title, body: "news", part: .leg)))
    #expect(try bodies(store, PostQuery(scope: .past)) == ["news"])
  }

  @Test func `what was missed may still be reworded and sent late, though others have got it`()
    throws
  {
    let store = try SmallStore.inMemory()
    let (sent, missed) = (try plan(store, "news", in: -60), try plan(store, "news", in: -60))
    let post = try #require(try store.delivery(missed)).post
    try store.write { db in
      try db.execute(
        sql: "UPDATE delivery SET post = ?, state = iif(id = ?, 'sent', 'missed')",
        arguments: [post.id, sent])
    }
    let change = { (change: PostChange) in
      let version = try #require(try store.post(post.id)).post.version
      _ = try store.perform(
        .changePost(post.id, version: version, change), as: self.ann, at: self.now)
    }
    try change(.edit(PostText(body: "late news")))
    #expect(throws: CommandError.wrongState(.post(post.id), .sent)) {
      try change(.withdraw)
    }
    #expect(try bodies(store, PostQuery(scope: .past)) == ["late news"])
  }

  @Test func `of a post that some have got, what is still to come is withdrawn, and comes back`()
    throws
  {
    let store = try SmallStore.inMemory()
    let sent = try plan(store, "news", in: -60)
    let post = try #require(try store.delivery(sent)).post.id
    try store.perform(.settleDelivery(sent, version: 1, .confirmSent), as: ann, at: now)
    let later = DeliveryPlan(
      group: GroupID(1), day: Day(30_000), time: TimeOfDay(hour: 9, minute: 0))
    var version = try #require(try store.post(post)).post.version
    try store.perform(.scheduleDeliveries(post, version: version, [later]), as: ann, at: now)
    version = try #require(try store.post(post)).post.version
    let edit = PostChange.edit(PostText(body: "better news"))
    try store.perform(.changePost(post, version: version, edit), as: ann, at: now)
    version = try #require(try store.post(post)).post.version
    try store.perform(.changePost(post, version: version, .withdraw), as: ann, at: now)
    #expect(try store.posts(PostQuery(scope: .open)).total == 0)
    let row = try #require(try store.posts(PostQuery(scope: .past)).rows.first)
    #expect(row.deliveries.map(\.delivery.state) == [.sent])
    try store.undo(as: ann, at: now)
    let back = try #require(try store.posts(PostQuery(scope: .open)).rows.first)
    #expect(back.deliveries.map(\.delivery.state) == [.sent, .scheduled])
    try store.redo(as: ann, at: now)
    #expect(try store.posts(PostQuery(scope: .open)).total == 0)
    #expect(try store.posts(PostQuery(scope: .past)).total == 1)
  }

  @Test func `skipping needs a reason, and keeps it`() throws {
    let store = try SmallStore.inMemory()
    let id = try plan(store, "news", in: -60)
    #expect(throws: CommandError.reasonNeeded) {
      try store.perform(.settleDelivery(id, version: 1, .skip(reason: " ")), as: ann, at: now)
    }
    try store.perform(.settleDelivery(id, version: 1, .skip(reason: "rain")), as: ann, at: now)
    #expect(try store.delivery(id)?.delivery.reason == "rain")
    #expect(try store.outbox(at: now).rows.map(\.state) == [.cancelled])
  }
}
