import Community
import GRDB

extension Post {
  /// From a row with `post`'s columns.
  init(row: Row) throws {
    try self.init(
      id: row.value("id"),
      text: PostText(
        title: row.value("title"), body: row.value("body"),
        part: PostPart(column: row.value("part")),
        origin: PostOrigin(column: row.value("origin"))),
      author: row.value("author"), createdAt: row.value("created_at"),
      isWithdrawn: row.value("withdrawn"),
      version: row.value("version"))
  }
}

extension Delivery {
  /// From a row with `delivery`'s columns.
  init(row: Row) throws {
    let minute: Int = try row.value("minute")
    try self.init(
      id: row.value("id"), post: row.value("post"), group: row.value("group_id"),
      day: row.value("day"),
      time: TimeOfDay(hour: minute / 60, minute: minute % 60), dueAt: row.value("due_at"),
      state: DeliveryState(column: row.value("state")), settledAt: row.value("settled_at"),
      settledBy: row.value("settled_by"), reason: row.value("reason"), version: row.value("version")
    )
  }
}
