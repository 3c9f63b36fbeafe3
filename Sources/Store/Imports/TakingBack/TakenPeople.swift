import Community
import GRDB

/// Takes back what an import told of people: memberships are again what the other imports told, and
/// of whom nothing else tells the names go.
struct TakenPeople {
  let importID: Int64
  let db: Database

  /// - Returns: whether there were so many; nil when there were none.
  func take(_ count: Int) throws -> Bool? {
    let keys = try next(count)
    guard !keys.isEmpty else { return nil }
    let joined = try JoinedPeople(db)
    let memberships = try TakenMemberships(db, of: importID, joined)
    for key in keys { try memberships.take(key) }
    let people = Set(keys.map(\.person)).sorted()
    for person in people {
      try TakenTraits(person: person, importID: importID, db: db).take()
      try TakenNames(person: person, importID: importID, db: db).take()
    }
    let (sums, gravity) = (try PersonSums(db), try GravitySums(db))
    for root in Set(people.map { joined.root(of: $0) }).sorted() {
      try sums.refresh(root, activity: true)
      try gravity.refresh(root)
    }
    for group in Set(keys.map(\.group)).sorted() { try db.recountMembers(of: GroupID(group)) }
    try forget(people)
    try remember(keys)
    return keys.count == count
  }

  private func next(_ count: Int) throws -> [MembershipKey] {
    try Row.readAll(
      db,
      sql: """
        SELECT of.group_id, of.person FROM import_group
        CROSS JOIN import_member AS of ON of.group_id = import_group.group_id
          AND of.person > people_done
        WHERE import_group.import = ?1 AND of.import = ?1 ORDER BY of.group_id, of.person LIMIT ?2
        """, arguments: [importID, count]
    ) { try MembershipKey(person: $0.value("person"), group: $0.value("group_id")) }
  }

  /// Notes how far it came: what other imports told of the same people is not looked through twice.
  private func remember(_ keys: [MembershipKey]) throws {
    guard let last = keys.last else { return }
    try db.execute(
      sql: """
        UPDATE import_group SET people_done = iif(group_id = ?1, ?2, ?3)
        WHERE import = ?4 AND group_id <= ?1
        """, arguments: [last.group, last.person, Int64.max, importID])
  }

  /// Takes the names of those away of whom nothing tells any more, neither an import nor what
  /// operators did.
  private func forget(_ people: [Int64]) throws {
    let unknown = try Int64.fetchAll(
      db,
      sql: """
        SELECT value FROM json_each(?)
        WHERE NOT EXISTS (SELECT 1 FROM import_member WHERE person = value)
          AND NOT EXISTS (SELECT 1 FROM identity WHERE person = value AND import IS NULL)
          AND NOT EXISTS (
            SELECT 1 FROM audit_subject WHERE subject = 'person' AND row_id = value)
        """, arguments: [CanonicalJSON.text(people)])
    guard !unknown.isEmpty else { return }
    // Found by their accounts, and found again when these come back.
    try db.execute(
      sql: "UPDATE join_request SET person = NULL WHERE person IN (SELECT value FROM json_each(?))",
      arguments: [CanonicalJSON.text(unknown)])
    // Whom another import names as a bringer, it told of; those whom this one names go with theirs.
    try PersonEraser(db).forget(unknown, sparing: false)
  }
}
