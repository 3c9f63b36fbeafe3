import Community
import Store

extension Words {
  /// Points: the board, the ledger and how points are given.
  public var points: PointWords { PointWords(words: self) }
}

/// Points (积分): the board, the ledger and how points are given.
public struct PointWords: Sendable {
  let words: Words

  public func name(of incentive: Incentive) -> String {
    switch incentive {
    case .interest: words.say("interest", "利益", "利益")
    case .honour: words.say("honour", "荣誉", "榮譽")
    case .emotion: words.say("emotion", "情感", "情感")
    }
  }

  /// "62 % interest"
  public func share(of incentive: Incentive, _ percent: String) -> String {
    let name = name(of: incentive)
    return words.say("\(percent) \(name)", "\(name) \(percent)", "\(name) \(percent)")
  }

  public func name(of period: BoardPeriod) -> String {
    switch period {
    case .week: words.say("this week", "本周", "本週")
    case .month: words.say("this month", "本月", "本月")
    case .all: words.say("all time", "总榜", "總榜")
    }
  }

  /// A rule in words; a key that the program does not know stands as it is.
  public func rule(_ key: String) -> String {
    switch key {
    case "answered-newcomer": words.say("answered a newcomer", "解答新人提问", "解答新人提問")
    case "good-answer": words.say("gave a good answer", "优质回答", "優質回答")
    case "shared-content": words.say("shared something of value", "分享优质内容", "分享優質內容")
    case "organised-event": words.say("organised an event", "组织活动", "籌辦活動")
    case "quiz-winner": words.say("won a quiz", "有奖问答获胜", "有獎問答獲勝")
    case "brought-member": words.say("brought a new member", "引荐新成员", "引薦新成員")
    case "helped-member": words.say("helped a member", "帮助群友", "幫助群友")
    case "birthday": words.say("birthday", "生日祝福", "生日祝福")
    case "broke-rule": words.say("broke a rule", "违反群规", "違反群規")
    default: key
    }
  }

  /// Why points were given: the rule in words, or the operator's own.
  public func reason(_ reason: PointReason) -> String {
    switch reason {
    case .rule(let key): rule(key)
    case .words(let text): text
    }
  }

  // MARK: Tabs and headings

  public var board: String { words.say("Board", "榜单", "榜單") }
  public var ledger: String { words.say("Ledger", "流水", "流水") }
  /// - Parameter isOnGroupPage: The board is the community's there too, and has to say so.
  public func boardHeading(_ period: BoardPeriod, isOnGroupPage: Bool = false) -> String {
    let (period, whole) = (name(of: period), wholeCommunity)
    return isOnGroupPage
      ? words.say(
        "board of the \(whole), \(period)", "\(whole)的榜单 · \(period)", "\(whole)的榜單 · \(period)")
      : words.say("board, \(period)", "榜单 · \(period)", "榜單 · \(period)")
  }
  public var ledgerHeading: String {
    words.say("ledger, latest first", "流水 · 最新在前", "流水 · 最新在前")
  }

  // MARK: Columns and labels

  public var rank: String { words.say("rank", "名次", "名次") }
  public var name: String { words.say("name", "姓名", "姓名") }
  public var points: String { words.say("points", "积分", "積分") }
  public var participation: String { words.say("participation", "参与度", "參與度") }
  public var time: String { words.say("time", "时间", "時間") }
  public var incentive: String { words.say("incentive", "激励", "激勵") }
  public var reason: String { words.say("for", "事由", "事由") }
  public var group: String { words.say("group", "群", "群") }
  public var by: String { words.say("by", "经手", "經手") }
  public var state: String { words.say("state", "状态", "狀態") }
  public var wholeCommunity: String { words.say("whole community", "整个社群", "整個社群") }
  /// An entry that a later one took back.
  public var reversed: String { words.say("reversed", "已冲正", "已沖正") }
  /// An entry that takes an earlier one back.
  public var reversal: String { words.say("reversal", "冲正", "沖正") }
  public func reversal(of entry: Int64) -> String {
    words.say("reverses entry #\(entry)", "冲正第 #\(entry) 笔", "沖正第 #\(entry) 筆")
  }
  public var entry: String { words.say("entry", "流水号", "流水號") }

  // MARK: Empty lists

  public func empty(_ period: BoardPeriod) -> String {
    switch period {
    case .week:
      words.say(
        "Nobody has points this week. f shows another period; w on a member gives points.",
        "本周还没有人得分。f 换时段；在成员上按 w 颁发积分。",
        "本週還沒有人得分。f 換時段；在成員上按 w 頒發積分。")
    case .month:
      words.say(
        "Nobody has points this month. f shows another period; w on a member gives points.",
        "本月还没有人得分。f 换时段；在成员上按 w 颁发积分。",
        "本月還沒有人得分。f 換時段；在成員上按 w 頒發積分。")
    case .all:
      words.say(
        "Nobody has points yet. Press w on a member to give some.", "还没有人得分。在成员上按 w 颁发积分。",
        "還沒有人得分。在成員上按 w 頒發積分。")
    }
  }
  public var emptyLedger: String {
    words.say(
      "No entries yet. Press w on a member to give points.", "还没有流水。在成员上按 w 颁发积分。",
      "還沒有流水。在成員上按 w 頒發積分。")
  }
  public var noMatch: String {
    words.say("No entry has all these words.", "没有符合筛选的流水。", "沒有符合篩選的流水。")
  }

  // MARK: The balance of incentives

  /// What the shares beside it are of: "of the points in 240 entries".
  public func balance(entries: Int) -> String {
    let count = words.number(entries)
    return words.say(
      entries == 1 ? "of points in 1 entry" : "of points in \(count) entries",
      "按近 \(count) 笔所发积分计", "依近 \(count) 筆所發積分計")
  }
  public func mostlyInterest(over percent: Int) -> String {
    words.say(
      "over \(percent) % interest (our mark)", "利益超过 \(percent)%（荷塘自定）",
      "利益超過 \(percent)%（荷塘自訂）")
  }
}
