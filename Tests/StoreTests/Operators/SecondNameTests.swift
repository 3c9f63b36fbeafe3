import Community
import GRDB
import Testing

@testable import Store

/// A second name of one's own is no second person.
struct SecondNameTests {
  private let now = SmallStore.now
  private let day: Int64 = 86_400
  private let fake = Operator(name: "fake")
  private let team: Team

  /// Olga's team has been together for a month.
  init() throws {
    team = try Team()
    try team.store.write { db in
      try db.execute(sql: "DROP TRIGGER audit_no_update; UPDATE audit SET at = at - 30 * 86400")
    }
  }

  private var store: Store { team.store }
  private let ban = Command.removePerson(
    Removal(person: PersonID(2), version: 1, scope: .everywhere, reason: "spam"))

  private func add(_ role: Role = .moderator, by person: Community.Operator = Team.olga) throws {
    try store.perform(
      .addOperator(OperatorFields(name: fake.name, role: role)), as: person, at: now)
  }

  private func ask(at moment: Instant) throws -> Consent {
    try store.perform(.askConsent(ban), as: Team.olga, at: moment)
    return try #require(try store.ownConsents(of: Team.olga, at: moment).last)
  }

  private func grant(_ consent: Consent, as name: Community.Operator, at moment: Instant) throws {
    try store.perform(
      .answerConsent(consent.id, version: consent.version, .grant), as: name, at: moment)
  }

  @Test func `whom the asker has just added cannot answer, while somebody else can`() throws {
    try add()
    #expect(throws: CommandError.consentNeeded(from: ["mod"])) {
      try store.perform(ban, as: Team.olga, at: now)
    }
    let consent = try ask(at: now)
    #expect(try store.consents(for: fake, at: now).isEmpty)
    #expect(try store.consents(for: Team.mod, at: now).map(\.id) == [consent.id])
    for answer in [ConsentAnswer.grant, .refuse] {
      #expect(throws: CommandError.consentNeeded(from: ["mod"])) {
        try store.perform(
          .answerConsent(consent.id, version: 1, answer), as: fake, at: now + 1)
      }
    }
    #expect(try store.person(PersonID(2))?.name == "Bo")
    #expect(try store.value(Int.self, "SELECT banned_at FROM person WHERE id = 2") == nil)
    try grant(consent, as: Team.mod, at: now + 2)
    #expect(
      try store.value(Int64.self, "SELECT banned_at FROM person WHERE id = 2") == now.seconds + 2)
  }

  @Test(arguments: [(86_399, ["mod"]), (86_400, ["mod", "fake"])] as [(Int64, [String])])
  func `after a day they are one of the team`(later: Int64, names: [String]) throws {
    try add()
    #expect(throws: CommandError.consentNeeded(from: names)) {
      try store.perform(ban, as: Team.olga, at: now + later)
    }
    let consent = try ask(at: now + later)
    #expect(try store.consents(for: fake, at: now + later).count == names.count - 1)
    guard names.contains("fake") else { return }
    try grant(consent, as: fake, at: now + later)
  }

  @Test func `a clock that is set back makes nobody older`() throws {
    try add()
    #expect(throws: CommandError.consentNeeded(from: ["mod"])) {
      try store.perform(ban, as: Team.olga, at: now - 7 * day)
    }
  }

  @Test(arguments: ["role", "on", "tied", "untied", "batch"])
  func `nor can whom the asker gave a role, switched on or tied today`(way: String) throws {
    let help = try #require(try team.account(Team.help))
    func change(_ change: OperatorChange, version: Int) -> Command {
      .changeOperator(help.id, version: version, change)
    }
    // Long ago help was made a moderator, and switched off in one of the cases.
    let long = now - 20 * day
    try store.perform(
      change(.role(.moderator), version: 1), as: Team.olga, at: long, confirmation: "help")
    if way == "untied" {
      try store.perform(
        change(.unixUser("root"), version: 2), as: Team.olga, at: long, confirmation: "help")
    }
    if way == "on" {
      try store.perform(change(.disabled(true), version: 2), as: Team.olga, at: long)
    } else {
      #expect(throws: CommandError.consentNeeded(from: ["mod", "help"])) {
        try store.perform(ban, as: Team.olga, at: now)
      }
    }
    let version = try #require(try team.account(Team.help)).version
    let deed: Command =
      switch way {
      case "role": change(.role(.owner), version: version)
      case "on": change(.disabled(false), version: version)
      case "tied": change(.unixUser("root"), version: version)
      case "untied": change(.unixUser(nil), version: version)
      default: .batch([change(.unixUser("root"), version: version)])
      }
    try store.perform(deed, as: Team.olga, at: now, confirmation: "help")
    #expect(throws: CommandError.consentNeeded(from: ["mod"])) {
      try store.perform(ban, as: Team.olga, at: now)
    }
  }

  @Test func `a note about somebody's key leaves them who they are`() throws {
    let mod = try #require(try team.account(Team.mod))
    try store.perform(
      .changeOperator(mod.id, version: 1, .keyComment("mod@laptop")), as: Team.olga, at: now)
    try add()
    #expect(throws: CommandError.consentNeeded(from: ["mod"])) {
      try store.perform(ban, as: Team.olga, at: now)
    }
  }

  @Test func `whom others added may consent at once`() throws {
    try store.perform(
      .addOperator(OperatorFields(name: "otto", role: .owner)), as: Team.olga,
      at: now - 3 * day, confirmation: "otto")
    try add(by: Team.otto)
    #expect(throws: CommandError.consentNeeded(from: ["mod", "otto", "fake"])) {
      try store.perform(ban, as: Team.olga, at: now)
    }
    #expect(throws: CommandError.consentNeeded(from: ["olga", "mod"])) {
      try store.perform(ban, as: Team.otto, at: now)
    }
  }

  @Test func `where nobody else is left, they count: without them no consent was needed`() throws {
    let alone = Team(store: try SmallStore.inMemory())
    try alone.store.enter(as: Team.olga, unixUser: nil, at: now)
    try alone.store.perform(ban, as: Team.olga, at: now, confirmation: "Bo")
    try alone.store.undo(as: Team.olga, at: now, confirmation: "Bo")
    try alone.store.perform(
      .addOperator(OperatorFields(name: fake.name, role: .moderator)), as: Team.olga, at: now)
    #expect(throws: CommandError.consentNeeded(from: ["fake"])) {
      try alone.store.perform(
        .removePerson(Removal(person: PersonID(3), version: 1, scope: .everywhere, reason: "x")),
        as: Team.olga, at: now)
    }
  }
}
