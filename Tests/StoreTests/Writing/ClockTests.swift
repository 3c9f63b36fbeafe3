import Community
import Foundation
import Testing

@testable import Store

struct ClockTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private func state(_ store: Store, _ id: DeliveryID) throws -> DeliveryState? {
    try store.delivery(id)?.delivery.state
  }

  @Test func `a delivery falls due at its time, once, and is missed a day later`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.planned(store, in: 600)
    let due = try #require(try store.delivery(id)).delivery.dueAt
    let rows = { try store.value(Int.self, "SELECT count(*) FROM audit") }
    let before = try rows()
    #expect(try store.advanceClock(to: due - 1) == 0)
    #expect(try rows() == before)
    #expect(try store.advanceClock(to: due) == 1)
    #expect(try store.advanceClock(to: due) == 0)
    #expect(try state(store, id) == .due)
    #expect(try store.dueDeliveries().map(\.delivery.id) == [id])
    #expect(try store.advanceClock(to: due + 24 * 3600) == 0)
    #expect(try store.advanceClock(to: due + 24 * 3600 + 1) == 1)
    #expect(try state(store, id) == .missed)
    #expect(try store.log().rows.first?.by == Operator.clock.name)
    #expect(try store.outbox(at: now).rows.map(\.kind) == [.deliver])
  }

  @Test func `two programs on one file let each delivery fall due once`() throws {
    try SmallStore.onFile { store, path in
      for _ in 0..<20 { _ = try SmallStore.planned(store, in: 60) }
      let other = try Store.open(path: path)
      defer { try? other.close() }
      let counts = Counts()
      DispatchQueue.concurrentPerform(iterations: 8) { index in
        counts.add(
          (try? (index.isMultiple(of: 2) ? store : other).advanceClock(to: now + 120)) ?? -1)
      }
      #expect(counts.values.sorted() == [0, 0, 0, 0, 0, 0, 0, 20])
      #expect(
        try store.value(Int.self, "SELECT count(DISTINCT subject_id) = count(*) FROM outbox") == 1)
      #expect(try store.outbox(at: now).total == 20)
      #expect(try other.verifyLog() == store.verifyLog())
    }
  }

  @Test func `a command that stops half way has never been`() throws {
    try SmallStore.onFile { store, path in
      let id = try SmallStore.planned(store, in: 60)
      struct PowerCut: Error {}
      #expect(throws: PowerCut.self) {
        try store.write { db in
          _ = try db.perform(
            .settleDelivery(id, version: 1, .fallDue), as: .clock, at: now + 120, origin: .given,
            under: .programs)
          throw PowerCut()
        }
      }
      let again = try Store.open(path: path)
      defer { try? again.close() }
      #expect(try state(again, id) == .scheduled)
      #expect(try again.outbox(at: now).total == 0)
      #expect(try again.advanceClock(to: now + 120) == 1)
      #expect(try again.outbox(at: now).total == 1)
    }
  }

  @Test func `a moment that has passed is due at once`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.planned(store, in: -600)
    #expect(try state(store, id) == .due)
    #expect(try store.outbox(at: now).rows.map(\.state) == [.held])
    #expect(try store.outbox(at: now + 10).rows.map(\.state) == [.byHand])
    try store.undo(as: ann, at: now + 1)
    #expect(try store.outbox(at: now + 10).rows.map(\.state) == [.cancelled])
    #expect(try state(store, id) == .withdrawn)
  }

  @Test func `confirming closes the outbox row, taking it back cancels that and opens one`() throws
  {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.planned(store, in: -600)
    try store.perform(.settleDelivery(id, version: 1, .confirmSent), as: ann, at: now)
    let sent = try #require(try store.delivery(id)).delivery
    #expect(sent.settledBy == "ann")
    #expect(sent.settledAt == now)
    #expect(try store.outbox(at: now).rows.map(\.state) == [.done])
    try store.undo(as: ann, at: now)
    #expect(try store.outbox(at: now + 60).rows.map(\.state) == [.byHand, .cancelled])
    #expect(try #require(try store.delivery(id)).delivery.settledAt == nil)
  }

  @Test func `early is sent without an outbox row, late after all`() throws {
    let store = try SmallStore.inMemory()
    let early = try SmallStore.planned(store, in: 6000)
    try store.perform(.settleDelivery(early, version: 1, .confirmSent), as: ann, at: now)
    #expect(try state(store, early) == .sent)
    #expect(try store.outbox(at: now).total == 0)
    #expect(throws: CommandError.wrongState(.delivery(early), .delivery(.sent))) {
      try store.perform(.settleDelivery(early, version: 2, .confirmSent), as: ann, at: now)
    }
  }

  @Test func `a schedule is wall-clock time, also over a change of clocks`() throws {
    let store = try SmallStore.inMemory()
    let post = try SmallStore.draft(store)
    let nine = TimeOfDay(hour: 9, minute: 0)
    // Berlin leaves summer time on 2025-10-26.
    let plans = [25, 26].map {
      DeliveryPlan(group: GroupID(2), day: Day(year: 2025, month: 10, day: $0), time: nine)
    }
    try store.perform(.scheduleDeliveries(post, version: 1, plans), as: ann, at: now)
    let due = try #require(try store.post(post)).deliveries.map(\.delivery.dueAt)
    #expect(due[1] - due[0] == 25 * 3600)
  }

  @Test func `when the group moves to another zone the wall clock stays`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.planned(store, group: 1, in: 86_400)
    let before = try #require(try store.delivery(id)).delivery
    try store.perform(.changeGroup(GroupID(1), version: 1, .zone(.utc)), as: ann, at: now)
    let after = try #require(try store.delivery(id)).delivery
    #expect(after.time == before.time && after.day == before.day)
    #expect(after.dueAt - before.dueAt == 8 * 3600)
    #expect(try store.value(Int.self, "SELECT stale FROM chat_group WHERE id = 1") == 1)
    try store.undo(as: ann, at: now)
    #expect(try store.delivery(id)?.delivery.dueAt == before.dueAt)
  }

  @Test func `a day of deliveries, a group's, and not what was withdrawn`() throws {
    let store = try SmallStore.inMemory()
    let first = try SmallStore.planned(store, group: 1, in: 3600)
    let second = try SmallStore.planned(store, group: 2, in: 7200)
    let gone = try SmallStore.planned(store, group: 1, in: 5400)
    try store.perform(.settleDelivery(gone, version: 1, .withdraw), as: ann, at: now)
    let day = { (group: GroupID?) in
      try store.deliveries(from: now, until: now + 86_400, group: group).map(\.delivery.id)
    }
    #expect(try day(nil) == [first, second])
    #expect(try day(GroupID(2)) == [second])
    #expect(try store.deliveries(from: now, until: now + 60).isEmpty)
  }
}

/// Collects results of several threads.
private final class Counts: @unchecked Sendable {
  private let lock = NSLock()
  private var kept: [Int] = []
  var values: [Int] { lock.withLock { kept } }
  func add(_ value: Int) { lock.withLock { kept.append(value) } }
}
