/// What the figures of a judgement amount to (结论).
public enum Conclusion: String, Hashable, Codable, CaseIterable, Sendable {
  /// Too few snapshots or groups to tell, or only one of both outcomes was seen.
  case tooFew
  /// The whole interval of the gain lies above 0.
  case better
  /// The interval holds 0.
  case noBetter
  /// The whole interval lies below 0.
  case worse
}

extension TargetJudgement {
  /// Snapshots below which nothing is concluded.
  public static let leastSnapshots = 100
  /// Groups below which nothing is concluded.
  public static let leastGroups = 5

  /// Whether the model is worth having for this target.
  public var conclusion: Conclusion {
    guard snapshots >= Self.leastSnapshots, groups >= Self.leastGroups, let low = gainLow,
      let high = gainHigh
    else { return .tooFew }
    if low > 0 { return .better }
    return high < 0 ? .worse : .noBetter
  }
}
