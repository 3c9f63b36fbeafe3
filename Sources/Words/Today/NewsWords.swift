import Community

extension Words {
  /// What changed since the operator last looked.
  public var news: NewsWords { NewsWords(words: self) }
}

/// What changed since the operator last looked (今日变化). Names come cleaned and cut from whoever
/// shows them.
public struct NewsWords: Sendable {
  let words: Words

  /// The sentence: since when, then the clauses.
  ///
  /// - Parameter more: How many further things there is no room for.
  public func sentence(_ clauses: [String], since: String, more: Int = 0) -> String {
    var parts = clauses
    if more > 0 {
      parts.append(words.say("\(more) more (?)", "另有 \(more) 项（? 查看）", "另有 \(more) 項（? 檢視）"))
    }
    let list = parts.joined(separator: words.say("; ", "；", "；"))
    return words.say("\(since): \(list)", "\(since)：\(list)", "\(since)：\(list)")
  }

  /// Nothing changed.
  public func nothing(since: String) -> String {
    words.say("Nothing changed \(lowercased(since)).", "\(since)没有变化。", "\(since)沒有變化。")
  }

  /// "Since Mon 09:02", "Since 11-02 09:02"; to someone who never looked: "In the last 7 days".
  public func since(_ moment: Instant?, now: Instant, in zone: Zone) -> String {
    guard let moment else {
      let days = News.firstLook.value
      return words.say("In the last \(days) days", "最近 \(days) 天", "最近 \(days) 天")
    }
    let time = time(moment, now: now, in: zone)
    let gap = time.first?.isNumber == true ? " " : ""
    return words.say("Since \(time)", "自\(gap)\(time) 以来", "自\(gap)\(time) 以來")
  }

  private func time(_ moment: Instant, now: Instant, in zone: Zone) -> String {
    switch zone.day(of: now) - zone.day(of: moment) {
    case ...0: words.time.time(zone.time(of: moment))
    case ..<7: words.time.weekdayAndTime(moment, in: zone)
    case ..<300: words.time.short(moment, in: zone)
    default: words.time.date(zone.day(of: moment))
    }
  }

