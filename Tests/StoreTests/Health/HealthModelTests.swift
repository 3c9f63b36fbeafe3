import Community
import GRDB
import Testing

@testable import Store

@Suite struct `Health models of a store` {
  private let day: Int64 = 86_400

  /// Another model that says something else than the program's own.
  private var other: HealthModel {
    var model = HealthModel.bundled
    model.version = "other"
    for target in model.targets.keys { model.targets[target]?.intercept -= 1 }
    return model
  }

  private func talk(days: Range<Int64>) -> [ChatRecord] {
    days.flatMap { number in
      (0..<5).map { says(account("u\($0)"), at: number * day + Int64($0) * 300) }
    }
  }

  private func figures(_ store: Store) throws -> GroupFigures {
    try #require(try store.groups(GroupQuery(), at: start).rows.first?.figures)
  }

  @Test func `an installed model gives the scores from then on, and the old scores stay`() throws {
    let store = try Store.inMemory()
    try store.take(talk(days: 0..<60))
    #expect(try store.healthModel() == .bundled)
    let before = try figures(store)
    try store.installHealthModel(other, as: keeper, at: start)
    #expect(try store.healthModel() == other)
    #expect(try store.refreshFigures() == 1)
    let after = try figures(store)
    #expect(after.health?.model == "other")
    #expect(after.health?.health ?? 0 > before.health?.health ?? 100)
    let names = "SELECT group_concat(DISTINCT model) FROM score_history"
    #expect(try store.scalar(names, String.self) == HealthModel.bundled.version)
    try store.take(talk(days: 60..<61))
    #expect(try store.scalar(names, String.self) == "\(HealthModel.bundled.version),other")
  }

  @Test func `choosing a model is in the log, and is taken back`() throws {
    let store = try Store.inMemory()
    let receipt = try store.installHealthModel(other, as: keeper, at: start)
    #expect(receipt.command == .useHealthModel(version: "other"))
    try store.undo(as: keeper, at: start)
    #expect(try store.healthModel() == .bundled)
    try store.redo(as: keeper, at: start)
    #expect(try store.healthModel() == other)
    #expect(try store.verifyLog() == .whole(rows: 3))
    #expect(try store.installedHealthModels().map(\.model) == [other])
  }

  @Test func `a chosen model that this program cannot read leaves the scores to its own`() throws {
    let store = try Store.inMemory()
    try store.take(talk(days: 0..<60))
    try store.installHealthModel(other, as: keeper, at: start)
    #expect(try store.healthModelSetAside() == nil)
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO health_model (version, installed_at, installed_by, model)
          VALUES ('1', 0, 'kai', '{"version":"1","features":[]}');
          UPDATE health_model_choice SET chosen = '1'
          """)
    }
    #expect(try store.healthModel() == .bundled)
    #expect(try store.healthModelSetAside() == "1")
    #expect(try store.installedHealthModels().map(\.model) == [other])
    _ = try store.refreshFigures()
    #expect(try figures(store).health?.model == HealthModel.bundled.version)
    #expect(try store.ownVerdict() == nil)
    #expect(throws: CommandError.healthModelUnreadable(version: "1")) {
      try store.perform(.useHealthModel(version: "1"), as: keeper, at: start)
    }
    try store.perform(.useHealthModel(version: "other"), as: keeper, at: start)
    #expect(try store.healthModelSetAside() == nil)
    #expect(try store.healthModel() == other)
  }

  @Test func `a version names one model once and for all`() throws {
    let store = try Store.inMemory()
    try store.installHealthModel(other, as: keeper, at: start)
    var twin = other
    twin.date = "1999-01-01"
    #expect(throws: CommandError.healthModelVersionTaken(version: "other")) {
      try store.installHealthModel(twin, as: keeper, at: start)
    }
    twin.version = HealthModel.bundled.version
    #expect(throws: CommandError.healthModelVersionTaken(version: twin.version)) {
      try store.installHealthModel(twin, as: keeper, at: start)
    }
    #expect(throws: CommandError.unknownHealthModel(version: "none")) {
      try store.perform(.useHealthModel(version: "none"), as: keeper, at: start)
    }
    try store.installHealthModel(.bundled, as: keeper, at: start)
    #expect(try store.healthModel() == .bundled)
    try store.installHealthModel(other, as: keeper, at: start)
    #expect(try store.installedHealthModels().count == 1)
  }

  @Test(
    arguments: [
      "model old, rules \(FigureStamp.rules)",
      "model \(HealthModel.bundled.version), rules \(FigureStamp.rules - 1)",
      HealthModel.bundled.version,
    ])
  func `figures of another model or of earlier rules are given again`(stamp: String) throws {
    let store = try Store.inMemory()
    try store.take(talk(days: 0..<60))
    #expect(try store.refreshFigures() == 0)
    try store.write {
      try $0.execute(sql: "UPDATE health_model_choice SET figures_by = ?", arguments: [stamp])
    }
    #expect(try store.refreshFigures() == 1)
    #expect(try store.refreshFigures() == 0)
  }
}
