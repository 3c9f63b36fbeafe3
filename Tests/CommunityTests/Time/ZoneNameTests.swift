import Foundation
import Testing

@testable import Community

/// Which names are zones, and what is kept of them.
struct ZoneNameTests {
  @Test(
    arguments: [
      "UTC", "Asia/Shanghai", "Asia/Taipei", "Asia/Hong_Kong", "Europe/London", "Asia/Urumqi",
      "America/Argentina/Buenos_Aires", "Etc/GMT+8",
    ])
  func `a zone keeps its name`(name: String) throws {
    let zone = try Zone.known(name)
    #expect(zone.name == name)
    let copy = try JSONDecoder().decode([Zone].self, from: JSONEncoder().encode([zone]))
    #expect(copy == [zone])
    #expect(
      String(decoding: try JSONEncoder().encode([zone]), as: UTF8.self).replacing("\\/", with: "/")
        == "[\"\(name)\"]")
  }

  @Test(arguments: [
    ("asia/shanghai", "Asia/Shanghai"), ("EUROPE/LONDON", "Europe/London"), ("utc", "UTC"),
    ("GMT", "GMT"), ("PRC", "PRC"), ("Etc/GMT+8", "Etc/GMT+8"),
  ])
  func `a person may write it in any case`(text: String, name: String) {
    #expect(Zone(spelled: text)?.name == name)
  }

  @Test(arguments: ["CST", "cst", "IST", "BST", "EST", "PST", "Shanghai", "", "+08:00"])
  func `an abbreviation, which several zones have, is none`(text: String) {
    #expect(Zone(spelled: text) == nil)
  }

  @Test(
    arguments: [
      "", " ", "Nowhere", "Asia/Atlantis", "Asia/", "/", "../../etc/passwd", "/etc/localtime",
      "Asia/Shanghai ", "上海", "Asia\0/Shanghai", "[\"UTC\"]",
    ])
  func `anything else is none, also from a file`(name: String) throws {
    #expect(Zone(name) == nil)
    let json = try JSONEncoder().encode([name])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Zone].self, from: json) }
  }

  @Test func `two zones of one name are one, of the same clocks and other names two`() throws {
    #expect(try Zone.known("Asia/Shanghai") == Zone.known("Asia/Shanghai"))
    #expect(try Set([Zone.known("UTC"), .utc]).count == 1)
    #expect(try Zone.known("Asia/Shanghai") != Zone.known("Asia/Taipei"))
  }

  @Test(
    arguments: [
      ("Asia/Shanghai", 16, 1), ("Asia/Shanghai", 15, 0), ("America/Los_Angeles", 7, -1),
      ("America/Los_Angeles", 8, 0), ("Asia/Kathmandu", 18, 0), ("Asia/Kathmandu", 19, 1),
      ("Pacific/Kiritimati", 10, 1), ("Pacific/Kiritimati", 9, 0), ("Etc/GMT+12", 11, -1),
    ] as [(String, Int, Int)])
  func `the day begins at midnight of the zone's clocks`(
    name: String, hour: Int, offset: Int
  ) throws {
    let zone = try Zone.known(name)
    let (today, moment) = (
      Day(year: 2026, month: 1, day: 15), Instant.utc(2026, 1, 15, hour)
    )
    #expect(zone.day(of: moment) == today + offset)
  }

  @Test(arguments: ["UTC", "Asia/Shanghai", "Asia/Kolkata", "America/St_Johns"])
  func `day and time say which moment it was, before 1970 too`(name: String) throws {
    let zone = try Zone.known(name)
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      // Whole minutes between 1950 and 2099, away from doubled hours.
      let moment = Instant(60 * Int64.random(in: -10_000_000...68_000_000, using: &generator))
      let (day, time) = (zone.day(of: moment), zone.time(of: moment))
      let second = Int64(time.hour * 3600 + time.minute * 60)
      #expect(Int64(day.number) * 86_400 + second == moment.seconds + zone.offset(at: moment))
      #expect((0...23).contains(time.hour) && (0...59).contains(time.minute))
      let found = zone.instant(day, time)
      #expect(zone.day(of: found) == day && zone.time(of: found) == time)
      #expect(found <= moment)
    }
  }
}
