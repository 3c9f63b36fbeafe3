/// The entry rules of the stages: which one a day's numbers call for, before it has to hold.
///
/// In order, the first that matches:
/// 1. sprout (萌芽): the first voice is younger than 28 days;
/// 2. silent (沉寂): fewer than 2 people spoke in 28 days;
/// 3. decline (衰退): fewer than half of the usual voices;
/// 4. growth (成长): at least a quarter and at least 2 voices more than in the 28 days before, and
///    no fewer than usual;
/// 5. active (活跃): everything else, that is, at least half of the usual voices.
///
/// Decline and growth are left later than they are entered: a group goes on declining until it has
/// 65 % of its usual voices, and goes on growing as long as it has no fewer voices than before.
struct StageRule: Sendable {
  let counts: VoiceCounts

  /// The stage that the numbers of `day` call for in a group that is in the stage `current`.
  func stage(on day: Day, after current: Stage?) -> Stage {
    if counts.age(on: day) < StagePreset.young.value { return .sprout }
    let now = counts.voices(on: day)
    if now < StagePreset.silent.value { return .silent }
    let usual = counts.usual(on: day)
    let edge = current == .decline ? StagePreset.declineStays : StagePreset.decline
    if now * 100 < usual * edge.value { return .decline }
    if now < usual { return .active }
    let stillGrows = now * 100 >= before(day) * StagePreset.growthStays.value
    return isMore(now, than: before(day)) || (current == .growth && stillGrows) ? .growth : .active
  }

  /// The numbers that speak for `stage` on `day`.
  func reason(for stage: Stage, on day: Day, quietDays: Int) -> StageReason {
    let now = counts.voices(on: day)
    switch stage {
    case .sprout: return .young(days: max(counts.age(on: day), 0))
    case .growth: return .moreVoices(now: now, before: before(day))
    case .active: return .steadyVoices(now: now, usual: counts.usual(on: day))
    case .decline: return .fewerVoices(now: now, usual: counts.usual(on: day))
    case .silent: return .nobodySpoke(days: quietDays)
    case .closed: return .closedByOperator
    }
  }

  /// Which way the voices go, with a dead band so that chance is not called a trend.
  func trend(on day: Day) -> Trend {
    let (now, earlier) = (counts.voices(on: day), before(day))
    if isMore(now, than: earlier) { return .rising }
    return isMore(earlier, than: now) ? .falling : .steady
  }

  private func before(_ day: Day) -> Int { counts.voices(on: day - VoiceCounts.window) }

  private func isMore(_ more: Int, than fewer: Int) -> Bool {
    more * 100 >= fewer * StagePreset.growth.value
      && more - fewer >= StagePreset.difference.value
  }
}
