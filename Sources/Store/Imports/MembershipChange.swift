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
  /// Whether it says nothing of a membership: somebody brought a member, or is named in a notice.
  var isMention: Bool {
    rosterLines == 0 && firstJoin == nil && lastLeave == nil && lastSpoke == nil
  }

  mutating func join(at moment: Int64, by bringer: Int64?) {
    firstJoin = earlier(firstJoin, moment)
    lastJoin = later(lastJoin, moment)
    if let bringer, self.bringer.map({ (moment, bringer) < ($0.at, $0.person) }) ?? true {
      self.bringer = (bringer, moment)
    }
  }

  /// Somebody brought a member, or is named in a notice.
  mutating func mention() {}

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

extension [MembershipKey: MembershipChange] {
  /// Adds what an event says.
  ///
  /// - Parameters:
  ///   - code: What happened; nil for what this version does not know.
  ///   - person: To whom.
  ///   - other: Who brought or removed them.
  mutating func tell(
    _ code: EventCode?, at moment: Int64, of person: Int64?, other: Int64?, in group: Int64
  ) {
    if let other {
      self[MembershipKey(person: other, group: group), default: MembershipChange()].mention()
    }
    guard let person else { return }
    let key = MembershipKey(person: person, group: group)
    switch code {
    case .notice, nil: self[key, default: MembershipChange()].mention()
    case .message: self[key, default: MembershipChange()].speak(at: moment)
    case .join:
      self[key, default: MembershipChange()].join(at: moment, by: other == person ? nil : other)
    case .leave, .removal: self[key, default: MembershipChange()].leave(at: moment)
    }
  }
}
