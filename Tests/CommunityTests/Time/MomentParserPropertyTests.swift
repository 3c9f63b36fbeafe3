import Testing

@testable import Community

/// What holds for everything that can be written as a moment.
struct MomentParserPropertyTests {
  private let now = Instant.utc(2026, 11, 22, 2)

  private func meaning(_ text: String) throws -> WrittenMoment.Meaning {
    try MomentParser.read(text).meaning(at: now, in: .utc)
  }

  @Test func `every minute of the day can be written in five ways`() throws {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    for hour in 0..<24 {
      for minute in stride(from: 0, to: 60, by: 7) {
        let time = TimeOfDay(hour: hour, minute: minute)
        let noon = hour < 12 ? "am" : "pm"
        for text in [
          "\(two(hour)):\(two(minute))", "\(two(hour))\(two(minute))", "\(hour)点\(minute)分",
          "\(hour)点\(two(minute))", "\((hour + 11) % 12 + 1):\(two(minute)) \(noon)",
        ] {
          let written = try MomentParser.read(text)
          #expect(written == .wall(nil, time), "\(text)")
        }
      }
    }
  }

  @Test func `every date can be written with its year, and is read as it was written`() throws {
    for number in stride(from: -50_000, to: 80_000, by: 311) {
      let (year, month, day) = Day(number).date
      for text in [
        "\(year)-\(month)-\(day)", "\(year)/\(month)/\(day)", "\(year).\(month).\(day)",
        "\(year)年\(month)月\(day)日", "\(year)年\(month)月\(day)号",
      ] {
        #expect(try MomentParser.read(text) == .wall(.date(Day(number)), nil), "\(text)")
      }
    }
  }

  @Test func `of every month all days are dates, and no day more`() {
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for month in 0...13 {
      for day in 0...32 {
        let isDate = (1...12).contains(month) && day >= 1 && day <= lengths[month - 1]
        for text in ["\(month)-\(day)", "\(month)/\(day)", "\(month)月\(day)日"] {
          let read = try? MomentParser.read(text)
          #expect(read == (isDate ? .wall(.monthDay(month: month, day: day), nil) : nil), "\(text)")
        }
      }
    }
  }

  private static let days = [
    "", "today", "明天", "fri", "next mon", "下下周日", "11-25", "2027年2月28日", "+3d", "in 2 weeks", "3天后",
  ]
  private static let times = ["09:00", "9点半", "2130", "9pm", "12:05 am", "晚上8点", "今天 7:00"]

  @Test(arguments: days, times)
  func `day and time may stand in either order, with any space`(day: String, time: String) throws {
    // The last one has a day of its own.
    let isTwoDays = !day.isEmpty && time.contains("今天")
    let plain = try? MomentParser.read("\(day) \(time)")
    #expect((plain == nil) == isTwoDays)
    #expect((try? MomentParser.read("\(time) \(day)")) == plain)
    #expect((try? MomentParser.read("  \(day) ,\t\(time)　")) == plain)
    #expect((try? MomentParser.read("\(day)，\(time)".uppercased())) == plain)
  }

  @Test(arguments: days, times)
  func `full width, capitals and traditional signs mean the same`(day: String, time: String) {
    let text = "\(day) \(time)"
    let wide = String(
      text.unicodeScalars.map { scalar in
        (0x21...0x7e).contains(scalar.value)
          ? Character(Unicode.Scalar(scalar.value + 0xfee0) ?? " ") : Character(scalar)
      })
    let traditional = text.replacing("点", with: "點").replacing("周", with: "週").replacing(
      "后", with: "後")
    let plain = try? MomentParser.read(text)
    #expect((try? MomentParser.read(wide)) == plain)
    #expect((try? MomentParser.read(traditional)) == plain)
  }

  private static let pieces = [
    "now", "today", "明天", "晚上", "下周", "周一", "mon", "next", "in", "+", "-", ":", "9", "09", "2026",
    "99999",
    "点", "半", "分", "月", "日", "年", "天后", "am", "pm", "d", "h", " ", ",", "：", "é", "🙂", "\u{200b}",
    "\0", "\r\n",
    "٣", "Ⅷ", "ｚ", ".", "/",
  ]

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `whatever is written is a moment or a complaint about a part of it`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let count = Int.random(in: 0...6, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces[Int.random(in: Self.pieces.indices, using: &generator)]
      }.joined()
      do throws(MomentParser.Problem) {
        let written = try MomentParser.read(text)
        let meaning = written.meaning(at: now, in: .utc)
        #expect((0...23).contains(meaning.time.hour) && (0...59).contains(meaning.time.minute))
      } catch {
        switch error {
        case .empty:
          #expect(text.allSatisfy { $0.isWhitespace || $0 == "," })
        case .unknown(let part), .noSuchTime(let part), .noSuchDate(let part):
          #expect(text.contains(part), "\(text): \(part)")
        }
      }
    }
  }

  @Test(arguments: [0, 1, 7, 30, 365, 9999])
  func `so many days, weeks, hours and minutes later`(count: Int) throws {
    let today = Day(year: 2026, month: 11, day: 22)
    for text in ["+\(count)d", "+\(count) days", "in \(count) days", "\(count)天后"] {
      #expect(try meaning(text).day == today + count, "\(text)")
    }
    for text in ["+\(count)w", "in \(count) weeks", "\(count)周后"] {
      #expect(try meaning(text).day == today + 7 * count, "\(text)")
    }
    for text in ["+\(count)h", "in \(count) hours", "\(count)小时后", "\(count)小時後"] {
      #expect(try meaning(text).moment - now == Int64(count) * 3600, "\(text)")
    }
    for text in ["+\(count)m", "+\(count)min", "in \(count) minutes", "\(count)分钟后"] {
      #expect(try meaning(text).moment - now == Int64(count) * 60, "\(text)")
    }
  }
}
