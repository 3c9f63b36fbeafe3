import Community

extension HealthWords {
  /// What a feature says of a group, with its value, such as "12 people spoke in 28 days".
  public func sentence(_ contribution: HealthReading.Contribution) -> String {
    let value = contribution.value
    let count = Int(value.rounded())
    switch contribution.feature {
    case .voices28:
      return words.say("\(count) people spoke in 28 days", "28 天内 \(count) 人发言", "28 天內 \(count) 人發言")
    case .voices7:
      return words.say("\(count) people spoke in 7 days", "7 天内 \(count) 人发言", "7 天內 \(count) 人發言")
    case .returning:
      let share = words.percent(value)
      return words.say(
        "\(share) of last month's voices came back", "上月发言人有 \(share) 再次发言", "上月發言人有 \(share) 再次發言")
    case .usualVoices:
      return words.say("usually \(count) voices a month", "平时每月 \(count) 人发言", "平時每月 \(count) 人發言")
    case .silentDays:
      return words.say("last word \(count) days ago", "最后发言在 \(count) 天前", "最後發言在 \(count) 天前")
    case .talkWeeks:
      return words.say("talk in \(count) of 4 weeks", "4 周中 \(count) 周有人说话", "4 週中 \(count) 週有人說話")
    case .regulars:
      return words.say(
        "\(count) regulars (3 days or more)", "\(count) 位常客(3 天以上)", "\(count) 位常客(3 天以上)")
    }
  }
}
