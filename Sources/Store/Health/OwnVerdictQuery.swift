import Community
import GRDB

extension Store {
  /// How true the model in use was on this store's own history; nil until it was judged.
  public func ownVerdict() throws -> OwnVerdict? {
    try read { db in
      try OwnVerdictRow(db).fetch(model: models.model(in: db).version)
    }
  }
}

/// The verdict of each model that was judged here.
struct OwnVerdictRow {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func fetch(model: String) throws -> OwnVerdict? {
    try String.fetchOne(
      db, sql: "SELECT verdict FROM own_verdict WHERE model = ?", arguments: [model]
    ).map { try CanonicalJSON.value(OwnVerdict.self, from: $0) }
  }

  func save(_ verdict: OwnVerdict) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO own_verdict (model, judged_at, verdict) VALUES (?, ?, ?)",
      arguments: [verdict.model, verdict.judgedAt, try CanonicalJSON.text(verdict)])
  }
}
