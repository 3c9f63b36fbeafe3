import Community
import GRDB
import Testing

@testable import Store

/// What nobody but a person can know: that something was done on the platform.
struct OutboxSettlingTests {
  private let now = SmallStore.now
  private let store: Store

  init() throws { store = try SmallStore.inMemory() }

  private func rows(_ scope: OutboxQuery.Scope = .all) throws -> [OutboxRow] {
    try store.outbox(OutboxQuery(scope: scope), at: now + 60).rows
  }

  private func decide(_ outcome: JoinDecision.Outcome) throws -> OutboxRow {
    let request = try SmallStore.ask(store, account: outcome.rawValue)
    try store.perform(
      .decideJoin(JoinDecision(request: request, version: 1, outcome: outcome, reason: "why")),
      as: SmallStore.ann, at: now)
    return try #require(rows().first)
  }

  private func takeOut() throws -> OutboxRow {
    let removal = Removal(
      person: PersonID(2), version: 1, scope: .group(GroupID(1)), reason: "ads")
    try store.perform(
      .removePerson(removal), as: SmallStore.ann, at: now, confirmation: "Bo")
    return try #require(rows().first)
  }

  private func each() throws -> [OutboxRow] {
    try [decide(.approve), decide(.reject), takeOut()]
  }

  @discardableResult
  private func settle(
    _ row: OutboxRow, _ outcome: OutboxSettlement.Outcome, by person: Operator = SmallStore.ann
  ) throws -> Receipt {
    try store.perform(row.settled(outcome), as: person, at: now + 30)
  }

  private func state(_ row: OutboxRow) throws -> OutboxState? {
    try store.outboxRow(row.id, at: now + 60)?.state
  }

  @Test func `what was done, or need not be, is open no more, and undo opens it again`() throws {
    for row in try each() {
      for (outcome, state) in [
        (OutboxSettlement.Outcome.done, OutboxState.done), (.cancel, .cancelled),
      ] {
        let seen = try #require(try store.outboxRow(row.id, at: now + 60))
        try settle(seen, outcome)
        #expect(try self.state(row) == state)
        #expect(try rows(.open).allSatisfy { $0.id != row.id })
        try store.undo(as: SmallStore.ann, at: now + 40)
        #expect(try self.state(row) == .byHand)
        try store.redo(as: SmallStore.ann, at: now + 41)
        #expect(try self.state(row) == state)
        try store.undo(as: SmallStore.ann, at: now + 42)
        #expect(try self.state(row) == .byHand)
      }
    }
  }

  @Test func `no row of the records is changed by that, each word is added`() throws {
    let row = try takeOut()
    let written = try store.read { try Row.fetchAll($0, sql: "SELECT * FROM outbox") }
    try settle(row, .done)
    try store.undo(as: SmallStore.ann, at: now + 40)
    try store.read { db in
      #expect(try Row.fetchAll(db, sql: "SELECT * FROM outbox") == written)
      let said = try String.fetchAll(db, sql: "SELECT state FROM outbox_result ORDER BY id")
      #expect(said == ["done", "open"])
    }
    #expect(try store.verifyLog() == .whole(rows: 3))
  }

  @Test func `who comes second is told who was first`() throws {
    let row = try takeOut()
    try settle(row, .done, by: SmallStore.ben)
    #expect(
      throws: CommandError.conflict(.outbox(row.id), by: SmallStore.ben.name, at: now + 30)
    ) { try settle(row, .done) }
  }

  @Test func `once is enough`() throws {
    let row = try takeOut()
    #expect(throws: CommandError.wrongState(.outbox(row.id), .outbox(.byHand))) {
      try settle(row, .reopen)
    }
    try settle(row, .done)
    let done = try #require(try store.outboxRow(row.id, at: now + 60))
    for outcome in [OutboxSettlement.Outcome.done, .cancel] {
      #expect(throws: CommandError.wrongState(.outbox(row.id), .outbox(.done))) {
        try settle(done, outcome)
      }
    }
    try settle(done, .reopen, by: SmallStore.ben)
    #expect(try state(row) == .byHand)
  }

  @Test func `a post is settled with its delivery`() throws {
    _ = try SmallStore.planned(store, in: -60)
    let row = try #require(rows().first)
    #expect(throws: CommandError.wrongState(.outbox(row.id), .delivers)) {
      try settle(row, .done)
    }
  }

  @Test func `the kind decides whose right it is, and is the row's own`() throws {
    let row = try takeOut()
    let forged = OutboxSettlement(row: row.id, version: 1, kind: .admit, outcome: .done)
    #expect(throws: CommandError.notFound(.outbox(row.id))) {
      try store.perform(.settleOutbox(forged), as: SmallStore.ann, at: now)
    }
    let nothing = OutboxSettlement(row: OutboxID(99), version: 1, kind: .remove, outcome: .done)
    #expect(throws: CommandError.notFound(.outbox(OutboxID(99)))) {
      try store.perform(.settleOutbox(nothing), as: SmallStore.ann, at: now)
    }
  }

  @Test func `what was taken back meanwhile is not opened again`() throws {
    let approval = try decide(.approve)
    try settle(approval, .done)
    let request = try #require(try store.joins(JoinQuery(scope: .decided)).rows.first)
    try store.perform(
      .decideJoin(
        JoinDecision(
          request: request.request.id, version: request.request.version, outcome: .reopen)),
      as: SmallStore.ben, at: now + 50)
    #expect(try state(approval) == .done)
    #expect(throws: CommandError.wrongState(.outbox(approval.id), .overtaken)) {
      try store.undo(as: SmallStore.ann, at: now + 60)
    }
    #expect(try rows(.open).isEmpty)
  }

  @Test func `opened again, it is closed by what takes the decision back`() throws {
    let row = try takeOut()
    try settle(row, .done)
    try store.undo(as: SmallStore.ann, at: now + 40)
    let version = try #require(try store.person(PersonID(2))).version
    let readmission = Removal(
      person: PersonID(2), version: version, scope: .group(GroupID(1)), groups: [GroupID(1)])
    try store.perform(.readmitPerson(readmission), as: SmallStore.ann, at: now + 50)
    #expect(try state(row) == .cancelled)
  }

  @Test func `the log tells whom it was about, and finds it by its words and its group`() throws {
    let row = try takeOut()
    let receipt = try settle(row, .done)
    #expect(receipt.about == ["Bo", "Readers 1"])
    #expect(try store.log(LogQuery(group: GroupID(1))).rows.first?.id == receipt.audit)
    #expect(try store.log(LogQuery(group: GroupID(2))).rows.isEmpty)
    let entry = try #require(try store.log().rows.first)
    #expect(
      entry.before == [.init(field: "outbox", value: "1"), .init(field: "state", value: "byHand")])
    #expect(
      entry.after == [.init(field: "outbox", value: "1"), .init(field: "state", value: "done")])
  }
}
