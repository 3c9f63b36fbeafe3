/// How a member stands in one group (成员画像): what is counted from their days and from who answered
/// whom. What it amounts to is computed from these counts.
///
/// Counted as of the last day of which the group's exports tell, and among ordinary members only: a
/// thousand answers of staff or of a bot change nothing.
public struct MemberStanding: Hashable, Codable, Sendable {
  /// Days with a word.
  public var presence = MemberPresence()
  /// The value of ``Love``, kept to thousandths.
  public var love = 0.0
  /// Whom they move.
  public var reach = Reach()

  // MARK: Talk, in the last 90 days

  /// Different members whom they answered.
  public var answeredPeople = 0
  /// How many turns of theirs they answered.
  public var answers = 0
  /// Turns of others that they were the first to answer.
  public var firstAnswers = 0
  /// Members whom they answered within 14 days of their coming.
  public var newcomersAnswered = 0
  /// Members with whom they have a strong tie.
  public var strongTies = 0
  /// Days on which they began a conversation.
  public var startDays = 0
  /// What went wrong with them: incidents that were not withdrawn.
  public var incidents = 0

  // MARK: Lately

  /// Conversations begun in the last 28 days.
  public var starts28 = 0
  /// Days with a word in the last 28.
  public var daysNow = 0
  /// Days with a word in the 56 days before those.
  public var daysBefore = 0
  /// Minutes in which they spoke in the last 14 days.
  public var minutes14 = 0
  /// Turns of theirs that were answered in the last 14 days.
  public var answered14 = 0

  // MARK: Within a year

  /// Minutes in which they spoke.
  public var minutes365 = 0

  /// Somebody of whom nothing was counted.
  public init() {}
}

extension MemberStanding {
  /// Days within which a voice should have been answered (被看见).
  public static let unseenAfter = Preset("segment.unseen", 14, source: "Hetang")

  /// Their part in what holds the group together; 0 or more.
  public var gravity: Double { Gravity.of(love: love, reach: reach.points) }
  /// How near to the middle they are, by their love.
  public var orbit: OrbitLevel { OrbitLevel(love: love) }
  /// What they are by what they did.
  public var engagement: EngagementLevel {
    EngagementLevel(conversations: minutes365, contributions: firstAnswers)
  }

  /// What the rules of the relation ladder ask for.
  public func count(_ count: RelationStep.Count) -> Int {
    switch count {
    case .answeredPeople: answeredPeople
    case .answeredBy: reach.answeredBy
    case .strongTies: strongTies
    case .startDays: startDays
    case .firstAnswers: firstAnswers
    }
  }

  /// Where on the relation ladder they stand.
  public var step: RelationStep { RelationStep(count) }

  /// What the next step asks for; empty on the highest.
  public var nextStep: [RelationStep.Requirement] { step.next?.requirements(count) ?? [] }

  /// Spoke lately, and no other member answered (没人理).
  public var isUnseen: Bool { minutes14 > 0 && answered14 == 0 }

  /// Whether they come less than half as often as before (有流失风险).
  public var isAtRisk: Bool { RiskRule.isAtRisk(daysNow: daysNow, daysBefore: daysBefore) }

  /// nil for somebody who is no candidate.
  public var helperScore: Int? {
    HelperCandidate.score(
      people: answeredPeople, newcomers: newcomersAnswered, incidents: incidents)
  }

  /// nil for somebody who is no candidate.
  public func seedScore(_ card: Scorecard?) -> Int? {
    SeedCandidate.score(
      starts: starts28, answeredBy: reach.answeredBy, days30: presence.days30, card: card)
  }
}
