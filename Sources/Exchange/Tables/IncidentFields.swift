import Community
import Store

extension [TableField<IncidentRow>] {
  /// What went wrong and was noted.
  public static var incidents: Self {
    [
      .init("id", .integer, "number of the incident") { Datum($0.incident.id) },
      .init("at", .time, "when it was noted") { .moment($0.incident.at) },
      .init("kind", .text, "quarrel, flooding, advertising, harassment, other") {
        Datum(name: $0.incident.fields.kind)
      },
      .init("group_id", .integer, "number of the group") { Datum($0.incident.fields.group) },
      .init("group", .text, "name of the group") { Datum($0.groupName) },
      .init("person_id", .integer, "number of the person, when it is about one") {
        Datum($0.incident.fields.person)
      },
      .init("person", .text, "name of the person") { Datum($0.personName) },
      .init("text", .text, "what happened, in the operator's words") {
        Datum($0.incident.fields.words)
      },
      .init("by", .text, "the operator") { Datum($0.incident.by) },
    ]
  }
}
