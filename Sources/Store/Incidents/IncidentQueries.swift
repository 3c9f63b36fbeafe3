import Community
import GRDB

/// An incident with the names that belong to it.
public struct IncidentRow: Hashable, Sendable {
  public var incident: Incident
  public var groupName: String
  /// nil when it is about nobody in particular.
  public var personName: String?

  public init(incident: Incident, groupName: String, personName: String?) {
    self.incident = incident
    self.groupName = groupName
    self.personName = personName
  }
}

/// Which incidents: of a group, of a person, or of a person in a group.
public struct IncidentQuery: Hashable, Sendable {
  public var group: GroupID?
  public var person: PersonID?
  public var window: Window

  public init(
    group: GroupID? = nil, person: PersonID? = nil, window: Window = Window(limit: 50)
  ) {
    self.group = group
    self.person = person
    self.window = window
  }
}

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
}

extension Store {
  /// One incident, also a withdrawn one; nil when there is none of that number.
  public func incident(_ id: IncidentID) throws -> Incident? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM incident WHERE id = ?", arguments: [id])
        .map(Incident.init)
    }
  }
}

extension Incident {
  /// From a row with `incident`'s columns.
  init(row: Row) throws {
    try self.init(
      id: row.value("id"),
      fields: IncidentFields(
        group: row.value("group_id"), person: row.value("person"),
        kind: IncidentKind(column: row.value("kind")),
        words: row.value("words")),
      at: row.value("at"), by: row.value("by"), isWithdrawn: row.value("withdrawn"),
      version: row.value("version"))
  }
}
