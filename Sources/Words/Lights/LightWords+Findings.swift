import Community

extension LightWords {
  /// One sentence with the numbers, the same whether the light is on or off. Carries names of
  /// people as they are.
  public func sentence(_ finding: LightFinding) -> String {
    switch finding {
    case .ownerSilence(let days): silence(days)
    case .selfTalk(let turns): selfTalk(turns)
    case .staffReplies(let answered, let turns): staffReplies(answered, turns)
    case .adShare(let ads, let all, let days):
      words.say(
        "\(ads) of \(all) messages of staff in \(days) days \(ads == 1 ? "sells" : "sell") something (\(share(ads, of: all))).",
        "\(days) 天内工作人员的 \(all) 条消息中有 \(ads) 条在推销（\(share(ads, of: all))）。",
        "\(days) 天內工作人員的 \(all) 則訊息中有 \(ads) 則在推銷（\(share(ads, of: all))）。")
    case .eventOnly(let notices, let all, let days):
      words.say(
        "\(notices) of \(all) messages of staff in \(days) days only \(notices == 1 ? "announces" : "announce") events (\(share(notices, of: all))).",
        "\(days) 天内工作人员的 \(all) 条消息中有 \(notices) 条只是活动通知（\(share(notices, of: all))）。",
        "\(days) 天內工作人員的 \(all) 則訊息中有 \(notices) 則只是活動通知（\(share(notices, of: all))）。")
    case .forerunner(let kind, let rise): forerunner(kind, rise)
    case .shills(let suspects): shills(suspects)
    case .unseen(let people, let all):
      words.say(
        "\(people) of \(all) people who spoke in \(fortnight) days got no answer (\(share(people, of: all))).",
        "\(fortnight) 天内发言的 \(all) 人中有 \(people) 人没人理（\(share(people, of: all))）。",
        "\(fortnight) 天內發言的 \(all) 人中有 \(people) 人沒人理（\(share(people, of: all))）。")
    case .newcomersGreeted(let greeted, let all):
      words.say(
        "\(greeted) of \(all) newcomers \(greeted == 1 ? "was" : "were") welcomed within \(hours) hours (\(share(greeted, of: all))).",
        "\(all) 位新人中有 \(greeted) 位在 \(hours) 小时内得到欢迎（\(share(greeted, of: all))）。",
        "\(all) 位新人中有 \(greeted) 位在 \(hours) 小時內得到歡迎（\(share(greeted, of: all))）。")
    case .newcomersAnswered(let answered, let all):
      words.say(
        "\(answered) of \(all) newcomers who spoke \(answered == 1 ? "was" : "were") answered within \(hours) hours (\(share(answered, of: all))).",
        "\(all) 位开口的新人中有 \(answered) 位在 \(hours) 小时内得到回应（\(share(answered, of: all))）。",
        "\(all) 位開口的新人中有 \(answered) 位在 \(hours) 小時內得到回應（\(share(answered, of: all))）。")
    case .concentration(let people, let voices): concentration(people, voices)
    case .selfRun(let byPeople, let all):
      words.say(
        "People began \(byPeople) of \(all) conversations in \(month) days (\(share(byPeople, of: all))).",
        "\(month) 天内 \(all) 次话题中有 \(byPeople) 次由成员发起（\(share(byPeople, of: all))）。",
        "\(month) 天內 \(all) 次話題中有 \(byPeople) 次由成員發起（\(share(byPeople, of: all))）。")
    case .experts(let count, let answers): experts(count, answers)
    case .firstWeek(let day, let voices): firstWeek(day, voices)
    case .size(let members):
      words.say(
        "\(words.counted(members, "member", "members")), \(words.groups.name(SizeBand(members: members))).",
        "\(words.number(members)) 人，\(words.groups.name(SizeBand(members: members)))。",
        "\(words.number(members)) 人，\(words.groups.name(SizeBand(members: members)))。")
    case .fill(let members, let room):
      words.say(
        "\(words.number(members)) of \(words.number(room)) places \(members == 1 ? "is" : "are") taken (\(share(members, of: room))).",
        "\(words.number(room)) 个名额已用 \(words.number(members)) 个（\(share(members, of: room))）。",
        "\(words.number(room)) 個名額已用 \(words.number(members)) 個（\(share(members, of: room))）。")
    case .age(let days, let life):
      words.say(
        "\(words.counted(days, "day", "days")) old; the life chosen for it is \(name(life)).",
        "已有 \(words.number(days)) 天；选定的寿命是 \(name(life))。",
        "已有 \(words.number(days)) 天；選定的壽命是 \(name(life))。")
    case .checkpoint(let days):
      words.say(
        "\(words.counted(days, "day", "days")) old.", "已有 \(words.number(days)) 天。",
        "已有 \(words.number(days)) 天。")
    case .gate(let isSet):
      isSet
        ? words.say("A gate is set.", "已设门槛。", "已設門檻。")
        : words.say(
          "No gate is set: nothing has to be done to come in.", "没有设门槛，谁都能进。", "沒有設門檻，誰都能進。")
    case .covenant(let isSet, let members):
      isSet
        ? words.say("A covenant is written down.", "已有群公约。", "已有群公約。")
        : words.say(
          "\(words.counted(members, "member", "members")) and no covenant written down.",
          "\(words.number(members)) 人，还没有群公约。", "\(words.number(members)) 人，還沒有群公約。")
    }
  }

