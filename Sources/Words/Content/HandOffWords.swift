extension Words {
  /// Sending by hand, and why something is not sent.
  public var handOff: HandOffWords { HandOffWords(words: self) }
}

/// Sending by hand, and why something is not sent.
public struct HandOffWords: Sendable {
  let words: Words

  public var title: String { words.say("Send by hand", "手动发送", "手動發送") }

  public func place(_ place: Int, of total: Int) -> String { "\(place)/\(total)" }

  public func due(_ time: String) -> String {
    words.say("due \(time)", "应于 \(time) 发送", "應於 \(time) 發送")
  }

  public func settled(_ state: String, _ time: String, by name: String) -> String {
    words.say(
      "\(state) \(time) by \(name)", "\(name) 于 \(time) \(state)", "\(name) 於 \(time) \(state)")
  }

  public var notCopied: String {
    words.say(
      "y copies the text through the terminal (OSC 52); or select it with the mouse.",
      "按 y 通过终端复制文字（OSC 52），也可用鼠标选取。", "按 y 透過終端機複製文字（OSC 52），也可用滑鼠選取。")
  }
  public var copied: String {
    words.say(
      "Handed to your clipboard: paste it, then Enter. Nothing came? Use the mouse.",
      "已交给剪贴板：粘贴到群里，再按 Enter。粘贴不出来就用鼠标选取。",
      "已交給剪貼簿：貼到群裡，再按 Enter。貼不出來就用滑鼠選取。")
  }
  public var copyFirst: String {
    words.say(
      "Not copied yet: y copies. Sent it another way? d confirms.",
      "还没有复制：按 y 复制。已用别的方式发送？按 d 确认。",
      "還沒有複製：按 y 複製。已用別的方式發送？按 d 確認。")
  }

  /// What was settled before it was opened here is only read, or copied for somewhere else.
  public var settledBefore: String {
    words.say("Nothing is left to do here.", "这一条已处理完。", "這一則已處理完。")
  }
  /// Somebody saw to it while it was open here.
  ///
  /// - Parameter name: Who; empty where that is not known.
  public func settledMeanwhile(by name: String) -> String {
    let name = name.isEmpty ? words.say("Somebody", "有人", "有人") : name
    return words.say(
      "\(name) has just seen to it: do not post it again.",
      "\(name) 刚刚已处理，请勿重复发送。", "\(name) 剛剛已處理，請勿重複發送。")
  }
  /// Somebody else has it open.
  public func claimed(by name: String) -> String {
    words.say(
      "\(name) has it open too: agree who posts it, or it goes out twice.",
      "\(name) 也打开了这一条，请先商量由谁发送，以免发两遍。", "\(name) 也開啟了這一則，請先商量由誰發送，以免發兩遍。")
  }

  public var hintsBefore: String {
    words.say(
      "y copy   d sent   x skip   j k scroll   Esc close", "y 复制   d 已发   x 跳过   j k 滚动   Esc 关闭",
      "y 複製   d 已發   x 跳過   j k 捲動   Esc 關閉")
  }
  public var hintsAfter: String {
    words.say(
      "Enter sent   y copy again   x skip   j k scroll   Esc close",
      "Enter 已发   y 再复制   x 跳过   j k 滚动   Esc 关闭",
      "Enter 已發   y 再複製   x 跳過   j k 捲動   Esc 關閉")
  }
  public var hintsSettled: String {
    words.say(
      "y copy   j k scroll   Esc close", "y 复制   j k 滚动   Esc 关闭", "y 複製   j k 捲動   Esc 關閉")
  }

  /// After somebody else saw to it: Enter confirms nothing.
  public var hintsMeanwhile: String {
    words.say(
      "Enter go on   y copy   j k scroll   Esc close", "Enter 继续   y 复制   j k 滚动   Esc 关闭",
      "Enter 繼續   y 複製   j k 捲動   Esc 關閉")
  }

  // MARK: Several at once

  public func confirm(_ count: Int) -> String {
    words.say(
      count == 1 ? "Was it sent?" : "Were these \(count) sent?",
      count == 1 ? "已经发送了吗？" : "这 \(count) 条都发送了吗？",
      count == 1 ? "已經發送了嗎？" : "這 \(count) 則都發送了嗎？")
  }
  public func allSent(_ count: Int) -> String {
    words.say(
      count == 1 ? "yes, it was sent" : "yes, all \(count) were sent",
      count == 1 ? "是，已发送" : "是，\(count) 条都已发送",
      count == 1 ? "是，已發送" : "是，\(count) 則都已發送")
  }
  public func sendNow(_ count: Int) -> String {
    words.say(
      count == 1 ? "no, send it now" : "send them one by one",
      count == 1 ? "还没有，现在发送" : "逐条发送", count == 1 ? "還沒有，現在發送" : "逐則發送")
  }

  // MARK: Skipping

  public func skip(_ count: Int) -> String {
    words.say(
      count == 1 ? "Skip: why?" : "Skip \(count) deliveries: why?",
      count == 1 ? "跳过的理由" : "跳过 \(count) 次投放的理由",
      count == 1 ? "跳過的理由" : "跳過 \(count) 次投放的理由")
  }

  /// The usual reasons not to send, most frequent first.
  public var skipReasons: [String] {
    [
      words.say("no longer current", "内容已过时", "內容已過時"),
      words.say("someone has posted it already", "群里已有人发过", "群裡已有人發過"),
      words.say("the group is in a lively talk", "群里正聊得热闹", "群裡正聊得熱鬧"),
      words.say("too many posts today", "当天发得太多", "當天發得太多"),
      words.say("does not fit this group", "不适合这个群", "不適合這個群"),
    ]
  }
}
