import Community

extension ContentWords {
  /// The name of the on-time figure.
  public var onTimeName: String { words.say("on time", "准时", "準時") }

  /// What it means that a delivery was on time.
  public func onTimeDefinition(minutes: Int) -> String {
    words.say(
      "Deliveries that were confirmed as sent within \(minutes) minutes of their time, of all that were sent.",
      "在预定时间前后 \(minutes) 分钟内确认发送的投放，占已发送投放的比例。",
      "在預定時間前後 \(minutes) 分鐘內確認發送的投放，占已發送投放的比例。")
  }

  /// What makes the figure better.
  public var onTimeChanges: String {
    words.say(
      "Send at the time that members have come to expect, and confirm at once: a fixed time makes the habit.",
      "到点就发、发完就确认；固定的时间让成员养成习惯。", "到點就發、發完就確認；固定的時間讓成員養成習慣。")
  }

  /// How early or late one delivery was: "5 min late".
  public func lateness(minutes: Int64) -> String {
    switch minutes {
    case 0: words.say("at its time", "正点", "準點")
    case 1...: words.say("\(minutes) min late", "迟 \(minutes) 分", "遲 \(minutes) 分")
    default: words.say("\(-minutes) min early", "早 \(-minutes) 分", "早 \(-minutes) 分")
    }
  }
}
