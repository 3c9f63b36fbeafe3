/// How the owner and staff speak, and whether anybody listens (method.md, rows 8, 17, 123).
public enum OwnerPreset {
  /// Turns of staff in a row without an answer that are talking to oneself (自嗨).
  public static let selfTalk = Preset("staff.self-talk", 5, quote: "沦为自嗨的领地", source: "S4")
  /// Twice as many; red.
  public static let selfTalkLong = Preset("staff.self-talk.long", 10, source: "Hetang")
  /// Percent of staff's turns that people should answer at least. In public chat archives, where
  /// answers are only what follows within five minutes, about three in four months of a group stay
  /// above this, for anybody's turns.
  public static let replies = Preset("staff.replies", 15, source: "Hetang")
  /// Percent below which hardly anybody answers; red. One month in ten stands here or lower.
  public static let hardlyAny = Preset("staff.replies.few", 5, source: "Hetang")
  /// Turns of staff before a share of answers says something.
  public static let fewestTurns = Preset("staff.turns.fewest", 10, source: "Hetang")
}

extension LightJudge {
  var ownerSilence: LightState {
    guard let days = signals.ownerSilentDays else { return .unknown(.noStaff) }
    return weigh(.ownerSilence(days: days), days)
  }

  var selfTalk: LightState {
    let unanswered = signals.staffTurnsUnanswered
    return weigh(.selfTalk(unanswered: unanswered), unanswered)
  }

  var staffReplies: LightState {
    let (answered, turns) = (signals.staffTurnsAnswered, signals.staffTurns)
    return weigh(.staffReplies(answered: answered, of: turns), answered, of: turns)
  }
}
