import Community

/// What a batch of an import tells about one person in one group. Changes add up to the same in any
/// order.
struct MembershipChange {
  var firstJoin: Int64?
  var lastJoin: Int64?
  var lastLeave: Int64?
  var firstSpoke: Int64?
  var lastSpoke: Int64?
  /// Who brought them, at the earliest join that names someone.
  var bringer: (person: Int64, at: Int64)?
  var role: MemberRole?
  var tags: Set<String> = []
  /// Lines of a member list.
  var rosterLines = 0
  /// Days on which they spoke have to be summed again.
  var spoke: Bool { lastSpoke != nil }

  mutating func join(at moment: Int64, by bringer: Int64?) {
    firstJoin = earlier(firstJoin, moment)
    lastJoin = later(lastJoin, moment)
    if let bringer, self.bringer.map({ (moment, bringer) < ($0.at, $0.person) }) ?? true {
      self.bringer = (bringer, moment)
    }
  }

  mutating func leave(at moment: Int64) { lastLeave = later(lastLeave, moment) }

  mutating func speak(at moment: Int64) {
    firstSpoke = earlier(firstSpoke, moment)
    lastSpoke = later(lastSpoke, moment)
  }

  mutating func enlist(_ entry: RosterEntry) {
    rosterLines += 1
    if let joined = entry.joinedAt?.seconds {
      firstJoin = earlier(firstJoin, joined)
      lastJoin = later(lastJoin, joined)
    }
    if let role = entry.role, role.rank > (self.role?.rank ?? 0) { self.role = role }
    tags.formUnion(entry.tags)
  }
}

/// The earlier of two moments, or the one that is known.
func earlier(_ one: Int64?, _ other: Int64?) -> Int64? {
  guard let one, let other else { return one ?? other }
  return min(one, other)
}

/// The later of two moments, or the one that is known.
func later(_ one: Int64?, _ other: Int64?) -> Int64? {
  guard let one, let other else { return one ?? other }
  return max(one, other)
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
