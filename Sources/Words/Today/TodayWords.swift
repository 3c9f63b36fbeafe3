import Community
import Store

extension Words {
  /// The queue of everything that needs a person.
  public var today: TodayWords { TodayWords(words: self) }
}

/// The queue of everything that needs a person.
public struct TodayWords: Sendable {
  let words: Words

  public var heading: String {
    words.say("everything that needs a person now", "此刻需要人处理的一切", "此刻需要人處理的一切")
  }
  /// In place of the heading when more waits than the queue holds.
  public func mostUrgent(of total: Int) -> String {
    let total = words.number(total)
    return words.say(
      "the most urgent of \(total)", "\(total) 项中最紧急的", "\(total) 項中最緊急的")
  }
  public var queue: String { words.say("Queue", "待办", "待辦") }
  public var joins: String { words.say("Joins", "入群", "入群") }
  public var tasks: String { words.say("Tasks", "任务", "任務") }
  public var what: String { words.say("what", "类别", "類別") }
  public var since: String { words.say("waits", "等待", "等待") }
  public var subject: String { words.say("who or what", "事项", "事項") }
  public var group: String { words.say("group", "群", "群") }

  public var join: String { words.say("join", "入群", "入群") }
  public var post: String { words.say("post", "内容", "內容") }
  public var task: String { words.say("task", "任务", "任務") }
  public var alert: String { words.say("alert", "提醒", "提醒") }

  /// What a row of the queue is, in one word.
  public func kind(of subject: TodayRow.Subject) -> String {
    switch subject {
    case .join: join
    case .delivery: post
    case .task: task
    case .alert: alert
    case .consent: words.operators.consentShort
    }
  }

  /// What an alert says.
  public func sentence(_ kind: Alert.Kind) -> String {
    switch kind {
    case .stageChanged(let from, let to, let day):
      let (from, to) = (words.health.name(from), words.health.name(to))
      let date = words.time.date(day)
      return words.say(
        "went from \(from) to \(to) on \(date)", "由\(from)转为\(to)（\(date)）",
        "由\(from)轉為\(to)（\(date)）")
    case .nearlyFull(let members, let capacity) where members >= capacity:
      return words.say(
        "full: \(members) of \(capacity)", "已满：\(members)/\(capacity)",
        "已滿：\(members)/\(capacity)")
    case .nearlyFull(let members, let capacity):
      return words.say(
        "nearly full: \(members) of \(capacity)", "快满了：\(members)/\(capacity)",
        "快滿了：\(members)/\(capacity)")
    }
  }

  /// Said when the queue is empty.
  public var nothing: String {
    words.say(
      "Nothing waits for you. 2 shows the groups, p writes a post, : finds every command.",
      "没有等你处理的事。按 2 看群，按 p 写内容，按 : 查找所有命令。", "沒有等你處理的事。按 2 看群，按 p 寫內容，按 : 尋找所有命令。")
  }

  /// Said when the filter leaves nothing.
  public var noMatch: String {
    words.say("Nothing here has all these words.", "没有包含这些词的事项。", "沒有包含這些詞的事項。")
  }

  /// Said when the store has no group yet: three ways to begin.
  public var welcome: [String] {
    switch words.language {
    case .english:
      [
        "Welcome to Hetang. The pond is still empty; three ways to begin:",
        "",
        "  hetang demo                     walk through a made-up community",
        "  hetang import result.json       take in a chat export: Telegram, WhatsApp,",
        "                                  ChatLab or CSV, whole or again and again",
        "  hetang import roster.csv        take in a list of members or join requests",
        "",
        "Nothing leaves this machine. Q quits, ? explains what you see.",
      ]
    case .simplified:
      [
        "欢迎使用荷塘。池塘还是空的，有三种开始的方法：",
        "",
        "  hetang demo                     看一个虚构的示例社群",
        "  hetang import result.json       导入聊天记录：Telegram、WhatsApp、",
        "                                  ChatLab 或 CSV，可反复导入不会重复",
        "  hetang import roster.csv        导入成员名单或入群申请",
        "",
        "数据只留在本机。Q 退出，? 说明所见内容。",
      ]
    case .traditional:
      [
        "歡迎使用荷塘。池塘還是空的，有三種開始的方法：",
        "",
        "  hetang demo                     看一個虛構的示例社群",
        "  hetang import result.json       匯入聊天記錄：Telegram、WhatsApp、",
        "                                  ChatLab 或 CSV，可反覆匯入不會重複",
        "  hetang import roster.csv        匯入成員名單或入群申請",
        "",
        "資料只留在本機。Q 結束，? 說明所見內容。",
      ]
    }
  }
}
