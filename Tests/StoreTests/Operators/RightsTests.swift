import Community
import Testing

@testable import Store

/// Who may do what, whatever the entrance.
struct RightsTests {
  private let now = SmallStore.now
  private let write = Command.createTask(TaskFields(title: "Call"))

  @Test func `a viewer changes nothing, by no entrance`() throws {
    let team = try Team()
    let before = try (team.store.operatedRows(), team.auditRows)
    let denial = CommandError.denied(Denial(right: .handleTasks, role: .viewer))
    #expect(throws: denial) { try team.store.perform(write, as: Team.view, at: now) }
    #expect(throws: denial) {
      try team.store.perform(.batch([write]), as: Team.view, at: now)
    }
    let options = ImportOptions(
      path: "x", format: "x", zone: .utc, isDryRun: false, by: Team.view, at: now)
    #expect(throws: CommandError.denied(Denial(right: .importExports, role: .viewer))) {
      try team.store.beginImport(options)
    }
    #expect(try team.store.operatedRows() == before.0)
    #expect(try team.auditRows == before.1)
  }

  @Test func `who was never added is a newcomer`() throws {
    let team = try Team()
    let stranger = Operator(name: "stranger")
    #expect(try team.store.standing(of: stranger).isKnown == false)
    #expect(throws: CommandError.self) { try team.store.perform(write, as: stranger, at: now) }
    let version = try team.store.version(of: .helper)
    try team.store.perform(
      .changeRole(.helper, version: version, .newcomers), as: Team.olga, at: now,
      confirmation: "helper")
    #expect(try team.role(of: stranger) == .helper)
    try team.store.perform(write, as: stranger, at: now)
  }

  @Test func `nobody acts under the program's own name`() throws {
    let team = try Team()
    #expect(throws: CommandError.notYourName("hetang")) {
      try team.store.perform(write, as: .clock, at: now)
    }
    #expect(throws: CommandError.notYourName("hetang")) {
      try team.store.enter(as: .clock, unixUser: nil, at: now)
    }
    #expect(throws: CommandError.notYourName("hetang")) {
      try team.store.perform(
        .addOperator(OperatorFields(name: "hetang", role: .viewer)), as: Team.olga, at: now)
    }
  }

  @Test func `undo and redo need the rights of then, not of before`() throws {
    let team = try Team()
    try team.store.perform(write, as: Team.mod, at: now)
    try team.store.perform(
      team.change(Team.mod, .role(.viewer)), as: Team.olga, at: now, confirmation: "mod")
    #expect(throws: CommandError.denied(Denial(right: .handleTasks, role: .viewer))) {
      try team.store.undo(as: Team.mod, at: now)
    }
  }

  @Test func `who is switched off can do nothing and does not come in`() throws {
    let team = try Team()
    try team.store.perform(team.change(Team.mod, .disabled(true)), as: Team.olga, at: now)
    #expect(throws: CommandError.switchedOff(name: "mod")) {
      try team.store.perform(write, as: Team.mod, at: now)
    }
    #expect(throws: CommandError.switchedOff(name: "mod")) {
      try team.store.enter(as: Team.mod, unixUser: nil, at: now)
    }
    #expect(try team.store.standing(of: Team.mod).rights.isEmpty)
  }

  @Test func `rights of a role can be changed, but an owner keeps managing`() throws {
    let team = try Team()
    let version = try team.store.version(of: .viewer)
    try team.store.perform(
      .changeRole(.viewer, version: version, .rights([.handleTasks])), as: Team.olga, at: now,
      confirmation: "viewer")
    try team.store.perform(write, as: Team.view, at: now)
    #expect(throws: CommandError.noOwnerLeft) {
      try team.store.perform(
        .changeRole(.owner, version: 1, .rights([.handleTasks])), as: Team.olga, at: now,
        confirmation: "owner")
    }
  }

  @Test func `one owner stays`() throws {
    let team = try Team()
    for change in [OperatorChange.role(.moderator), .disabled(true)] {
      #expect(throws: CommandError.noOwnerLeft) {
        try team.store.perform(
          team.change(Team.olga, change), as: Team.olga, at: now, confirmation: "olga")
      }
    }
  }

  @Test func `changes of operators and roles can be taken back`() throws {
    let team = try Team()
    let before = try (team.store.accounts().map(\.fields), team.store.rightsTable())
    try team.store.perform(
      team.change(Team.help, .role(.moderator)), as: Team.olga, at: now, confirmation: "help")
    try team.store.perform(
      .changeRole(.viewer, version: 1, .rights([.sendPosts])), as: Team.olga, at: now,
      confirmation: "viewer")
    #expect(throws: CommandError.confirmationNeeded(name: "viewer")) {
      try team.store.undo(as: Team.olga, at: now)
    }
    try team.store.undo(as: Team.olga, at: now, confirmation: "viewer")
    try team.store.undo(as: Team.olga, at: now, confirmation: "help")
    #expect(try team.store.accounts().map(\.fields) == before.0)
    #expect(try team.store.rightsTable() == before.1)
    #expect(try team.store.verifyLog() == .whole(rows: team.auditRows))
  }

  @Test func `the clock needs no right`() throws {
    let team = Team(store: try SmallStore.inMemory())
    _ = try SmallStore.planned(team.store, in: 60)
    try team.fill()
    #expect(try team.store.advanceClock(to: now + 120) == 1)
  }
}
