/// What someone is to a community by what they did (身份层次): talk of a year, contributions of the
/// last 90 days.
///
/// A conversation is a minute in which they spoke; a contribution is a turn of another member that
/// they were the first to answer.
///
/// Source: Savannah CRM, models.py and level_check.py; its thresholds of the default project.
public enum EngagementLevel: Int, Codable, CaseIterable, Comparable, Sendable {
  /// 旁观者: never spoke within the year.
  case absent
  /// 访客
  case visitor
  /// 参与者
  case participant
  /// 贡献者
  case contributor
  /// 核心
  case core

  /// Conversations of a year that make a visitor.
  public static let visitorFrom = Preset("engagement.visitor", 1, source: "Savannah")
  /// Conversations of a year that make a participant.
  public static let participantFrom = Preset("engagement.participant", 10, source: "Savannah")
  /// Contributions of 90 days that make a contributor.
  public static let contributorFrom = Preset("engagement.contributor", 1, source: "Savannah")
  /// Contributions of 90 days that make one of the core.
  public static let coreFrom = Preset("engagement.core", 10, source: "Savannah")

  /// - Parameters:
  ///   - conversations: of the last 365 days.
  ///   - contributions: of the last 90 days.
  public init(conversations: Int, contributions: Int) {
    self =
      if contributions >= Self.coreFrom.value {
        .core
      } else if contributions >= Self.contributorFrom.value {
        .contributor
      } else if conversations >= Self.participantFrom.value {
        .participant
      } else if conversations >= Self.visitorFrom.value {
        .visitor
      } else {
        .absent
      }
  }

  /// From absent to core.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