  private func silence(_ days: Int) -> String {
    days == 0
      ? words.say(
        "The owner or staff spoke on the last day.", "群主或工作人员当天说过话。", "群主或工作人員當天說過話。")
      : words.say(
        "The owner and staff have said nothing for \(words.counted(days, "day", "days")).",
        "群主和工作人员已有 \(words.number(days)) 天没有说话。", "群主和工作人員已有 \(words.number(days)) 天沒有說話。")
  }

  private func selfTalk(_ turns: Int) -> String {
    turns == 0
      ? words.say(
        "What staff said last was answered.", "工作人员上一次发言有人回应。", "工作人員上一次發言有人回應。")
      : words.say(
        "What staff said last went unanswered, \(words.counted(turns, "time", "times")) in a row.",
        "工作人员的发言连续 \(words.number(turns)) 次无人回应。", "工作人員的發言連續 \(words.number(turns)) 次無人回應。")
  }

  private func staffReplies(_ answered: Int, _ turns: Int) -> String {
    words.say(
      "People answered \(answered) of \(turns) turns of staff in \(month) days (\(share(answered, of: turns))).",
      "\(month) 天内工作人员 \(turns) 次发言中有 \(answered) 次得到回应（\(share(answered, of: turns))）。",
      "\(month) 天內工作人員 \(turns) 次發言中有 \(answered) 次得到回應（\(share(answered, of: turns))）。")
  }

  private func forerunner(_ kind: Forerunner, _ rise: ForerunnerRise) -> String {
    if kind == .quarrels {
      return words.say(
        "\(words.counted(rise.count, "quarrel", "quarrels")) noted in the last \(week) days, \(rise.countBefore) in the \(rise.ofBefore) before.",
        "最近 \(week) 天记下争执 \(rise.count) 次，之前 \(rise.ofBefore) 天 \(rise.countBefore) 次。",
        "最近 \(week) 天記下爭執 \(rise.count) 次，之前 \(rise.ofBefore) 天 \(rise.countBefore) 次。")
    }
    let (some, whole) = (words.number(rise.count), words.number(rise.of))
    let (share, before) = (tenths(rise.count, of: rise.of), words.number(rise.daysBefore))
    let (someBefore, wholeBefore) = (words.number(rise.countBefore), words.number(rise.ofBefore))
    let shareBefore = tenths(rise.countBefore, of: rise.ofBefore)
    return words.say(
      "\(some) of \(whole) messages in \(week) days \(verb(kind, rise.count)) (\(share)); in the \(before) days before \(someBefore) of \(wholeBefore) (\(shareBefore)).",
      "最近 \(week) 天 \(whole) 条消息中有 \(some) 条\(verb(kind, rise.count))（\(share)），之前 \(before) 天 \(wholeBefore) 条中 \(someBefore) 条（\(shareBefore)）。",
      "最近 \(week) 天 \(whole) 則訊息中有 \(some) 則\(verb(kind, rise.count))（\(share)），之前 \(before) 天 \(wholeBefore) 則中 \(someBefore) 則（\(shareBefore)）。"
    )
  }

  /// "0.7 %": in tenths, since a rise from little to a little more is a rise too and whole per cent
  /// hide it.
  private func tenths(_ count: Int, of all: Int) -> String {
    let permille = all > 0 ? Int((1000 * Double(count) / Double(all)).rounded()) : 0
    let tenths = permille % 10 == 0 ? "" : ".\(permille % 10)"
    return words.percent("\(permille / 10)\(tenths)")
  }

