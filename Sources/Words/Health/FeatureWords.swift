import Community

extension HealthWords {
  /// What a feature says of a group, with its value, such as "12 people spoke in 28 days".
  public func sentence(_ contribution: HealthReading.Contribution) -> String {
    let count = Int(contribution.value.rounded())
    let share = words.percent(contribution.value)
    return switch contribution.feature {
    case .voices28:
      words.say(
        "\(words.counted(count, "person", "people")) spoke in 28 days", "28 天内 \(count) 人发言",
        "28 天內 \(count) 人發言")
    case .voices7:
      words.say(
        "\(words.counted(count, "person", "people")) spoke in 7 days", "7 天内 \(count) 人发言",
        "7 天內 \(count) 人發言")
    case .returning:
      words.say(
        "\(share) of last month's voices came back", "上月发言人有 \(share) 再次发言", "上月發言人有 \(share) 再次發言")
    case .usualVoices:
      words.say(
        "usually \(words.counted(count, "voice", "voices")) a month", "平时每月 \(count) 人发言",
        "平時每月 \(count) 人發言")
    case .silentDays where count == 0:
      words.say("last word today", "今天还有人发言", "今天還有人發言")
    case .silentDays:
      words.say(
        "last word \(words.counted(count, "day", "days")) ago", "最后发言在 \(count) 天前",
        "最後發言在 \(count) 天前")
    case .talkWeeks:
      words.say("talk in \(count) of 4 weeks", "4 周中 \(count) 周有人说话", "4 週中 \(count) 週有人說話")
    case .regulars:
      words.say(
        "\(count) regulars, on 3 days or more", "\(count) 位常客（3 天以上）", "\(count) 位常客（3 天以上）")
    case .voicesBefore:
      words.say(
        "\(words.counted(count, "person", "people")) spoke in the 28 days before",
        "之前 28 天 \(count) 人发言",
        "之前 28 天 \(count) 人發言")
    case .leastVoices:
      words.say(
        "at least \(words.counted(count, "voice", "voices")) in each of five months",
        "五个月里每月至少 \(count) 人发言",
        "五個月裡每月至少 \(count) 人發言")
    case .longestGap:
      words.say(
        "longest silence of half a year: \(words.counted(count, "day", "days"))",
        "半年里最长沉默 \(count) 天", "半年裡最長沉默 \(count) 天")
    case .talkDays:
      words.say(
        "talk between two or more on \(count) of 28 days", "28 天中 \(count) 天有两人以上交谈",
        "28 天中 \(count) 天有兩人以上交談")
    case .onceOnly:
      words.say(
        "\(words.counted(count, "person", "people")) wrote only once", "\(count) 人只说过一句",
        "\(count) 人只說過一句")
    case .messages90:
      words.say(
        "\(words.number(count)) messages in 90 days", "90 天 \(words.number(count)) 条消息",
        "90 天 \(words.number(count)) 則訊息")
    }
  }
}