  /// The first letter made small, within an English sentence.
  private func lowercased(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  // MARK: Clauses

  /// One thing that changed, with its names: "2 groups fell to decline: 北京妈妈团, Readers".
  public func clause(_ item: NewsItem) -> String {
    switch item {
    case .postsMissed(let count):
      named(
        count,
        words.say(
          "\(words.counted(count.total, "post", "posts")) missed", "错过 \(count.total) 条内容",
          "錯過 \(count.total) 則內容"))
    case .fellSilent(let count):
      named(
        count,
        words.say(
          "\(groups(count)) fell silent", "\(groups(count))陷入沉寂", "\(groups(count))陷入沉寂"))
    case .fellToDecline(let count):
      named(
        count,
        words.say(
          "\(groups(count)) fell to decline", "\(groups(count))转入衰退", "\(groups(count))轉入衰退"))
    case .turnedRed(let count):
      named(
        count,
        words.say("\(groups(count)) turned red", "\(groups(count))亮红灯", "\(groups(count))亮紅燈"))
    case .joinsArrived(let count, let waiting): joins(count, waiting)
    case .wentQuiet(let count):
      named(
        count,
        words.say(
          "\(words.counted(count.total, "regular", "regulars")) went quiet",
          "\(count.total) 位常客沉默了", "\(count.total) 位常客沉默了"))
    case .woke(let count):
      named(
        count, words.say("\(groups(count)) woke up", "\(groups(count))苏醒", "\(groups(count))甦醒"))
    case .cameBack(let count):
      named(
        count,
        words.say("\(members(count)) came back", "\(members(count))回归", "\(members(count))回歸"))
    case .nearlyFull(let count):
      named(
        count,
        words.say(
          "\(groups(count)) full or nearly", "\(groups(count))已满或快满", "\(groups(count))已滿或快滿"))
    case .spokeFirst(let count):
      named(
        count,
        words.say(
          "\(members(count)) spoke for the first time", "\(members(count))首次发言",
          "\(members(count))首次發言"))
    case .turnedAmber(let count):
      named(
        count,
        words.say("\(groups(count)) turned amber", "\(groups(count))亮黄灯", "\(groups(count))亮黃燈"))
    case .awarded(let points, let people, let by): awarded(points, people, by)
    case .imported(let messages, let by): imported(messages, by)
    }
  }

  private func groups(_ count: NamedCount) -> String {
    words.say(
      words.counted(count.total, "group", "groups"), "\(count.total) 个群", "\(count.total) 個群")
  }

  private func members(_ count: NamedCount) -> String {
    words.say(
      words.counted(count.total, "member", "members"), "\(count.total) 位成员",
      "\(count.total) 位成員")
  }

  private func joins(_ count: Int, _ waiting: Int) -> String {
    let arrived = words.say(
      words.counted(count, "join request", "join requests"), "新增 \(count) 个入群申请",
      "新增 \(count) 個入群申請")
    if waiting == count { return arrived }
    return arrived
      + words.say(", \(waiting) still waiting", "，\(waiting) 个待处理", "，\(waiting) 個待處理")
  }

  private func awarded(_ points: Int, _ people: Int, _ by: [String]) -> String {
    let (amount, who) = (words.number(points), words.listed(by))
    let to = words.counted(people, "person", "people")
    let english = by.isEmpty ? "" : " by \(who)"
    let chinese = by.isEmpty ? "" : "\(who) "
    return words.say(
      "\(words.counted(points, "point", "points")) to \(to)\(english)",
      "\(chinese)向 \(people) 人颁发 \(amount) 分",
      "\(chinese)向 \(people) 人頒發 \(amount) 分")
  }

  private func imported(_ messages: Int, _ by: [String]) -> String {
    let (count, who) = (words.number(messages), words.listed(by))
    let english = by.isEmpty ? "" : " by \(who)"
    let chinese = by.isEmpty ? "" : "\(who) "
    return words.say(
      "\(words.counted(messages, "message", "messages")) imported\(english)",
      "\(chinese)导入 \(count) 条消息",
      "\(chinese)匯入 \(count) 則訊息")
  }

  /// A deed with the names of those it is about; "…" when there are more than are named.
  private func named(_ count: NamedCount, _ deed: String) -> String {
    guard !count.names.isEmpty else { return deed }
    let rest = count.total > count.names.count ? ["…"] : []
    return words.labelled(deed, words.listed(count.names + rest))
  }

  // MARK: What `?` says

  public var title: String { words.say("what changed", "近期变化", "近期變化") }
  public var definition: String {
    words.say(
      "What changed in the groups and in the store since your last look at Today: stages, lights, members, join requests, missed posts, points that others gave, imports. A group that fell and recovered in between is left out. What was noticed counts from when it came in, also when it tells of earlier days.",
      "自你上次查看“今日”以来，各群和数据的变化：阶段、警示灯、成员、入群申请、错过的内容、他人颁发的积分、导入。期间跌落又恢复的群不列出。以数据进来的时间为准，即使它说的是更早的日子。",
      "自你上次檢視「今日」以來，各群和資料的變化：階段、警示燈、成員、入群申請、錯過的內容、他人頒發的積分、匯入。期間跌落又恢復的群不列出。以資料進來的時間為準，即使它說的是更早的日子。"
    )
  }
  public var source: String {
    words.say("computed from what was imported and done", "由导入的数据和操作记录得出", "由匯入的資料和操作記錄得出")
  }
  public var whatChangesIt: String {
    words.say(
      "Leaving Today for more than \(Looks.pause.value) minutes: then only what is newer is told.",
      "离开“今日”超过 \(Looks.pause.value) 分钟后，只列出之后的变化。",
      "離開「今日」超過 \(Looks.pause.value) 分鐘後，只列出之後的變化。")
  }
}
