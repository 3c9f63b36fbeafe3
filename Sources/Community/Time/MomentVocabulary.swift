/// The words that ``MomentParser`` knows, half-width, lower-case and simplified.
enum MomentVocabulary {
  enum Meaning: Hashable, Sendable {
    case now
    case day(WrittenDay)
    case dayAndPart(WrittenDay, DayPart)
    case part(DayPart)
    /// A day of the week follows, of the present week (0) or a later one.
    case week(Int)
    /// A count and a unit follow.
    case later
  }

  static let words = WordTable<Meaning>(
    [
      "now": .now, "现在": .now, "立即": .now, "马上": .now,
      "today": .day(.inDays(0)), "今天": .day(.inDays(0)), "今日": .day(.inDays(0)),
      "tomorrow": .day(.inDays(1)), "tmr": .day(.inDays(1)), "明天": .day(.inDays(1)),
      "明日": .day(.inDays(1)), "后天": .day(.inDays(2)), "大后天": .day(.inDays(3)),
      "今早": .dayAndPart(.inDays(0), .morning), "今晚": .dayAndPart(.inDays(0), .evening),
      "明早": .dayAndPart(.inDays(1), .morning), "明晚": .dayAndPart(.inDays(1), .evening),
      "凌晨": .part(.am), "早上": .part(.morning), "上午": .part(.morning),
      "中午": .part(.noon), "下午": .part(.afternoon), "晚上": .part(.evening),
      "this": .week(0), "本": .week(0), "这": .week(0), "next": .week(1), "下": .week(1),
      "下下": .week(2),
      "+": .later, "in": .later,
    ].merging(weekdayNames) { first, _ in first })

  static let weekdays = WordTable<Meaning>(weekdayNames)

  static let units = WordTable<TimeUnit>([
    "m": .minute, "min": .minute, "minute": .minute, "minutes": .minute, "分": .minute,
    "分钟": .minute, "h": .hour, "hour": .hour, "hours": .hour, "小时": .hour, "时": .hour,
    "d": .day, "day": .day, "days": .day, "天": .day, "w": .week, "week": .week, "weeks": .week,
    "周": .week,
  ])

  /// `2天后`
  static let chineseLater = WordTable<TimeUnit>([
    "分钟后": .minute, "小时后": .hour, "天后": .day, "周后": .week,
  ])

  static let meridians = WordTable<DayPart>(["am": .am, "pm": .pm])

  private static let weekdayNames: [String: Meaning] = {
    let english = [
      ["mon", "monday"], ["tue", "tues", "tuesday"], ["wed", "wednesday"],
      ["thu", "thur", "thurs", "thursday"], ["fri", "friday"], ["sat", "saturday"],
      ["sun", "sunday"],
    ]
    let chinese = [["一"], ["二"], ["三"], ["四"], ["五"], ["六"], ["日", "天"]]
    var names: [String: Meaning] = [:]
    for weekday in 0..<7 {
      for name in english[weekday] { names[name] = .day(.weekday(weekday)) }
      for number in chinese[weekday] {
        for prefix in ["周", "星期", "礼拜"] { names[prefix + number] = .day(.weekday(weekday)) }
      }
    }
    return names
  }()
}

/// What a count of time is counted in.
enum TimeUnit: Hashable, Sendable { case minute, hour, day, week }

/// A part of the day, which tells what an hour up to twelve means.
enum DayPart: Hashable, Sendable {
  /// `am`, and 凌晨: its twelve is midnight.
  case am
  /// Its twelve is noon.
  case pm
  /// 早上 and 上午; its twelve is noon.
  case morning
  case noon
  case afternoon
  /// Its twelve is the midnight with which the day ends.
  case evening

  /// The hour of 24 that is meant, 24 for the midnight with which the day ends; nil for an hour that
  /// this part of the day does not have, or of which nobody can tell whose day it is (晚上2点).
  func hour(_ hour: Int) -> Int? {
    switch (self, hour) {
    case (.am, 0...12): hour % 12
    case (.pm, 1...12): hour % 12 + 12
    case (.morning, 0...12), (.noon, 10...15), (.afternoon, 12...23), (.evening, 17...24): hour
    case (.noon, 1...3), (.afternoon, 1...11), (.evening, 5...11): hour + 12
    case (.evening, 0), (.evening, 12): 24
    default: nil
    }
  }
}
