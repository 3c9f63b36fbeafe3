import Community

extension Words {
  /// Days and times as the screens tell them.
  public var time: TimeWords { TimeWords(words: self) }
}

/// Days and times as the screens tell them: ISO dates, 24 hours.
public struct TimeWords: Sendable {
  let words: Words

  /// Monday 0 to Sunday 6, short.
  public func weekday(_ weekday: Int) -> String {
    let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let chinese = ["一", "二", "三", "四", "五", "六", "日"]
    let place = (weekday % 7 + 7) % 7
    return words.say(english[place], "周\(chinese[place])", "週\(chinese[place])")
  }

  /// "09:02"
  public func time(_ time: TimeOfDay) -> String { "\(two(time.hour)):\(two(time.minute))" }

  /// "2026-11-22"
  public func date(_ day: Day) -> String {
    let (year, month, day) = day.date
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// "11-22"
  public func monthAndDay(_ day: Day) -> String {
    let (_, month, day) = day.date
    return "\(two(month))-\(two(day))"
  }

  /// "Mon 09:02"
  public func weekdayAndTime(_ moment: Instant, in zone: Zone) -> String {
    "\(weekday(zone.day(of: moment).weekday)) \(time(zone.time(of: moment)))"
  }

  /// "11-22 09:02"
  public func short(_ moment: Instant, in zone: Zone) -> String {
    "\(monthAndDay(zone.day(of: moment))) \(time(zone.time(of: moment)))"
  }

  /// "2026-11-22 09:02"
  public func dateAndTime(_ moment: Instant, in zone: Zone) -> String {
    "\(date(zone.day(of: moment))) \(time(zone.time(of: moment)))"
  }

  /// How long ago, in one unit: "3 min", "2 h", "9 d", "14 mo", "3 y"; "now" below a minute.
  public func ago(seconds: Int64) -> String {
    let minutes = max(0, seconds) / 60
    switch minutes {
    case ..<1: return words.say("now", "刚刚", "剛剛")
    case ..<60: return words.say("\(minutes) min", "\(minutes)分钟", "\(minutes)分鐘")
    case ..<2880: return words.say("\(minutes / 60) h", "\(minutes / 60)小时", "\(minutes / 60)小時")
    default: return days(Int(minutes / 1440))
    }
  }

  /// ``ago(seconds:)`` for a sentence: "3 min ago", "now".
  public func past(seconds: Int64) -> String {
    let ago = ago(seconds: seconds)
    return seconds < 60 ? ago : words.say("\(ago) ago", "\(ago)前", "\(ago)前")
  }

  /// A number of days in one unit: "0 d" is "today".
  public func days(_ days: Int) -> String {
    switch days {
    case ...0: words.say("today", "今天", "今天")
    case ..<100: words.say("\(days) d", "\(days)天", "\(days)天")
    case ..<730: words.say("\(days / 30) mo", "\(days / 30)个月", "\(days / 30)個月")
    default: words.say("\(days / 365) y", "\(days / 365)年", "\(days / 365)年")
    }
  }

  /// When something is due, as short as it can be told: "09:00", "Tue 09:00", "11-22 09:00", or how
  /// late it is: "2 h late".
  public func due(_ moment: Instant, now: Instant, in zone: Zone) -> String {
    if moment <= now {
      let seconds = now - moment
      return seconds < 60 ? words.say("now", "现在", "現在") : late(ago(seconds: seconds))
    }
    let (day, today) = (zone.day(of: moment), zone.day(of: now))
    let clock = time(zone.time(of: moment))
    switch day - today {
    case 0: return clock
    case 1...6: return "\(weekday(day.weekday)) \(clock)"
    default: return "\(monthAndDay(day)) \(clock)"
    }
  }

  private func late(_ ago: String) -> String {
    words.say("\(ago) late", "迟\(ago)", "遲\(ago)")
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
