extension PointWords {
  /// The title of the dialog: to whom points go.
  ///
  /// - Parameter more: people beside the named ones.
  public func award(to names: [String], more: Int) -> String {
    let english = names.joined(separator: ", ")
    let chinese = names.joined(separator: "、")
    let all = names.count + more
    return more == 0
      ? words.say("Points to \(english)", "给 \(chinese) 积分", "給 \(chinese) 積分")
      : words.say(
        "Points to \(english) and \(more) more", "给 \(chinese) 等 \(all) 人积分",
        "給 \(chinese) 等 \(all) 人積分")
  }

  public var otherAmount: String {
    words.say("another amount, own words …", "其他分值，自己写事由……", "其他分值，自己寫事由……")
  }
  public var ruleHints: String {
    words.say(
      "1-9 give at once   0 own words   Esc cancel", "数字 立即颁发   0 自己写   Esc 取消",
      "數字 立即頒發   0 自己寫   Esc 取消")
  }
  public var amount: String { words.say("amount", "分值", "分值") }
  public var why: String { words.say("reason", "事由", "事由") }
  public var formHints: String {
    words.say(
      "Tab next   Enter next, give at the end   ^s give   Esc leave",
      "Tab 下一项   Enter 下一项，末项颁发   ^s 颁发   Esc 离开",
      "Tab 下一項   Enter 下一項，末項頒發   ^s 頒發   Esc 離開")
  }
  /// While the kind of incentive is chosen.
  public var incentiveHints: String {
    words.say(
      "1 2 3 or ← → choose   Tab next   ^s give   Esc leave",
      "1 2 3 或 ← → 选择   Tab 下一项   ^s 颁发   Esc 离开",
      "1 2 3 或 ← → 選擇   Tab 下一項   ^s 頒發   Esc 離開")
  }
  /// Asked before a form goes in which something is written.
  public var leaveForm: String {
    words.say(
      "Not given yet: 1 give   2 discard   Esc go on writing", "还没有颁发：1 颁发   2 放弃   Esc 继续写",
      "還沒有頒發：1 頒發   2 捨棄   Esc 繼續寫")
  }

  /// What the filled-in form would do: "gives +30 each, +90 in all", "takes 5".
  public func sum(each amount: Int, people: Int) -> String {
    let (each, all) = (words.signed(amount), words.signed(amount * people))
    let taken = (each: words.number(-amount), all: words.number(-amount * people))
    return people == 1
      ? words.say(
        amount < 0 ? "takes \(taken.each)" : "gives \(each)", "将记 \(each) 分", "將記 \(each) 分")
      : words.say(
        amount < 0
          ? "takes \(taken.each) each, \(taken.all) in all" : "gives \(each) each, \(all) in all",
        "每人 \(each) 分，共 \(all) 分", "每人 \(each) 分，共 \(all) 分")
  }

  public func bounds(_ most: Int) -> String {
    let most = words.number(most)
    return words.say(
      "from -\(most) to \(most), not 0", "-\(most) 到 \(most)，不能为 0", "-\(most) 到 \(most)，不能為 0")
  }
  public var amountMissing: String {
    words.say("An amount is needed, such as 10 or -5", "请写分值，如 10 或 -5", "請寫分值，如 10 或 -5")
  }
  public var notANumber: String {
    words.say("The amount is not a whole number", "分值须为整数", "分值須為整數")
  }
  public var reasonMissing: String {
    words.say("A reason is needed: it stays in the ledger", "请写事由，会留在流水中", "請寫事由，會留在流水中")
  }
}
