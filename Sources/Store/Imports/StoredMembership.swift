import Community

/// A person in a group.
struct MembershipKey: Hashable, Comparable {
  var person: Int64
  var group: Int64

  static func < (left: Self, right: Self) -> Bool {
    (left.person, left.group) < (right.person, right.group)
  }
}

/// A membership as the store keeps it.
struct StoredMembership: Equatable {
  var role: MemberRole = .member
  var joinedAt: Int64?
  var lastJoin: Int64?
  var lastLeave: Int64?
  var broughtBy: Int64?
  var broughtAt: Int64?
  var firstSpoke: Int64?
  var lastSpoke: Int64?
  /// When an operator took them out; exports say nothing of it.
  var removedAt: Int64?

  /// When they left; nil while they are a member. Whoever was seen after their last leave is back;
  /// in the same second the leave is the later one, as when someone is removed on arrival.
  var leftAt: Int64? {
    guard let gone = later(lastLeave, removedAt) else { return nil }
    guard let seen = later(lastJoin, lastSpoke) else { return gone }
    return seen <= gone ? gone : nil
  }

  /// Adds what a batch tells.
  mutating func merge(_ change: MembershipChange) {
    joinedAt = earlier(joinedAt, change.firstJoin)
    lastJoin = later(lastJoin, change.lastJoin)
    lastLeave = later(lastLeave, change.lastLeave)
    firstSpoke = earlier(firstSpoke, change.firstSpoke)
    lastSpoke = later(lastSpoke, change.lastSpoke)
    if let bringer = change.bringer, bringer.at < broughtAt ?? .max {
      broughtBy = bringer.person
      broughtAt = bringer.at
    }
    if let given = change.role, given.rank > role.rank { role = given }
  }
}

extension MemberRole {
  /// Which of two roles that member lists give wins.
  var rank: Int {
    switch self {
    case .member: 1
    case .admin: 2
    case .owner: 3
    }
  }
}
