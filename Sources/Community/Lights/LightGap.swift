/// What is missing before a rule can be judged.
public enum LightGap: Hashable, Sendable {
  case few(LightSample.Kind, have: Int, need: Int)
  /// Nobody is known as owner or staff, or none of them ever spoke.
  case noStaff
  /// No member carries an expert's tag.
  case noExperts

  /// Why a rule cannot be judged, without its numbers: a silent group lacks much for one reason.
  public enum Cause: CaseIterable, Hashable, Sendable {
    /// Members said too little, or too few of them spoke.
    case littleTalk
    case littleFromStaff
    case fewNewcomers
    case noMembers
    case shortHistory
    case noStaff
    case noExperts
  }

  /// What is missing, without its numbers.
  public var cause: Cause {
    switch self {
    case .noStaff: .noStaff
    case .noExperts: .noExperts
    case .few(let kind, _, _):
      switch kind {
      case .members: .noMembers
      case .days: .shortHistory
      case .voices, .recentVoices, .voicesThatDay, .messages, .messagesThisWeek, .messagesBefore,
        .conversations, .questions:
        .littleTalk
      case .staffTurns, .staffMessages: .littleFromStaff
      case .newcomers, .newVoices: .fewNewcomers
      }
    }
  }
}
