import Community
import Dice
import Testing

@testable import Exchange

/// Local times of a chat, turned into moments.
@Suite struct `A wall clock` {
  private static let zones = [
    "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu",
    "Pacific/Apia", "America/Sao_Paulo", "Africa/Casablanca",
  ]

  private func local(_ zone: Zone, _ moment: Instant) -> (day: Day, second: Int) {
    let wall = moment.seconds + zone.offset(at: moment)
    let day = Day(Int(wall >= 0 ? wall / 86_400 : (wall - 86_399) / 86_400))
    return (day, Int(wall - Int64(day.number) * 86_400))
  }

  /// A year and a half in steps of some minutes: whatever is written in order comes back, but for
  /// the hour that comes twice where nothing said the second one.
  @Test(arguments: zones)
  func `gives back the moments of a chat`(name: String) throws {
    let zone = try #require(Zone(name))
    var clock = WallClock(zone)
    var random = Dice(seed: 5)
    var moment = Instant(1_704_067_200)
    var last = Instant(.min)
    while moment < Instant(1_751_328_000) {
      let (day, second) = local(zone, moment)
      let found = clock.instant(day, second: second)
      #expect(local(zone, found) == (day, second), "\(moment.seconds)")
      #expect(found >= last, "\(moment.seconds)")
      #expect(abs(found - moment) <= 7200, "\(moment.seconds)")
      last = found
      moment = moment + Int64(60 + random.next() % 10_000)
    }
  }

  @Test func `takes the second of two equal hours once the first has passed`() throws {
    var clock = WallClock(try #require(Zone("Europe/Berlin")))
    let day = Day(year: 2024, month: 10, day: 27)
    func at(_ hour: Int, _ minute: Int) -> Int64 {
      clock.instant(day, second: hour * 3600 + minute * 60).seconds
    }
    let first = at(2, 30)
    #expect(at(2, 45) == first + 900)
    // The clock went back.
    #expect(at(2, 15) == first + 2700)
    #expect(at(2, 50) == first + 4800)
    #expect(at(3, 0) == first + 5400)
  }

  @Test func `takes what was said in one second for one moment, also in the hour that comes twice`()
    throws
  {
    var clock = WallClock(try #require(Zone("Europe/Berlin")))
    let day = Day(year: 2024, month: 10, day: 27)
    let times = [(2, 30), (2, 30), (2, 31), (2, 10), (2, 10), (2, 30)].map { hour, minute in
      clock.instant(day, second: hour * 3600 + minute * 60).seconds
    }
    #expect(times.map { $0 - times[0] } == [0, 0, 60, 2400, 2400, 3600])
  }

  @Test func `of a table takes each time by itself`() throws {
    var clock = WallClock(try #require(Zone("Europe/Berlin")), followsOrder: false)
    let day = Day(year: 2024, month: 10, day: 27)
    let late = clock.instant(day, second: 2 * 3600 + 3000)
    #expect(clock.instant(day, second: 2 * 3600 + 600) == late - 2400)
  }

  @Test func `shifts a time in the hour that does not exist`() throws {
    let berlin = try #require(Zone("Europe/Berlin"))
    var clock = WallClock(berlin)
    let day = Day(year: 2024, month: 3, day: 31)
    let before = clock.instant(day, second: 3600 + 3540)
    let gap = clock.instant(day, second: 2 * 3600 + 1800)
    let after = clock.instant(day, second: 4 * 3600)
    #expect(before < gap && gap < after)
    #expect(after - before == 3660)
  }
}

private func == (left: (day: Day, second: Int), right: (Day, Int)) -> Bool {
  left.day == right.0 && left.second == right.1
}
