/// Reach (影响力): whom a member moves, as points from a table, as the Orbit model has it. Where
/// Orbit counts followers outside, this counts the people of the group itself.
///
/// Source: Orbit model, README.CN; the table is ours.
public struct Reach: Hashable, Codable, Sendable {
  /// Different members who answered them in the last 90 days.
  public var answeredBy: Int
  /// Members whom they brought and who are still there.
  public var brought: Int

  /// So many who answered them, and so many whom they brought.
  public init(answeredBy: Int = 0, brought: Int = 0) {
    self.answeredBy = answeredBy
    self.brought = brought
  }

  /// Different members who answer, from which on there are 1, 2 and 3 points.
  public static let answered = [
    Preset("reach.answered.1", 1, source: "Hetang"),
    Preset("reach.answered.2", 3, source: "Hetang"),
    Preset("reach.answered.3", 8, source: "Hetang"),
  ]
  /// Members brought, from which on there are 1 and 2 points.
  public static let invited = [
    Preset("reach.brought.1", 1, source: "Hetang"),
    Preset("reach.brought.2", 5, source: "Hetang"),
  ]

  /// Points for being answered, 0 to 3.
  public var answerPoints: Int { Self.answered.count { answeredBy >= $0.value } }
  /// Points for bringing people, 0 to 2.
  public var invitationPoints: Int { Self.invited.count { brought >= $0.value } }
  /// 0 to 5.
  public var points: Int { answerPoints + invitationPoints }
}

/// Gravity (向心力): what holds a community together, love times reach summed over its members.
public enum Gravity {
  /// One member's part.
  public static func of(love: Double, reach: Int) -> Double { love * Double(reach) }

  /// - Parameter members: love and reach of each.
  public static func of(_ members: [(love: Double, reach: Int)]) -> Double {
    members.reduce(0) { $0 + of(love: $1.love, reach: $1.reach) }
  }
}
