import Community
import Testing
import Words

/// How long ago something was, and how long it takes, in one unit.
@Suite struct AgoTests {
  private static let day: Int64 = 86_400

  @Test(arguments: [
    (-5, "now", "刚刚", "剛剛"), (0, "now", "刚刚", "剛剛"), (59, "now", "刚刚", "剛剛"),
    (60, "1 min", "1分钟", "1分鐘"), (3599, "59 min", "59分钟", "59分鐘"),
    (3600, "1 h", "1小时", "1小時"), (7199, "1 h", "1小时", "1小時"),
    (2 * day - 1, "47 h", "47小时", "47小時"), (2 * day, "2 d", "2天", "2天"),
    (99 * day, "99 d", "99天", "99天"), (100 * day, "3 mo", "3个月", "3個月"),
    (729 * day, "24 mo", "24个月", "24個月"), (730 * day, "2 y", "2年", "2年"),
    (7300 * day, "20 y", "20年", "20年"),
  ])
  func `in the unit that suits it`(
    seconds: Int64, english: String, simplified: String, traditional: String
  ) {
    let told = Language.allCases.map { Words($0).time.ago(seconds: seconds) }
    #expect(told == [english, simplified, traditional])
  }

  @Test(arguments: [(59, "now", "刚刚"), (60, "1 min ago", "1分钟前"), (3 * day, "3 d ago", "3天前")])
  func `in a sentence`(seconds: Int64, english: String, simplified: String) {
    #expect(Words(.english).time.past(seconds: seconds) == english)
    #expect(Words(.simplified).time.past(seconds: seconds) == simplified)
  }

  @Test(arguments: [
    (-1, "today"), (0, "today"), (1, "1 d"), (99, "99 d"), (100, "3 mo"), (729, "24 mo"),
    (730, "2 y"), (1095, "3 y"),
  ])
  func `a number of days`(days: Int, text: String) {
    #expect(Words(.english).time.days(days) == text)
  }

  @Test(arguments: Language.allCases)
  func `takes no more than seven columns, and never grows shorter`(language: Language) {
    let time = Words(language).time
    for seconds in stride(from: Int64(0), to: 900 * Self.day, by: 1801) {
      let text = time.ago(seconds: seconds)
      let width = text.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
      #expect(width <= 7, "\(text)")
    }
  }
}
