import Community
import GRDB

extension AuditLog {
  /// How many names an entry carries at most.
  private static let mostNames = 4

  /// What the rows that an entry changed are called now: people, groups, titles, operators.
  func names(of audit: AuditID) throws -> [String] {
    let statement = try db.cachedStatement(sql: Self.namesOfSubjects)
    return try String.fetchAll(
      statement, arguments: ["audit": audit.rawValue, "most": Self.mostNames])
  }

  /// Each subject's own name first, then the group or the post it belongs to.
  private static let namesOfSubjects = """
    WITH mine AS (SELECT subject, row_id FROM audit_subject WHERE audit = :audit),
    named (place, row_id, name) AS (
      SELECT 0, row_id, iif(title = '', substr(body, 1, 80), title)
        FROM mine JOIN post ON subject = 'post' AND post.id = row_id
      UNION ALL SELECT 0, row_id, title
        FROM mine JOIN task ON subject = 'task' AND task.id = row_id
      UNION ALL SELECT 0, row_id, join_request.name
        FROM mine JOIN join_request ON subject = 'join' AND join_request.id = row_id
      UNION ALL SELECT 0, row_id, person.name
        FROM mine JOIN person ON subject = 'person' AND person.id = row_id
      UNION ALL SELECT 0, row_id, person.name
        FROM mine JOIN point_entry ON subject = 'award' AND point_entry.id = row_id
        JOIN person ON person.id = point_entry.person
      UNION ALL SELECT 0, row_id, iif(title = '', substr(body, 1, 80), title)
        FROM mine JOIN delivery ON subject = 'delivery' AND delivery.id = row_id
        JOIN post ON post.id = delivery.post
      UNION ALL SELECT 1, row_id, chat_group.name
        FROM mine JOIN delivery ON subject = 'delivery' AND delivery.id = row_id
        JOIN chat_group ON chat_group.id = delivery.group_id
      UNION ALL SELECT 1, row_id, chat_group.name
        FROM mine JOIN join_request ON subject = 'join' AND join_request.id = row_id
        JOIN chat_group ON chat_group.id = join_request.group_id
      UNION ALL SELECT 0, row_id, chat_group.name
        FROM mine JOIN chat_group ON subject = 'group' AND chat_group.id = row_id
      UNION ALL SELECT 0, row_id, chat_group.name
        FROM mine JOIN alert ON subject = 'alert' AND alert.id = row_id
        JOIN chat_group ON chat_group.id = alert.group_id
      UNION ALL SELECT 0, row_id, person.name
        FROM mine JOIN incident ON subject = 'incident' AND incident.id = row_id
        JOIN person ON person.id = incident.person
      UNION ALL SELECT 1, row_id, chat_group.name
        FROM mine JOIN incident ON subject = 'incident' AND incident.id = row_id
        JOIN chat_group ON chat_group.id = incident.group_id
      UNION ALL SELECT 0, row_id, operator.name
        FROM mine JOIN operator ON subject = 'operator' AND operator.id = row_id
      UNION ALL SELECT 0, row_id, consent.about
        FROM mine JOIN consent ON subject = 'consent' AND consent.id = row_id
    )
    SELECT name FROM named GROUP BY name ORDER BY min(place), min(row_id), name LIMIT :most
    """
}
