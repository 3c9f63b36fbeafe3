import Community
import GRDB

extension OperatorTask {
  /// From a row with `task`'s columns.
  init(row: Row) throws {
    let until: Instant? = row["snooze_until"]
    let more: Int? = row["snooze_more"]
    let snooze: Snooze? =
      if let until {
        .until(until)
      } else if let more {
        .messages(more: more, target: row["snooze_messages"] ?? 0)
      } else {
        nil
      }
    self.init(
      id: row["id"],
      fields: TaskFields(
        title: row["title"], note: row["note"], group: row["group_id"], person: row["person"],
        assignee: row["assignee"], dueAt: row["due_at"]),
      state: try TaskState(column: row["state"]), snooze: snooze, createdBy: row["created_by"],
      createdAt: row["created_at"], finishedBy: row["finished_by"],
      finishedAt: row["finished_at"], version: row["version"])
  }
}
