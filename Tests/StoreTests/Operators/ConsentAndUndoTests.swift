import Community
import GRDB
import Testing

@testable import Store

/// Consent, and what the asker did and took back before.
struct ConsentAndUndoTests {
  private let now = SmallStore.now
  private let olga = Team.olga

  /// Olga has made a task and taken that back, which she could do again.
  private func team() throws -> Team {
    let team = try Team(secondOwner: true)
    try team.store.perform(.createTask(TaskFields(title: "Call")), as: olga, at: now)
    try team.store.undo(as: olga, at: now)
    return team
  }

  private func tasks(_ team: Team) throws -> Int {
    try team.store.tasks(TaskQuery(), at: now).total
  }

  @Test func `to ask for consent is no deed: what was taken back can still be done again`() throws {
    let team = try team()
    let command = try team.change(Team.help, .role(.moderator))
    try team.store.perform(.askConsent(command), as: olga, at: now)
    #expect(try tasks(team) == 0)
    try team.store.redo(as: olga, at: now)
    #expect(try tasks(team) == 1)
  }

  @Test func `what is granted is what was asked, and not the deed that could be done again`() throws
  {
    let team = try team()
    let command = try team.change(Team.help, .role(.moderator))
    try team.store.perform(.askConsent(command), as: olga, at: now)
    let consent = try #require(try team.store.consents(for: Team.otto, at: now).first)
    try team.store.perform(
      .answerConsent(consent.id, version: consent.version, .grant), as: Team.otto, at: now)
    #expect(try team.role(of: Team.help) == .moderator)
    #expect(try tasks(team) == 0)
    #expect(
      try team.store.log(LogQuery(by: "olga", window: Window(limit: 1))).rows.map(\.origin)
        == [.given])
  }

  @Test func `an owner who is switched off cannot consent, so that the other is alone`() throws {
    let team = try Team(secondOwner: true)
    let command = try team.change(Team.help, .role(.moderator))
    #expect(throws: CommandError.consentNeeded(from: ["otto"])) {
      try team.store.perform(command, as: olga, at: now, confirmation: "help")
    }
    try team.store.write {
      try $0.execute(sql: "UPDATE operator SET disabled = 1 WHERE name = 'otto'")
    }
    #expect(throws: CommandError.confirmationNeeded(name: "help")) {
      try team.store.perform(command, as: olga, at: now)
    }
    try team.store.perform(command, as: olga, at: now, confirmation: "help")
    #expect(try team.role(of: Team.help) == .moderator)
  }
}
