import Community
import GRDB

extension Writing {
  /// Takes somebody out of a group, or of all of them for good.
  func removePerson(_ removal: Removal) throws -> Done {
    let subject = Subject.person(removal.person)
    let row = try seen(subject, version: removal.version)
    // Who was let back in gave no reason; that it is taken back needs none.
    if removal.reason.isBlank, !isReverting { throw CommandError.reasonNeeded }
    let joinedTo: PersonID? = try row.value("joined_to")
    if joinedTo != nil { throw CommandError.wrongState(subject, .joined) }
    let present = try groups(of: removal.person)
    var done = removal
    var values: [Assignment] = []
    switch removal.scope {
    case .group(let group):
      try require(.group(group))
      guard present.contains(group) else {
        throw CommandError.wrongState(subject, .absent)
      }
      done.groups = [group]
    case .everywhere:
      let banned: Instant? = try row.value("banned_at")
      if banned != nil { throw CommandError.wrongState(subject, .banned) }
      done.groups = present
      values = [Assignment("banned_at", at), Assignment("ban_reason", removal.reason)]
    }
    try setRemoved(done, at)
    var inverse = done
    inverse.version = try change(subject, set: values)
    for group in done.groups {
      try enqueue(
        OutboxDraft(
          kind: .remove, group: group, row: removal.person.rawValue, subject: row.value("name")))
    }
    return Done(command: .removePerson(done), inverse: .readmitPerson(inverse))
  }

  /// Brings somebody back into the groups that they had to leave, and lifts the ban if it was one.
  /// Without groups it only lifts the ban: they have to ask to be let in again.
  func readmitPerson(_ removal: Removal) throws -> Done {
    let subject = Subject.person(removal.person)
    let row = try seen(subject, version: removal.version)
    var values: [Assignment] = []
    var inverse = removal
    if case .everywhere = removal.scope {
      let banned: Instant? = try row.value("banned_at")
      guard banned != nil else { throw CommandError.wrongState(subject, .notBanned) }
      inverse.reason = try row.value("ban_reason") ?? ""
      values = [Assignment("banned_at", nil), Assignment("ban_reason", nil)]
    }
    let removed = try groups(thatRemoved: removal.person)
    guard removal.groups.allSatisfy(removed.contains) else {
      throw CommandError.wrongState(subject, .present)
    }
    let back = try setRemoved(removal, nil)
    inverse.version = try change(subject, set: values)
    for group in removal.groups {
      for account in back.union([removal.person.rawValue]).sorted() {
        try closeOutbox(.remove, row: account, in: group, as: .cancelled)
      }
    }
    return Done(command: .readmitPerson(removal), inverse: .removePerson(inverse))
  }

  /// The groups that the person is in.
  private func groups(of person: PersonID) throws -> [GroupID] {
    try GroupID.fetchAll(
      db,
      sql: """
        SELECT group_id FROM membership WHERE person = ? AND left_at IS NULL ORDER BY group_id
        """, arguments: [person])
  }

  /// The groups that the person is not in because an operator took them out.
  private func groups(thatRemoved person: PersonID) throws -> [GroupID] {
    try GroupID.fetchAll(
      db,
      sql: """
        SELECT group_id FROM membership WHERE person = ? AND left_at = removed_at
        ORDER BY group_id
        """, arguments: [person])
  }

  /// Writes until when the person's presence in the groups does not count, with all sums. Of several
  /// accounts that are one, those are meant that are there, or that operators took out: with which
  /// somebody had left by themselves, that stays as it was. What takes a removal back gives back only
  /// what that one took.
  ///
  /// - Returns: The accounts.
  @discardableResult
  private func setRemoved(_ removal: Removal, _ moment: Instant?) throws -> Set<Int64> {
    let people = try JoinedPeople(db)
    let (whole, joined) = (
      try MembershipTable(db, .whole), try JoinedMemberships(db, people)
    )
    let person = removal.person.rawValue
    let family = try JoinedPeople.family(of: person, db)
    var meant: Set<Int64> = []
    for group in removal.groups {
      let shown = MembershipKey(person: person, group: group.rawValue)
      let last = try whole.stored(shown)?.removedAt
      let table = family.count > 1 ? joined.parts : whole
      for one in family {
        let key = MembershipKey(person: one, group: group.rawValue)
        guard var membership = try table.stored(key),
          moment == nil
            ? membership.isOut && (!isReverting || membership.removedAt == last)
            : membership.leftAt == nil
        else { continue }
        membership.removedAt = moment?.seconds
        try table.save(membership, key)
        meant.insert(one)
      }
      if family.count > 1 { try joined.addUp(shown) }
      note(
        .group(group), "removed_at", from: moment == nil ? last.map { Instant($0) } : nil,
        to: moment)
      try db.recountMembers(of: group)
    }
    try PersonSums(db).refresh(person, activity: false)
    return meant
  }
}

extension StoredMembership {
  /// Whether an operator took them out, and they neither came back nor left by themselves since.
  fileprivate var isOut: Bool { removedAt != nil && leftAt == removedAt }
}
