import Community
import GRDB
import Testing

@testable import Store

/// Members taken out of a group, and people banned from all.
struct RemovalTests {
  private let now = SmallStore.now
  private let store: Store

  init() throws {
    store = try SmallStore.inMemory()
    try store.enter(as: SmallStore.ann, unixUser: nil, at: now)
  }

  private func removal(
    _ person: Int64, _ scope: Removal.Scope, reason: String = "ads", groups: [GroupID] = []
  ) throws -> Removal {
    let version = try #require(try store.person(PersonID(person))).version
    return Removal(
      person: PersonID(person), version: version, scope: scope, reason: reason, groups: groups)
  }

  /// The one operator types the name.
  private func perform(_ command: Command, typing name: String) throws {
    try store.perform(command, as: SmallStore.ann, at: now, confirmation: name)
  }

  private func members(_ group: Int64) throws -> Int? {
    try store.group(GroupID(group), at: now)?.members
  }

  private func presence() throws -> [String] {
    try store.operatedRows()
      + (try store.read { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT group_id || ' ' || person || ' ' || coalesce(left_at, '-') FROM membership
            UNION ALL SELECT 'groups ' || id || ' ' || groups FROM person
            UNION ALL SELECT 'members ' || id || ' ' || members FROM chat_group ORDER BY 1
            """)
      })
  }

  @Test func `who is taken out is no member any more, and is back after undo`() throws {
    let team = try removal(2, .group(GroupID(1)))
    let before = try presence()
    #expect(throws: CommandError.confirmationNeeded(name: "Bo")) {
      try store.perform(.removePerson(team), as: SmallStore.ann, at: now)
    }
    try perform(.removePerson(team), typing: " Bo ")
    #expect(try members(1) == 1)
    #expect(try store.outbox(at: now).rows.map(\.kind) == [.remove])
    #expect(try store.outbox(at: now).rows.map(\.subject) == ["Bo"])
    try store.undo(as: SmallStore.ann, at: now)
    #expect(try presence() == before)
    #expect(try store.outbox(at: now).rows.map(\.state) == [.cancelled])
    #expect(throws: CommandError.confirmationNeeded(name: "Bo")) {
      try store.redo(as: SmallStore.ann, at: now)
    }
    try store.redo(as: SmallStore.ann, at: now, confirmation: "Bo")
    #expect(try members(1) == 1)
    #expect(try store.verifyLog() == .whole(rows: 4))
  }

  @Test func `the log says out of which group, and that undo took that back`() throws {
    func change(_ lines: [AuditEntry.Line]) -> [String] { lines.map { "\($0.field) \($0.value)" } }
    try perform(.removePerson(removal(2, .group(GroupID(1)))), typing: "Bo")
    try store.undo(as: SmallStore.ann, at: now + 5)
    let log = try store.log(LogQuery(window: Window(limit: 2))).rows
    let moment = "removed_at \(now.seconds)"
    #expect(change(log[1].before).prefix(2) == ["group 1", "removed_at "])
    #expect(change(log[1].after).prefix(2) == ["group 1", moment])
    #expect(change(log[0].after).prefix(2) == ["group 1", "removed_at "])
  }

  @Test func `a reason is needed, and somebody to take out`() throws {
    #expect(throws: CommandError.reasonNeeded) {
      try perform(.removePerson(removal(2, .group(GroupID(1)), reason: " ")), typing: "Bo")
    }
    #expect(throws: CommandError.wrongState(.person(PersonID(2)), .absent)) {
      try perform(.removePerson(removal(2, .group(GroupID(2)))), typing: "Bo")
    }
    #expect(throws: CommandError.notFound(.group(GroupID(9)))) {
      try perform(.removePerson(removal(2, .group(GroupID(9)))), typing: "Bo")
    }
  }

  @Test func `who is banned leaves every group, and their next request is marked`() throws {
    try perform(.removePerson(removal(1, .everywhere)), typing: "Ada")
    #expect(try members(1) == 1)
    #expect(try members(3) == 0)
    #expect(try store.person(PersonID(1))?.ban == Ban(at: now, reason: "ads"))
    #expect(try store.outbox(at: now).rows.count == 2)
    let id = try SmallStore.ask(store, group: 2, account: "u1", name: "Ada")
    let row = try #require(try store.join(id))
    let review = JoinReview(request: row.request, facts: row.facts)
    #expect(review.failed.map(\.finding) == [.banned(reason: "ads")])
    #expect(throws: CommandError.wrongState(.person(PersonID(1)), .banned)) {
      try perform(.removePerson(removal(1, .everywhere)), typing: "Ada")
    }
  }

  @Test func `a ban that is lifted brings nobody back into a group`() throws {
    try perform(.removePerson(removal(1, .everywhere)), typing: "Ada")
    try store.perform(
      .readmitPerson(removal(1, .everywhere, reason: "")), as: SmallStore.ann, at: now)
    #expect(try store.person(PersonID(1))?.ban == nil)
    #expect(try members(3) == 0)
    try store.perform(
      .readmitPerson(removal(1, .group(GroupID(3)), groups: [GroupID(3)])), as: SmallStore.ann,
      at: now)
    #expect(try members(3) == 1)
    #expect(throws: CommandError.wrongState(.person(PersonID(1)), .present)) {
      try store.perform(
        .readmitPerson(removal(1, .group(GroupID(3)), groups: [GroupID(3)])), as: SmallStore.ann,
        at: now)
    }
  }

  @Test func `whoever is seen after they were taken out is back`() throws {
    let group = ChatSource(platform: .telegram, externalID: "g", name: "Tea")
    func importing(_ at: Instant) throws {
      let session = try store.beginImport(
        ImportOptions(
          path: "x", format: "x", zone: .utc, isDryRun: false, by: SmallStore.ann, at: now))
      let event = ChatEvent(
        kind: .message(text: "hello"), account: ChatAccount(externalID: "zoe", name: "Zoe"),
        at: at)
      try session.take(.event(event, in: group))
      _ = try session.finish()
    }
    try importing(now - 60)
    let zoe = try #require(
      try store.read { try Int64.fetchOne($0, sql: "SELECT id FROM person WHERE name = 'Zoe'") })
    let place = try #require(
      try store.read { try Int64.fetchOne($0, sql: "SELECT id FROM chat_group WHERE name = 'Tea'") }
    )
    try perform(.removePerson(removal(zoe, .group(GroupID(place)))), typing: "Zoe")
    try importing(now - 30)
    #expect(try members(place) == 0)
    try importing(now + 30)
    #expect(try members(place) == 1)
  }

  @Test func `a helper takes nobody out, a moderator needs a second one`() throws {
    let team = try Team(secondOwner: true)
    let bo = Removal(person: PersonID(2), version: 1, scope: .group(GroupID(1)), reason: "ads")
    #expect(throws: CommandError.denied(Denial(right: .removeMembers, role: .helper))) {
      try team.store.perform(.removePerson(bo), as: Team.help, at: now)
    }
    #expect(throws: CommandError.consentNeeded(from: ["olga", "otto"])) {
      try team.store.perform(.removePerson(bo), as: Team.mod, at: now, confirmation: "Bo")
    }
    try team.store.perform(.askConsent(.removePerson(bo)), as: Team.mod, at: now)
    let consent = try #require(try team.store.consents(for: Team.otto, at: now).first)
    #expect(consent.about == "Bo")
    try team.store.perform(
      .answerConsent(consent.id, version: 1, .grant), as: Team.otto, at: now)
    #expect(try team.store.group(GroupID(1), at: now)?.members == 1)
    try team.store.undo(as: Team.mod, at: now)
    #expect(try team.store.group(GroupID(1), at: now)?.members == 2)
    #expect(throws: CommandError.consentNeeded(from: ["olga", "otto"])) {
      try team.store.redo(as: Team.mod, at: now)
    }
    try team.store.askToRedo(as: Team.mod, at: now)
    let again = try #require(try team.store.consents(for: Team.olga, at: now).first)
    try team.store.perform(.answerConsent(again.id, version: 1, .grant), as: Team.olga, at: now)
    #expect(try team.store.group(GroupID(1), at: now)?.members == 1)
    #expect(
      try team.store.log(LogQuery(by: "mod", window: Window(limit: 1))).rows.first.map {
        if case .redo = $0.origin { true } else { false }
      } == true)
  }
}
