import Community
import Foundation
import GRDB
import Synchronization

/// The health models of a store: the program's own, and those that were installed.
struct HealthModelShelf {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The version of the installed model in use; nil for the program's own.
  func chosen() throws -> String? {
    try String.fetchOne(db, sql: "SELECT chosen FROM health_model_choice")
  }

  /// nil when no such model was installed.
  ///
  /// - Throws: ``CommandError/healthModelUnreadable(version:)`` for one that another version of the
  ///   program wrote and this one cannot read.
  func installed(_ version: String) throws -> HealthModel? {
    let json = try String.fetchOne(
      db, sql: "SELECT model FROM health_model WHERE version = ?", arguments: [version])
    guard let json else { return nil }
    guard let model = Self.model(json) else {
      throw CommandError.healthModelUnreadable(version: version)
    }
    return model
  }

  /// The model that gives the scores: the chosen one, or the program's own where none is chosen
  /// or the chosen one cannot be read.
  func inUse() throws -> HealthModel {
    guard let version = try chosen() else { return .bundled }
    do {
      guard let model = try installed(version) else {
        throw StoreError.corrupt(reason: "no health model \(version)")
      }
      return model
    } catch CommandError.healthModelUnreadable {
      return .bundled
    }
  }

  private static func model(_ json: String) -> HealthModel? {
    try? HealthModel(json: Data(json.utf8))
  }
}

extension HealthModelShelf {
  func install(_ model: HealthModel, by operator: Operator, at now: Instant) throws {
    try db.execute(
      sql: """
        INSERT INTO health_model (version, installed_at, installed_by, model) VALUES (?, ?, ?, ?)
        """,
      arguments: [model.version, now, `operator`.name, try CanonicalJSON.text(model)])
  }

  func choose(_ version: String?) throws {
    try db.execute(sql: "UPDATE health_model_choice SET chosen = ?", arguments: [version])
  }

  /// Installed ones, the latest first; without those that cannot be read.
  func all() throws -> [InstalledHealthModel] {
    try Row.fetchAll(db, sql: "SELECT * FROM health_model ORDER BY installed_at DESC, version")
      .compactMap { row in
        try Self.model(row.value("model")).map {
          try InstalledHealthModel(
            model: $0, installedAt: row.value("installed_at"),
            installedBy: row.value("installed_by"))
        }
      }
  }
}

/// Keeps the model in use from being decoded again for every few groups.
final class HealthModelCache: Sendable {
  private struct Kept {
    /// nil for the program's own.
    var chosen: String?
    var model: HealthModel
  }

  private let kept = Mutex<Kept?>(nil)

  /// The model in use. Versions name models once and for all, so one that is kept stays right.
  func model(in db: Database) throws -> HealthModel {
    let shelf = HealthModelShelf(db)
    let chosen = try shelf.chosen()
    if let kept = kept.withLock(\.self), kept.chosen == chosen { return kept.model }
    let model = try shelf.inUse()
    kept.withLock { $0 = Kept(chosen: chosen, model: model) }
    return model
  }
}

extension Store {
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
