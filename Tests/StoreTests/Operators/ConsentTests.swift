import Community
import GRDB
import Testing

@testable import Store

/// The dangerous few need a second operator.
struct ConsentTests {
  private let now = SmallStore.now

  private func ask(_ team: Team) throws -> Consent {
    let command = try team.change(Team.help, .role(.moderator))
    try team.store.perform(.askConsent(command), as: Team.olga, at: now)
    return try #require(team.store.consents(for: Team.otto, at: now).first)
  }

  private func answer(_ consent: Consent, _ answer: ConsentAnswer) -> Command {
    .answerConsent(consent.id, version: consent.version, answer)
  }

  @Test func `one owner alone types the name`() throws {
    let team = try Team()
    let command = try team.change(Team.help, .role(.moderator))
    #expect(throws: CommandError.confirmationNeeded(name: "help")) {
      try team.store.perform(command, as: Team.olga, at: now)
    }
    #expect(throws: CommandError.confirmationNeeded(name: "help")) {
      try team.store.perform(command, as: Team.olga, at: now, confirmation: "mod")
    }
    try team.store.perform(command, as: Team.olga, at: now, confirmation: "help")
    #expect(try team.role(of: Team.help) == .moderator)
  }

  @Test func `with a second owner a typed name is not enough`() throws {
    let team = try Team(secondOwner: true)
    #expect(throws: CommandError.consentNeeded(from: ["otto"])) {
      try team.store.perform(
        team.change(Team.help, .role(.moderator)), as: Team.olga, at: now, confirmation: "help")
    }
    #expect(try team.role(of: Team.help) == .helper)
  }

  @Test func `what is granted is done at once, and both are in the log`() throws {
    let team = try Team(secondOwner: true)
    let consent = try ask(team)
    let rows = try team.auditRows
    try team.store.perform(answer(consent, .grant), as: Team.otto, at: now + 60)
    #expect(try team.role(of: Team.help) == .moderator)
    let log = try team.store.log(LogQuery(window: Window(limit: 2))).rows
    #expect(log.map(\.by) == ["otto", "olga"])
    #expect(try team.auditRows == rows + 2)
    #expect(try team.store.verifyLog() == .whole(rows: rows + 2))
    #expect(try team.store.consents(for: Team.otto, at: now + 60).isEmpty)
  }

  @Test func `nobody consents to their own request`() throws {
    let team = try Team(secondOwner: true)
    let consent = try ask(team)
    #expect(try team.store.consents(for: Team.olga, at: now).isEmpty)
    #expect(throws: CommandError.ownConsent) {
      try team.store.perform(answer(consent, .grant), as: Team.olga, at: now)
    }
    try team.store.perform(answer(consent, .withdraw), as: Team.olga, at: now)
    #expect(try team.store.consents(for: Team.otto, at: now).isEmpty)
  }

  @Test func `only those who could do it themselves can consent`() throws {
    let team = try Team(secondOwner: true)
    let consent = try ask(team)
    #expect(try team.store.consents(for: Team.mod, at: now).isEmpty)
    #expect(throws: CommandError.denied(Denial(right: .manageOperators, role: .moderator))) {
      try team.store.perform(answer(consent, .grant), as: Team.mod, at: now)
    }
  }

  @Test func `a request ends after ten minutes`() throws {
    let team = try Team(secondOwner: true)
    let consent = try ask(team)
    #expect(try team.store.consents(for: Team.otto, at: now + 599).count == 1)
    #expect(try team.store.consents(for: Team.otto, at: now + 600).isEmpty)
    #expect(throws: CommandError.wrongState(.consent(consent.id), .expired)) {
      try team.store.perform(answer(consent, .grant), as: Team.otto, at: now + 600)
    }
    #expect(try team.role(of: Team.help) == .helper)
  }

  @Test func `a clock that is set back gives a request no more time`() throws {
    let team = try Team(secondOwner: true)
    let consent = try ask(team)
    let later = now - 3600
    #expect(try team.store.consents(for: Team.otto, at: later).isEmpty)
    #expect(throws: CommandError.wrongState(.consent(consent.id), .expired)) {
      try team.store.perform(answer(consent, .grant), as: Team.otto, at: later)
    }
    // A clock that is put right by seconds takes nothing away.
    try team.store.perform(answer(consent, .grant), as: Team.otto, at: now - 5)
    #expect(try team.role(of: Team.help) == .moderator)
  }

  @Test func `a name that nobody added cannot consent, whatever newcomers may do`() throws {
    let team = try Team(secondOwner: true)
    try team.store.write {
      try $0.execute(sql: "UPDATE role SET newcomers = (name = 'owner')")
    }
    let consent = try ask(team)
    let invented = Operator(name: "somebody else")
    #expect(try team.store.consents(for: invented, at: now).isEmpty)
    #expect(throws: CommandError.consentNeeded(from: ["otto"])) {
      try team.store.perform(answer(consent, .grant), as: invented, at: now)
    }
    #expect(try team.role(of: Team.help) == .helper)
  }

  @Test func `who asked has to have the right still when it is granted`() throws {
    let team = try Team(secondOwner: true)
    let consent = try ask(team)
    try team.store.write {
      try $0.execute(sql: "UPDATE operator SET role = 'helper' WHERE name = 'olga'")
    }
    #expect(throws: CommandError.denied(Denial(right: .manageOperators, role: .helper))) {
      try team.store.perform(answer(consent, .grant), as: Team.otto, at: now)
    }
    try team.store.write {
      try $0.execute(sql: "UPDATE operator SET role = 'owner', disabled = 1 WHERE name = 'olga'")
    }
    #expect(throws: CommandError.switchedOff(name: "olga")) {
      try team.store.perform(answer(consent, .grant), as: Team.otto, at: now)
    }
    #expect(try team.role(of: Team.help) == .helper)
  }

  @Test func `what changed meanwhile is not done, and the request stays open`() throws {
    let team = try Team(secondOwner: true)
    let consent = try ask(team)
    try team.store.perform(team.change(Team.help, .disabled(true)), as: Team.olga, at: now)
    #expect(throws: CommandError.self) {
      try team.store.perform(answer(consent, .grant), as: Team.otto, at: now)
    }
    #expect(try team.store.consents(for: Team.otto, at: now).count == 1)
  }

  @Test func `to undo a dangerous change needs consent too`() throws {
    let team = try Team(secondOwner: true)
    try team.store.perform(answer(ask(team), .grant), as: Team.otto, at: now)
    #expect(throws: CommandError.consentNeeded(from: ["otto"])) {
      try team.store.undo(as: Team.olga, at: now)
    }
    #expect(try team.role(of: Team.help) == .moderator)
  }

  @Test func `a request stands on Today of those who may answer, first of all`() throws {
    let team = Team(store: try SmallStore.inMemory())
    _ = try SmallStore.planned(team.store, in: -60)
    _ = try team.store.advanceClock(to: now)
    try team.fill(secondOwner: true)
    let consent = try ask(team)
    let seen = try team.store.today(at: now, in: .utc, for: Team.otto)
    #expect(seen.rows.first?.subject == .consent(consent))
    #expect(seen.total == seen.rows.count)
    let own = try team.store.today(at: now, in: .utc, for: Team.olga)
    #expect(own.total == seen.total - 1)
  }
}
