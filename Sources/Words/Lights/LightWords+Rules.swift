import Community

extension LightWords {
  /// The rule as a text that can be read, with its numbers for a group of that profile and life.
  public func rule(
    _ rule: LightRule, in profile: GroupProfile = .highFrequency, life: GroupLife = .natural
  ) -> String {
    let text = definition(of: rule, life: life)
    let sides = limits(of: rule, in: profile)
    return sides.isEmpty ? text : words.labelled(text, sides) + words.say(".", "。", "。")
  }

  /// From where on the light is on: "amber from 5, red from 7".
  private func limits(of rule: LightRule, in profile: GroupProfile) -> String {
    guard let limits = rule.limits(in: profile), let side = rule.side else { return "" }
    let red = limits.red.map { ", \(words.lights.name(.red)) \(from($0, side))" } ?? ""
    let chinese = limits.red.map { "，\(from($0, side))为红灯" } ?? ""
    let traditional = limits.red.map { "，\(from($0, side))為紅燈" } ?? ""
    return words.say(
      "\(name(.amber)) \(from(limits.amber, side))\(red)",
      "\(from(limits.amber, side))为黄灯\(chinese)", "\(from(limits.amber, side))為黃燈\(traditional)")
  }

  private func from(_ limit: Preset, _ side: LightSide) -> String {
    let value = side.isPercent ? words.percent("\(limit.value)") : words.number(limit.value)
    return switch side {
    case .atLeast, .atLeastPercent:
      words.say("from \(value)", "\(value) 起", "\(value) 起")
    case .abovePercent:
      words.say("above \(value)", "超过 \(value) ", "超過 \(value) ")
    case .below, .belowPercent:
      words.say("below \(value)", "低于 \(value) ", "低於 \(value) ")
    case .atMost:
      words.say("at \(value) or fewer", "不多于 \(value) ", "不多於 \(value) ")
    }
  }

  /// What is measured, without the numbers from which on it is too much.
  private func definition(of rule: LightRule, life: GroupLife) -> String {
    switch rule {
    case .ownerSilence:
      words.say(
        "Days since the owner or staff last spoke", "群主或工作人员最后一次发言至今的天数", "群主或工作人員最後一次發言至今的天數")
    case .selfTalk:
      words.say(
        "Turns of staff in a row that nobody answered within \(hours) hours",
        "工作人员连续发言而 \(hours) 小时内无人回应的次数", "工作人員連續發言而 \(hours) 小時內無人回應的次數")
    case .staffReplies:
      words.say(
        "Share of the turns of staff in \(month) days that people answered within \(hours) hours",
        "\(month) 天内工作人员的发言在 \(hours) 小时内得到成员回应的比例",
        "\(month) 天內工作人員的發言在 \(hours) 小時內得到成員回應的比例")
    case .adShare:
      words.say(
        "Share of what staff say in \(week) days, sent posts included, that sells (over \(month) days where a week has too little); a share above the limit shows health in amber at best",
        "工作人员 \(week) 天内的消息（含已发内容）中推销的比例（一周内太少则看 \(month) 天）；超限时健康度最多显示为黄色",
        "工作人員 \(week) 天內的訊息（含已發內容）中推銷的比例（一週內太少則看 \(month) 天）；超限時健康度最多顯示為黃色")
    case .eventOnly:
      words.say(
        "Share of what staff say in \(week) days that only announces events (over \(month) days where a week has too little)",
        "工作人员 \(week) 天内的消息中仅为活动通知的比例（一周内太少则看 \(month) 天）",
        "工作人員 \(week) 天內的訊息中僅為活動通知的比例（一週內太少則看 \(month) 天）")
    case .water: rise(.water)
    case .flooding: rise(.flooding)
    case .advertising: rise(.advertising)
    case .quarrels: rise(.quarrels)
    case .shills:
      words.say(
        "Accounts nobody declared that answer hardly anybody but staff, and within minutes; a suspicion, not a verdict",
        "未申明身份、几乎只回应工作人员且几分钟内就回的账号数（只是疑点，不是定论）",
        "未申明身份、幾乎只回應工作人員且幾分鐘內就回的帳號數（只是疑點，不是定論）")
    case .unseen:
      words.say(
        "Share of the people who spoke in \(fortnight) days whom nobody answered",
        "\(fortnight) 天内发言却没人理的人所占比例", "\(fortnight) 天內發言卻沒人理的人所占比例")
    case .newcomersGreeted:
      words.say(
        "Share of the newcomers of \(month) days into whose first \(hours) hours a word of welcome fell",
        "\(month) 天内的新人在入群 \(hours) 小时内得到欢迎的比例", "\(month) 天內的新人在入群 \(hours) 小時內得到歡迎的比例")
    case .newcomersAnswered:
      words.say(
        "Share of the newcomers who spoke that were answered within \(hours) hours",
        "开口的新人在 \(hours) 小时内得到回应的比例", "開口的新人在 \(hours) 小時內得到回應的比例")
    case .concentration:
      words.say(
        "The fewest people who make half of the messages of \(month) days (CHAOSS: absence factor)",
        "\(month) 天内贡献一半消息的最少人数（CHAOSS 缺席因子）", "\(month) 天內貢獻一半訊息的最少人數（CHAOSS 缺席因子）")
    case .selfRun:
      words.say(
        "Share of the conversations of \(month) days that people began, not staff",
        "\(month) 天内由成员（而非工作人员）发起的话题比例", "\(month) 天內由成員（而非工作人員）發起的話題比例")
    case .experts:
      words.say(
        "Turns that members with an expert's tag answered in \(month) days",
        "带专家标签的成员 \(month) 天内回应的次数", "帶專家標籤的成員 \(month) 天內回應的次數")
    case .firstWeek: firstWeek
    case .size:
      words.say(
        "Fewer than \(GroupPreset.minimum.value) members are not yet a group, more than \(GroupPreset.hardLimit.value) are hard to manage; amber outside.",
        "少于 \(GroupPreset.minimum.value) 人不成群，超过 \(GroupPreset.hardLimit.value) 人难管；超出此范围为黄灯。",
        "少於 \(GroupPreset.minimum.value) 人不成群，超過 \(GroupPreset.hardLimit.value) 人難管；超出此範圍為黃燈。")
    case .fill:
      words.say(
        "Members against the capacity, or against \(GroupPreset.hardLimit.value) if that is less",
        "成员数与容量之比（容量最多按 \(GroupPreset.hardLimit.value) 计）",
        "成員數與容量之比（容量最多按 \(GroupPreset.hardLimit.value) 計）")
    case .age:
      words.say(
        "Days since the first thing known of the group, against the life chosen for it, \(name(life)): amber from \(LifePreset.succession.value) % of it until it is over, the time to plan what comes after. A group that outlives its mark breaks no rule.",
        "已知的群龄与选定寿命（\(name(life))）之比：达到 \(LifePreset.succession.value)% 起至期满为黄灯，该想好之后怎么办。活过期限并不违规。",
        "已知的群齡與選定壽命（\(name(life))）之比：達到 \(LifePreset.succession.value)% 起至期滿為黃燈，該想好之後怎麼辦。活過期限並不違規。"
      )
    case .checkpoint:
      words.say(
        "From day \(LifePreset.burnout.value) on, for \(LifePreset.checkpointOpen.value) days, a look back is due: amber.",
        "第 \(LifePreset.burnout.value) 天起的 \(LifePreset.checkpointOpen.value) 天内应当复盘：黄灯。",
        "第 \(LifePreset.burnout.value) 天起的 \(LifePreset.checkpointOpen.value) 天內應當復盤：黃燈。")
    case .gate:
      words.say(
        "Something has to be done to come in; without a gate there is only a crowd: amber.",
        "入群要有门槛，没有门槛只是人群：黄灯。", "入群要有門檻，沒有門檻只是人群：黃燈。")
    case .covenant:
      words.say(
        "How members treat one another is written down: amber from \(GroupPreset.minimum.value) members without it.",
        "成员如何相处要写下来：没有公约的群，\(GroupPreset.minimum.value) 人起为黄灯。",
        "成員如何相處要寫下來：沒有公約的群，\(GroupPreset.minimum.value) 人起為黃燈。")
    }
  }

