import Community
import GRDB
import Testing

@testable import Store

/// What is kept of operators and roles, and what of it is refused or taken back.
struct OperatorRecordTests {
  private let now = SmallStore.now

  @Test func `an account is kept as it was given, and gone from use by undo`() throws {
    let team = try Team()
    let fields = OperatorFields(
      name: "kai", role: .helper, unixUser: "root", keyComment: "kai@laptop")
    try team.store.perform(.addOperator(fields), as: Team.olga, at: now)
    let kai = Operator(name: "kai")
    #expect(try team.account(kai)?.fields == fields)
    try team.store.undo(as: Team.olga, at: now)
    #expect(try team.account(kai)?.isDisabled == true)
    #expect(throws: CommandError.switchedOff(name: "kai")) {
      try team.store.enter(as: kai, unixUser: "root", at: now)
    }
  }

  @Test func `nobody is switched off or on twice`() throws {
    let team = try Team()
    let mod = try #require(try team.account(Team.mod))
    #expect(throws: CommandError.wrongState(.operator(mod.id), .enabled)) {
      try team.store.perform(
        .changeOperator(mod.id, version: 1, .disabled(false)), as: Team.olga, at: now,
        confirmation: "mod")
    }
    try team.store.perform(
      .changeOperator(mod.id, version: 1, .disabled(true)), as: Team.olga, at: now)
    #expect(throws: CommandError.wrongState(.operator(mod.id), .disabled)) {
      try team.store.perform(
        .changeOperator(mod.id, version: 2, .disabled(true)), as: Team.olga, at: now)
    }
  }

  @Test func `who is switched off imports nothing either`() throws {
    let team = try Team()
    try team.store.perform(team.change(Team.mod, .disabled(true)), as: Team.olga, at: now)
    let options = ImportOptions(path: "x", format: "x", zone: .utc, by: Team.mod, at: now)
    #expect(throws: CommandError.switchedOff(name: "mod")) {
      try team.store.beginImport(options)
    }
  }

  @Test func `newcomers have one role, and the earlier one again after undo`() throws {
    let team = try Team()
    func newcomers() throws -> [String] {
      try team.store.read { db in
        try String.fetchAll(db, sql: "SELECT name FROM role WHERE newcomers")
      }
    }
    #expect(try newcomers() == ["viewer"])
    try team.store.perform(
      .changeRole(.helper, version: 1, .newcomers), as: Team.olga, at: now, confirmation: "helper")
    #expect(try newcomers() == ["helper"])
    try team.store.undo(as: Team.olga, at: now, confirmation: "viewer")
    #expect(try newcomers() == ["viewer"])
    try team.store.redo(as: Team.olga, at: now, confirmation: "helper")
    #expect(try newcomers() == ["helper"])
    // Chosen once more it stays the one, also within a greater change.
    let again = Command.changeRole(
      .helper, version: try team.store.version(of: .helper), .newcomers)
    #expect(throws: CommandError.unchanged) {
      try team.store.perform(again, as: Team.olga, at: now, confirmation: "helper")
    }
    try team.store.perform(
      .batch([again, .createTask(TaskFields(title: "t"))]), as: Team.olga, at: now,
      confirmation: "helper")
    #expect(try newcomers() == ["helper"])
    try team.store.undo(as: Team.olga, at: now, confirmation: "helper")
    #expect(try newcomers() == ["helper"])
  }

  @Test func `where nobody else could answer, to ask says whose name is to be typed`() throws {
    let team = try Team()
    let command = try team.change(Team.help, .role(.moderator))
    #expect(throws: CommandError.confirmationNeeded(name: "help")) {
      try team.store.perform(.askConsent(command), as: Team.olga, at: now)
    }
    #expect(try team.store.ownConsents(of: Team.olga, at: now).isEmpty)
  }

  @Test func `an answer is kept with who gave it and when`() throws {
    let team = try Team(secondOwner: true)
    let command = try team.change(Team.help, .role(.moderator))
    try team.store.perform(.askConsent(command), as: Team.olga, at: now)
    let open = try #require(try team.store.consents(for: Team.otto, at: now).first)
    #expect((open.askedBy, open.about, open.command) == ("olga", "help", command))
    #expect(open.askedAt == now && open.expiresAt == now + 600 && open.answeredBy == nil)
    try team.store.perform(
      .answerConsent(open.id, version: 1, .refuse), as: Team.otto, at: now + 30)
    let row = try team.store.read {
      try String.fetchOne(
        $0, sql: "SELECT state || ' ' || answered_by || ' ' || answered_at FROM consent")
    }
    #expect(row == "refused otto \((now + 30).seconds)")
    #expect(try team.store.ownConsents(of: Team.olga, at: now + 30).isEmpty)
  }

  @Test func `a looker-on is told that nothing can be written`() throws {
    try SmallStore.onFile { store, path in
      try Team(store: store).fill()
      let reader = try Store.open(path: path, readOnly: true)
      defer { try? reader.close() }
      #expect(try reader.presence(of: Team.mod, at: now).isReadOnly)
      #expect(try !store.presence(of: Team.mod, at: now).isReadOnly)
      #expect(try reader.presence(of: Team.mod, at: now).standing.role == .moderator)
    }
  }
}
