import Community

extension Words {
  /// The lights: rules of the method that a group breaks, with their numbers and remedies.
  public var lights: LightWords { LightWords(words: self) }
}

/// The lights: rules of the method that a group breaks, with their numbers and remedies.
public struct LightWords: Sendable {
  let words: Words

  public var lights: String { words.say("lights", "警示灯", "警示燈") }

  public func name(_ level: LightLevel) -> String {
    switch level {
    case .amber: words.say("amber", "黄灯", "黃燈")
    case .red: words.say("red", "红灯", "紅燈")
    }
  }

  /// What the light looks at.
  public func name(_ rule: LightRule) -> String {
    switch rule {
    case .ownerSilence: words.say("owner's silence", "群主沉默", "群主沉默")
    case .selfTalk: words.say("talking to oneself", "自嗨", "自嗨")
    case .staffReplies: words.say("replies to staff", "回应率", "回應率")
    case .adShare: words.say("staff ads", "工作人员广告", "工作人員廣告")
    case .eventOnly: words.say("notice board", "只发活动", "只發活動")
    case .water: words.say("empty lines", "灌水", "灌水")
    case .flooding: words.say("flooding", "刷屏", "洗版")
    case .advertising: words.say("advertising", "群内广告", "群內廣告")
    case .quarrels: words.say("quarrels", "争执", "爭執")
    case .shills: words.say("shill pattern", "疑似水军", "疑似水軍")
    case .unseen: words.say("unseen members", "没人理", "沒人理")
    case .newcomersGreeted: words.say("welcome", "新人迎接", "新人迎接")
    case .newcomersAnswered: words.say("newcomers' first reply", "新人回应", "新人回應")
    case .concentration: words.say("concentration", "集中度", "集中度")
    case .selfRun: words.say("self-run index", "自运营指数", "自營運指數")
    case .experts: words.say("expert answers", "专家回应", "專家回應")
    case .firstWeek: words.say("first week", "首周观察", "首週觀察")
    case .size: words.say("size", "规模", "規模")
    case .fill: words.say("room", "满员", "滿員")
    case .age: words.say("age", "群龄", "群齡")
    case .checkpoint:
      words.say(
        "look back after \(LifePreset.burnout.value) days", "\(LifePreset.burnout.value) 天复盘",
        "\(LifePreset.burnout.value) 天復盤")
    case .gate: words.say("gate", "门槛", "門檻")
    case .covenant: words.say("covenant", "群公约", "群公約")
    }
  }

  // MARK: What a group is measured by

  public var measuredBy: String { words.say("measured by", "衡量方式", "衡量方式") }
  public var lifeExpected: String { words.say("life expected", "预期寿命", "預期壽命") }
  /// The title of the line that asks why a profile is chosen.
  public func whyChosen(_ profile: GroupProfile) -> String {
    words.say(
      "Why \(name(profile))? The reason is kept in the log.", "为何按“\(name(profile))”衡量？理由会记入操作记录",
      "為何按「\(name(profile))」衡量？理由會記入操作記錄")
  }
  /// Behind the choice that holds now.
  public var chosenNow: String { words.say("now", "当前", "目前") }

  public func name(_ profile: GroupProfile) -> String {
    switch profile {
    case .highFrequency: words.say("high frequency", "高频", "高頻")
    case .rareButGood: words.say("rare but good", "低频高质", "低頻高質")
    }
  }

  /// Which of the sources a profile follows, with its words.
  public func meaning(_ profile: GroupProfile) -> String {
    switch profile {
    case .highFrequency:
      words.say(
        "only frequent interaction binds (S3 · 只有在高頻互動中)", "只有高频互动才能强化链接（S3 · 只有在高频互动中）",
        "只有高頻互動才能強化連結（S3 · 只有在高頻互動中）")
    case .rareButGood:
      words.say(
        "need not be frequent if it has feeling and value (S4 · 并不一定非得高互动性)",
        "不必高互动，但要有感情、有价值（S4 · 并不一定非得高互动性）", "不必高互動，但要有感情、有價值（S4 · 並不一定非得高互動性）")
    }
  }

  public func name(_ life: GroupLife) -> String {
    let days = life.days
    return switch life {
    case .burnout: words.say("\(days) days (burns out)", "\(days) 天（速朽）", "\(days) 天（速朽）")
    case .natural: words.say("\(days) days (left to itself)", "\(days) 天（自然）", "\(days) 天（自然）")
    case .managed: words.say("\(days) days (looked after)", "\(days) 天（主动运营）", "\(days) 天（主動營運）")
    }
  }

  /// How a profile reads a rule, and why; nil where it reads it as it is written.
  public func treatment(of rule: LightRule, in profile: GroupProfile) -> String? {
    let name = name(profile)
    switch profile.treatment(of: rule) {
    case .asWritten: return nil
    case .relaxed:
      return words.say(
        "Relaxed for “\(name)”: \(why(rule))", "按“\(name)”放宽：\(why(rule))",
        "按「\(name)」放寬：\(why(rule))")
    case .stricter:
      return words.say(
        "Stricter for “\(name)”: \(why(rule))", "按“\(name)”从严：\(why(rule))",
        "按「\(name)」從嚴：\(why(rule))")
    case .waived:
      return words.say(
        "Not asked of “\(name)”: \(why(rule))", "“\(name)”不看这一条：\(why(rule))",
        "「\(name)」不看這一條：\(why(rule))")
    }
  }

  /// Why rare but good reads a rule otherwise.
  private func why(_ rule: LightRule) -> String {
    switch rule {
    case .ownerSilence:
      words.say("a slow rhythm is a rhythm too", "慢节奏也是节奏", "慢節奏也是節奏")
    case .concentration:
      words.say(
        "one or two who know may carry the talk", "一两位懂行的人撑起话题并无不可", "一兩位懂行的人撐起話題並無不可")
    case .selfRun:
      words.say("what is good is often prepared by staff", "好内容常由工作人员准备", "好內容常由工作人員準備")
    case .experts:
      words.say(
        "the answers of those who know are what is good about it", "懂行的人肯回答，正是它的价值所在",
        "懂行的人肯回答，正是它的價值所在")
    case .firstWeek:
      words.say("it does not begin with a storm", "开局本就不靠热闹", "開局本就不靠熱鬧")
    default: ""
    }
  }
}
