import Community
import GRDB
import Testing

@testable import Store

/// Names of operators: told apart by eye, and never tied to nobody.
struct OperatorNameTests {
  private let now = SmallStore.now
  private let nobody = "no-user-has-this-name"

  @Test(arguments: ["mod ", " mod", "mo\u{200B}d", "\u{202E}mod", "mod\u{FEFF}", "mod\n", "mod"])
  func `a name that looks like another's is taken`(name: String) throws {
    let team = try Team()
    let rows = try team.auditRows
    #expect(throws: CommandError.nameTaken("mod")) {
      try team.store.perform(
        .addOperator(OperatorFields(name: name, role: .owner)), as: Team.olga, at: now,
        confirmation: name)
    }
    #expect(try team.auditRows == rows)
  }

  @Test(arguments: ["hetang", "hetang ", "het\u{200D}ang"])
  func `nobody bears the program's name, or one that looks like it`(name: String) throws {
    let team = try Team()
    #expect(throws: CommandError.notYourName(name)) {
      try team.store.perform(
        .addOperator(OperatorFields(name: name, role: .viewer)), as: Team.olga, at: now)
    }
  }

  @Test(arguments: ["", "  ", "\u{200B}", "\t\n", "\u{FEFF}\u{200D}"])
  func `a name has something to read`(name: String) throws {
    let team = try Team()
    #expect(throws: CommandError.empty(field: .name)) {
      try team.store.perform(
        .addOperator(OperatorFields(name: name, role: .viewer)), as: Team.olga, at: now)
    }
  }

  @Test(arguments: ["梅", "Mod", "mod2", "m od", "مود"])
  func `other names are other people`(name: String) throws {
    let team = try Team()
    try team.store.perform(
      .addOperator(OperatorFields(name: name, role: .helper)), as: Team.olga, at: now)
    #expect(try team.store.standing(of: Community.Operator(name: name)).role == .helper)
  }

  @Test func `the only owner is not tied to a Unix user whom nobody has`() throws {
    let team = try Team()
    let before = try team.store.accounts()
    #expect(throws: CommandError.noOwnerLeft) {
      try team.store.perform(
        team.change(Team.olga, .unixUser(nobody)), as: Team.olga, at: now, confirmation: "olga")
    }
    #expect(try team.store.accounts() == before)
    try team.store.perform(
      team.change(Team.olga, .unixUser("root")), as: Team.olga, at: now, confirmation: "olga")
    #expect(try team.account(Team.olga)?.fields.unixUser == "root")
    try team.store.enter(as: Team.olga, unixUser: "root", at: now)
    #expect(throws: CommandError.notYourName("olga")) {
      try team.store.enter(as: Team.olga, unixUser: nobody, at: now)
    }
  }

  @Test func `with another owner who can come in, one may be tied to anybody`() throws {
    let team = try Team(secondOwner: true)
    try consented(team, team.change(Team.otto, .unixUser(nobody)), by: Team.olga, with: Team.otto)
    #expect(try team.account(Team.otto)?.fields.unixUser == nobody)
    // Now olga is the last who can come in, though there are two owners.
    for change in [OperatorChange.disabled(true), .role(.viewer), .unixUser(nobody)] {
      let command = try team.change(Team.olga, change)
      try team.store.perform(.askConsent(command), as: Team.otto, at: now)
      let consent = try #require(try team.store.ownConsents(of: Team.otto, at: now).last)
      #expect(throws: CommandError.noOwnerLeft, "\(change)") {
        try team.store.perform(
          .answerConsent(consent.id, version: 1, .grant), as: Team.olga, at: now)
      }
    }
  }

  private func consented(
    _ team: Team, _ command: Command, by asker: Community.Operator, with other: Community.Operator
  ) throws {
    try team.store.perform(.askConsent(command), as: asker, at: now)
    let consent = try #require(try team.store.ownConsents(of: asker, at: now).last)
    try team.store.perform(
      .answerConsent(consent.id, version: 1, .grant), as: other, at: now)
  }

  @Test func `who is no owner may be tied to anybody: no one is locked out`() throws {
    let team = try Team()
    try team.store.perform(team.change(Team.mod, .unixUser(nobody)), as: Team.olga, at: now)
    #expect(throws: CommandError.notYourName("mod")) {
      try team.store.enter(as: Team.mod, unixUser: "root", at: now)
    }
    try team.store.undo(as: Team.olga, at: now)
    try team.store.enter(as: Team.mod, unixUser: "root", at: now)
  }

  @Test func `an owner of old who is tied to nobody's user holds up nobody else`() throws {
    let team = try Team(secondOwner: true)
    try team.store.write {
      try $0.execute(sql: "UPDATE operator SET unix_user = 'gone-long-ago' WHERE role = 'owner'")
    }
    try team.store.perform(
      .addOperator(OperatorFields(name: "new", role: .helper)), as: Team.olga, at: now)
    try team.store.perform(team.change(Team.mod, .disabled(true)), as: Team.olga, at: now)
    #expect(try team.account(Team.mod)?.isDisabled == true)
  }

  @Test func `the machine's users are known`() {
    #expect(UnixUser.isKnown("root"))
    #expect(!UnixUser.isKnown(nobody))
    #expect(!UnixUser.isKnown(""))
  }
}
