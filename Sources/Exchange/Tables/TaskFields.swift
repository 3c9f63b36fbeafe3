import Community
import Store

extension [TableField<TaskRow>] {
  /// A task of an operator.
  public static var tasks: Self {
    [
      .init("id", .integer, "number of the task") { Datum($0.task.id) },
      .init("title", .text, "what is to be done") { Datum($0.task.fields.title) },
      .init("note", .text, "more about it") { Datum($0.task.fields.note) },
      .init("group_id", .integer, "number of the group it is about") {
        Datum($0.task.fields.group)
      },
      .init("group", .text, "name of that group") { Datum($0.groupName) },
      .init("person_id", .integer, "number of the person it is about") {
        Datum($0.task.fields.person)
      },
      .init("person", .text, "name of that person") { Datum($0.personName) },
      .init("assignee", .text, "the operator who has it") { Datum($0.task.fields.assignee) },
      .init("due_at", .time, "when it is due") { Datum($0.task.fields.dueAt) },
      .init("state", .text, "open, done, withdrawn") { Datum(name: $0.task.state) },
      .init("snoozed_until", .time, "out of sight until then") { row in
        if case .until(let moment) = row.task.snooze { .moment(moment) } else { .none }
      },
      .init("snoozed_messages", .integer, "out of sight until the group has so many messages") {
        row in
        if case .messages(_, let target) = row.task.snooze { Datum(target) } else { .none }
      },
      .init("created_by", .text, "who made it") { Datum($0.task.createdBy) },
      .init("created_at", .time, "when it was made") { .moment($0.task.createdAt) },
      .init("finished_by", .text, "who finished it") { Datum($0.task.finishedBy) },
      .init("finished_at", .time, "when it was finished") { Datum($0.task.finishedAt) },
    ]
  }
}
