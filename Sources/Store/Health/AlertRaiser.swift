import Community
import GRDB

/// Raises what a person should see once about a group (see `AlertRule`); each matter has a key
/// under which it is never raised again.
struct AlertRaiser {
  private static let freshRow = Subject.Kind.alert.freshRow

  private let db: Database
  private let now: Instant

  init(_ db: Database, at now: Instant) {
    self.db = db
    self.now = now
  }

  func raise(_ result: FigureResult, of facts: FigureFacts) throws {
    guard let at = facts.observedUntil, !facts.isClosed else { return }
    let alerts = AlertRule.alerts(
      stages: result.stages, members: facts.members, capacity: facts.capacity,
      asOf: result.figures.asOf, today: facts.zone.day(of: now))
    for alert in alerts { try raise(alert, at, facts.group) }
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
