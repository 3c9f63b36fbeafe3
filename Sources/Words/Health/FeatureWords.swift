import Community

extension HealthWords {
  /// What a feature says of a group, with its value, such as "12 people spoke in 28 days".
  public func sentence(_ contribution: HealthReading.Contribution) -> String {
    let count = Int(contribution.value.rounded())
    let share = words.percent(contribution.value)
    return switch contribution.feature {
    case .expectedVoices:
      words.say(
        "about \(words.counted(count, "person", "people")) expected to speak in the next 28 days",
        "未来 28 天预计约 \(count) 人发言", "未來 28 天預計約 \(count) 人發言")
    case .voices28:
      words.say(
        "\(words.counted(count, "person", "people")) spoke in 28 days", "28 天内 \(count) 人发言",
        "28 天內 \(count) 人發言")
    case .yearVoices:
      words.say(
        "usually \(words.counted(count, "voice", "voices")) a month, over a year",
        "一年来通常每月 \(count) 人发言", "一年來通常每月 \(count) 人發言")
    case .newcomers:
      words.say(
        "\(words.counted(count, "person", "people")) spoke for the first time in 28 days",
        "28 天内 \(count) 人首次发言", "28 天內 \(count) 人首次發言")
    case .silentDays where count == 0:
      words.say("last word today", "今天还有人发言", "今天還有人發言")
    case .silentDays:
      words.say(
        "last word \(words.counted(count, "day", "days")) ago", "最后发言在 \(count) 天前",
        "最後發言在 \(count) 天前")
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
        "\(share) of 90 days' messages came on a single day", "90 天消息的 \(share) 集中在一天",
        "90 天訊息的 \(share) 集中在一天")
    }
  }
}
