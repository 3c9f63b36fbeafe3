import Community

extension TimeWords {
  /// Why a written moment was not understood, and what can be written.
  public func describe(_ problem: MomentParser.Problem) -> String {
    switch problem {
    case .empty:
      words.say(
        "Say when: now, 09:00, tomorrow 09:00, 11-25 09:00",
        "请写明时间：现在、09:00、明天 09:00、11-25 09:00", "請寫明時間：現在、09:00、明天 09:00、11-25 09:00")
    case .unknown(let part):
      words.say(
        "“\(part)” is not understood; try 09:00, tomorrow 09:00, fri 18:30, +2d",
        "看不懂“\(part)”，可写 09:00、明天 09:00、周五 18:30、+2d",
        "看不懂「\(part)」，可寫 09:00、明天 09:00、週五 18:30、+2d")
    case .noSuchTime(let part):
      words.say("\(part) is no time of day", "\(part) 不是有效的时刻", "\(part) 不是有效的時刻")
    case .noSuchDate(let part):
      words.say("\(part) is no date", "\(part) 不是有效的日期", "\(part) 不是有效的日期")
    }
  }

  /// The moment is past already.
  public var isPast: String {
    words.say("That is past already", "这个时间已经过去", "這個時間已經過去")
  }

  /// A day with its weekday and a time in a zone: "Mon 2026-11-23 09:00", “2026-11-23（周一）09:00”.
  public func full(_ moment: Instant, in zone: Zone) -> String {
    let day = zone.day(of: moment)
    let (weekday, date, time) = (weekday(day.weekday), date(day), time(zone.time(of: moment)))
    return words.say(
      "\(weekday) \(date) \(time)", "\(date)（\(weekday)）\(time)", "\(date)（\(weekday)）\(time)")
  }
}
