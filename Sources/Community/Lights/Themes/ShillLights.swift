/// People who pretend (水军; method.md, rows 166 to 168). Hetang builds nothing for them and points
/// at what looks like them.
public enum ShillPreset {
  /// Accounts of the pattern from which on it is a suspicion.
  public static let suspect = Preset("shills.suspect", 1, source: "Hetang")
  /// Accounts from which on it is more than an eager fan; red.
  public static let suspects = Preset("shills.suspects", 3, source: "Hetang")
}

extension LightJudge {
  var shills: LightState {
    guard signals.staffTurns > 0 else { return .unknown(.noStaff) }
    let suspects = signals.shillSuspects
    return weigh(.shills(suspects), suspects.count)
  }
}
