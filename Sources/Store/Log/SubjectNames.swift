import Community
import GRDB

extension AuditLog {
  /// How many names an entry carries at most.
  private static let mostNames = 4

  /// A query for the entries that changed rows of some name, ready for a condition on `name`.
  static let entriesByName = "\(named(of: "audit_subject")) SELECT audit FROM named WHERE"

  /// What the rows that an entry changed are called now: people, groups, titles, operators.
  func names(of audit: AuditID) throws -> [String] {
    let statement = try db.cachedStatement(sql: Self.namesOfSubjects)
    return try String.fetchAll(
      statement, arguments: ["audit": audit.rawValue, "most": Self.mostNames])
  }

  /// Each subject's own name first, then the group or the post it belongs to.
  private static let namesOfSubjects = """
    \(named(of: "(SELECT * FROM audit_subject WHERE audit = :audit)"))
    SELECT name FROM named GROUP BY name ORDER BY min(place), min(row_id), name LIMIT :most
    """

  /// What some rows of `audit_subject` are called.
  private static func named(of subjects: String) -> String {
    """
    WITH mine AS (SELECT audit, subject, row_id FROM \(subjects)),
    named (audit, place, row_id, name) AS (
      SELECT mine.audit, 0, row_id, iif(title = '', substr(body, 1, 80), title)
        FROM mine JOIN post ON subject = 'post' AND post.id = row_id
      UNION ALL SELECT mine.audit, 0, row_id, title
        FROM mine JOIN task ON subject = 'task' AND task.id = row_id
      UNION ALL SELECT mine.audit, 0, row_id, join_request.name
        FROM mine JOIN join_request ON subject = 'join' AND join_request.id = row_id
      UNION ALL SELECT mine.audit, 0, row_id, person.name
        FROM mine JOIN person ON subject = 'person' AND person.id = row_id
      UNION ALL SELECT mine.audit, 0, row_id, person.name
        FROM mine JOIN point_entry ON subject = 'award' AND point_entry.id = row_id
        JOIN person ON person.id = point_entry.person
      UNION ALL SELECT mine.audit, 0, row_id, iif(title = '', substr(body, 1, 80), title)
        FROM mine JOIN delivery ON subject = 'delivery' AND delivery.id = row_id
        JOIN post ON post.id = delivery.post
      UNION ALL SELECT mine.audit, 1, row_id, chat_group.name
        FROM mine JOIN delivery ON subject = 'delivery' AND delivery.id = row_id
        JOIN chat_group ON chat_group.id = delivery.group_id
      UNION ALL SELECT mine.audit, 1, row_id, chat_group.name
        FROM mine JOIN join_request ON subject = 'join' AND join_request.id = row_id
        JOIN chat_group ON chat_group.id = join_request.group_id
      UNION ALL SELECT mine.audit, 0, row_id, chat_group.name
        FROM mine JOIN chat_group ON subject = 'group' AND chat_group.id = row_id
      UNION ALL SELECT mine.audit, 0, row_id, chat_group.name
        FROM mine JOIN alert ON subject = 'alert' AND alert.id = row_id
        JOIN chat_group ON chat_group.id = alert.group_id
      UNION ALL SELECT mine.audit, 0, row_id, person.name
        FROM mine JOIN incident ON subject = 'incident' AND incident.id = row_id
        JOIN person ON person.id = incident.person
      UNION ALL SELECT mine.audit, 1, row_id, chat_group.name
        FROM mine JOIN incident ON subject = 'incident' AND incident.id = row_id
        JOIN chat_group ON chat_group.id = incident.group_id
      UNION ALL SELECT mine.audit, 0, row_id, operator.name
        FROM mine JOIN operator ON subject = 'operator' AND operator.id = row_id
      UNION ALL SELECT mine.audit, 0, row_id, consent.about
        FROM mine JOIN consent ON subject = 'consent' AND consent.id = row_id
      UNION ALL SELECT mine.audit, 0, row_id, outbox.subject
        FROM mine JOIN outbox ON mine.subject = 'outbox' AND outbox.id = row_id
      UNION ALL SELECT mine.audit, 1, row_id, chat_group.name
        FROM mine JOIN outbox ON mine.subject = 'outbox' AND outbox.id = row_id
        JOIN chat_group ON chat_group.id = outbox.group_id
      UNION ALL SELECT mine.audit, 0, row_id, path
        FROM mine JOIN import ON subject = 'import' AND import.id = row_id
    )
    """
  }
}
