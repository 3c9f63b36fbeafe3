import Community

/// Where somebody is known from, so that people of one name can be told apart.
public struct MemberOrigin: Hashable, Sendable {
  /// The platforms of their accounts, those of whoever is one with them too.
  public var platforms: [Platform]
  /// A stable id of one of those accounts; nil where they are known by name only.
  public var accountID: String?
  /// Names of their groups: those they are in first, then those they left.
  public var groups: [String]

  /// Where somebody is known from.
  public init(platforms: [Platform], accountID: String? = nil, groups: [String] = []) {
    self.platforms = platforms
    self.accountID = accountID
    self.groups = groups
  }
}
