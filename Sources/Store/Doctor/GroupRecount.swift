import Community
import GRDB

/// Counts a group again from its events: not its days alone, but also what imports keep beside them
/// as they go, when somebody spoke first and last and how much was said.
struct GroupRecount {
  let group: GroupID
  let db: Database

  /// Runs in the caller's transaction. Reads every event of the group twice.
  func run() throws {
    try recountSpeech()
    try db.execute(
      sql: """
        UPDATE chat_group SET messages = (
          SELECT count(*) FROM event
          WHERE group_id = chat_group.id AND kind = ? AND person IS NOT NULL)
        WHERE id = ?
        """, arguments: [EventCode.message.rawValue, group])
    // Who never spoke has no days that could be summed up.
    try db.execute(
      sql: """
        UPDATE membership SET messages = 0, active_days = 0, participation = 0
        WHERE group_id = ? AND first_spoke IS NULL
        """, arguments: [group])
    try rebuildRollUps(of: group, in: db)
  }

  /// What is known of a member beside their speech stays.
  private func recountSpeech() throws {
    let spoken = try spans()
    let people = try JoinedPeople(db)
    let (whole, joined) = (try MembershipTable(db, .whole), try JoinedMemberships(db, people))
    for table in [MembershipTable.Name.whole, .part] {
      let members = try Int64.fetchAll(
        db, sql: "SELECT person FROM \(table.rawValue) WHERE group_id = ?", arguments: [group])
      // Of several who are one, each is kept apart, and the root has what that adds up to.
      for person in members where people.isOneOfSeveral(person) == (table == .part) {
        let memberships = table == .part ? joined.parts : whole
        let key = MembershipKey(person: person, group: group.rawValue)
        guard var membership = try memberships.stored(key) else { continue }
        membership.firstSpoke = spoken[person]?.first
        membership.lastSpoke = spoken[person]?.last
        try memberships.save(membership, key)
      }
      guard table == .part else { continue }
      for root in Set(members.map(people.root(of:))).sorted() {
        try joined.addUp(MembershipKey(person: root, group: group.rawValue))
      }
    }
  }

  /// When each account said its first and its last word, in UTC seconds.
  private func spans() throws -> [Int64: (first: Int64, last: Int64)] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT person, min(at) AS first, max(at) AS last FROM event
        WHERE group_id = ? AND kind = ? AND person IS NOT NULL GROUP BY person
        """, arguments: [group, EventCode.message.rawValue])
    var spans: [Int64: (first: Int64, last: Int64)] = [:]
    while let row = try rows.next() {
      try spans[row.value("person")] = (row.value("first"), row.value("last"))
    }
    return spans
  }
}
