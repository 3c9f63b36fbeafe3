import Community
import GRDB

extension OperatorTask {
  /// From a row with `task`'s columns.
  init(row: Row) throws {
    let until: Instant? = try row.value("snooze_until")
    let more: Int? = try row.value("snooze_more")
    let snooze: Snooze? =
      if let until {
        .until(until)
      } else if let more {
        try .messages(more: more, target: row.value("snooze_messages") ?? 0)
      } else {
        nil
      }
    try self.init(
      id: row.value("id"),
      fields: TaskFields(
        title: row.value("title"), note: row.value("note"), group: row.value("group_id"),
        person: row.value("person"),
        assignee: row.value("assignee"), dueAt: row.value("due_at")),
      state: TaskState(column: row.value("state")), snooze: snooze,
      createdBy: row.value("created_by"),
      createdAt: row.value("created_at"), finishedBy: row.value("finished_by"),
      finishedAt: row.value("finished_at"), version: row.value("version"))
  }
}
