import Community
import GRDB
import Testing

@testable import Store

/// Who installs a health model, what is kept of that, and how far a store's own history goes.
@Suite struct `The shelf of health models` {
  private let now = SmallStore.now

  private func model(_ version: String) -> HealthModel {
    var model = HealthModel.bundled
    model.version = version
    return model
  }

  @Test func `takes none from who may not choose one`() throws {
    let team = try Team()
    let rows = try team.auditRows
    for model in [model("other"), .bundled] {
      #expect(throws: CommandError.denied(Denial(right: .manageGroups, role: .helper))) {
        try team.store.installHealthModel(model, as: Team.help, at: now)
      }
    }
    #expect(try team.store.installedHealthModels().isEmpty)
    #expect(try team.auditRows == rows)
    try team.store.installHealthModel(model("other"), as: Team.mod, at: now)
    #expect(try team.store.healthModel().version == "other")
  }

  @Test func `says who put each there and when, the latest first`() throws {
    let store = try Store.inMemory()
    for (version, name, later) in [("b", "kai", 0), ("a", "mei", 0), ("c", "lin", 60)] {
      try store.installHealthModel(
        model(version), as: Operator(name: name), at: now + Int64(later))
    }
    // Chosen again it was not put there again.
    try store.installHealthModel(model("b"), as: keeper, at: now + 99)
    let shelf = try store.installedHealthModels()
    #expect(shelf.map(\.model.version) == ["c", "a", "b"])
    #expect(shelf.map(\.installedBy) == ["lin", "mei", "kai"])
    #expect(shelf.map(\.installedAt) == [now + 60, now, now])
    #expect(try store.healthModel().version == "b")
  }

  @Test func `undo goes back to the model before, not to the program's own`() throws {
    let store = try Store.inMemory()
    try store.installHealthModel(model("a"), as: keeper, at: now)
    try store.installHealthModel(model("b"), as: keeper, at: now)
    try store.undo(as: keeper, at: now)
    #expect(try store.healthModel().version == "a")
    try store.installHealthModel(.bundled, as: keeper, at: now)
    try store.undo(as: keeper, at: now)
    #expect(try store.healthModel().version == "a")
  }

  @Test func `a store's own history is from the first day of any group to the last of any`() throws
  {
    let day: Int64 = 86_400
    let store = try Store.inMemory()
    #expect(try store.historyExtent() == HistoryExtent(groups: 0, days: nil))
    func source(_ name: String) -> ChatSource {
      ChatSource(platform: .telegram, externalID: name, name: name)
    }
    for (name, first, last) in [("a", 5, 30), ("b", 2, 9), ("c", 40, 41)]
      as [(String, Int64, Int64)]
    {
      try store.take([
        says(account("u"), at: first * day, in: source(name)),
        says(account("u"), at: last * day, in: source(name)),
      ])
    }
    // A group of which nobody spoke has no history.
    try store.take([.roster(RosterEntry(account: account("x")), in: source("d"))])
    let today = Zone.utc.day(of: start)
    #expect(try store.historyExtent() == HistoryExtent(groups: 3, days: today + 2...today + 41))
    try store.write { try $0.execute(sql: "UPDATE chat_group SET erased_at = 1 WHERE id = 3") }
    #expect(try store.historyExtent() == HistoryExtent(groups: 2, days: today + 2...today + 30))
  }
}
