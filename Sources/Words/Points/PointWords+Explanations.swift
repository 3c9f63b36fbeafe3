extension PointWords {
  /// Contribution within a period of the board.
  public var periodDefinition: String {
    words.say(
      "The sum of all points that people gave or took in the period, from the append-only ledger. Weeks begin on Monday; days are the operator's.",
      "该时段内积分流水的总和：由人颁发或扣除，只增不改。每周从周一算起，按运营者所在时区。",
      "該時段內積分流水的總和：由人頒發或扣除，只增不改。每週從週一算起，按營運者所在時區。")
  }
  public var rankDefinition: String {
    words.say(
      "The place by points of the period. Equal points share a rank and the next follows without a gap. Only ordinary members who are in some group now are ranked; people who left are not shown, and keep their points.",
      "按该时段积分排名。同分同名次，下一名次不跳号。只排现在仍在群里的普通成员；退群者不上榜，积分保留。",
      "按該時段積分排名。同分同名次，下一名次不跳號。只排現在仍在群裡的普通成員；退群者不上榜，積分保留。")
  }
  public var rankChange: String {
    words.say(
      "Points given or taken, to this person or to those around.", "本人或前后的人得分、扣分。", "本人或前後的人得分、扣分。")
  }
  /// "15 points, this week"
  public func sum(_ points: Int, in period: String) -> String {
    let count = words.number(points)
    return words.say(
      "\(words.counted(points, "point", "points")), \(period)", "\(period) \(count) 分",
      "\(period) \(count) 分")
  }
  public var boardSource: String {
    words.say(
      "leaderboards (S3: tasks, points, levels, badges, leaderboards)", "排行榜（S3：任务、点数、关卡、徽章、排行榜）",
      "排行榜（S3：任務、點數、關卡、徽章、排行榜）")
  }

  public var amountDefinition: String {
    words.say(
      "What this entry adds to the person's contribution. Entries are never changed or removed: D adds a second one of the opposite amount.",
      "这笔流水计入贡献值的分数。流水只增不改：D 会另记一笔相反的分数。",
      "這筆流水計入貢獻值的分數。流水只增不改：D 會另記一筆相反的分數。")
  }
  public var amountChange: String {
    words.say("Nothing; a reversal cancels it.", "不会变；可由冲正抵消。", "不會變；可由沖正抵銷。")
  }
  public var balanceTitle: String {
    words.say("balance of incentives", "激励构成", "激勵構成")
  }
  public func balanceDefinition(_ percent: Int) -> String {
    words.say(
      "How the points given in the loaded entries divide among interest, honour and emotion; taken points, reversals and reversed entries left out. Over \(percent) % interest is marked; that number is ours.",
      "已载入流水中所发积分在利益、荣誉、情感间的占比，不含扣分、冲正与已冲正。利益超过 \(percent)% 时提示，此数为荷塘自定。",
      "已載入流水中所發積分在利益、榮譽、情感間的占比，不含扣分、沖正與已沖正。利益超過 \(percent)% 時提示，此數為荷塘自訂。")
  }
  public var balanceSource: String {
    words.say(
      "S3 names the three incentives; the mark is Hetang's", "三种激励见 S3；提示线为荷塘自定",
      "三種激勵見 S3；提示線為荷塘自訂")
  }
  public var balanceChange: String {
    words.say("Giving points for other reasons.", "换种理由颁发积分。", "換種理由頒發積分。")
  }
}
