import Testing

@testable import Community

/// Days on which the clocks of a zone change, to the second.
struct ClockChangeTests {
  /// A change of clocks: the moment, and the offsets in hours before and after it.
  struct Change: Sendable {
    var zone: String
    var at: Instant
    var before: Double
    var after: Double
  }

  static let changes = [
    Change(zone: "Europe/Berlin", at: .utc(2026, 3, 29, 1), before: 1, after: 2),
    Change(zone: "Europe/Berlin", at: .utc(2026, 10, 25, 1), before: 2, after: 1),
    Change(zone: "America/New_York", at: .utc(2026, 3, 8, 7), before: -5, after: -4),
    Change(zone: "America/New_York", at: .utc(2026, 11, 1, 6), before: -4, after: -5),
    // Half an hour only.
    Change(zone: "Australia/Lord_Howe", at: .utc(2026, 4, 4, 15), before: 11, after: 10.5),
    Change(zone: "Australia/Lord_Howe", at: .utc(2026, 10, 3, 15, 30), before: 10.5, after: 11),
    // At midnight: the day began at one.
    Change(zone: "America/Sao_Paulo", at: .utc(2018, 11, 4, 3), before: -3, after: -2),
    Change(zone: "America/Sao_Paulo", at: .utc(2019, 2, 17, 2), before: -2, after: -3),
    // A day was left out.
    Change(zone: "Pacific/Apia", at: .utc(2011, 12, 30, 10), before: -10, after: 14),
    // For good.
    Change(zone: "Asia/Pyongyang", at: .utc(2018, 5, 4, 15), before: 8.5, after: 9),
    // China's last summer time.
    Change(zone: "Asia/Shanghai", at: .utc(1991, 9, 14, 17), before: 9, after: 8),
  ]

  @Test(arguments: changes)
  func `the offset holds until the moment, and from it on`(change: Change) throws {
    let zone = try Zone.known(change.zone)
    #expect(Double(zone.offset(at: change.at - 1)) == change.before * 3600)
    #expect(Double(zone.offset(at: change.at)) == change.after * 3600)
  }

  @Test(arguments: changes)
  func `the quick count agrees with the zone all around`(change: Change) throws {
    let zone = try Zone.known(change.zone)
    var generator = SeededGenerator(seed: 4)
    var counter = DayCounter(zone)
    for _ in 0..<3000 {
      let moment = change.at + Int64.random(in: -90_000...90_000, using: &generator)
      let day = counter.day(of: moment)
      #expect(day == zone.day(of: moment))
    }
  }

  @Test(arguments: changes)
  func `every minute that the clocks show is found again, twice the first time`(
    change: Change
  ) throws {
    let zone = try Zone.known(change.zone)
    var first: [String: Instant] = [:]
    for minute in -180...180 {
      let moment = change.at + Int64(minute) * 60
      let (day, time) = (zone.day(of: moment), zone.time(of: moment))
      let shown = first["\(day.number) \(time)", default: moment]
      first["\(day.number) \(time)"] = shown
      #expect(zone.instant(day, time) == shown, "\(minute)")
    }
  }

  @Test(arguments: changes)
  func `a time that the clocks skip is as far after the gap as it lies in it`(
    change: Change
  ) throws {
    let gap = Int((change.after - change.before) * 60)
    guard gap > 0 else { return }
    let zone = try Zone.known(change.zone)
    // The minute that the clocks would have shown at the change, and those after it.
    let wall = change.at.seconds + Int64(change.before * 3600)
    for minute in stride(from: 0, to: gap, by: 7) {
      let local = wall + Int64(minute) * 60
      let day = Day(Int(local.dividedDown(by: 86_400)))
      let second = local - Int64(day.number) * 86_400
      let time = TimeOfDay(hour: Int(second / 3600), minute: Int(second % 3600 / 60))
      #expect(zone.instant(day, time) == change.at + Int64(minute) * 60)
    }
  }

  @Test func `of a day that was left out, the first moment is that of the next`() throws {
    let zone = try Zone.known("Pacific/Apia")
    let missing = Day(year: 2011, month: 12, day: 30)
    #expect(zone.start(of: missing) == zone.start(of: missing + 1))
    #expect(zone.day(of: zone.start(of: missing)) == missing + 1)
    #expect(zone.start(of: missing) - zone.start(of: missing - 1) == 86_400)
  }

  @Test(
    arguments: [
      ("Europe/Berlin", 2026, 3, 29, 23), ("Europe/Berlin", 2026, 10, 25, 25),
      ("America/Sao_Paulo", 2018, 11, 4, 23), ("America/Sao_Paulo", 2019, 2, 16, 25),
      ("Asia/Shanghai", 2026, 3, 29, 24), ("UTC", 2016, 12, 31, 24),
    ] as [(String, Int, Int, Int, Int64)])
  func `a day has the hours from its first moment to that of the next`(
    name: String, year: Int, month: Int, date: Int, hours: Int64
  ) throws {
    let zone = try Zone.known(name)
    let day = Day(year: year, month: month, day: date)
    #expect(zone.start(of: day + 1) - zone.start(of: day) == hours * 3600)
  }

  /// Liberia was 44 minutes and 30 seconds behind until the seventh of January 1972; Shanghai kept
  /// its own sun's time until 1901.
  @Test(
    arguments: [
      ("Africa/Monrovia", Instant.utc(1972, 1, 7, 0, 44, 30)),
      ("Asia/Shanghai", .utc(1900, 12, 31, 15, 54, 17)),
    ])
  func `clocks that change off the quarter are counted right in any order`(
    name: String, change: Instant
  ) throws {
    let zone = try Zone.known(name)
    for step in [1, -1] as [Int64] {
      var counter = DayCounter(zone)
      for second in stride(from: -1000 * step, through: 1000 * step, by: Int64.Stride(25 * step)) {
        let moment = change + second
        let day = counter.day(of: moment)
        #expect(day == zone.day(of: moment), "\(second)")
      }
    }
  }
}
