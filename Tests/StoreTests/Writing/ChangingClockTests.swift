import Foundation
import Testing

@testable import Community
@testable import Store

/// Clocks that are changed, by law or by mistake, send nothing twice and leave nothing out.
struct ChangingClockTests {
  private static let start = SmallStore.now

  /// Plans one post for each time, in a group that lives in that zone.
  private func plan(
    _ store: Store, zone: String, _ times: [(Day, TimeOfDay)], at now: Instant
  ) throws -> [DeliveryID] {
    let group = GroupID(3)
    try store.perform(
      .changeGroup(group, version: 1, .zone(try #require(Zone(zone)))), as: SmallStore.ann, at: now)
    return try times.flatMap { day, time -> [DeliveryID] in
      let post = try SmallStore.draft(store)
      let receipt = try store.perform(
        .scheduleDeliveries(
          post, version: 1, [DeliveryPlan(group: group, day: day, time: time)]),
        as: SmallStore.ann, at: now)
      return receipt.created.compactMap { if case .delivery(let id) = $0 { id } else { nil } }
    }
  }

  /// How often each delivery was handed on to be sent.
  private func sent(_ store: Store) throws -> Int? {
    try store.value(Int.self, "SELECT count(*) FROM outbox")
  }

  /// A zone, a day on which its clocks change, and the hours around it.
  static let changes: [(String, Day)] = [
    ("Europe/Berlin", Day(year: 2026, month: 3, day: 29)),
    ("Europe/Berlin", Day(year: 2026, month: 10, day: 25)),
    ("America/New_York", Day(year: 2026, month: 3, day: 8)),
    ("America/New_York", Day(year: 2026, month: 11, day: 1)),
    ("Australia/Lord_Howe", Day(year: 2026, month: 4, day: 5)),
    ("Australia/Lord_Howe", Day(year: 2026, month: 10, day: 4)),
    ("Asia/Shanghai", Day(year: 2026, month: 3, day: 29)),
  ]

  @Test(arguments: changes)
  func `each post of a night of change comes due once, at the time on the wall`(
    zone: String, day: Day
  ) throws {
    let store = try SmallStore.inMemory()
    let times = (0..<16).map { (day, TimeOfDay(hour: $0 / 4, minute: $0 % 4 * 15)) }
    let ids = try plan(store, zone: zone, times, at: Self.start)
    let rules = try #require(Zone(zone))
    let first = rules.start(of: day) - 3600
    var came: [DeliveryID] = []
    for minute in 0..<480 {
      let now = first + Int64(minute) * 60
      _ = try store.advanceClock(to: now)
      for row in try store.dueDeliveries() where !came.contains(row.delivery.id) {
        came.append(row.delivery.id)
        #expect(row.delivery.dueAt == now)
        // A time that the clocks skip is the same distance after the gap.
        let isSkipped = rules.time(of: now) != row.delivery.time
        if isSkipped { #expect(rules.time(of: now) > row.delivery.time) }
        #expect(rules.day(of: now) == day)
      }
    }
    #expect(came.sorted { $0.rawValue < $1.rawValue } == ids)
    #expect(try sent(store) == ids.count)
  }

  @Test(arguments: ["Europe/Berlin", "Asia/Shanghai", "America/New_York"])
  func `nine o'clock on each day is nine o'clock, also over both changes of the year`(
    zone: String
  ) throws {
    let rules = try #require(Zone(zone))
    let nine = TimeOfDay(hour: 9, minute: 0)
    let days = (0..<365).map { Day(year: 2026, month: 1, day: 1) + $0 }
    let moments = days.map { rules.instant($0, nine) }
    #expect(Set(moments).count == 365)
    for (day, moment) in zip(days, moments) {
      #expect(rules.day(of: moment) == day && rules.time(of: moment) == nine)
    }
    let gaps = Set(zip(moments, moments.dropFirst()).map { $1 - $0 })
    #expect(gaps == (zone == "Asia/Shanghai" ? [86_400] : [82_800, 86_400, 90_000]))
  }

  @Test func `a clock that goes back sends nothing again`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.planned(store, in: 600)
    let due = try #require(try store.delivery(id)).delivery.dueAt
    #expect(try store.advanceClock(to: due) == 1)
    for moment in [due - 7200, due - 60, due, due + 30, due - 86_400, due + 3600] {
      #expect(try store.advanceClock(to: moment) == 0)
    }
    #expect(try sent(store) == 1)
    let version = try #require(try store.delivery(id)).delivery.version
    try store.perform(
      .settleDelivery(id, version: version, .confirmSent), as: SmallStore.ann, at: due - 7200)
    #expect(try store.advanceClock(to: due + 60) == 0)
    #expect(try store.delivery(id)?.delivery.state == .sent)
    #expect(try sent(store) == 1)
  }

  @Test func `a group that moves takes along what is planned, and not what is due`() throws {
    let store = try SmallStore.inMemory()
    let ids = try [-600, 600].map { try SmallStore.planned(store, in: $0) }
    func due() throws -> [Instant?] { try ids.map { try store.delivery($0)?.delivery.dueAt } }
    let before = try due()
    let version = try store.value(Int.self, "SELECT version FROM chat_group WHERE id = 1") ?? 0
    try store.perform(
      .changeGroup(GroupID(1), version: version, .zone(.utc)), as: SmallStore.ann,
      at: SmallStore.now)
    let after = try due()
    #expect(after[0] == before[0])
    #expect(after[1] == before[1].map { $0 + 8 * 3600 })
  }

  @Test(arguments: 1...6)
  func `clocks that jump about let each post come due once`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    try SmallStore.onFile { store, path in
      let other = try Store.open(path: path)
      defer { try? other.close() }
      for hour in 1...30 { _ = try SmallStore.planned(store, in: Int64(hour) * 1800) }
      var last = SmallStore.now
      for _ in 0..<120 {
        last = last + Int64.random(in: -5400...7200, using: &random)
        _ = try (Bool.random(using: &random) ? store : other).advanceClock(to: last)
      }
      _ = try store.advanceClock(to: SmallStore.now + 16 * 3600)
      #expect(try sent(store) == 30)
      #expect(
        try store.value(Int.self, "SELECT count(DISTINCT subject_id) FROM outbox") == 30)
      #expect(
        try store.value(Int.self, "SELECT count(*) FROM delivery WHERE state IN ('due', 'missed')")
          == 30)
    }
  }
}
