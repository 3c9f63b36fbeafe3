import Community
import GRDB

extension Store {
  /// The health models that were installed here beside the program's own, the latest first.
  public func installedHealthModels() throws -> [InstalledHealthModel] {
    try read { try HealthModelShelf($0).all() }
  }

  /// The model that gives the scores.
  public func healthModel() throws -> HealthModel { try read { try models.model(in: $0) } }

  /// The version of the model that was chosen here but cannot be read, so that the program's own
  /// gives the scores; nil when all is as it was chosen.
  public func healthModelSetAside() throws -> String? {
    try read { db in
      let chosen = try HealthModelShelf(db).chosen()
      return try chosen == nil || chosen == models.model(in: db).version ? nil : chosen
    }
  }

  /// Calls for all figures again when something else gave them than what would now: a model was
  /// chosen, or the program came with a new model or other rules. Scores of the past stay as they
  /// were given.
  func noticeOtherRules() throws {
    func isOther(_ db: Database) throws -> Bool {
      try String.fetchOne(db, sql: "SELECT figures_by FROM health_model_choice")
        != FigureStamp.text(of: models.model(in: db))
    }
    guard try read(isOther) else { return }
    try write { db in
      guard try isOther(db) else { return }
      try db.execute(
        sql: "UPDATE health_model_choice SET figures_by = ?; UPDATE chat_group SET stale = 1",
        arguments: [FigureStamp.text(of: try models.model(in: db))])
    }
  }
}
