import Community
import Dice
import GRDB
import Testing

@testable import Store

/// From which state a delivery comes to which, and what that leaves to do outside.
struct DeliveryTransitionTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private static let changes: [(String, DeliveryChange)] = [
    ("fallDue", .fallDue), ("miss", .miss), ("confirm", .confirmSent),
    ("skip", .skip(reason: "rain")), ("withdraw", .withdraw),
  ]

  /// Change by change, the state after it for each state before; nil where it is refused.
  private static let table: [String: [DeliveryState: DeliveryState]] = [
    "fallDue": [.scheduled: .due],
    "miss": [.due: .missed],
    "confirm": [.scheduled: .sent, .due: .sent, .missed: .sent],
    "skip": [.scheduled: .skipped, .due: .skipped, .missed: .skipped],
    "withdraw": [.scheduled: .withdrawn],
  ]

  /// A delivery whose moment was a minute ago, in that state.
  private func delivery(_ state: DeliveryState) throws -> (Store, DeliveryID) {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.planned(store, in: -60)
    if state != .due {
      try store.perform(.settleDelivery(id, version: 1, .restore(state)), as: ann, at: now)
    }
    return (store, id)
  }

  private func version(_ store: Store, _ id: DeliveryID) throws -> Int {
    try #require(try store.delivery(id)).delivery.version
  }

  @Test(arguments: changes.map(\.0), DeliveryState.allCases)
  func `each change is allowed where the table says so`(name: String, state: DeliveryState) throws {
    let (store, id) = try delivery(state)
    let change = try #require(Self.changes.first { $0.0 == name }).1
    let before = try WholeState.lines(of: store)
    let command = Command.settleDelivery(id, version: try version(store, id), change)
    guard let expected = Self.table[name]?[state] else {
      #expect(throws: CommandError.wrongState(.delivery(id), .delivery(state))) {
        try store.perform(command, as: ann, at: now)
      }
      return
    }
    try store.perform(command, as: ann, at: now)
    let after = try #require(try store.delivery(id)).delivery
    #expect(after.state == expected)
    #expect(after.reason == (name == "skip" ? "rain" : nil))
    let isSettled = [.sent, .skipped, .withdrawn].contains(expected)
    #expect(after.settledBy == (isSettled ? "ann" : nil))
    #expect(after.settledAt == (isSettled ? now : nil))
    #expect(try Sums.broken(in: store) == [])
    try store.undo(as: ann, at: now)
    #expect(try WholeState.lines(of: store) == before)
    #expect(try Sums.broken(in: store) == [])
    try store.redo(as: ann, at: now)
    #expect(try store.delivery(id)?.delivery.state == expected)
    #expect(try Sums.broken(in: store) == [])
  }

  @Test func `nothing falls due before its time, whoever says so`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.planned(store, in: 600)
    let due = try #require(try store.delivery(id)).delivery.dueAt
    let fall = Command.settleDelivery(id, version: 1, .fallDue)
    #expect(throws: CommandError.wrongState(.delivery(id), .delivery(.scheduled))) {
      try store.perform(fall, as: ann, at: due - 1)
    }
    try store.perform(fall, as: ann, at: due)
    #expect(try store.delivery(id)?.delivery.state == .due)
  }

  @Test(arguments: [(-60, .due), (0, .due), (60, .scheduled)] as [(Int64, DeliveryState)])
  func `what is planned for this very minute is due`(later: Int64, state: DeliveryState) throws {
    let store = try SmallStore.inMemory()
    let minute = Instant(now.seconds / 60 * 60)
    let shanghai = try #require(Zone("Asia/Shanghai"))
    let moment = minute + later
    let plan = DeliveryPlan(
      group: GroupID(1), day: shanghai.day(of: moment), time: shanghai.time(of: moment))
    let receipt = try store.perform(
      .publishPost(PostText(body: "News"), [plan]), as: ann, at: minute)
    let id = try #require(
      receipt.created.compactMap { if case .delivery(let id) = $0 { id } else { nil } }.first)
    #expect(try store.delivery(id)?.delivery.state == state)
    #expect(try store.outbox(at: minute).total == (state == .due ? 1 : 0))
  }

  @Test(arguments: 1...10) func `on any walk there is one open row outside, or none`(
    seed: UInt64
  ) throws {
    var dice = Dice(seed: seed)
    let (store, id) = try delivery(.scheduled)
    var undone = 0
    for _ in 0..<40 {
      let change =
        DeliveryState.allCases.randomElement(using: &dice).map { DeliveryChange.restore($0) }
        ?? .withdraw
      let change2 = Self.changes.randomElement(using: &dice)?.1 ?? .withdraw
      let command = Command.settleDelivery(
        id, version: try version(store, id), Bool.random(using: &dice) ? change : change2)
      if (try? store.perform(command, as: ann, at: now)) != nil { undone = 0 }
      if Int.random(in: 0..<5, using: &dice) == 0 {
        undone += (try? store.undo(as: ann, at: now)) == nil ? 0 : 1
      }
      #expect(try Sums.broken(in: store) == [])
    }
    // A row outside that was closed stays closed: each new one has a key of its own.
    let (rows, keys) = try store.read { db in
      (
        try Int.fetchOne(db, sql: "SELECT count(*) FROM outbox"),
        try Int.fetchOne(db, sql: "SELECT count(DISTINCT idempotency_key) FROM outbox")
      )
    }
    #expect(rows == keys && (rows ?? 0) > 3)
  }
}
