import Community
import Foundation
import GRDB

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

  /// nil for one that another version of the program wrote.
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
