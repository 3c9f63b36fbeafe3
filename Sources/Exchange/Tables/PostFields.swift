import Community
import Store

extension [TableField<PostRow>] {
  /// A post with how its deliveries stand.
  public static var posts: Self {
    [
      .init("id", .integer, "number of the post") { Datum($0.post.id) },
      .init("title", .text, "its title; empty when it has none") { Datum($0.post.text.title) },
      .init("text", .text, "its text") { Datum($0.post.text.body) },
      .init("part", .text, "head, waist, leg") { Datum(name: $0.post.text.part) },
      .init("origin", .text, "pgc, ogc, ugc") { Datum(name: $0.post.text.origin) },
      .init("author", .text, "who wrote it") { Datum($0.post.author) },
      .init("created_at", .time, "when it was written") { .moment($0.post.createdAt) },
      .init("draft", .boolean, "whether it is planned for no group yet") {
        .flag($0.deliveries.isEmpty)
      },
      .init("next_at", .time, "its next delivery that is not sent") { row in
        Datum(row.deliveries.filter(\.isWaiting).map(\.delivery.dueAt).min())
      },
      .init("groups", .integer, "groups it is planned for") { Datum($0.deliveries.count) },
    ]
      + states.map { state in
        .init(state.rawValue, .integer, "deliveries that are \(state.rawValue)") { row in
          Datum(row.deliveries.count { $0.delivery.state == state })
        }
      } + [
        .init(
          "deliveries", .objects,
          "id, group_id, group, due_at, state, settled_at, settled_by, reason"
        ) { row in .list(row.deliveries.map(\.datum)) }
      ]
  }

  /// Withdrawn deliveries are not told.
  private static var states: [DeliveryState] { [.scheduled, .due, .sent, .skipped, .missed] }
}

extension DeliveryRow {
  fileprivate var isWaiting: Bool { delivery.state == .scheduled || delivery.state == .due }

  fileprivate var datum: Datum {
    .record([
      .init("id", Datum(delivery.id)), .init("group_id", Datum(delivery.group)),
      .init("group", Datum(groupName)), .init("due_at", .moment(delivery.dueAt)),
      .init("state", Datum(name: delivery.state)), .init("settled_at", Datum(delivery.settledAt)),
      .init("settled_by", Datum(delivery.settledBy)), .init("reason", Datum(delivery.reason)),
    ])
  }
}
