import Community
import Store

extension [TableField<DeliveryRow>] {
  /// One post in one group.
  public static var deliveries: Self {
    [
      .init("id", .integer, "number of the delivery") { Datum($0.delivery.id) },
      .init("post_id", .integer, "number of the post") { Datum($0.delivery.post) },
      .init("title", .text, "the post's title; empty when it has none") {
        Datum($0.post.text.title)
      },
      .init("text", .text, "the post's text") { Datum($0.post.text.body) },
      .init("group_id", .integer, "number of the group") { Datum($0.delivery.group) },
      .init("group", .text, "name of the group") { Datum($0.groupName) },
      .init("due_at", .time, "when it is or was due") { .moment($0.delivery.dueAt) },
      .init("time_zone", .text, "the group's zone") { Datum($0.zone.name) },
      .init("state", .text, "scheduled, due, sent, skipped, missed") {
        Datum(name: $0.delivery.state)
      },
      .init("settled_at", .time, "when it was sent or skipped") { Datum($0.delivery.settledAt) },
      .init("settled_by", .text, "by whom") { Datum($0.delivery.settledBy) },
      .init("reason", .text, "why it was skipped") { Datum($0.delivery.reason) },
    ]
  }
}
