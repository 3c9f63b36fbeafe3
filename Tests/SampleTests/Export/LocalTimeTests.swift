import Community
import Testing

@testable import Sample

@Suite struct `The local time of an export` {
  @Test(
    arguments: [
      (0, "Europe/London", "1970-01-01T01:00:00"), (-1, "Asia/Shanghai", "1970-01-01T07:59:59"),
      (951_782_400, "Asia/Shanghai", "2000-02-29T08:00:00"),
      (1_767_225_599, "Europe/London", "2025-12-31T23:59:59"),
      (1_767_225_599, "Asia/Shanghai", "2026-01-01T07:59:59"),
      // One second before and after clocks are put forward, and back.
      (1_774_745_999, "Europe/London", "2026-03-29T00:59:59"),
      (1_774_746_000, "Europe/London", "2026-03-29T02:00:00"),
      (1_792_889_999, "Europe/London", "2026-10-25T01:59:59"),
      (1_792_890_000, "Europe/London", "2026-10-25T01:00:00"),
      (1_772_409_720, "Asia/Kathmandu", "2026-03-02T05:47:00"),
    ] as [(Int64, String, String)])
  func `is that of the wall`(seconds: Int64, zone: String, text: String) throws {
    let zone = try #require(Zone(zone))
    #expect(SampleExport.localTime(Instant(seconds), in: zone) == text)
  }
}
