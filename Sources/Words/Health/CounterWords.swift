import Community

extension VerdictWords {
  /// The counter's name, such as "voices in 28 days".
  public func name(_ counter: HealthCounter) -> String {
    switch counter {
    case .voices28: words.say("voices in 28 days", "28 天发言人数", "28 天發言人數")
    case .voices7: words.say("voices in 7 days", "7 天发言人数", "7 天發言人數")
    case .voicesBefore:
      words.say("voices in the 28 days before", "前一个 28 天的发言人数", "前一個 28 天的發言人數")
    case .voicesGained:
      words.say("voices more than in the 28 days before", "比前 28 天多出的发言人数", "比前 28 天多出的發言人數")
    case .usualVoices:
      words.say("usual voices a month (median of five)", "平时每月发言人数（五个月中位数）", "平時每月發言人數（五個月中位數）")
    case .leastVoices:
      words.say("fewest voices in one of five months", "五个月中最少的月发言人数", "五個月中最少的月發言人數")
    case .regulars:
      words.say("people who spoke on 3 days or more of 28", "28 天中发言 3 天以上的人数", "28 天中發言 3 天以上的人數")
    case .onceOnly:
      words.say("people who wrote only once in 28 days", "28 天内只说过一句的人数", "28 天內只說過一句的人數")
    case .returning:
      words.say("share of last month's voices who came back", "上月发言人再次发言的比例", "上月發言人再次發言的比例")
    case .talkDays:
      words.say("days of 28 with two voices or more", "28 天中有两人以上发言的天数", "28 天中有兩人以上發言的天數")
    case .talkWeeks: words.say("weeks of 4 with talk", "4 周中有人说话的周数", "4 週中有人說話的週數")
    case .silentDays: words.say("days since the last word", "距最后发言的天数", "距最後發言的天數")
    case .longestGap:
      words.say("longest silence of half a year, in days", "半年内最长沉默天数", "半年內最長沉默天數")
    case .messages28: words.say("messages in 28 days", "28 天消息数", "28 天訊息數")
    case .messages90: words.say("messages in 90 days", "90 天消息数", "90 天訊息數")
    }
  }

  /// A counter with what it says of a group, such as "voices in 28 days: 14".
  public func line(_ counter: HealthCounter, _ value: Double) -> String {
    let shown =
      counter == .returning ? words.percent(value) : words.number(Int(value.rounded()))
    return words.labelled(name(counter), shown)
  }
}
