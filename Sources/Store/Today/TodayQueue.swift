import Community
import GRDB

extension Store {
  /// Everything that needs a person now, most urgent first: see ``Urgency``. A closed group asks
  /// for nothing.
  ///
  /// - Parameters:
  ///   - operator: Who looks: requests for consent show to those who may answer them.
  ///   - zone: The operator's, in which today ends.
  ///   - limit: How many rows at most.
  /// - Returns: The rows, and how many there are in all.
  public func today(
    at now: Instant, in zone: Zone, for operator: Operator? = nil, limit: Int = 200
  ) throws -> (rows: [TodayRow], total: Int) {
    let dayEnd = zone.start(of: zone.day(of: now) + 1)
    return try read { db in
      let queue = TodayQueue(db: db, now: now, dayEnd: dayEnd, operator: `operator`)
      let waiting = try queue.waiting(limit: limit)
      let rows = try waiting.sorted { $0.urgency < $1.urgency }.prefix(limit).map { try $0.row() }
      return (rows, try queue.total())
    }
  }
}

/// The parts of Today.
struct TodayQueue {
  let db: Database
  let now: Instant
  /// The first moment after today.
  let dayEnd: Instant
  let `operator`: Operator?

  /// Something that waits; its row is read only when it is shown.
  struct Waiting {
    var urgency: Urgency
    var row: () throws -> TodayRow
  }

  /// At least the `limit` most urgent.
  func waiting(limit: Int) throws -> [Waiting] {
    try consents() + deliveries(limit) + tasks(limit) + joins(.pending, limit)
      + joins(.held, limit) + alerts(limit)
  }

  func total() throws -> Int {
    let tasks = taskCondition
    return try [
      ("delivery", DeliveryReader.due),
      ("join_request", Condition(sql: JoinSQL.isOpen, arguments: [])),
      ("alert", Condition(sql: "acknowledged = 0", arguments: [])),
      ("task", tasks),
    ].reduce(try consents().count) { sum, part in
      sum + (try Self.count(db, part.0, part.1))
    }
  }

  /// Rows of a table that satisfy a condition, those of closed groups left out.
  static func count(_ db: Database, _ table: String, _ condition: Condition) throws -> Int {
    let sql = "SELECT count(*) FROM \(table) WHERE \(condition.sql) AND \(asking)"
    return try Int.fetchOne(db, sql: sql, arguments: condition.arguments) ?? 0
  }

  /// Not of a closed group.
  private static let asking =
    "(group_id IS NULL OR group_id NOT IN (SELECT id FROM chat_group WHERE closed))"

  private var taskCondition: Condition {
    TaskSQL.condition(.open, at: now).and("(task.due_at IS NULL OR task.due_at < ?)", [dayEnd])
  }

  private func consents() throws -> [Waiting] {
    guard let name = `operator`?.name else { return [] }
    return try ConsentQueue(db: db).waiting(for: name, at: now).map { consent in
      let urgency = Urgency(kind: .consent, moment: consent.askedAt, row: consent.id.rawValue)
      return Waiting(urgency: urgency) {
        TodayRow(subject: .consent(consent), since: consent.askedAt)
      }
    }
  }

  private func deliveries(_ limit: Int) throws -> [Waiting] {
    let due = DeliveryReader.due.and(Self.asking)
    return try DeliveryReader(db: db).rows(due, order: "due_at, id", limit: limit).map { row in
      let delivery = row.delivery
      let urgency = Urgency(
        kind: .delivery, moment: delivery.dueAt, row: delivery.id.rawValue)
      return Waiting(urgency: urgency) {
        TodayRow(subject: .delivery(row), since: delivery.dueAt)
      }
    }
  }

  private func tasks(_ limit: Int) throws -> [Waiting] {
    let condition = taskCondition.and(
      "(task.group_id IS NULL OR task.group_id NOT IN (SELECT id FROM chat_group WHERE closed))")
    let sql = """
      SELECT \(TaskSQL.columns) FROM \(TaskSQL.source) WHERE \(condition.sql)
      ORDER BY task.due_at NULLS LAST, task.created_at, task.id LIMIT \(limit)
      """
    return try Row.readAll(
      db, sql: sql, arguments: condition.arguments, as: TaskRow.init
    ).compactMap { row in
      Urgency(row.task, now: now, dayEnd: dayEnd).map { urgency in
        Waiting(urgency: urgency) { TodayRow(subject: .task(row), since: urgency.moment) }
      }
    }
  }

  private func joins(_ state: JoinState, _ limit: Int) throws -> [Waiting] {
    let sql = """
      SELECT \(JoinSQL.columns)
      FROM join_request JOIN chat_group ON chat_group.id = join_request.group_id
      WHERE \(JoinSQL.isOpen) AND join_request.state = ? AND NOT chat_group.closed
      ORDER BY requested_at, join_request.id LIMIT \(limit)
      """
    return try Row.readAll(db, sql: sql, arguments: [state.rawValue]) { row in
      let request = try JoinRequest(row: row)
      let group: String = try row.value("group_name")
      return Waiting(urgency: Urgency(request)) {
        TodayRow(
          subject: .join(try JoinRow(db, request, groupName: group)), since: request.requestedAt)
      }
    }
  }

  private func alerts(_ limit: Int) throws -> [Waiting] {
    let sql = """
      SELECT \(AlertSQL.columns) FROM \(AlertSQL.source)
      WHERE acknowledged = 0 AND NOT chat_group.closed
      ORDER BY raised_at, alert.id LIMIT \(limit)
      """
    return try Row.readAll(db, sql: sql) { row in
      let alert = try Alert(withGroup: row)
      let group: String = try row.value("group_name")
      let urgency = Urgency(kind: .alert, moment: alert.raisedAt, row: alert.id.rawValue)
      return Waiting(urgency: urgency) {
        TodayRow(subject: .alert(alert, groupName: group), since: alert.raisedAt)
      }
    }
  }
}
