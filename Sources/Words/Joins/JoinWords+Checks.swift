import Community

extension JoinWords {
  /// A check's finding as a sentence. Names in it come from outside: clean before showing.
  public func describe(_ finding: JoinReview.Check.Finding) -> String {
    switch finding {
    case .notYetInGroup:
      words.say("in no group of the series yet", "不在本群及同系列群中", "不在本群及同系列群中")
    case .alreadyInGroup:
      words.say("is already in this group", "已在本群中", "已在本群中")
    case .alreadyInSeries(let group):
      words.say(
        "is already in “\(group)” of the same series", "已在同系列的“\(group)”中",
        "已在同系列的「\(group)」中")
    case .freePlaces(let members, let waiting, let capacity):
      places(
        words.say("there is room", "还有名额", "還有名額"), members: members, waiting: waiting,
        capacity: capacity)
    case .full(let members, let waiting, let capacity):
      places(
        words.say("the group is full", "群已满", "群已滿"), members: members, waiting: waiting,
        capacity: capacity)
    case .referredByMember(let name, true):
      words.say("brought by \(name), an active member", "由活跃成员 \(name) 引荐", "由活躍成員 \(name) 引薦")
    case .referredByMember(let name, false):
      words.say(
        "brought by \(name), a member who has not spoken for 28 days",
        "由成员 \(name) 引荐（近 28 天未发言）", "由成員 \(name) 引薦（近 28 天未發言）")
    case .referrerUnknown(let name):
      words.say(
        "names \(name), whom nobody here knows", "填写的引荐人 \(name) 查无此人", "填寫的引薦人 \(name) 查無此人")
    case .referrerLeft(let name):
      words.say(
        "\(name), who brings them, is not in the group", "引荐人 \(name) 不在群中", "引薦人 \(name) 不在群中")
    case .noReferrer:
      words.say("names no referrer", "没有引荐人", "沒有引薦人")
    case .answered(let answer):
      words.say("answered: \(answer)", "答复：\(answer)", "答覆：\(answer)")
    case .noAnswer(let gate):
      words.say("no answer to the gate: \(gate)", "未答复入群门槛：\(gate)", "未答覆入群門檻：\(gate)")
    case .noGate:
      words.say("the group has no gate, nothing was asked", "本群未设门槛，没有提问", "本群未設門檻，沒有提問")
    case .paid(let amount):
      words.say("paid \(amount)", "已付费 \(amount)", "已付費 \(amount)")
    case .neverRejected(let attempts):
      words.say(
        "asked \(words.counted(attempts, "time", "times")) before, never rejected",
        "曾申请 \(attempts) 次，未被拒绝",
        "曾申請 \(attempts) 次，未被拒絕")
    case .rejectedBefore(let times, let reason):
      rejectedBefore(times: times, reason: reason)
    case .banned(let reason):
      words.labelled(words.say("banned", "已封禁", "已封禁"), reason)
    }
  }

  /// Who was approved and has not come yet takes a place, too.
  private func places(_ what: String, members: Int, waiting: Int, capacity: Int) -> String {
    let (members, capacity) = (words.number(members), words.number(capacity))
    let taken = words.say(
      "\(members) of \(capacity)", "\(members)/\(capacity)", "\(members)/\(capacity)")
    let coming =
      waiting == 0
      ? ""
      : words.say(
        ", and \(waiting) approved not yet in", "，另有 \(waiting) 人已通过未入群",
        "，另有 \(waiting) 人已通過未入群")
    return words.labelled(what, taken + coming)
  }

  private func rejectedBefore(times: Int, reason: String?) -> String {
    let often = words.say(
      times == 1 ? "rejected before" : "rejected \(times) times before", "曾被拒绝 \(times) 次",
      "曾被拒絕 \(times) 次")
    guard let reason, !reason.isEmpty else { return often }
    return words.labelled(often, reason)
  }

