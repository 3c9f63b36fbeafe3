import Community
import GRDB

extension Store {
  /// Incidents that were not withdrawn, latest first.
  public func incidents(_ query: IncidentQuery) throws -> Page<IncidentRow> {
    let condition = Condition(sql: "incident.withdrawn = 0", arguments: [])
      .and("incident.group_id", is: query.group)
      .and("incident.person", isOf: query.person)
    return try read { db in
      try Page.fetch(
        db, select: "incident.*, chat_group.name AS group_name, person.name AS person_name",
        from: """
          incident JOIN chat_group ON chat_group.id = incident.group_id
          LEFT JOIN person ON person.id = incident.person
          """,
        where: condition, order: "incident.at DESC, incident.id DESC", window: query.window
      ) { row in
        try IncidentRow(
          incident: Incident(row: row), groupName: row.value("group_name"),
          personName: row.value("person_name"))
      }
    }
  }

  /// One incident, also a withdrawn one; nil when there is none of that number.
  public func incident(_ id: IncidentID) throws -> Incident? {
    try read { db in
      try Row.readOne(
        db, sql: "SELECT * FROM incident WHERE id = ?", arguments: [id], as: Incident.init)
    }
  }
}
