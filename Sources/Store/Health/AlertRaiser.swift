import Community
import GRDB

/// Raises what a person should see once about a group; each matter has a key under which it is
/// never raised again.
struct AlertRaiser {
  /// Days of data for which a change of stage is news.
  static let newsDays = Preset("alert.news-days", 14, source: "Hetang")

  private static let freshRow = CommandError.Subject.alert(AlertID(0)).freshRow

  private let db: Database

  init(_ db: Database) { self.db = db }

  func raise(_ result: FigureResult, of facts: FigureFacts) throws {
    guard let at = facts.observedUntil, !facts.isClosed else { return }
    let asOf = result.figures.asOf
    for (before, after) in zip(result.stages, result.stages.dropFirst())
    where asOf - after.from < Self.newsDays.value && isNews(before.stage, after.stage) {
      try raise(
        .stageChanged(from: before.stage, to: after.stage, on: after.from),
        key: "stage \(before.stage.rawValue) \(after.stage.rawValue) \(after.from.number)",
        at, facts.group)
    }
    if facts.members * 100 >= facts.capacity * GroupPreset.nearlyFull.value {
      try raise(
        .nearlyFull(members: facts.members, capacity: facts.capacity),
        key: "full \(facts.capacity)", at, facts.group)
    }
  }

  /// A fall that asks for a person, or a silent group that woke.
  private func isNews(_ before: Stage, _ after: Stage) -> Bool {
    after == .decline || after == .silent || (before == .silent && after != .closed)
  }

  private func raise(
    _ kind: Alert.Kind, key: String, _ at: Instant, _ group: GroupID
  ) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO alert (id, group_id, key, kind, raised_at)
        VALUES (\(Self.freshRow), ?, ?, ?, ?)
        """,
      arguments: [
        group.rawValue, key, try CanonicalJSON.text(kind),
        at.seconds,
      ])
  }
}
