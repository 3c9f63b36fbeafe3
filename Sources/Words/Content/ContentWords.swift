import Community
import Store

extension Words {
  /// Posts, their parts and deliveries.
  public var content: ContentWords { ContentWords(words: self) }
}

/// Posts, their parts and deliveries.
public struct ContentWords: Sendable {
  let words: Words

  public func name(of part: PostPart) -> String {
    switch part {
    case .head: words.say("head", "头", "頭")
    case .waist: words.say("waist", "腰", "腰")
    case .leg: words.say("leg", "腿", "腿")
    }
  }

  /// What a part does (S2).
  public func duty(of part: PostPart) -> String {
    switch part {
    case .head: words.say("attracts", "吸引", "吸引")
    case .waist: words.say("informs", "认知", "認知")
    case .leg: words.say("sells", "促进转化", "促進轉化")
    }
  }

  public func name(of state: DeliveryState) -> String {
    switch state {
    case .scheduled: words.say("scheduled", "已排期", "已排程")
    case .due: words.say("due", "到点", "到點")
    case .sent: words.say("sent", "已发送", "已發送")
    case .skipped: words.say("skipped", "已跳过", "已跳過")
    case .missed: words.say("missed", "已错过", "已錯過")
    case .withdrawn: words.say("withdrawn", "已撤回", "已撤回")
    }
  }

  public var draft: String { words.say("draft", "草稿", "草稿") }

  /// How many deliveries are in a state: "3 due".
  public func count(_ count: Int, _ state: DeliveryState) -> String {
    let name = name(of: state)
    return words.say("\(count) \(name)", "\(name) \(count)", "\(name) \(count)")
  }

  /// How many of the sent ones were on time: "4/5 on time".
  public func onTime(_ onTime: Int, of sent: Int) -> String {
    words.say("\(onTime)/\(sent) on time", "准时 \(onTime)/\(sent)", "準時 \(onTime)/\(sent)")
  }

  public func groups(_ count: Int) -> String {
    words.say(words.counted(count, "group", "groups"), "\(count) 个群", "\(count) 個群")
  }

  public func name(of scope: PostQuery.Scope) -> String {
    switch scope {
    case .open: words.say("open", "待发", "待發")
    case .past: words.say("past", "已过", "已過")
    case .all: words.say("all", "全部", "全部")
    }
  }

  // MARK: Heads of columns

  public var part: String { words.say("part", "结构", "結構") }
  public var post: String { words.say("post", "内容", "內容") }
  public var state: String { words.say("state", "状态", "狀態") }
  public var when: String { words.say("when", "时间", "時間") }
  public var group: String { words.say("group", "群", "群") }

  // MARK: Lists

  public func empty(_ scope: PostQuery.Scope) -> String {
    switch scope {
    case .open:
      words.say(
        "No drafts and nothing planned. p writes a post.", "没有草稿，也没有排期。按 p 撰写内容。",
        "沒有草稿，也沒有排程。按 p 撰寫內容。")
    case .past: words.say("Nothing was sent yet.", "还没有发送过内容。", "還沒有發送過內容。")
    case .all:
      words.say("No posts yet. p writes one.", "还没有内容。按 p 撰写。", "還沒有內容。按 p 撰寫。")
    }
  }

  /// Said when the filter leaves nothing.
  public var noMatch: String {
    words.say("No post has all these words.", "没有包含这些词的内容。", "沒有包含這些詞的內容。")
  }

  public var emptyWeek: String {
    words.say(
      "Nothing is planned this week. p writes a post, [ ] turn the weeks.",
      "这一周没有排期。p 撰写内容，[ ] 换周。", "這一週沒有排程。p 撰寫內容，[ ] 換週。")
  }

  /// "week 11-16 – 11-22"
  public func week(from monday: String, to sunday: String) -> String {
    words.say("week \(monday) – \(sunday)", "\(monday) – \(sunday)", "\(monday) – \(sunday)")
  }

  public var thisWeek: String { words.say("this week", "本周", "本週") }

  /// How many more there are than shown.
  public func more(_ count: Int) -> String { "+\(count)" }

  public func by(_ author: String) -> String {
    words.say("by \(author)", "作者 \(author)", "作者 \(author)")
  }
}
