import Community
import GRDB

extension Post {
  /// From a row with `post`'s columns.
  init(row: Row) throws {
    self.init(
      id: row["id"],
      text: PostText(
        title: row["title"], body: row["body"], part: try PostPart(column: row["part"]),
        origin: try PostOrigin(column: row["origin"])),
      author: row["author"], createdAt: row["created_at"], isWithdrawn: row["withdrawn"],
      version: row["version"])
  }
}

extension Delivery {
  /// From a row with `delivery`'s columns.
  init(row: Row) throws {
    let minute: Int = row["minute"]
    self.init(
      id: row["id"], post: row["post"], group: row["group_id"], day: row["day"],
      time: TimeOfDay(hour: minute / 60, minute: minute % 60), dueAt: row["due_at"],
      state: try DeliveryState(column: row["state"]), settledAt: row["settled_at"],
      settledBy: row["settled_by"], reason: row["reason"], version: row["version"])
  }
}
