import Community
import Dice
import Testing

@testable import Exchange

@Suite struct `A written time` {
  @Test(
    arguments: [
      ("2024-06-15", 0, nil), ("2024-06-15 00:00", 0, nil), ("2024/6/5 9:05", 9 * 3600 + 300, nil),
      ("2024.06.15T23:59:59", 86_399, nil), ("2024-06-15t12:00z", 43_200, 0),
      ("2024-06-15T12:00:00.123456789Z", 43_200, 0), ("2024-06-15T12:00:00,5+01:00", 43_200, 3600),
      ("2024-06-15 12:00 +0530", 43_200, 19_800), ("2024-06-15T12:00-08", 43_200, -28_800),
      ("2024-06-15T12:00:60", 43_259, nil), ("  2024-06-15   12:00  ", 43_200, nil),
      ("2024-06-15T12:00+23:59", 43_200, 86_340), ("0001-01-01 00:00", 0, nil),
    ] as [(String, Int, Int64?)])
  func `is read`(text: String, second: Int, offset: Int64?) throws {
    let time = try #require(IsoTime(text))
    #expect(time.second == second)
    #expect(time.offset == offset)
  }

  @Test(arguments: [
    "", " ", "2024", "2024-06", "2024-06-", "24-06-15", "2024-13-01", "2024-00-01", "2024-01-00",
    "2024-02-30", "2023-02-29", "1900-02-29", "2024-06/15", "2024_06_15", "2024-06-15T",
    "2024-06-15T24:00", "2024-06-15T12", "2024-06-15T12:0", "2024-06-15T12:60",
    "2024-06-15T12:00:61", "2024-06-15T12:00:0", "2024-06-15T12:00:00.", "2024-06-15T12:00+1",
    "2024-06-15T12:00+24:00", "2024-06-15T12:00+00:60", "2024-06-15T12:00Zx", "2024-06-15 x",
    "x2024-06-15", "２０２４-06-15", "-2024-06-15", "2024-06-15T12:00:00 GMT", "20240615",
  ])
  func `is nothing else`(text: String) { #expect(IsoTime(text) == nil) }

  @Test(arguments: 1...20)
  func `comes back as it was written`(seed: UInt64) throws {
    var random = Dice(seed: seed)
    for _ in 0..<100 {
      // From 1000 to 9999.
      let moment = Instant(Int64(random.next() % 284_012_568_000) - 30_610_224_000)
      let text = IsoText.moment(moment)
      let time = try #require(IsoTime(text), "\(text)")
      #expect(time.offset == 0)
      #expect(time.instant(offset: 0) == moment, "\(text)")
      #expect(IsoTime(IsoText.day(time.day))?.day == time.day)
    }
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (1_718_454_900, "2024-06-15T12:35:00Z"),
      (253_402_300_799, "9999-12-31T23:59:59Z"), (253_402_300_800, "253402300800"),
      (-62_167_219_200, "0000-01-01T00:00:00Z"), (-62_167_305_600, "-62167305600"),
      (Int64.max, "9223372036854775807"), (Int64.min, "-9223372036854775808"),
    ] as [(Int64, String)])
  func `that may be no time at all is told in seconds`(seconds: Int64, text: String) {
    #expect(IsoText.possibleMoment(Instant(seconds)) == text)
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("7", 7), ("-7", -7), ("007", 7),
      ("999999999999999999", 999_999_999_999_999_999),
      ("-999999999999999999", -999_999_999_999_999_999), ("1000000000000000000", nil), ("", nil),
      ("-", nil), ("--1", nil), ("+1", nil), ("1.0", nil), ("1e3", nil), (" 1", nil), ("1 ", nil),
      ("0x10", nil), ("١", nil),
    ] as [(String, Int64?)])
  func `in whole numbers is digits and nothing else`(text: String, value: Int64?) {
    #expect(Decimal.integer(Array(text.utf8)[...]) == value)
  }
}
