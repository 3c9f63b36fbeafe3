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

  /// "head: attracts"
  public func partAndDuty(_ part: PostPart) -> String {
    words.labelled(name(of: part), duty(of: part))
  }
  public var partDefinition: String {
    words.say(
      "What the post is there for: the head attracts, the waist makes something known, the leg sells. Who only ever meets the leg stops reading.",
      "这条内容起什么作用：头用来吸引，腰让人了解，腿促进转化。只见到腿的人，很快就不看了。",
      "這則內容起什麼作用：頭用來吸引，腰讓人了解，腿促進轉化。只見到腿的人，很快就不看了。")
  }
  public var partChanges: String {
    words.say("e edits the post, and its part.", "按 e 编辑内容，可改结构。", "按 e 編輯內容，可改結構。")
  }

  /// The name of how a delivery stands.
  public var stateName: String { words.say("delivery", "投放", "投放") }
  /// - Parameters:
  ///   - hours: after which it counts as missed.
  ///   - signs: of the calendar, each with its state.
  public func stateDefinition(hours: Int, signs: [String]) -> String {
    let signs = words.listed(signs)
    return stateDefinition(hours: hours)
      + words.say(" Signs: \(signs).", "符号：\(signs)。", "符號：\(signs)。")
  }
  private func stateDefinition(hours: Int) -> String {
    words.say(
      "One post to one group. Scheduled until its time; then due until somebody confirms that it was sent, or skips it; after \(hours) hours without either it was missed. Times are those of the group's own clocks.",
      "一条内容发到一个群。预定时间之前是已排期；到点后等人确认已发送或跳过；超过 \(hours) 小时无人处理即为已错过。时间按群所在时区。",
      "一則內容發到一個群。預定時間之前是已排程；到點後等人確認已發送或跳過；超過 \(hours) 小時無人處理即為已錯過。時間按群所在時區。")
  }
  public var stateChanges: String {
    words.say(
      "Enter opens it to be sent by hand, x skips it, D takes it out of the plan before its time.",
      "Enter 打开手动发送，x 跳过，到点之前可按 D 撤下。", "Enter 開啟手動發送，x 跳過，到點之前可按 D 撤下。")
  }
}
