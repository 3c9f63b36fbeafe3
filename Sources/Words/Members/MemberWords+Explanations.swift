import Community

extension MemberWords {
  public var participationDefinition: String {
    let halfLife = Participation.halfLife.value
    return words.say(
      "Recent presence: the minutes in which they spoke, each day halved for every \(halfLife) days since. A minute counts once, however many messages it holds, so short lines bring nothing. The bar doubles at each of ten steps.",
      "近期在场程度：有发言的分钟数，每过 \(halfLife) 天减半。同一分钟不论发多少条只计一次，刷屏无用。条形按翻倍分十级。",
      "近期在場程度：有發言的分鐘數，每過 \(halfLife) 天減半。同一分鐘不論發多少則只計一次，洗版無用。長條按翻倍分十級。")
  }
  public var participationChange: String {
    words.say(
      "Speaking raises it; every silent day lowers it a little. Nobody can give it.",
      "发言会上升，沉默一天略降；无法由人颁发。",
      "發言會上升，沉默一天略降；無法由人頒發。")
  }
  public var contributionDefinition: String {
    words.say(
      "The sum of all points that people gave or took, from the append-only ledger.",
      "积分流水的总和：由人颁发或扣除，只增不改。",
      "積分流水的總和：由人頒發或扣除，只增不改。")
  }
  public var contributionChange: String {
    words.say(
      "w gives or takes points; an entry can be reversed.", "按 w 颁发或扣除；流水可冲正。", "按 w 頒發或扣除；流水可沖正。")
  }
  public var lastSeenDefinition: String {
    words.say(
      "The last message of theirs in the imported history. Reading leaves no trace.",
      "导入记录中的最近一次发言。只看不说不留痕迹。",
      "匯入記錄中的最近一次發言。只看不說不留痕跡。")
  }
  public var lastSeenChange: String {
    words.say("A newer message, once it is imported.", "导入更新的消息。", "匯入更新的訊息。")
  }
  public var activeDaysDefinition: String {
    words.say(
      "Days on which they spoke, counted in each group's time zone.", "有发言的天数，按各群所在时区计日。",
      "有發言的天數，按各群所在時區計日。")
  }
  public var activeDaysChange: String {
    words.say("Speaking on another day.", "在新的一天发言。", "在新的一天發言。")
  }

  /// What a stretch of days adds to participation.
  public func part(from first: Int, to last: Int, minutes: String, counted: String) -> String {
    words.say(
      "days \(first) to \(last) back: \(minutes) minutes, count \(counted)",
      "往前第 \(first)–\(last) 天：\(minutes) 分钟，折算 \(counted)",
      "往前第 \(first)–\(last) 天：\(minutes) 分鐘，折算 \(counted)")
  }
  public func earlierPart(counted: String) -> String {
    words.say("all days before: count \(counted)", "更早：折算 \(counted)", "更早：折算 \(counted)")
  }
  /// "1 234 on 45 days"
  public func messages(_ count: Int, days: Int) -> String {
    words.say(
      "\(words.counted(count, "message", "messages")) on \(words.counted(days, "day", "days"))",
      "\(words.number(days)) 天共 \(words.number(count)) 条消息",
      "\(words.number(days)) 天共 \(words.number(count)) 則訊息")
  }
  public func entries(_ count: Int) -> String {
    words.say(
      count == 1 ? "the latest entry" : "the latest \(count) entries", "最近 \(count) 笔流水",
      "最近 \(count) 筆流水")
  }
  public var imported: String {
    words.say("the imported history", "导入的聊天记录", "匯入的聊天記錄")
  }
  public var ledgerSource: String {
    words.say(
      "the points ledger (S3: tasks, points, levels)", "积分流水（S3：任务、点数、关卡）", "積分流水（S3：任務、點數、關卡）")
  }
  public var ownSource: String {
    words.say("Hetang's own definition", "荷塘自定", "荷塘自訂")
  }
}
