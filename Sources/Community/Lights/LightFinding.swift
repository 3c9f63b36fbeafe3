/// What a rule found: the numbers that it is decided by, whether its light is on or off.
public enum LightFinding: Hashable, Codable, Sendable {
  case ownerSilence(days: Int)
  case selfTalk(unanswered: Int)
  case staffReplies(answered: Int, of: Int)
  /// `days` is the window that had enough to judge: 7, or else 28.
  case adShare(ads: Int, of: Int, days: Int)
  case eventOnly(notices: Int, of: Int, days: Int)
  case forerunner(Forerunner, ForerunnerRise)
  case shills([GroupSignals.Suspect])
  case unseen(people: Int, of: Int)
  case newcomersGreeted(Int, of: Int)
  case newcomersAnswered(Int, of: Int)
  /// `people` is the absence factor among that many voices.
  case concentration(people: Int, voices: Int)
  case selfRun(byPeople: Int, of: Int)
  case experts(count: Int, answers: Int)
  /// `day` counts from 1; the voices of the last three days, oldest first, none after the week.
  case firstWeek(day: Int, voices: [Int])
  case size(members: Int)
  /// `room` is the capacity, or the number above which a group is hard to manage if that is less.
  case fill(members: Int, room: Int)
  case age(days: Int, life: GroupLife)
  case checkpoint(days: Int)
  case gate(isSet: Bool)
  case covenant(isSet: Bool, members: Int)

  /// The rule that found it.
  public var rule: LightRule {
    switch self {
    case .ownerSilence: .ownerSilence
    case .selfTalk: .selfTalk
    case .staffReplies: .staffReplies
    case .adShare: .adShare
    case .eventOnly: .eventOnly
    case .forerunner(let kind, _): kind.rule
    case .shills: .shills
    case .unseen: .unseen
    case .newcomersGreeted: .newcomersGreeted
    case .newcomersAnswered: .newcomersAnswered
    case .concentration: .concentration
    case .selfRun: .selfRun
    case .experts: .experts
    case .firstWeek: .firstWeek
    case .size: .size
    case .fill: .fill
    case .age: .age
    case .checkpoint: .checkpoint
    case .gate: .gate
    case .covenant: .covenant
    }
  }
}
