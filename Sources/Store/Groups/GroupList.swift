import Community
import GRDB

extension Store {
  /// The groups with their figures, in the order and the window asked for.
  ///
  /// - Parameter now: For what is due now.
  public func groups(_ query: GroupQuery, at now: Instant) throws -> Page<GroupRow> {
    try read { db in
      try Page.fetch(
        db, select: GroupRow.columns(at: now), from: GroupRow.source,
        where: Filter(query.filter).condition(on: "chat_group.name").and("erased_at IS NULL"),
        order: query.sort.order, window: query.window, row: GroupRow.init)
    }
  }

  /// One group with its figures; nil when there is no such group.
  public func group(_ id: GroupID, at now: Instant) throws -> GroupRow? {
    try read { db in
      try Row.readOne(
        db,
        sql: """
          SELECT \(GroupRow.columns(at: now)) FROM \(GroupRow.source) WHERE chat_group.id = ? AND erased_at IS NULL
          """,
        arguments: [id], as: GroupRow.init)
    }
  }
}

extension GroupRow {
  /// The owner is whom an operator named, or else whom a member list calls owner.
  fileprivate static let source = """
    chat_group
    LEFT JOIN group_figures ON group_figures.group_id = chat_group.id
    LEFT JOIN person AS owner ON owner.id = coalesce(\(JoinedPeople.rootSQL("chat_group.owner")), (
      SELECT person FROM membership WHERE group_id = chat_group.id AND role = 'owner' LIMIT 1))
    """

  fileprivate static func columns(at now: Instant) -> String {
    """
    chat_group.*, group_figures.figures, owner.name AS owner_name,
    (SELECT count(*) FROM join_request
      WHERE group_id = chat_group.id AND \(JoinSQL.isOpen)) AS joins_waiting,
    (SELECT count(*) FROM task
      WHERE group_id = chat_group.id AND state = 'open' AND due_at <= \(now.seconds)
        AND coalesce(snooze_until <= \(now.seconds), 1)
        AND coalesce(snooze_messages <= chat_group.messages, 1)) AS tasks_due
    """
  }

  fileprivate init(row: Row) throws {
    let figures: String? = try row.value("figures")
    try self.init(
      group: Group(row: row), members: row.value("members"),
      figures: figures.map { try CanonicalJSON.value(GroupFigures.self, from: $0) },
      observedUntil: row.value("observed_until"), joinsWaiting: row.value("joins_waiting"),
      tasksDue: row.value("tasks_due"), ownerName: row.value("owner_name"))
  }
}

extension GroupQuery.Sort {
  /// What needs a person comes first; unknown figures come last. Ties go by name.
  fileprivate var order: String {
    let first =
      switch self {
      case .attention: "attention NULLS LAST, health NULLS LAST, "
      case .name: ""
      case .health: "health NULLS LAST, "
      case .members: "chat_group.members DESC, "
      case .voices: "voices DESC NULLS LAST, "
      case .messages: "group_figures.messages DESC NULLS LAST, "
      case .ownerSilence: "owner_silent DESC NULLS LAST, "
      case .joinsWaiting: "joins_waiting DESC, "
      case .tasksDue: "tasks_due DESC, "
      }
    return first + "chat_group.name COLLATE NOCASE, chat_group.id"
  }
}
