import Community
import GRDB

/// Takes in join requests, and notices that applicants have come in.
struct JoinRequestImport {
  private static let freshRow = Subject.Kind.join.freshRow

  private let db: Database

  init(_ db: Database) { self.db = db }

  /// - Returns: whether the request is new. One that the store has already stays as it is: what
  ///   operators decided about it counts.
  func insert(
    _ application: JoinApplication, in group: Int64, by importID: Int64
  ) throws -> Bool {
    try db.execute(
      sql: """
        INSERT INTO join_request
          (id, group_id, applicant_id, name, requested_at, answer, referrer, paid, source,
            import)
        VALUES (\(Self.freshRow), ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
      arguments: [
        group, application.applicantID, application.name, application.at.seconds,
        application.answer, application.referrer, application.paid, application.source,
        importID,
      ])
    guard db.changesCount == 0 else { return true }
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO import_request (group_id, request, import)
        SELECT group_id, id, :import FROM join_request
        WHERE group_id = :group AND coalesce(applicant_id, name) = :applicant
          AND requested_at = :at AND import IS NOT :import
        """,
      arguments: [
        "group": group, "applicant": application.applicantID ?? application.name,
        "at": application.at.seconds, "import": importID,
      ])
    return false
  }

  /// Brings the group's requests up to date with its members, after a batch.
  ///
  /// - Parameter listed: People whom the batch showed in a member list.
  func settle(group: Int64, platform: String, listed: Set<Int64>) throws {
    let hasRequests = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM join_request WHERE group_id = ?)", arguments: [group])
    guard hasRequests == true else { return }
    try recognise(group: group, platform: platform)
    try admit(group: group)
    for person in listed.sorted() { try admit(person, listedIn: group) }
  }

  /// Links requests to people who are known: by account id, or by a name that only one member of
  /// the group has.
  private func recognise(group: Int64, platform: String) throws {
    try db.execute(
      sql: """
        UPDATE join_request SET person = (
          SELECT identity.person FROM identity
          WHERE platform = :platform AND scope = 0 AND external_id = applicant_id)
        WHERE group_id = :group AND person IS NULL AND applicant_id IS NOT NULL
        """,
      arguments: ["platform": platform, "group": group])
    try db.execute(
      sql: """
        UPDATE join_request SET person = (
          SELECT max(identity.person) FROM identity
          JOIN membership ON membership.person = \(JoinedPeople.rootSQL("identity.person"))
            AND group_id = :group
          WHERE platform = :platform AND identity.name = join_request.name
            AND scope IN (0, :group)
          HAVING count(DISTINCT membership.person) = 1)
        WHERE group_id = :group AND person IS NULL AND applicant_id IS NULL
        """,
      arguments: ["platform": platform, "group": group])
  }

  /// Whoever joined after asking was let in, here or on the platform itself. That an approved
  /// applicant speaks says the same in exports that do not tell of joins.
  private func admit(group: Int64) throws {
    try db.execute(
      sql: """
        UPDATE join_request SET state = 'joined', settled_from = state, version = version + 1
        WHERE group_id = :group AND state IN ('pending', 'held', 'approved')
          AND EXISTS (
            SELECT 1 FROM membership
            WHERE membership.group_id = :group
              AND membership.person = \(JoinedPeople.rootSQL("join_request.person"))
              AND (last_join >= requested_at
                OR (state = 'approved' AND last_spoke >= requested_at)))
        """,
      arguments: ["group": group])
  }

  private func admit(_ person: Int64, listedIn group: Int64) throws {
    let statement = try DirectStatement(
      db,
      """
      UPDATE join_request SET state = 'joined', settled_from = state, version = version + 1
      WHERE group_id = ?1 AND state = 'approved' AND person = ?2
        AND EXISTS (
          SELECT 1 FROM membership
          WHERE membership.group_id = ?1
            AND membership.person = \(JoinedPeople.rootSQL("join_request.person"))
            AND left_at IS NULL)
      """)
    statement.bind(1, group)
    statement.bind(2, person)
    try statement.run()
  }
}