  private func rise(_ kind: Forerunner) -> String {
    let (before, fewest) = (SignalWindow.before.value, kind.fewest.value)
    guard let floor = kind.floor?.value, let redFloor = kind.redFloor?.value else {
      return words.say(
        "\(messages(kind)) of the last \(week) days against the \(before) before, where there are at least \(fewest)",
        "\(messages(kind))：最近 \(week) 天与之前 \(before) 天相比（至少 \(fewest) 次才计）",
        "\(messages(kind))：最近 \(week) 天與之前 \(before) 天相比（至少 \(fewest) 次才計）")
    }
    return words.say(
      "\(messages(kind)): their share of the last \(week) days against that of up to \(before) days before; counted from \(fewest) messages and a share of \(floor) %, and never red below \(redFloor) %",
      "\(messages(kind))：最近 \(week) 天的比例与之前至多 \(before) 天相比（至少 \(fewest) 条且占 \(floor)% 才计，不足 \(redFloor)% 不亮红灯）",
      "\(messages(kind))：最近 \(week) 天的比例與之前至多 \(before) 天相比（至少 \(fewest) 則且占 \(floor)% 才計，不足 \(redFloor)% 不亮紅燈）"
    )
  }

  private var firstWeek: String {
    let (from, to) = (LifePreset.firstWatched.value - 1, LifePreset.firstWeek.value)
    let steep = LifePreset.steepFall.value
    return words.say(
      "In the days \(from) to \(to) of a group, voices that fall two days running: amber; red where fewer than \(steep) % are left.",
      "建群第 \(from) 至 \(to) 天，发言人数连续两天下降：黄灯；剩下不到 \(steep)% 为红灯。",
      "建群第 \(from) 至 \(to) 天，發言人數連續兩天下降：黃燈；剩下不到 \(steep)% 為紅燈。")
  }

  /// The source with its words, and whose the numbers are.
  public func source(
    _ rule: LightRule, in profile: GroupProfile = .highFrequency, life: GroupLife = .natural
  ) -> String {
    let origin = rule.origin
    let (source, quote) =
      rule == .age
      ? (life.preset.source, life.preset.quote ?? origin.quote) : (origin.source, origin.quote)
    let ours = rule.limits(in: profile)?.presets.filter { $0.quote == nil } ?? []
    let text = words.source(source, saying: quote)
    guard !ours.isEmpty, rule.side != nil else { return text }
    let numbers = words.listed(ours.map { "\($0.value)" })
    return words.say(
      "\(text) (our number: \(numbers))", "\(text)（\(numbers) 为荷塘自定）", "\(text)（\(numbers) 為荷塘自訂）")
  }
}
