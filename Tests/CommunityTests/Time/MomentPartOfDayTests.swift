import Testing

@testable import Community

/// Which hour is meant by a part of the day.
struct MomentPartOfDayTests {
  /// Read on Sunday 2026-11-22, 10:00 in Shanghai.
  private func meaning(_ text: String) throws -> String {
    try MomentParser.read(text).meaning(
      at: .utc(2026, 11, 22, 2), in: try .known("Asia/Shanghai")
    ).text
  }

  @Test(
    arguments: [
      ("12 am", "2026-11-23 00:00"), ("12:30 am", "2026-11-23 00:30"),
      ("12pm", "2026-11-22 12:00"), ("12:30 pm", "2026-11-22 12:30"),
      ("1am", "2026-11-23 01:00"), ("11:59 AM", "2026-11-22 11:59"),
      ("9 pm", "2026-11-22 21:00"), ("9  PM", "2026-11-22 21:00"),
      ("9pm tomorrow", "2026-11-23 21:00"),
      ("tomorrow 9 pm", "2026-11-23 21:00"), ("0900 pm", "2026-11-22 21:00"),
      ("0915pm", "2026-11-22 21:15"), ("0:30 am", "2026-11-23 00:30"), ("９ ｐｍ", "2026-11-22 21:00"),
    ])
  func `am and pm, with or without a space`(text: String, expected: String) throws {
    #expect(try meaning(text) == expected)
  }

  @Test(
    arguments: [
      ("凌晨2点", "2026-11-23 02:00"), ("凌晨12点", "2026-11-23 00:00"), ("凌晨12点半", "2026-11-23 00:30"),
      ("早上7点", "2026-11-23 07:00"), ("上午11点半", "2026-11-22 11:30"), ("上午12点", "2026-11-22 12:00"),
      ("中午12点", "2026-11-22 12:00"), ("中午1点", "2026-11-22 13:00"), ("中午11点半", "2026-11-22 11:30"),
      ("下午1点", "2026-11-22 13:00"), ("下午12点", "2026-11-22 12:00"), ("下午15点", "2026-11-22 15:00"),
      ("晚上6点", "2026-11-22 18:00"), ("晚上11点半", "2026-11-22 23:30"), ("晚上20点", "2026-11-22 20:00"),
      ("晚上8:30", "2026-11-22 20:30"), ("今晚0830", "2026-11-22 20:30"),
    ])
  func `the parts of the day in Chinese`(text: String, expected: String) throws {
    #expect(try meaning(text) == expected)
  }

  @Test(
    arguments: [
      ("今晚12点", "2026-11-23 00:00"), ("今晚0点", "2026-11-23 00:00"), ("今晚24点", "2026-11-23 00:00"),
      ("今晚12点半", "2026-11-23 00:30"), ("明晚12點", "2026-11-24 00:00"), ("晚上12点", "2026-11-23 00:00"),
      ("周五晚上12点", "2026-11-28 00:00"), ("周日晚上12点", "2026-11-23 00:00"),
      ("下周日晚上12点", "2026-11-30 00:00"), ("12月31日晚上12点", "2027-01-01 00:00"),
      ("2026-11-30 24:00", "2026-12-01 00:00"), ("24:00", "2026-11-23 00:00"),
      ("明天24点", "2026-11-24 00:00"), ("今天0点", "2026-11-22 00:00"),
    ])
  func `twelve in the evening is the midnight with which the day ends`(
    text: String, expected: String
  ) throws {
    #expect(try meaning(text) == expected)
  }

  @Test(
    arguments: [
      ("8点今晚", "2026-11-22 20:00"), ("8:30 晚上", "2026-11-22 20:30"), ("3点 下午", "2026-11-22 15:00"),
      ("9点 明早", "2026-11-23 09:00"), ("12点 今晚", "2026-11-23 00:00"),
    ])
  func `the part may follow the hour`(text: String, expected: String) throws {
    #expect(try meaning(text) == expected)
  }

  @Test(
    arguments: [
      ("15点早上", "15点"), ("早上15点", "15点"), ("13:00 am", "13:00 am"), ("13:00 pm", "13:00 pm"),
      ("0pm", "0pm"), ("凌晨13点", "13点"), ("中午8点", "8点"), ("中午20点", "20点"), ("下午0点", "0点"),
      ("晚上9点75", "9点75"), ("24:01", "24:01"), ("晚上24点半", "24点半"), ("25点", "25点"),
      // Of this night or of the next?
      ("晚上2点", "2点"), ("今晚1点", "1点"),
    ])
  func `an hour that the part does not have is refused`(text: String, part: String) {
    #expect(throws: MomentParser.Problem.noSuchTime(part)) { try MomentParser.read(text) }
  }

  @Test(
    arguments: [
      ("下午9am", "am"), ("今晚上午9点", "上午"), ("9am pm", "pm"), ("晚上晚上9点", "晚上"),
    ])
  func `two parts of a day are one too many`(text: String, part: String) {
    #expect(throws: MomentParser.Problem.unknown(part)) { try MomentParser.read(text) }
  }

  @Test(arguments: ["晚上", "今晚", "明天下午", "now 晚上", "+2h 下午"])
  func `a part needs an hour of its own`(text: String) {
    #expect(throws: MomentParser.Problem.unknown(text)) { try MomentParser.read(text) }
  }

  @Test(arguments: 1...11)
  func `an hour up to eleven is the same in pm and in the afternoon`(hour: Int) throws {
    let later = hour + 12
    for text in ["\(hour)pm", "\(hour):00 pm", "下午\(hour)点", "\(later):00", "\(later)点"] {
      #expect(try meaning("tomorrow " + text) == "2026-11-23 \(later):00")
    }
  }
}