  /// What a check looks at, at most four columns wide, for the head of a column.
  public func column(_ topic: JoinTopic) -> String {
    switch topic {
    case .membership: words.say("once", "唯一", "唯一")
    case .capacity: words.say("room", "名额", "名額")
    case .referral: words.say("ref", "引荐", "引薦")
    case .answer: words.say("ans", "答复", "答覆")
    case .payment: words.say("paid", "付费", "付費")
    case .history: words.say("past", "过往", "過往")
    }
  }

  /// What a check looks at.
  public func title(_ topic: JoinTopic) -> String {
    switch topic {
    case .membership: words.say("One group of a series", "同系列只进一个群", "同系列只進一個群")
    case .capacity: words.say("Free places", "名额", "名額")
    case .referral: words.say("Referral", "引荐", "引薦")
    case .answer: words.say("Answer to the gate", "门槛答复", "門檻答覆")
    case .payment: words.say("Payment", "付费", "付費")
    case .history: words.say("Earlier requests", "以往申请", "以往申請")
    }
  }

  /// The rule that a check applies.
  public func rule(_ topic: JoinTopic) -> String {
    switch topic {
    case .membership:
      words.say(
        "One person is in at most one group of a series (每个好友只能进一个群). ✗ when they are a member of this group or of another of its series now.",
        "同一系列的群，一个人只进一个（每个好友只能进一个群）。已在本群或同系列另一个群中，记为 ✗。",
        "同一系列的群，一個人只進一個（每個好友只能進一個群）。已在本群或同系列另一個群中，記為 ✗。")
    case .capacity:
      words.say(
        "Members now, and approved requests that have not joined yet, must stay below the group's capacity.",
        "现有成员加上已通过未入群的人数，须少于本群容量。", "現有成員加上已通過未入群的人數，須少於本群容量。")
    case .referral:
      words.say(
        "✓ when a member of this group brings them; ✗ when the one they name has left; ? when nobody is named or the name is not known here.",
        "由本群成员引荐为 ✓；引荐人已不在群中为 ✗；未填写或查无此人为 ?。", "由本群成員引薦為 ✓；引薦人已不在群中為 ✗；未填寫或查無此人為 ?。")
    case .answer:
      words.say(
        "A community needs a gate (加入必须有门槛). ✗ when the group has one and nothing was answered. Whether the answer is good is for you to judge.",
        "加入必须有门槛。设了门槛而没有答复，记为 ✗；答复好不好，由你判断。", "加入必須有門檻。設了門檻而沒有答覆，記為 ✗；答覆好不好，由你判斷。")
    case .payment:
      words.say(
        "Whoever pays also means it (用金钱来投票). Recorded as the source says; nothing is charged here.",
        "用金钱来投票，可甄别同路人。金额按来源记录，本程序不收款。", "用金錢來投票，可甄別同路人。金額依來源記錄，本程式不收款。")
    case .history:
      words.say(
        "✗ when the same account asked for this group before and was rejected.",
        "同一账号曾申请本群并被拒绝，记为 ✗。",
        "同一帳號曾申請本群並被拒絕，記為 ✗。")
    }
  }

  /// What would change a check's verdict.
  public func change(_ topic: JoinTopic) -> String {
    switch topic {
    case .membership: words.say("They leave the other group.", "对方退出另一个群。", "對方退出另一個群。")
    case .capacity:
      words.say(
        "Someone leaves, or the group's capacity is raised.", "有人退群，或调高本群容量。", "有人退群，或調高本群容量。")
    case .referral:
      words.say("A member of the group vouches for them.", "由本群成员引荐。", "由本群成員引薦。")
    case .answer:
      words.say(
        "They ask again with an answer, or the group's gate is changed.", "对方补上答复再申请，或调整本群门槛。",
        "對方補上答覆再申請，或調整本群門檻。")
    case .payment: words.say("A payment noted in the source.", "来源中记有付费。", "來源中記有付費。")
    case .history:
      words.say("Nothing: what was decided stays on record.", "不会改变：处理过的都留有记录。", "不會改變：處理過的都留有記錄。")
    }
  }
}
