import Community

extension HealthWords {
  /// What a feature says of a group, with its value, such as "12 people spoke in 28 days".
  public func sentence(_ contribution: HealthReading.Contribution) -> String {
    let count = Int(contribution.value.rounded())
    let share = words.percent(contribution.value)
    return switch contribution.feature {
    case .expectedVoices:
      words.say(
        "about \(words.counted(count, "person", "people")) expected to speak in the next 28 days, of all who spoke in a year",
        "未来 28 天预计约 \(count) 人发言（近一年说过话的都算）",
        "未來 28 天預計約 \(count) 人發言（近一年說過話的都算）")
    case .voices28:
      words.say(
        "\(words.counted(count, "person", "people")) spoke in 28 days", "28 天内 \(count) 人发言",
        "28 天內 \(count) 人發言")
    case .yearVoices:
      words.say(
        "usually \(words.counted(count, "voice", "voices")) a month over a year (0 in months before the group)",
        "一年来通常每月 \(count) 人发言（建群前的月份计 0）",
        "一年來通常每月 \(count) 人發言（建群前的月份計 0）")
    case .newcomers:
      words.say(
        "\(words.counted(count, "person", "people")) spoke for the first time in 28 days",
        "28 天内 \(count) 人首次发言", "28 天內 \(count) 人首次發言")
    case .silentDays where count == 0:
      words.say(
        "somebody spoke on the last day of the data", "数据最后一天还有人发言", "資料最後一天還有人發言")
    case .silentDays:
      words.say(
        "last word \(words.counted(count, "day", "days")) before the data ends",
        "最后发言距数据末尾 \(count) 天",
        "最後發言距資料末尾 \(count) 天")
    case .longestGap where count == 0:
      words.say(
        "no day of silence in half a year", "半年里没有一天冷场", "半年裡沒有一天冷場")
    case .longestGap:
      words.say(
        "longest silence of half a year: \(words.counted(count, "day", "days"))",
        "半年里最长沉默 \(count) 天", "半年裡最長沉默 \(count) 天")
    case .weekPace:
      words.say(
        "last 7 days: \(share) of the quarter's usual messages", "最近 7 天消息量是近 90 天平均的 \(share)",
        "最近 7 天訊息量是近 90 天平均的 \(share)")
    case .monthPace:
      words.say(
        "last 28 days: \(share) of the quarter's usual messages",
        "最近 28 天消息量是近 90 天平均的 \(share)", "最近 28 天訊息量是近 90 天平均的 \(share)")
    case .quarterPace:
      words.say(
        "last 90 days: \(share) of the messages of the 90 before",
        "近 90 天消息量是前 90 天的 \(share)", "近 90 天訊息量是前 90 天的 \(share)")
    case .busiestWeek:
      words.say(
        "busiest week of 13: \(words.counted(count, "message", "messages"))",
        "13 周里最热闹的一周 \(words.number(count)) 条消息", "13 週裡最熱鬧的一週 \(words.number(count)) 則訊息")
    case .busiestDay:
      words.say(
        "\(share) of 90 days' messages came on a single day", "90 天里最热闹的一天占消息的 \(share)",
        "90 天裡最熱鬧的一天占訊息的 \(share)")
    }
  }

  /// How a feature is counted, where its sentence cannot tell; nil where it does.
  public func counted(_ feature: HealthFeature) -> String? {
    guard feature == .expectedVoices else { return nil }
    return words.say(
      "Why it may be more than speak now: each person who spoke in the past year is counted with the chance that they speak again (by how often they come and how long they have been silent), and to them come the newcomers of a usual month. So regulars who just skipped a month are in it.",
      "为什么可能多于现在发言的人：近一年说过话的每个人都按再次开口的概率计入（看来得多勤、沉默多久），再加上通常一个月的新人。所以只是缺席一个月的常客也算在内。",
      "為什麼可能多於現在發言的人：近一年說過話的每個人都按再次開口的機率計入（看來得多勤、沉默多久），再加上通常一個月的新人。所以只是缺席一個月的常客也算在內。"
    )
  }
}
