import Community
import Testing

@testable import Store

/// What may be planned and written, and what is told outside of it.
struct PlanRuleTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private func plan(_ hour: Int = 9, _ minute: Int = 0, day: Day = Day(30_000)) -> DeliveryPlan {
    DeliveryPlan(group: GroupID(1), day: day, time: TimeOfDay(hour: hour, minute: minute))
  }

  @Test(
    arguments: [
      (0, 0, nil), (23, 59, nil), (-1, 0, .outOfBounds(field: .hour, value: -1, allowed: 0...23)),
      (24, 0, .outOfBounds(field: .hour, value: 24, allowed: 0...23)),
      (9, -1, .outOfBounds(field: .minute, value: -1, allowed: 0...59)),
      (9, 60, .outOfBounds(field: .minute, value: 60, allowed: 0...59)),
    ] as [(Int, Int, CommandError?)])
  func `a time is one of the day's, in a plan and in a new post`(
    hour: Int, minute: Int, error: CommandError?
  ) throws {
    let store = try SmallStore.inMemory()
    let post = try SmallStore.draft(store)
    let plan = plan(hour, minute)
    for command in [
      Command.scheduleDeliveries(post, version: 1, [plan]),
      .publishPost(PostText(body: "News"), [plan]),
    ] {
      if let error {
        #expect(throws: error) { try store.perform(command, as: ann, at: now) }
      } else {
        try store.perform(command, as: ann, at: now)
      }
    }
    #expect(
      try store.value(Int.self, "SELECT count(*) FROM delivery") == (error == nil ? 2 : 0))
  }

  @Test func `what was withdrawn is planned no more`() throws {
    let store = try SmallStore.inMemory()
    let post = try SmallStore.draft(store)
    try store.perform(.changePost(post, version: 1, .withdraw), as: ann, at: now)
    #expect(throws: CommandError.wrongState(.post(post), .withdrawn)) {
      try store.perform(.scheduleDeliveries(post, version: 2, [plan()]), as: ann, at: now)
    }
    #expect(throws: CommandError.wrongState(.post(post), .withdrawn)) {
      try store.perform(.changePost(post, version: 2, .withdraw), as: ann, at: now)
    }
  }

  @Test func `what was not withdrawn is not brought back`() throws {
    let store = try SmallStore.inMemory()
    let post = try SmallStore.draft(store)
    #expect(throws: CommandError.wrongState(.post(post), .notWithdrawn)) {
      try store.perform(
        .changePost(post, version: 1, .restore(deliveries: [])), as: ann, at: now)
    }
  }

  @Test func `a post says who wrote it and when, planned at once or not`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(.createPost(PostText(body: "one")), as: ann, at: now)
    try store.perform(
      .publishPost(PostText(body: "two"), [plan()]), as: SmallStore.ben, at: now + 5)
    let posts = try store.posts(PostQuery(scope: .all)).rows.map(\.post)
    #expect(posts.map(\.text.body) == ["one", "two"])
    #expect(posts.map(\.author) == ["ann", "ben"])
    #expect(posts.map(\.createdAt) == [now, now + 5])
  }

  @Test(
    arguments: [
      ("Title", "first\nsecond", "Title"), ("", "first\nsecond", "first"),
      (" ", "first\r\nsecond", "first"), ("", String(repeating: "长", count: 81), nil),
      (String(repeating: "t", count: 81), "body", nil),
    ] as [(String, String, String?)])
  func `outside a post goes by its title, else its first line, eighty signs of it`(
    title: String, body: String, expected: String?
  ) throws {
    let store = try SmallStore.inMemory()
    try store.perform(
      .publishPost(PostText(title: title, body: body), [plan(day: Day(10_000))]), as: ann, at: now)
    let subject = try #require(try store.outbox(at: now).rows.first).subject
    if let expected {
      #expect(subject == expected)
    } else {
      #expect(subject.count == 80 && (title + body).hasPrefix(subject))
    }
  }

  @Test(
    arguments: [
      (.scheduled, false), (.due, false), (.missed, true), (.skipped, true), (.withdrawn, true),
    ] as [(DeliveryState, Bool)])
  func `words may be taken away while nobody waits for them`(
    state: DeliveryState, isAllowed: Bool
  ) throws {
    let store = try SmallStore.inMemory()
    let delivery = try SmallStore.planned(store, in: -60)
    if state != .due {
      try store.perform(.settleDelivery(delivery, version: 1, .restore(state)), as: ann, at: now)
    }
    let post = try #require(try store.delivery(delivery)).post
    let edit = Command.changePost(
      post.id, version: post.version, .edit(PostText(title: "Only a title", body: " ")))
    if isAllowed {
      try store.perform(edit, as: ann, at: now)
      #expect(try store.post(post.id)?.post.text.title == "Only a title")
    } else {
      #expect(throws: CommandError.empty(field: .body)) {
        try store.perform(edit, as: ann, at: now)
      }
    }
  }

  @Test(arguments: [("t", "other"), ("other", "b"), ("other", "other")])
  func `neither title nor words of what was sent are changed`(title: String, body: String) throws {
    let store = try SmallStore.inMemory()
    let receipt = try store.perform(
      .publishPost(PostText(title: "t", body: "b"), [plan(day: Day(10_000))]), as: ann, at: now)
    guard case .post(let post)? = receipt.created.first else {
      Issue.record("no post")
      return
    }
    let delivery = try #require(try store.dueDeliveries().first).delivery
    try store.perform(.settleDelivery(delivery.id, version: 1, .confirmSent), as: ann, at: now)
    #expect(throws: CommandError.wrongState(.post(post), .sent)) {
      try store.perform(
        .changePost(post, version: 1, .edit(PostText(title: title, body: body))), as: ann, at: now)
    }
  }
}
