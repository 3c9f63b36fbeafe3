/// The five steps from a name in a list to somebody who makes the community (关系阶梯).
///
/// “强互动产生强信任，强信任产生持续协作” (S2). The source names the chain and gives no numbers; the
/// rules of entry are presets of ours. Each step asks for all that the ones below it ask for, over
/// the last 90 days and among ordinary members only.
public enum RelationStep: Int, Codable, CaseIterable, Comparable, Sendable {
  /// 认识: is there and speaks.
  case acquainted = 1
  /// 互动: answers and is answered.
  case interacting
  /// 信任: has a strong tie.
  case trusting
  /// 协作: several strong ties, and answers many.
  case collaborating
  /// 共创: starts what others take up, and answers what nobody else did.
  case creating

  /// What a step asks for.
  public enum Count: String, CaseIterable, Sendable {
    /// Different members whom they answered.
    case answeredPeople
    /// Different members who answered them.
    case answeredBy
    /// Members with whom they have a strong tie.
    case strongTies
    /// Days on which they began a conversation.
    case startDays
    /// Remarks of others that they were the first to answer.
    case firstAnswers
  }

  /// One rule of entry with what somebody has of it.
  public struct Requirement: Hashable, Sendable {
    /// What is asked for.
    public var count: Count
    /// How many they have.
    public var have: Int
    /// How many it takes.
    public var need: Preset

    /// Whether it is enough.
    public var isMet: Bool { have >= need.value }
  }

  /// The rules of entry that this step adds to those below it.
  public var rules: [(count: Count, need: Preset)] {
    switch self {
    case .acquainted: []
    case .interacting:
      [
        (.answeredPeople, Preset("ladder.2.answered", 1, source: "Hetang")),
        (.answeredBy, Preset("ladder.2.answered-by", 1, source: "Hetang")),
      ]
    case .trusting: [(.strongTies, Preset("ladder.3.ties", 1, source: "Hetang"))]
    case .collaborating:
      [
        (.strongTies, Preset("ladder.4.ties", 3, source: "Hetang")),
        (.answeredPeople, Preset("ladder.4.answered", 5, source: "Hetang")),
      ]
    case .creating:
      [
        (.startDays, Preset("ladder.5.starts", 6, source: "Hetang")),
        (.firstAnswers, Preset("ladder.5.firsts", 6, source: "Hetang")),
      ]
    }
  }

  /// The highest step whose rules, and those of all below it, are met.
  public init(_ counts: (Count) -> Int) {
    self =
      Self.allCases.prefix { step in
        step.rules.allSatisfy { counts($0.count) >= $0.need.value }
      }.last ?? .acquainted
  }

  /// The step above; nil on the highest.
  public var next: RelationStep? { RelationStep(rawValue: rawValue + 1) }

  /// This step's own rules with what somebody has of them.
  public func requirements(_ counts: (Count) -> Int) -> [Requirement] {
    rules.map { Requirement(count: $0.count, have: counts($0.count), need: $0.need) }
  }

  /// From acquainted to creating.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
