extension LightJudge {
  /// The last eighth of the chosen life is the time to plan what comes after it (method.md, row
  /// 11). A group that outlives its mark breaks no rule: the mark says no more about it.
  var age: LightState {
    let days = signals.age
    return weigh(.age(days: days, life: life)) {
      days < life.days
        && LightSide.atLeastPercent.isReached($0, by: days, of: life.days)
    }
  }

  /// After three months, for as long as a look back is due (method.md, row 13).
  var checkpoint: LightState {
    let days = signals.age
    return weigh(.checkpoint(days: days)) {
      days >= $0 && days < $0 + LifePreset.checkpointOpen.value
    }
  }

  /// In the days 3 to 7, voices that fell two days running (method.md, row 10).
  var firstWeek: LightState {
    let day = signals.age + 1
    guard day <= LifePreset.firstWeek.value else { return .off(.firstWeek(day: day, voices: [])) }
    let last = Array(signals.voicesByDay.suffix(3))
    let finding = LightFinding.firstWeek(day: day, voices: last)
    guard last.count == 3, last[0] >= LifePreset.firstVoices.value else {
      return .unknown(
        .few(.voicesThatDay, have: last.first ?? 0, need: LifePreset.firstVoices.value))
    }
    guard last[0] > last[1], last[1] > last[2] else { return .off(finding) }
    return weigh(finding) {
      LightSide.belowPercent.isReached($0, by: last[2], of: last[0])
    }
  }
}
