import Community

extension LightWords {
  /// Why a rule cannot be judged.
  public func why(_ gap: LightGap) -> String {
    switch gap {
    case .few(let kind, let have, let need):
      return words.say(
        "Too little to judge: \(amount(kind, have)), at least \(words.number(need)) needed.",
        "还不能判断：\(amount(kind, have))，至少要 \(words.number(need))。",
        "還不能判斷：\(amount(kind, have))，至少要 \(words.number(need))。")
    case .noStaff:
      return words.say(
        "Nobody is known as owner or staff, or none of them has spoken: mark them with K on the member's page.",
        "不知道谁是群主或工作人员，或他们从未发言：可在成员页按 K 标记。",
        "不知道誰是群主或工作人員，或他們從未發言：可在成員頁按 K 標記。")
    case .noExperts:
      return words.say(
        "No member carries an expert's tag: T on the member's page gives one.",
        "没有成员带专家标签：可在成员页按 T 添加。", "沒有成員帶專家標籤：可在成員頁按 T 新增。")
    }
  }

  /// The lights that cannot be judged for one reason, folded.
  public func notKnown(_ rules: [LightRule], because cause: LightGap.Cause) -> String {
    let (count, names) = (rules.count, words.listed(rules.map(name)))
    return words.say(
      "\(count) not known yet because \(self.cause(cause)): \(names)",
      "\(count) 盏还不能判断，因为\(self.cause(cause))：\(names)",
      "\(count) 盞還不能判斷，因為\(self.cause(cause))：\(names)"
    )
  }

  private func cause(_ cause: LightGap.Cause) -> String {
    switch cause {
    case .littleTalk: words.say("members said too little", "成员说话太少", "成員說話太少")
    case .littleFromStaff: words.say("staff said too little", "工作人员说话太少", "工作人員說話太少")
    case .fewNewcomers: words.say("too few newcomers came", "新人太少", "新人太少")
    case .noMembers: words.say("no member is known", "还没有已知成员", "還沒有已知成員")
    case .shortHistory: words.say("the history is too short", "历史太短", "歷史太短")
    case .noStaff:
      words.say("no owner or staff is known to have spoken", "没有群主或工作人员发过言", "沒有群主或工作人員發過言")
    case .noExperts: words.say("nobody carries an expert's tag", "没有人带专家标签", "沒有人帶專家標籤")
    }
  }

  /// So many of what is counted, with the time over which it is counted.
  private func amount(_ kind: LightSample.Kind, _ count: Int) -> String {
    let number = words.number(count)
    func of(_ one: String, _ many: String) -> String { words.counted(count, one, many) }
    switch kind {
    case .members: return words.say(of("member", "members"), "成员 \(number) 人", "成員 \(number) 人")
    case .days:
      return words.say(
        "\(of("day", "days")) of history", "历史 \(number) 天", "歷史 \(number) 天")
    case .voices:
      return words.say(
        "\(of("voice", "voices")) in \(month) days", "\(month) 天内发言 \(number) 人",
        "\(month) 天內發言 \(number) 人")
    case .recentVoices:
      return words.say(
        "\(of("voice", "voices")) in \(fortnight) days", "\(fortnight) 天内发言 \(number) 人",
        "\(fortnight) 天內發言 \(number) 人")
    case .voicesThatDay:
      return words.say(
        "\(of("voice", "voices")) on the day to compare with", "对比当天发言 \(number) 人",
        "對比當天發言 \(number) 人")
    case .messages:
      return words.say(
        "\(of("message", "messages")) in \(month) days", "\(month) 天内消息 \(number) 条",
        "\(month) 天內訊息 \(number) 則")
    case .messagesThisWeek:
      return words.say(
        "\(of("message", "messages")) in \(week) days", "\(week) 天内消息 \(number) 条",
        "\(week) 天內訊息 \(number) 則")
    case .messagesBefore:
      let before = month - week
      return words.say(
        "\(of("message", "messages")) in the \(before) days before", "此前 \(before) 天消息 \(number) 条",
        "此前 \(before) 天訊息 \(number) 則")
    case .conversations:
      return words.say(
        "\(of("conversation", "conversations")) in \(month) days", "\(month) 天内话题 \(number) 次",
        "\(month) 天內話題 \(number) 次")
    case .questions:
      return words.say(
        "\(of("conversation", "conversations")) begun by people in \(month) days",
        "\(month) 天内成员发起话题 \(number) 次", "\(month) 天內成員發起話題 \(number) 次")
    case .staffTurns:
      return words.say(
        "\(of("turn", "turns")) of staff in \(month) days", "\(month) 天内工作人员发言 \(number) 次",
        "\(month) 天內工作人員發言 \(number) 次")
    case .staffMessages:
      return words.say(
        "\(of("message", "messages")) of staff in \(month) days",
        "\(month) 天内工作人员消息 \(number) 条", "\(month) 天內工作人員訊息 \(number) 則")
    case .newcomers:
      return words.say(
        "\(of("newcomer", "newcomers")) in \(month) days", "\(month) 天内新人 \(number) 位",
        "\(month) 天內新人 \(number) 位")
    case .newVoices:
      return words.say(
        "\(of("newcomer", "newcomers")) who spoke in \(month) days",
        "\(month) 天内开口的新人 \(number) 位", "\(month) 天內開口的新人 \(number) 位")
    }
  }
}
