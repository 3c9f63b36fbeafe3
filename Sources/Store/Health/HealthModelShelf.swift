import Community
import GRDB
import Synchronization

/// The health models of a store: the program's own, and those that were installed.
struct HealthModelShelf {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The version of the model that gives the scores.
  func versionInUse() throws -> String { try chosen() ?? HealthModel.bundled.version }

  /// The version of the installed model in use; nil for the program's own.
  func chosen() throws -> String? {
    try String.fetchOne(db, sql: "SELECT chosen FROM health_model_choice")
  }

  /// nil when no such model was installed.
  func installed(_ version: String) throws -> HealthModel? {
    try String.fetchOne(
      db, sql: "SELECT model FROM health_model WHERE version = ?", arguments: [version]
    ).map { try CanonicalJSON.value(HealthModel.self, from: $0) }
  }

  /// The model that gives the scores.
  func inUse() throws -> HealthModel {
    guard let version = try chosen() else { return .bundled }
    guard let model = try installed(version) else {
      throw StoreError.corrupt(reason: "no health model \(version)")
    }
    return model
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

  /// Installed ones, the latest first.
  func all() throws -> [InstalledHealthModel] {
    try Row.fetchAll(db, sql: "SELECT * FROM health_model ORDER BY installed_at DESC, version").map
    {
      InstalledHealthModel(
        model: try CanonicalJSON.value(HealthModel.self, from: $0["model"]),
        installedAt: $0["installed_at"], installedBy: $0["installed_by"])
    }
  }
}

/// Keeps the model in use from being decoded again for every few groups.
final class HealthModelCache: Sendable {
  private let kept = Mutex<HealthModel?>(nil)

  /// The model in use. Versions name models once and for all, so one that is kept stays right.
  func model(in db: Database) throws -> HealthModel {
    let version = try HealthModelShelf(db).versionInUse()
    if let model = kept.withLock(\.self), model.version == version { return model }
    let model = try HealthModelShelf(db).inUse()
    kept.withLock { $0 = model }
    return model
  }
}

extension Store {
  /// The model that gives the scores.
  public func healthModel() throws -> HealthModel { try read { try models.model(in: $0) } }

  /// Calls for all figures again when another model than the one in use gave them: one was chosen,
  /// or the program came with a new one. Scores of the past stay as they were given.
  func noticeOtherModel() throws {
    func isOther(_ db: Database) throws -> Bool {
      try String.fetchOne(db, sql: "SELECT figures_by FROM health_model_choice")
        != HealthModelShelf(db).versionInUse()
    }
    guard try read(isOther) else { return }
    try write { db in
      guard try isOther(db) else { return }
      try db.execute(
        sql: "UPDATE health_model_choice SET figures_by = ?; UPDATE chat_group SET stale = 1",
        arguments: [try HealthModelShelf(db).versionInUse()])
    }
  }
}
