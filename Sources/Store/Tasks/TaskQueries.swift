import Community
import GRDB

extension Store {
  /// A window of the tasks: by due time, those without one last; done ones latest first.
  public func tasks(_ query: TaskQuery, at now: Instant) throws -> Page<TaskRow> {
    let condition = Condition.always
      .and(TaskSQL.condition(query.scope, at: now))
      .and("task.group_id", is: query.group)
      .and("task.person", isOf: query.person)
      .and(
        Filter(query.filter).condition(
          on: "task.title", "task.note", "task.assignee", "chat_group.name", "person.name"))
    return try read { db in
      try Page.fetch(
        db, select: TaskSQL.columns, from: TaskSQL.source, where: condition,
        order: query.scope == .done
          ? "task.finished_at DESC, task.id DESC" : "task.due_at NULLS LAST, task.id",
        window: query.window, row: TaskRow.init)
    }
  }

  /// One task; nil when there is none of that number.
  public func task(_ id: TaskID) throws -> TaskRow? {
    let sql = "SELECT \(TaskSQL.columns) FROM \(TaskSQL.source) WHERE task.id = ?"
    return try read { try Row.readOne($0, sql: sql, arguments: [id], as: TaskRow.init) }
  }
}

/// What all queries for tasks share.
enum TaskSQL {
  static let columns = "task.*, chat_group.name AS group_name, person.name AS person_name"
  static let source = """
    task LEFT JOIN chat_group ON chat_group.id = task.group_id
    LEFT JOIN person ON person.id = task.person
    """

  static func condition(_ scope: TaskQuery.Scope, at now: Instant) -> Condition {
    switch scope {
    case .open: Condition(sql: "task.state = 'open' AND NOT \(isSnoozed)", arguments: [now])
    case .snoozed: Condition(sql: "task.state = 'open' AND \(isSnoozed)", arguments: [now])
    case .done: Condition(sql: "task.state = 'done'", arguments: [])
    }
  }

  /// Not yet that late, or not yet that many messages.
  private static let isSnoozed = """
    (coalesce(task.snooze_until > ?, 0)
      OR coalesce(task.snooze_messages >
        (SELECT messages FROM chat_group WHERE id = task.group_id), 0))
    """
}

extension TaskRow {
  /// From a row with `task`'s columns, `group_name` and `person_name`.
  init(row: Row) throws {
    try self.init(
      task: OperatorTask(row: row), groupName: row.value("group_name"),
      personName: row.value("person_name"))
  }
}
