import Community
import Store

extension [TableField<OutboxRow>] {
  /// What has to happen outside.
  public static var outbox: Self {
    [
      .init("id", .integer, "number of the entry") { Datum($0.id) },
      .init("at", .time, "when it was decided") { .moment($0.at) },
      .init("kind", .text, "admit, refuse, deliver, remove") { .text($0.kind.rawValue) },
      .init("state", .text, "held, by_hand, missed, done, cancelled") { Datum(name: $0.state) },
      .init("group_id", .integer, "number of the group") { Datum($0.group) },
      .init("group", .text, "name of the group") { Datum($0.groupName) },
      .init("subject", .text, "whom or what it is about") { Datum($0.subject) },
      .init("audit", .integer, "number of the log's entry that it comes from") {
        Datum($0.audit)
      },
    ]
  }
}

extension [TableField<ImportRow>] {
  /// An import.
  public static var imports: Self {
    [
      .init("id", .integer, "number of the import") { Datum(Int($0.id)) },
      .init("at", .time, "when it was begun") { .moment($0.at) },
      .init("by", .text, "the operator") { Datum($0.by) },
      .init("file", .text, "the file as it was named") { Datum($0.path) },
      .init("format", .text, "how it was read") { Datum($0.format) },
      .init("messages", .integer, "new messages") { Datum($0.counts.messages) },
      .init("joins", .integer, "new joins") { Datum($0.counts.joins) },
      .init("leaves", .integer, "new leaves") { Datum($0.counts.leaves) },
      .init("notices", .integer, "new notices") { Datum($0.counts.notices) },
      .init("members", .integer, "new lines of member lists") { Datum($0.counts.members) },
      .init("applications", .integer, "new join requests") { Datum($0.counts.applications) },
      .init("new_people", .integer, "people who were not known") { Datum($0.counts.newPeople) },
      .init("new_groups", .integer, "groups that were not known") { Datum($0.counts.newGroups) },
      .init("duplicates", .integer, "what was there already") { Datum($0.counts.duplicates) },
      .init("state", .text, "untraced (of an earlier version), open, finished, leaving, gone") {
        .text($0.state.rawValue)
      },
    ]
  }
}
