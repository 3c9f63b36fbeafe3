import Community
import GRDB
import Testing

@testable import Store

/// What meets a group's data on its way out.
struct ErasureTogetherTests {
  private let now = SmallStore.now
  private let week: Int64 = 7 * 86_400
  private let ann = SmallStore.ann
  private let ben = SmallStore.ben
  private let group = GroupID(1)
  private let store: Store

  init() throws { store = try SmallStore.inMemory() }

  private func plan() throws {
    let version = try #require(try store.group(group, at: now)).group.version
    try store.perform(.eraseGroup(group, version: version, .plan), as: ann, at: now)
  }

  @Test func `what comes due in the same moment leaves nothing outside`() throws {
    let gone = try SmallStore.planned(store, group: 1, in: 2 * 86_400)
    let stays = try SmallStore.planned(store, group: 2, in: 2 * 86_400)
    try plan()
    #expect(try store.advanceClock(to: now + week) == 3)
    #expect(try store.delivery(gone) == nil)
    #expect(try store.delivery(stays)?.delivery.state == .due)
    let open = try store.outbox(at: now + 2 * week).rows.filter { $0.state == .byHand }
    #expect(open.map(\.group) == [GroupID(2)])
    #expect(try store.value(Int.self, "SELECT count(*) FROM outbox WHERE group_id = 1") == 0)
  }

  @Test func `what was due before is cancelled`() throws {
    _ = try SmallStore.planned(store, group: 1, in: -60)
    let join = try SmallStore.ask(store)
    try store.perform(
      .decideJoin(JoinDecision(request: join, version: 1, outcome: .approve)), as: ann, at: now)
    try plan()
    _ = try store.advanceClock(to: now + week)
    #expect(try store.outbox(at: now + week).rows.map(\.state) == [.cancelled, .cancelled])
  }

  @Test(arguments: [0, 1, 2]) func `the connection's setting is as before, also after a failure`(
    setting: Int
  ) throws {
    let words = ["OFF", "ON", "FAST"]
    try plan()
    try store.writer.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA secure_delete = \(words[setting])")
      try db.execute(
        sql: """
          CREATE TRIGGER broken BEFORE UPDATE OF erased_at ON chat_group
            BEGIN SELECT raise(ABORT, 'no'); END;
          CREATE TRIGGER broken_too BEFORE DELETE ON membership
            BEGIN SELECT raise(ABORT, 'no'); END;
          """)
    }
    func secureDelete() throws -> Int? {
      try store.writer.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA secure_delete") }
    }
    let before = try WholeState.everything(in: store)
    for trigger in ["broken_too", "broken"] {
      #expect(throws: StoreError.failed(reason: "no")) { try store.advanceClock(to: now + week) }
      #expect(try secureDelete() == setting)
      #expect(try WholeState.everything(in: store) == before)
      try store.writer.writeWithoutTransaction { try $0.execute(sql: "DROP TRIGGER \(trigger)") }
    }
    #expect(try store.advanceClock(to: now + week) == 1)
    #expect(try secureDelete() == setting)
  }

  @Test func `numbers of rows that went are not used again`() throws {
    let join = try SmallStore.ask(store)
    try store.perform(
      .decideJoin(JoinDecision(request: join, version: 1, outcome: .approve)), as: ann, at: now)
    let task = try SmallStore.task(store, TaskFields(title: "Call", group: group))
    let delivery = try SmallStore.planned(store, in: 2 * week)
    let post = try #require(try store.delivery(delivery)).post.id
    try store.perform(
      .noteIncident(IncidentFields(group: group, kind: .quarrel)), as: ann, at: now)
    try plan()
    _ = try store.advanceClock(to: now + week)
    #expect(try store.task(task) == nil && store.post(post) == nil)

    let other = GroupID(2)
    #expect(
      try SmallStore.task(store, TaskFields(title: "New", group: other)).rawValue > task.rawValue)
    let next = try SmallStore.planned(store, group: 2, in: 3600)
    #expect(next.rawValue > delivery.rawValue)
    #expect(try #require(try store.delivery(next)).post.id.rawValue > post.rawValue)
    let incident = try store.perform(
      .noteIncident(IncidentFields(group: other, kind: .quarrel)), as: ann, at: now)
    #expect(incident.created == [.incident(IncidentID(2))])
    let session = try store.beginImport(
      ImportOptions(path: "x", format: "x", zone: .utc, isDryRun: false, by: ann, at: now))
    try session.take(
      .application(
        JoinApplication(applicantID: "z", name: "Zoe", at: now),
        in: ChatSource(platform: .telegram, externalID: nil, name: "r2")))
    _ = try session.finish()
    let asked = try store.joins(JoinQuery(filter: "Zoe")).rows.map(\.request.id.rawValue)
    #expect(asked == [join.rawValue + 1])
    // So the old entries of the log name nobody else.
    let entry = try store.log(LogQuery(filter: "approve")).rows.last
    #expect(entry?.about == [])
  }

  @Test func `undo, redo and undo of one step over what went, and bring no words back`() throws {
    let version = { try #require(try self.store.person(PersonID(2))).version }
    try store.perform(.createTask(TaskFields(title: "stays")), as: ben, at: now)
    try store.perform(
      .changePerson(PersonID(2), version: try version(), .note("private")), as: ben, at: now)
    let second = try store.perform(
      .changePerson(PersonID(2), version: try version(), .note("other")), as: ben, at: now
    ).audit
    try plan()
    let gate = try store.perform(
      .changeGroup(group, version: 2, .gate("secret word")), as: ann, at: now
    ).audit
    try store.perform(.changeGroup(group, version: 3, .gate(nil)), as: ann, at: now)
    try store.undo(as: ann, at: now)
    #expect(try store.redoable(for: ann) != nil)
    _ = try store.advanceClock(to: now + week)
    #expect(try store.person(PersonID(2))?.note == "")
    for entry in [second, gate] {
      let by = entry == gate ? ann : ben
      #expect(throws: UndoError.notUndoable(entry)) {
        try store.undo(entry, as: by, at: now + week)
      }
    }
    #expect(throws: CommandError.nothingToRedo) { try store.redo(as: ann, at: now + week) }
    #expect(throws: CommandError.nothingToUndo) { try store.undo(as: ann, at: now + week) }
    // The step before that is about something else.
    try store.undo(as: ben, at: now + week)
    #expect(try store.tasks(TaskQuery(), at: now).total == 0)
    #expect(try store.person(PersonID(2))?.note == "")
    #expect(try store.value(String.self, "SELECT gate FROM chat_group WHERE id = 1") == nil)
  }
}
