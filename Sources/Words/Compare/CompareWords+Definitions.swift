import Community

extension ComparedFigure {
  /// The rule of the method that looks at the same figure.
  fileprivate var rule: LightRule? {
    switch self {
    case .concentration: .concentration
    case .selfRun: .selfRun
    case .staffReplies: .staffReplies
    case .unseen: .unseen
    case .newcomersGreeted: .newcomersGreeted
    case .newcomersAnswered: .newcomersAnswered
    case .adShare: .adShare
    case .ownerSilence: .ownerSilence
    case .health, .silence, .slump, .voices, .messages, .returning, .regulars, .joins, .leaves: nil
    }
  }
}

extension CompareWords {
  /// What a figure counts.
  public func definition(_ figure: ComparedFigure) -> String {
    if let rule = figure.rule { return words.lights.rule(rule) }
    return switch figure {
    case .health: words.figures.healthIs
    case .silence: words.health.silenceIs
    case .slump: words.health.slumpIs
    case .messages:
      words.say(
        "Messages of people in the last 28 days.", "最近 28 天普通成员的消息数。", "最近 28 天普通成員的訊息數。")
    case .returning:
      words.say(
        "Of those who spoke in the 28 days before the last 28, the share who spoke again in the last 28.",
        "前一个 28 天发过言的人当中，最近 28 天又发言的比例。", "前一個 28 天發過言的人當中，最近 28 天又發言的比例。")
    case .regulars:
      words.say(
        "People who spoke on at least three days of the last 28.", "最近 28 天内至少三天发言的人数。",
        "最近 28 天內至少三天發言的人數。")
    case .joins:
      words.say(
        "Members who joined in the last 28 days, as far as the export tells.",
        "最近 28 天入群人数（以导出记录为准）。", "最近 28 天入群人數（以匯出記錄為準）。")
    case .leaves:
      words.say(
        "Members who left in the last 28 days, as far as the export tells.",
        "最近 28 天离开人数（以导出记录为准）。", "最近 28 天離開人數（以匯出記錄為準）。")
    default: words.figures.voicesIs
    }
  }

  /// What would change it.
  public func change(_ figure: ComparedFigure) -> String {
    if let rule = figure.rule { return words.lights.remedy(rule).joined(separator: "\n") }
    return switch figure {
    case .messages: words.figures.lessOrMoreTalk
    case .returning: words.health.bringBack
    case .joins, .leaves:
      words.say(
        "Who comes and goes, as the next import tells.", "有人入群或离开，以下次导入为准。",
        "有人入群或離開，以下次匯入為準。")
    default: words.figures.healthChanges
    }
  }

  public func source(_ figure: ComparedFigure) -> String {
    if let rule = figure.rule { return words.lights.source(rule) }
    return switch figure {
    case .health, .silence, .slump: words.figures.ourModel
    default: words.source("Hetang")
    }
  }
}
