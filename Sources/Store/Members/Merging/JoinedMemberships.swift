import Community
import GRDB

/// Memberships of people who are one: what imports said of each is kept apart, so that it can be
/// given back, and what it adds up to stands under the root.
struct JoinedMemberships {
  let parts: MembershipTable
  private let db: Database
  private let people: JoinedPeople
  private let whole: MembershipTable

  init(_ db: Database, _ people: JoinedPeople) throws {
    self.db = db
    self.people = people
    whole = try MembershipTable(db, .whole)
    parts = try MembershipTable(db, .part)
  }

  /// Keeps what imports said of somebody who is about to be one of several.
  static func setApart(_ person: Int64, _ db: Database) throws {
    let columns = MembershipTable.columns
    try db.execute(
      sql: """
        INSERT INTO membership_part (\(columns)) SELECT \(columns) FROM membership WHERE person = ?
        """, arguments: [person])
  }

  /// Writes all memberships of the person anew, after it has changed who is one with them.
  ///
  /// - Returns: The groups.
  func settle(_ person: Int64) throws -> Set<Int64> {
    try db.execute(sql: "DELETE FROM membership WHERE person = ?", arguments: [person])
    guard people.root(of: person) == person else { return [] }
    var groups: Set<Int64> = []
    let family = try JoinedPeople.family(of: person, db)
    for one in family {
      groups.formUnion(
        try Int64.fetchAll(
          db, sql: "SELECT group_id FROM membership_part WHERE person = ?", arguments: [one]))
    }
    for group in groups.sorted() {
      try addUp(MembershipKey(person: person, group: group))
    }
    if family.count == 1 {
      try db.execute(sql: "DELETE FROM membership_part WHERE person = ?", arguments: [person])
    }
    return groups
  }

  /// Writes what the memberships of all who are one with the root add up to in one group.
  func addUp(_ key: MembershipKey) throws {
    let memberships = try JoinedPeople.family(of: key.person, db).compactMap {
      try parts.stored(MembershipKey(person: $0, group: key.group))
    }
    guard var sum = memberships.first else { return }
    for other in memberships.dropFirst() { sum.add(other) }
    if memberships.count > 1, let bringer = sum.broughtBy,
      people.root(of: bringer) == key.person
    {
      // One account brought the other.
      (sum.broughtBy, sum.broughtAt) = (nil, nil)
    }
    // Whoever is there with one account has not left.
    let isThere = memberships.contains { $0.leftAt == nil }
    let leftAt = isThere ? nil : memberships.compactMap(\.leftAt).max()
    try whole.save(sum, leftAt: leftAt, key)
  }
}

extension StoredMembership {
  /// Adds that of another account of the same person in the same group, or what another import told.
  mutating func add(_ other: StoredMembership) {
    if other.role.rank > role.rank { role = other.role }
    joinedAt = earlier(joinedAt, other.joinedAt)
    lastJoin = later(lastJoin, other.lastJoin)
    lastLeave = later(lastLeave, other.lastLeave)
    firstSpoke = earlier(firstSpoke, other.firstSpoke)
    lastSpoke = later(lastSpoke, other.lastSpoke)
    removedAt = later(removedAt, other.removedAt)
    if let bringer = other.broughtBy, let at = other.broughtAt, at < broughtAt ?? .max {
      (broughtBy, broughtAt) = (bringer, at)
    }
  }
}
