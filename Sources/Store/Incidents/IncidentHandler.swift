import Community
import GRDB

extension Writing {
  /// Notes that something went wrong.
  func noteIncident(_ fields: IncidentFields) throws -> Done {
    if fields.kind == .other, fields.words.isBlank { throw CommandError.empty(field: .words) }
    try require(.group(fields.group))
    try require(fields.person.map(Subject.person))
    let id = try insert(
      [
        Assignment("group_id", fields.group), Assignment("person", fields.person),
        Assignment("kind", fields.kind.rawValue), Assignment("words", fields.words),
        Assignment("at", at), Assignment("by", by.name),
      ], as: Subject.incident)
    try db.markStale(fields.group)
    return Done(command: .noteIncident(fields), inverse: .changeIncident(id, version: 1, .withdraw))
  }

  /// Withdraws an incident, or takes that back.
  func changeIncident(_ id: IncidentID, version: Int, _ change: IncidentChange) throws -> Done {
    let incident = try Incident(row: seen(.incident(id), version: version))
    guard incident.isWithdrawn == (change == .restore) else {
      throw CommandError.wrongState(
        .incident(id), incident.isWithdrawn ? .withdrawn : .notWithdrawn)
    }
    let newVersion = try self.change(
      .incident(id), set: [Assignment("withdrawn", change == .withdraw)])
    try db.markStale(incident.fields.group)
    return Done(
      command: .changeIncident(id, version: version, change),
      inverse: .changeIncident(
        id, version: newVersion, change == .withdraw ? .restore : .withdraw))
  }
}
