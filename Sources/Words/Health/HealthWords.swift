import Community

extension Words {
  /// Health, stages and what makes them.
  public var health: HealthWords { HealthWords(words: self) }
}

/// Health, stages and what makes them.
public struct HealthWords: Sendable {
  let words: Words

  public func name(_ stage: Stage) -> String {
    switch stage {
    case .sprout: words.say("sprout", "萌芽", "萌芽")
    case .growth: words.say("growth", "成长", "成長")
    case .active: words.say("active", "活跃", "活躍")
    case .decline: words.say("decline", "衰退", "衰退")
    case .silent: words.say("silent", "沉寂", "沉寂")
    case .closed: words.say("closed", "已关闭", "已關閉")
    }
  }

  public func name(_ trend: Trend) -> String {
    switch trend {
    case .rising: words.say("rising", "上升", "上升")
    case .steady: words.say("steady", "平稳", "平穩")
    case .falling: words.say("falling", "下降", "下降")
    }
  }

  /// A stage, and why it is that.
  public func sentence(_ stage: Stage, because reason: StageReason) -> String {
    name(stage) + words.say(", ", "，", "，") + sentence(reason)
  }

  /// Why the stage is what it is.
  public func sentence(_ reason: StageReason) -> String {
    switch reason {
    case .young(let days):
      words.say(
        "first voice \(words.counted(days, "day", "days")) ago, younger than 28",
        "第一次发言在 \(days) 天前，不到 28 天",
        "第一次發言在 \(days) 天前，不到 28 天")
    case .moreVoices(let now, let before):
      words.say(
        "\(words.counted(now, "voice", "voices")) in 28 days, \(before) in the 28 before",
        "28 天内 \(now) 人发言，之前 28 天 \(before) 人",
        "28 天內 \(now) 人發言，之前 28 天 \(before) 人")
    case .steadyVoices(let now, let usual):
      words.say(
        "\(words.counted(now, "voice", "voices")) in 28 days, usually \(usual)",
        "28 天内 \(now) 人发言，平时 \(usual) 人",
        "28 天內 \(now) 人發言，平時 \(usual) 人")
    case .fewerVoices(let now, let usual):
      words.say(
        "\(words.counted(now, "voice", "voices")) in 28 days, fewer than half of the usual \(usual)",
        "28 天内 \(now) 人发言，不到平时 \(usual) 人的一半", "28 天內 \(now) 人發言，不到平時 \(usual) 人的一半")
    case .nobodySpoke(let days):
      words.say(
        "for \(words.counted(days, "day", "days")) nobody, or one person alone, has spoken",
        "\(words.number(days)) 天来无人发言，或只有一人发言", "\(words.number(days)) 天來無人發言，或只有一人發言")
    case .closedByOperator:
      words.say("closed by an operator", "由运营关闭", "由營運關閉")
    }
  }

  /// What the stage becomes if nobody speaks. A better one comes of the days that are already
  /// known, and is not told as if silence brought it.
  public func next(_ stage: Stage, on date: String) -> String {
    switch stage {
    case .growth, .active:
      words.say(
        "By the days known so far: \(name(stage)) on \(date).",
        "仅凭现有数据，\(date) 将转为\(name(stage))", "僅憑現有資料，\(date) 將轉為\(name(stage))")
    case .sprout, .decline, .silent, .closed:
      words.say(
        "If nobody speaks: \(name(stage)) on \(date).", "若无人发言，\(date) 将转为\(name(stage))",
        "若無人發言，\(date) 將轉為\(name(stage))")
    }
  }

  /// What is missing before health can be told.
  public func sentence(_ early: TooEarly) -> String {
    let missing =
      switch early.missing {
      case .voices(let have, let need):
        words.say(
          "too early to tell: \(have) of \(need) voices in 28 days",
          "暂无法判断：28 天内 \(have) 人发言，需要 \(need) 人", "暫無法判斷：28 天內 \(have) 人發言，需要 \(need) 人")
      case .days(let have, let need):
        words.say(
          "too early to tell: \(have) of \(need) days of history",
          "暂无法判断：历史 \(have) 天，需要 \(need) 天",
          "暫無法判斷：歷史 \(have) 天，需要 \(need) 天")
      }
    guard let day = early.knownOn else { return missing }
    let date = words.time.date(day)
    return missing + words.say("; known on \(date)", "，\(date) 可知", "，\(date) 可知")
  }

  public var tooEarlyShort: String { words.say("too early", "尚早", "尚早") }
  public var silenceRisk: String { words.say("silence risk", "沉寂风险", "沉寂風險") }
  public var slumpRisk: String { words.say("slump risk", "滑坡风险", "滑坡風險") }
  public var since: String { words.say("since", "自", "自") }
  public var stages: String { words.say("Stages so far", "历经阶段", "歷經階段") }
  public var whatMakesIt: String {
    words.say(
      "What makes the score (points against a typical group)", "得分由来（与典型群相比的分值）",
      "得分由來（與典型群相比的分值）")
  }
  public func model(_ version: String) -> String {
    words.say("model \(version)", "模型 \(version)", "模型 \(version)")
  }
  public var history: String { words.say("Health over 26 weeks", "26 周健康度", "26 週健康度") }
  public func voicesNow(_ now: Int, before: Int) -> String {
    words.say(
      "\(words.counted(now, "voice", "voices")) in 28 days (\(before) in the 28 before)",
      "28 天 \(now) 人发言（前 28 天 \(before) 人）", "28 天 \(now) 人發言（前 28 天 \(before) 人）")
  }
  public var owner: String { words.say("owner or staff spoke", "群主或工作人员发言", "群主或工作人員發言") }
  public var never: String { words.say("never", "从未", "從未") }
  public func daysAgo(_ days: Int) -> String {
    days == 0
      ? words.say("today", "今天", "今天")
      : words.say("\(days) d ago", "\(days) 天前", "\(days) 天前")
  }
}
