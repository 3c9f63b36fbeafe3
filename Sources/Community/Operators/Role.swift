/// What an operator is here for (角色): each role has rights, which an owner can change.
public enum Role: String, Codable, CaseIterable, Sendable {
  /// Answers for the community (主理人); always keeps the right to manage operators.
  case owner
  /// Decides day by day (管理).
  case moderator
  /// Lends a hand (助手).
  case helper
  /// Looks and changes nothing (只读).
  case viewer
}

extension Role: Comparable {
  /// From owner to viewer.
  public static func < (left: Role, right: Role) -> Bool { left.number < right.number }

  /// A number that stands for the role in the store; 1 is the owner.
  public var number: Int64 {
    switch self {
    case .owner: 1
    case .moderator: 2
    case .helper: 3
    case .viewer: 4
    }
  }

  /// The role of that number, if there is one.
  public init?(number: Int64) {
    guard let role = Self.allCases.first(where: { $0.number == number }) else { return nil }
    self = role
  }
}
