import Community
import GRDB

/// Raises what a person should see once about a group (see `AlertRule`); each matter has a key
/// under which it is never raised again once somebody has seen it. What nobody has seen and is not so
/// any more goes.
struct AlertRaiser {
  private static let freshRow = Subject.Kind.alert.freshRow

  private let db: Database
  private let now: Instant

  init(_ db: Database, at now: Instant) {
    self.db = db
    self.now = now
  }

  func raise(_ result: FigureResult, of facts: FigureFacts) throws {
    try takeBack(result, of: facts)
    guard let at = facts.observedUntil, !facts.isClosed else { return }
    let alerts = AlertRule.alerts(
      stages: result.stages, members: facts.members, capacity: facts.capacity,
      asOf: result.figures.asOf, today: facts.zone.day(of: now))
    for alert in alerts { try raise(alert, at, facts.group) }
  }

  private func takeBack(_ result: FigureResult, of facts: FigureFacts) throws {
    let open = try Row.readAll(
      db, sql: "SELECT * FROM alert WHERE group_id = ? AND acknowledged = 0",
      arguments: [facts.group]
    ) { try Alert(row: $0) }
    for alert in open {
      let holds = AlertRule.holds(
        alert.kind, stages: result.stages, members: facts.members, capacity: facts.capacity)
      if !holds { try remove(alert.id) }
    }
  }

  /// Its number is kept, so that no other alert gets it while somebody still looks at this one.
  private func remove(_ id: AlertID) throws {
    try db.execute(sql: "DELETE FROM alert WHERE id = ?", arguments: [id])
    try db.execute(
      sql: "INSERT OR REPLACE INTO row_change (subject, row_id, by, at) VALUES (?, ?, ?, ?)",
      arguments: [Subject.alert(id).name, id, Operator.clock.name, now])
  }

  private func raise(_ kind: Alert.Kind, _ at: Instant, _ group: GroupID) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO alert (id, group_id, key, kind, raised_at)
        VALUES (\(Self.freshRow), ?, ?, ?, ?)
        """,
      arguments: [group.rawValue, kind.key, try CanonicalJSON.text(kind), at.seconds])
  }
}

extension Alert.Kind {
  /// What makes it the same matter: the same change on the same day, the same room.
  fileprivate var key: String {
    switch self {
    case .stageChanged(let from, let to, let day):
      "stage \(from.rawValue) \(to.rawValue) \(day.number)"
    case .nearlyFull(_, let capacity): "full \(capacity)"
    }
  }
}
