import Community
import Testing
import Words

/// Since when something is news: as short as it can be told.
@Suite struct SinceTests {
  /// Monday 2026-11-23 09:02 in Shanghai.
  private let now = Instant(1_795_395_720)

  private static let told: [(days: Int, english: String, simplified: String)] = [
    (-1, "Since 09:02", "自 09:02 以来"), (0, "Since 09:02", "自 09:02 以来"),
    (1, "Since Sun 09:02", "自周日 09:02 以来"), (6, "Since Tue 09:02", "自周二 09:02 以来"),
    (7, "Since 11-16 09:02", "自 11-16 09:02 以来"),
    (299, "Since 01-28 09:02", "自 01-28 09:02 以来"),
    (300, "Since 2026-01-27", "自 2026-01-27 以来"),
  ]

  @Test(arguments: Self.told.indices)
  func `a time, a weekday, a day or a date`(place: Int) throws {
    let (days, english, simplified) = Self.told[place]
    let zone = try #require(Zone("Asia/Shanghai"))
    let moment = now - Int64(days) * 86_400
    #expect(Words(.english).news.since(moment, now: now, in: zone) == english)
    #expect(Words(.simplified).news.since(moment, now: now, in: zone) == simplified)
  }

  @Test func `yesterday begins at midnight where the operator is`() throws {
    let zone = try #require(Zone("Asia/Shanghai"))
    let midnight = now - (9 * 3600 + 2 * 60)
    let news = Words(.english).news
    #expect(news.since(midnight, now: now, in: zone) == "Since 00:00")
    #expect(news.since(midnight - 1, now: now, in: zone) == "Since Sun 23:59")
  }

  @Test func `who never looked is told of the last week`() {
    let told = Language.allCases.map { Words($0).news.since(nil, now: now, in: .utc) }
    #expect(told == ["In the last 7 days", "最近 7 天", "最近 7 天"])
  }

  @Test func `a moment in full has its weekday where the language puts it`() {
    let told = Language.allCases.map { Words($0).time.full(now, in: .utc) }
    #expect(told == ["Mon 2026-11-23 01:02", "2026-11-23（周一）01:02", "2026-11-23（週一）01:02"])
  }
}
