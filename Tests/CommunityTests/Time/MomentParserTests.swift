import Community
import Testing

@Suite("A moment that a person writes")
struct MomentParserTests {
  let shanghai = Zone("Asia/Shanghai") ?? .utc
  /// Sunday 2026-11-22 10:00 in Shanghai.
  let now = Instant(1_795_312_800)

  func meaning(_ text: String) throws -> String {
    let meaning = try MomentParser.read(text).meaning(at: now, in: shanghai)
    let (year, month, day) = meaning.day.date
    return "\(year)-\(month)-\(day) \(meaning.time.hour):\(meaning.time.minute)"
  }

  @Test(arguments: [
    ("now", "2026-11-22 10:0"), ("现在", "2026-11-22 10:0"),
    ("11:30", "2026-11-22 11:30"), ("09:00", "2026-11-23 9:0"), ("９：００", "2026-11-23 9:0"),
    ("0900", "2026-11-23 9:0"), ("9pm", "2026-11-22 21:0"), ("12am", "2026-11-23 0:0"),
    ("9:15 PM", "2026-11-22 21:15"), ("9点", "2026-11-23 9:0"), ("下午3点半", "2026-11-22 15:30"),
    ("晚上8點15分", "2026-11-22 20:15"), ("下午三点半", "2026-11-22 15:30"),
    ("晚上八點二十五分", "2026-11-22 20:25"), ("十二点", "2026-11-22 12:0"),
    ("下午两点零五分", "2026-11-22 14:5"), ("下午三点一刻", "2026-11-22 15:15"),
  ])
  func `a time alone is the next time the clock shows it`(text: String, expected: String) throws {
    #expect(try meaning(text) == expected)
  }

  @Test(arguments: [
    ("today 08:00", "2026-11-22 8:0"), ("tomorrow 09:00", "2026-11-23 9:0"),
    ("09:00 tomorrow", "2026-11-23 9:0"), ("明天 09:00", "2026-11-23 9:0"),
    ("明天９：００", "2026-11-23 9:0"), ("后天", "2026-11-24 9:0"), ("後天 8點", "2026-11-24 8:0"),
    ("大后天 8:30", "2026-11-25 8:30"), ("今晚8点", "2026-11-22 20:0"), ("明早7点", "2026-11-23 7:0"),
    ("后天下午三点", "2026-11-24 15:0"), ("明天上午十点", "2026-11-23 10:0"),
  ])
  func `a day is counted from today`(text: String, expected: String) throws {
    #expect(try meaning(text) == expected)
  }

  @Test(arguments: [
    ("sun 11:00", "2026-11-22 11:0"), ("sun 09:00", "2026-11-29 9:0"),
    ("Monday 09:00", "2026-11-23 9:0"), ("周五18:30", "2026-11-27 18:30"),
    ("星期天 20:00", "2026-11-22 20:0"), ("週三 20:00", "2026-11-25 20:0"),
    ("next mon 09:00", "2026-11-23 9:0"), ("下周一9点", "2026-11-23 9:0"),
    ("下下周一9点", "2026-11-30 9:0"), ("本周日 11:00", "2026-11-22 11:0"),
  ])
  func `a day of the week is the next one`(text: String, expected: String) throws {
    #expect(try meaning(text) == expected)
  }

  @Test(arguments: [
    ("+2d", "2026-11-24 9:0"), ("+2d 18:00", "2026-11-24 18:0"), ("+1w 18:00", "2026-11-29 18:0"),
    ("+3h", "2026-11-22 13:0"), ("+90min", "2026-11-22 11:30"), ("in 2 days", "2026-11-24 9:0"),
    ("2天后 8:00", "2026-11-24 8:0"), ("3小时后", "2026-11-22 13:0"),
    ("两天后 八点", "2026-11-24 8:0"), ("十二月一日 九点", "2026-12-1 9:0"),
  ])
  func `so much later`(text: String, expected: String) throws {
    #expect(try meaning(text) == expected)
  }

  @Test(arguments: [
    ("2026-11-25 09:00", "2026-11-25 9:0"), ("11-25 09:00", "2026-11-25 9:0"),
    ("11/25", "2026-11-25 9:0"), ("11月25日 20:00", "2026-11-25 20:0"),
    ("2026年12月1日8点", "2026-12-1 8:0"), ("11-20 09:00", "2027-11-20 9:0"),
    ("2-29 09:00", "2028-2-29 9:0"), ("２０２６－１１－２５　０９：００", "2026-11-25 9:0"),
  ])
  func `a date without a year is the next such date`(text: String, expected: String) throws {
    #expect(try meaning(text) == expected)
  }

  @Test(arguments: [
    ("", MomentParser.Problem.empty), ("   ", .empty), ("soon", .unknown("soon")),
    ("tomorrow soon", .unknown("soon")), ("today tomorrow", .unknown("tomorrow")),
    ("9", .unknown("9")), ("25:00", .noSuchTime("25:00")), ("09:75", .noSuchTime("09:75")),
    ("9:", .noSuchTime("9:")), ("13pm", .noSuchTime("13pm")), ("2-30", .noSuchDate("2-30")),
    ("2026-02-29", .noSuchDate("2026-02-29")), ("13-01", .noSuchDate("13-01")),
    ("now tomorrow", .unknown("now tomorrow")), ("晚上", .unknown("晚上")),
    ("next week", .unknown("next")), ("monkey", .unknown("monkey")),
    ("+99999999999999999999h", .unknown("+99999999999999999999h")),
  ])
  func `what means no moment says which part`(text: String, problem: MomentParser.Problem) {
    #expect(throws: problem) { try MomentParser.read(text) }
  }

  @Test func `one line means nine o'clock in every zone`() throws {
    let berlin = Zone("Europe/Berlin") ?? .utc
    let written = try MomentParser.read("tomorrow 09:00")
    let here = written.meaning(at: now, in: shanghai)
    let there = written.meaning(at: now, in: berlin)
    #expect(here.time == there.time)
    #expect(there.moment - here.moment == 7 * 3600)
  }

  @Test func `a time that the clocks skip is told by the moment it becomes`() throws {
    let berlin = Zone("Europe/Berlin") ?? .utc
    let meaning = try MomentParser.read("2027-03-28 02:30").meaning(at: now, in: berlin)
    #expect(meaning.time == TimeOfDay(hour: 2, minute: 30))
    #expect(berlin.time(of: meaning.moment) == TimeOfDay(hour: 3, minute: 30))
  }
}
