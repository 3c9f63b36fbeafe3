import GRDB
import Testing

@testable import Community
@testable import Store

/// Which posts a list shows, and in which order, however they were planned and settled.
struct PostListPropertyTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private func filled(_ seed: UInt64) throws -> Store {
    var dice = SeededGenerator(seed: seed)
    let store = try SmallStore.inMemory()
    for number in 0..<18 {
      let post = try SmallStore.draft(store, "Post \(number)")
      let plans = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
        DeliveryPlan(
          group: GroupID(Int64.random(in: 1...3, using: &dice)),
          day: Zone.utc.day(of: now) + Int.random(in: -4...4, using: &dice),
          time: TimeOfDay(hour: Int.random(in: 0...23, using: &dice), minute: 30))
      }
      guard !plans.isEmpty else { continue }
      let receipt = try store.perform(
        .scheduleDeliveries(post, version: 1, plans), as: ann, at: now)
      for case .delivery(let id) in receipt.created {
        let changes: [DeliveryChange?] = [
          .confirmSent, .skip(reason: "r"), .withdraw, .miss, nil, nil,
        ]
        guard let change = changes.randomElement(using: &dice) ?? nil else { continue }
        _ = try? store.perform(.settleDelivery(id, version: 1, change), as: ann, at: now)
      }
      if number % 7 == 6 {
        // What all have got stays.
        _ = try? store.perform(.changePost(post, version: 1, .withdraw), as: ann, at: now)
      }
    }
    return store
  }

  private struct Standing {
    var id: PostID
    var next: Instant?
    var last: Instant?
    var isDraft: Bool
  }

  private func standings(_ store: Store, _ group: GroupID?) throws -> [Standing] {
    let shown = Set(try store.posts(PostQuery(scope: .all)).rows.map(\.post.id))
    return try shown.map { id in
      let all = try #require(try store.post(id)).deliveries.map(\.delivery)
      let own = all.filter { group == nil || $0.group == group }
      let waiting = own.filter { [.scheduled, .due].contains($0.state) }.map(\.dueAt).min()
      let past = own.filter { [.sent, .skipped, .missed].contains($0.state) }.map(\.dueAt).max()
      return Standing(id: id, next: waiting, last: past, isDraft: own.isEmpty)
    }
  }

  @Test(arguments: 1...8, [nil, 1, 3] as [Int64?])
  func `drafts, then the next to come, then the latest past`(seed: UInt64, group: Int64?) throws {
    let store = try filled(seed)
    let group = group.map { GroupID($0) }
    let all = try standings(store, group).filter { group == nil || !$0.isDraft }
    func ids(_ scope: PostQuery.Scope) throws -> [PostID] {
      try store.posts(PostQuery(scope: scope, group: group)).rows.map(\.post.id)
    }
    let drafts = all.filter(\.isDraft).sorted { $0.id.rawValue > $1.id.rawValue }
    let coming = all.filter { $0.next != nil }.sorted {
      ($0.next?.seconds ?? 0, -($0.last?.seconds ?? 0), -$0.id.rawValue)
        < ($1.next?.seconds ?? 0, -($1.last?.seconds ?? 0), -$1.id.rawValue)
    }
    let past = all.filter { !$0.isDraft && $0.next == nil }.sorted {
      (-($0.last?.seconds ?? 0), -$0.id.rawValue) < (-($1.last?.seconds ?? 0), -$1.id.rawValue)
    }
    #expect(try ids(.open) == (drafts + coming).map(\.id))
    #expect(try ids(.past) == past.map(\.id))
    #expect(try ids(.all) == (drafts + coming + past).map(\.id))
    let pages = try stride(from: 0, to: 20, by: 4).flatMap {
      try store.posts(
        PostQuery(scope: .all, group: group, window: Window(offset: $0, limit: 4))
      ).rows
    }
    #expect(pages.map(\.post.id) == (drafts + coming + past).map(\.id))
  }

  @Test(arguments: 1...5)
  func `what is due is what waits, longest first, and what a day holds is all of it`(
    seed: UInt64
  ) throws {
    let store = try filled(seed)
    let all = try store.posts(PostQuery(scope: .all, window: Window(limit: 100))).rows
      .flatMap(\.deliveries).map(\.delivery)
      .sorted { ($0.dueAt.seconds, $0.id.rawValue) < ($1.dueAt.seconds, $1.id.rawValue) }
    #expect(try store.dueDeliveries().map(\.delivery) == all.filter { $0.state == .due })
    #expect(
      try store.dueDeliveries(limit: 1).count == min(1, all.filter { $0.state == .due }.count))
    var pieces: [Delivery] = []
    for day in -6...6 {
      let start = Zone.utc.start(of: Zone.utc.day(of: now) + day)
      pieces += try store.deliveries(from: start, until: start + 86_400).map(\.delivery)
    }
    // Days do not overlap. What was sent stays on its day, also when its post was withdrawn.
    let far: Int64 = 100 * 86_400
    let whole = try store.deliveries(from: now - far, until: now + far).map(\.delivery)
    #expect(pieces == whole)
    #expect(whole.filter { delivery in all.contains { $0.id == delivery.id } } == all)
    #expect(whole.allSatisfy { $0.state != .withdrawn })
    if let first = whole.first {
      #expect(try store.deliveries(from: first.dueAt, until: first.dueAt).isEmpty)
      #expect(
        try store.deliveries(from: first.dueAt, until: first.dueAt + 1).map(\.delivery)
          == whole.filter { $0.dueAt == first.dueAt })
    }
  }
}
