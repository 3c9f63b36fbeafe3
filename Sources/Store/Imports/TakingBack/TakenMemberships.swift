import Community
import GRDB

/// Makes memberships again what they would be without an import.
struct TakenMemberships {
  private let db: Database
  private let people: JoinedPeople
  private let brought: BroughtMemberships
  private let whole: MembershipTable
  private let joined: JoinedMemberships

  init(_ db: Database, of importID: Int64, _ people: JoinedPeople) throws {
    self.db = db
    self.people = people
    brought = try BroughtMemberships(db, of: importID, people)
    whole = try MembershipTable(db, .whole)
    joined = try JoinedMemberships(db, people)
  }

  /// Takes the import's share away. That an operator took the person out stays.
  func take(_ key: MembershipKey) throws {
    let isOneOfSeveral = people.isOneOfSeveral(key.person)
    let table = isOneOfSeveral ? joined.parts : whole
    let before = try table.stored(key)
    var after = try brought.remove(key)
    if let removedAt = before?.removedAt {
      var kept = after ?? StoredMembership()
      kept.removedAt = removedAt
      after = kept
    }
    if let after {
      try table.save(after, key)
    } else if before != nil {
      try remove(key, from: isOneOfSeveral ? .part : .whole)
    }
    let shown = MembershipKey(person: people.root(of: key.person), group: key.group)
    if isOneOfSeveral {
      try remove(shown, from: .whole)
      try joined.addUp(shown)
    }
    try refresh(shown)
  }

  private func remove(_ key: MembershipKey, from table: MembershipTable.Name) throws {
    try execute("DELETE FROM \(table.rawValue) WHERE group_id = ? AND person = ?", key)
  }

  /// Days that are gone are in no sum; whoever is no member has no standing.
  private func refresh(_ key: MembershipKey) throws {
    try execute(
      """
      UPDATE membership SET messages = 0, active_days = 0, participation = 0
      WHERE group_id = ? AND person = ?
      """, key)
    guard try whole.stored(key) == nil else { return }
    for table in ["member_standing", "member_alert INDEXED BY member_alert_by_person"] {
      try execute("DELETE FROM \(table) WHERE group_id = ? AND person = ?", key)
    }
  }

  private func execute(_ sql: String, _ key: MembershipKey) throws {
    let statement = try DirectStatement(db, sql)
    statement.bind(1, key.group)
    statement.bind(2, key.person)
    try statement.run()
  }
}
