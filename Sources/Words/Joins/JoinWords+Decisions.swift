extension JoinWords {
  // MARK: Questions

  public func approve(_ name: String) -> String {
    words.say("Approve \(name): why?", "通过 \(name)：理由？", "通過 \(name)：理由？")
  }
  public func approve(_ count: Int, needingReason: Int) -> String {
    words.say(
      "Approve \(count): \(needingReason) \(needingReason == 1 ? "needs" : "need") a reason",
      "通过 \(count) 人：其中 \(needingReason) 人需写理由",
      "通過 \(count) 人：其中 \(needingReason) 人需寫理由")
  }
  public func reject(_ name: String) -> String {
    words.say("Reject \(name): why?", "拒绝 \(name)：理由？", "拒絕 \(name)：理由？")
  }
  public func reject(_ count: Int) -> String {
    words.say(
      "Reject \(words.counted(count, "request", "requests")): why?", "拒绝 \(count) 人：理由？",
      "拒絕 \(count) 人：理由？")
  }
  public func changeDecision(_ name: String) -> String {
    words.say("Take back the decision on \(name)?", "收回对 \(name) 的处理？", "收回對 \(name) 的處理？")
  }
  public func changeDecision(_ count: Int) -> String {
    words.say(
      "Take back \(words.counted(count, "decision", "decisions"))?", "收回 \(count) 项处理？",
      "收回 \(count) 項處理？")
  }
  /// After the names that a question shows, when there are more.
  public func andMore(_ count: Int) -> String {
    words.say("and \(count) more", "另有 \(count) 人", "另有 \(count) 人")
  }

  // MARK: Answers

  public var backToQueue: String { words.say("back to the queue", "放回待审", "放回待審") }
  public var holdInstead: String { words.say("hold it", "改为暂缓", "改為暫緩") }
  public func onlyThoseWithout(_ count: Int) -> String {
    words.say(
      "only the \(count) that \(count == 1 ? "needs" : "need") no reason", "只通过不需理由的 \(count) 人",
      "只通過不需理由的 \(count) 人")
  }

  /// Reasons to let someone in against a failed check, most frequent first; at most eight.
  public var reasonsToApprove: [String] {
    [
      words.say("the owner vouches for them", "群主担保", "群主擔保"),
      words.say("known in person", "认识本人", "認識本人"),
      words.say("a place is being freed", "正在腾出名额", "正在騰出名額"),
      words.say("moves over from another group", "从其他群转入", "從其他群轉入"),
      words.say("has paid", "已付费", "已付費"),
      words.say("answered in a private chat", "已私下答复", "已私下答覆"),
    ]
  }

  /// Reasons to turn someone down, most frequent first; at most nine.
  public var reasonsToReject: [String] {
    [
      words.say("already in a group of the series", "已在同系列群中", "已在同系列群中"),
      words.say("no answer, or it does not fit", "未答复或答复不符", "未答覆或答覆不符"),
      words.say("advertising account", "广告账号", "廣告帳號"),
      words.say("the group is full", "群已满", "群已滿"),
      words.say("referrer unknown or gone", "引荐人不明或已退群", "引薦人不明或已退群"),
      words.say("not whom the group is for", "不是本群面向的人", "不是本群面向的人"),
      words.say("not paid", "未付费", "未付費"),
      words.say("removed from a group before", "曾被移出群", "曾被移出群"),
    ]
  }
}
