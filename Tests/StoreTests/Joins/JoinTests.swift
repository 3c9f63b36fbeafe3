import Community
import GRDB
import Testing

@testable import Store

struct JoinTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private func decide(
    _ store: Store, _ id: JoinID, _ outcome: JoinDecision.Outcome, _ reason: String? = nil,
    version: Int = 1
  ) throws {
    try store.perform(
      .decideJoin(JoinDecision(request: id, version: version, outcome: outcome, reason: reason)),
      as: ann, at: now)
  }

  @Test func `who is approved is to be let in, after the hold`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.ask(store)
    try decide(store, id, .approve)
    let row = try #require(try store.join(id)).request
    #expect(row.state == .approved)
    #expect(row.decidedBy == "ann" && row.decidedAt == now)
    let outbox = try store.outbox(at: now).rows
    #expect(outbox.map(\.kind) == [.admit])
    #expect(outbox.map(\.subject) == ["Fay"])
    #expect(outbox.map(\.state) == [.held])
    #expect(try store.outbox(at: now + 10).rows.map(\.state) == [.byHand])
    try store.undo(as: ann, at: now + 3)
    #expect(try store.outbox(at: now + 10).rows.map(\.state) == [.cancelled])
    #expect(try store.join(id)?.request.decidedBy == nil)
    try store.redo(as: ann, at: now + 4)
    #expect(try store.outbox(at: now + 60).rows.map(\.state) == [.byHand, .cancelled])
    try store.write { try $0.execute(sql: "UPDATE join_request SET state = 'joined'") }
    #expect(try store.outbox(at: now + 60).rows.map(\.state) == [.done, .cancelled])
  }

  @Test func `a rejection says why, and so does approving against a check`() throws {
    let store = try SmallStore.inMemory()
    let plain = try SmallStore.ask(store)
    for reason in [nil, "", "  "] {
      #expect(throws: CommandError.reasonNeeded) { try decide(store, plain, .reject, reason) }
    }
    try decide(store, plain, .reject, "spam")
    let again = try SmallStore.ask(store, at: now - 60)
    #expect(throws: CommandError.reasonNeeded) { try decide(store, again, .approve) }
    try decide(store, again, .approve, "apologised")
    let core = try SmallStore.ask(store, group: 3)
    #expect(throws: CommandError.reasonNeeded) { try decide(store, core, .approve) }
    #expect(try store.outbox(at: now).rows.map(\.kind) == [.admit, .refuse])
  }

  @Test func `who joined or was decided is not decided again`() throws {
    let store = try SmallStore.inMemory()
    let joined = try SmallStore.ask(store, state: .joined)
    for outcome in JoinDecision.Outcome.allCases {
      #expect(throws: CommandError.wrongState(.join(joined), .join(.joined))) {
        try decide(store, joined, outcome, "why")
      }
    }
    #expect(throws: CommandError.notFound(.join(JoinID(99)))) {
      try decide(store, JoinID(99), .hold)
    }
  }

  @Test func `a held request may be approved, and undo holds it again`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.ask(store)
    try decide(store, id, .hold, "ask Bo first")
    try decide(store, id, .approve, version: 2)
    try store.undo(as: ann, at: now)
    let row = try #require(try store.join(id)).request
    #expect(row.state == .held)
    #expect(row.reason == "ask Bo first")
  }

  @Test func `what undo and redo bring back was decided by whom and when it was at first`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.ask(store)
    func author() throws -> Author? {
      let request = try #require(try store.join(id)).request
      guard let name = request.decidedBy, let at = request.decidedAt else { return nil }
      return Author(name: name, at: at)
    }
    try decide(store, id, .hold, "ask Bo first")
    try store.perform(
      .decideJoin(JoinDecision(request: id, version: 2, outcome: .reject, reason: "slip")),
      as: SmallStore.ben, at: now + 60)
    try store.undo(as: SmallStore.ben, at: now + 120)
    #expect(try author() == Author(name: "ann", at: now))
    try store.redo(as: SmallStore.ben, at: now + 180)
    #expect(try author() == Author(name: "ben", at: now + 60))
    try store.undo(as: SmallStore.ben, at: now + 240)
    #expect(try author() == Author(name: "ann", at: now))
  }

  @Test func `nobody decides under another's name`() throws {
    let store = try SmallStore.inMemory()
    let id = try SmallStore.ask(store)
    let author = Author(name: "ben", at: now - 600)
    try store.perform(
      .decideJoin(JoinDecision(request: id, version: 1, outcome: .hold, author: author)),
      as: ann, at: now)
    let request = try #require(try store.join(id)).request
    #expect(request.decidedBy == "ann" && request.decidedAt == now)
  }

  @Test func `facts tell membership, series, referrer and earlier attempts`() throws {
    let store = try SmallStore.inMemory()
    let facts = { (id: JoinID) in try #require(try store.join(id)).facts }
    let member = try facts(SmallStore.ask(store, account: "u2", name: "Bo"))
    #expect(member.isMember && member.seriesGroup == nil)
    let elsewhere = try facts(SmallStore.ask(store, account: "u4", name: "Di"))
    #expect(!elsewhere.isMember && elsewhere.seriesGroup == "Readers 2")
    let left = try facts(SmallStore.ask(store, group: 2, account: "u5", name: "Ed"))
    #expect(!left.isMember && left.seriesGroup == nil)
    // A name is no account: somebody else may bear it.
    let namesake = try facts(SmallStore.ask(store, account: nil, name: "u2", at: now - 5))
    #expect(!namesake.isMember)

    let first = try SmallStore.ask(store, referrer: "@Bo", at: now - 900, state: .rejected)
    _ = first
    let second = try facts(SmallStore.ask(store, referrer: " @Bo ", at: now - 800))
    #expect(second.referrer?.id == PersonID(2))
    #expect(second.referrer?.isMember == true && second.referrer?.isActive == true)
    #expect(second.earlier.map(\.state) == [.rejected])
    let gone = try facts(SmallStore.ask(store, account: "x", referrer: "Cy"))
    #expect(gone.referrer?.isMember == false)
    #expect(try facts(SmallStore.ask(store, account: "y", referrer: "Zoe")).referrer == nil)
  }

  @Test func `without account ids an applicant is known by name within each group`() throws {
    let store = try SmallStore.inMemory()
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO identity (person, platform, scope, external_id, name)
          VALUES (4, 'telegram', 2, 'Di', 'Di')
          """)
    }
    let id = try SmallStore.ask(store, group: 1, account: nil, name: "Di")
    #expect(try store.join(id)?.facts.seriesGroup == "Readers 2")
    let inside = try SmallStore.ask(store, group: 2, account: nil, name: "Di")
    #expect(try store.join(inside)?.facts.isMember == true)
  }

  @Test func `approved requests take their places`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(.changeGroup(GroupID(2), version: 1, .capacity(3)), as: ann, at: now)
    let first = try SmallStore.ask(store, group: 2, account: "a")
    let second = try SmallStore.ask(store, group: 2, account: "b")
    try decide(store, first, .approve)
    #expect(try store.join(second)?.facts.approvedNotJoined == 1)
    #expect(throws: CommandError.reasonNeeded) { try decide(store, second, .approve) }
  }

  @Test func `open requests come oldest first, decided ones latest first`() throws {
    let store = try SmallStore.inMemory()
    let late = try SmallStore.ask(store, account: "a", name: "Late", at: now - 10)
    let early = try SmallStore.ask(store, account: "b", name: "Early bird", at: now - 50)
    let other = try SmallStore.ask(store, group: 2, account: "c", answer: "50%_off", at: now - 30)
    try decide(store, other, .reject, "ad")
    let ids = { (query: JoinQuery) in try store.joins(query).rows.map(\.request.id) }
    #expect(try ids(JoinQuery()) == [early, late])
    #expect(try ids(JoinQuery(scope: .decided)) == [other])
    #expect(try ids(JoinQuery(scope: .all)) == [early, late, other])
    #expect(try ids(JoinQuery(scope: .all, group: GroupID(2))) == [other])
    #expect(try ids(JoinQuery(filter: "BIRD ear")) == [early])
    #expect(try ids(JoinQuery(scope: .all, filter: "0%_")) == [other])
    #expect(try ids(JoinQuery(scope: .all, filter: "e_r")).isEmpty)
    let page = try store.joins(JoinQuery(window: Window(offset: 1, limit: 1)))
    #expect(page.total == 2 && page.rows.map(\.request.id) == [late])
  }

  @Test(arguments: [(0, true), (28 * 86_400, true), (28 * 86_400 + 1, false)] as [(Int64, Bool)])
  func `a referrer is active who spoke within four weeks of the data's end`(
    ago: Int64, isActive: Bool
  ) throws {
    let store = try SmallStore.inMemory()
    try store.write { db in
      try db.execute(
        sql: "UPDATE membership SET last_spoke = 1760000000 - ? WHERE person = 2", arguments: [ago])
    }
    let facts = try store.join(SmallStore.ask(store, referrer: "Bo"))?.facts
    #expect(facts?.referrer?.isActive == isActive)
    #expect(facts?.referrer?.isMember == true)
  }

  @Test func `earlier attempts come latest first, this group's and this applicant's only`() throws {
    let store = try SmallStore.inMemory()
    for (place, reason) in ["first", "second", "third"].enumerated() {
      let at = now - 9000 + Int64(place) * 60
      try decide(store, SmallStore.ask(store, at: at), .reject, reason)
    }
    try decide(store, SmallStore.ask(store, group: 2, at: now - 9000), .reject, "elsewhere")
    try decide(store, SmallStore.ask(store, account: "x", at: now - 9000), .reject, "another")
    // Asked before, decided after: an attempt that came later is no earlier one.
    let old = try SmallStore.ask(store, at: now - 8900)
    let facts = try #require(try store.join(old)).facts
    #expect(facts.earlier.map(\.reason) == ["second", "first"])
    let last = try #require(try store.join(SmallStore.ask(store))).facts
    #expect(last.earlier.compactMap(\.reason) == ["third", "second", "first"])
  }

  @Test func `who is banned is told by their account, and by what is one with it`() throws {
    let store = try SmallStore.inMemory()
    try store.write { db in
      try db.execute(
        sql: """
          UPDATE person SET banned_at = 1, ban_reason = 'threats' WHERE id = 5;
          INSERT INTO person (id, name, kind, groups, joined_to) VALUES (6, 'Ed 2', 'human', 0, 5);
          INSERT INTO identity (person, platform, external_id, name) VALUES
            (6, 'telegram', 'u6', 'Ed 2');
          """)
    }
    for known in ["u5", "u6"] {
      let facts = try store.join(SmallStore.ask(store, account: known, name: "Ed"))?.facts
      #expect(facts?.ban?.reason == "threats", "\(known)")
    }
    #expect(try store.join(SmallStore.ask(store, account: "u4"))?.facts.ban == nil)
    #expect(
      try store.join(SmallStore.ask(store, account: nil, name: "u5", at: now - 60))?.facts.ban
        == nil)
  }
}
