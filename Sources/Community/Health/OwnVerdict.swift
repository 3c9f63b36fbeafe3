/// How true the score was on the groups of this very store: the judgement of a model on the user's
/// own history (自家历史的结论).
public struct OwnVerdict: Hashable, Codable, Sendable {
  /// The version of the model that was judged.
  public var model: String
  /// When it was judged.
  public var judgedAt: Instant
  /// The history that it was judged on.
  public var extent: HistoryExtent
  /// What came out.
  public var judgement: Judgement

  /// What a model reached on the store's own history, and how much of it there was then.
  public init(model: String, judgedAt: Instant, extent: HistoryExtent, judgement: Judgement) {
    self.model = model
    self.judgedAt = judgedAt
    self.extent = extent
    self.judgement = judgement
  }

  /// How well health, the headline, did; nil when the model does not forecast it.
  public var health: TargetJudgement? { judgement[.halving] }

  /// The counter that does as well as health here, or better: what to look at instead. nil while
  /// health is better, or while there is too little to tell.
  public var counterInstead: HealthCounter? {
    switch health?.conclusion {
    case .noBetter, .worse: health?.bestCounter
    case .better, .tooFew, nil: nil
    }
  }
}

/// How much history there is.
public struct HistoryExtent: Hashable, Codable, Sendable {
  /// Groups of which anything is known.
  public var groups: Int
  /// The first and the last day of which anything is known, over all groups; nil without any.
  public var days: ClosedRange<Day>?

  /// So many groups with a history, and the days that it spans; nil without any.
  public init(groups: Int, days: ClosedRange<Day>?) {
    self.groups = groups
    self.days = days
  }

  /// Days from the first to the last, both included.
  public var length: Int { days.map { $0.upperBound - $0.lowerBound + 1 } ?? 0 }

  /// The length in months of 30.4 days, rounded.
  public var months: Int { (length * 12 + 182) / 365 }

  /// Whether so much is known beyond an earlier extent that judging again may change the verdict:
  /// 28 days more at either end, which is one more snapshot of every group, or a tenth more groups.
  public func isWorthJudging(after judged: HistoryExtent?) -> Bool {
    guard length > 0 else { return false }
    guard let judged else { return true }
    return length - judged.length >= VoiceCounts.window
      || groups * 10 >= judged.groups * 11
  }
}