  /// What the messages of a forerunner do.
  private func verb(_ kind: Forerunner, _ count: Int) -> String {
    switch kind {
    case .water:
      words.say(count == 1 ? "is short and empty" : "are short and empty", "短而无内容", "短而無內容")
    case .flooding: words.say(count == 1 ? "floods the group" : "flood the group", "属于刷屏", "屬於洗版")
    case .advertising:
      words.say(count == 1 ? "sells something" : "sell something", "在推销", "在推銷")
    case .quarrels: ""
    }
  }

  /// What a forerunner counts.
  func messages(_ kind: Forerunner) -> String {
    switch kind {
    case .water:
      words.say("Short messages without content", "没有内容的短消息", "沒有內容的短訊息")
    case .flooding:
      words.say("Messages that flood the group", "刷屏的消息", "洗版的訊息")
    case .advertising: words.say("Selling messages", "推销的消息", "推銷的訊息")
    case .quarrels: words.say("Quarrels", "争执", "爭執")
    }
  }

  private func shills(_ suspects: [GroupSignals.Suspect]) -> String {
    guard !suspects.isEmpty else {
      return words.say(
        "No account answers only staff.", "没有只回应工作人员的账号。", "沒有只回應工作人員的帳號。")
    }
    let names = suspects.prefix(3).map { suspect in
      let share = share(suspect.quick, of: suspect.answers)
      return words.say(
        "\(suspect.name) (\(share) at once)", "\(suspect.name)（\(share) 秒回）",
        "\(suspect.name)（\(share) 秒回）")
    }
    let rest = suspects.count - names.count
    let list = words.listed(names + (rest > 0 ? ["+\(rest)"] : []))
    return words.say(
      "\(words.counted(suspects.count, "account answers", "accounts answer")) hardly anybody but staff, and within minutes: \(list).",
      "\(suspects.count) 个账号几乎只回应工作人员，而且几分钟内就回：\(list)。",
      "\(suspects.count) 個帳號幾乎只回應工作人員，而且幾分鐘內就回：\(list)。")
  }

  private func concentration(_ people: Int, _ voices: Int) -> String {
    words.say(
      "\(words.counted(people, "person makes", "people make")) half of the talk of \(words.counted(voices, "voice", "voices")).",
      "\(voices) 位发言人中，\(people) 人就占了一半消息。", "\(voices) 位發言人中，\(people) 人就占了一半訊息。")
  }

  private func experts(_ count: Int, _ answers: Int) -> String {
    guard answers > 0 else {
      return words.say(
        "\(words.counted(count, "member", "members")) with an expert's tag answered nobody in \(month) days.",
        "\(count) 位带专家标签的成员 \(month) 天内没有回应过任何人。",
        "\(count) 位帶專家標籤的成員 \(month) 天內沒有回應過任何人。")
    }
    return words.say(
      "\(words.counted(count, "member", "members")) with an expert's tag answered \(words.counted(answers, "time", "times")) in \(month) days.",
      "\(count) 位带专家标签的成员 \(month) 天内回应了 \(answers) 次。",
      "\(count) 位帶專家標籤的成員 \(month) 天內回應了 \(answers) 次。")
  }

  private func firstWeek(_ day: Int, _ voices: [Int]) -> String {
    guard !voices.isEmpty else {
      return words.say("The first week is over.", "首周已过。", "首週已過。")
    }
    let list = words.listed(voices.map(words.number))
    return words.say(
      "Day \(day); voices on the \(voices.count == 1 ? "last day" : "last \(voices.count) days"): \(list).",
      "第 \(day) 天；最近 \(voices.count) 天发言人数：\(list)。",
      "第 \(day) 天；最近 \(voices.count) 天發言人數：\(list)。")
  }
}

extension LightWords {
  var month: Int { SignalWindow.month.value }
  var fortnight: Int { SignalWindow.fortnight.value }
  var week: Int { SignalWindow.week.value }
  var hours: Int { SignalWindow.answerHours.value }

  /// A share of a whole: "15 %".
  func share(_ part: Int, of whole: Int) -> String {
    words.percent(whole > 0 ? Double(part) / Double(whole) : 0)
  }
}
