import Community
import GRDB
import Testing

@testable import Store

/// "I am on it."
struct ClaimTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann
  private let ben = SmallStore.ben
  private let store: Store
  private let mine: SessionID
  private let theirs: SessionID
  private let join: JoinID
  private var subject: Subject { .join(join) }

  init() throws {
    let open = try TwoConsoles(annsTerminal: "pts/1")
    (store, mine, theirs) = (open.store, open.anns, open.bens)
    join = try SmallStore.ask(store)
  }

  private func decide(_ operator: Operator, at moment: Instant) throws {
    let decision = JoinDecision(request: join, version: 1, outcome: .hold)
    try store.perform(.decideJoin(decision), as: `operator`, at: moment)
  }

  @Test func `the second to claim is told who has it`() throws {
    #expect(try store.hold([subject], by: ann, session: mine, at: now).isEmpty)
    let standing = try store.hold([subject, .task(TaskID(1))], by: ben, session: theirs, at: now)
    #expect(standing.map(\.by) == ["ann"])
    #expect(standing.map(\.subject) == [subject])
    #expect(try store.claims(at: now).map(\.by) == ["ann", "ben"])
  }

  @Test func `nobody else changes what is claimed`() throws {
    _ = try store.hold([subject], by: ann, session: mine, at: now)
    #expect(throws: CommandError.claimed(subject, by: "ann")) { try decide(ben, at: now) }
    try decide(ann, at: now)
  }

  @Test func `a claim ends by itself unless it is renewed`() throws {
    _ = try store.hold([subject], by: ann, session: mine, at: now)
    _ = try store.hold([subject], by: ann, session: mine, at: now + 60)
    #expect(try store.claims(at: now + 149).count == 1)
    #expect(throws: CommandError.self) { try decide(ben, at: now + 149) }
    #expect(try store.claims(at: now + 150).isEmpty)
    try decide(ben, at: now + 150)
  }

  @Test func `what is released is free`() throws {
    let task = Subject.task(TaskID(1))
    _ = try store.hold([subject, task], by: ann, session: mine, at: now)
    _ = try store.hold([subject], by: ann, session: mine, at: now)
    #expect(try store.claims(at: now).map(\.subject) == [subject])
    _ = try store.hold([], by: ben, session: theirs, at: now)
    #expect(try store.claims(at: now).count == 1)
    _ = try store.hold([], by: ann, session: mine, at: now)
    #expect(try store.claims(at: now).isEmpty)
  }

  @Test func `a console that ends lets go of everything`() throws {
    _ = try store.hold([subject], by: ann, session: mine, at: now)
    #expect(try store.sessions().map(\.name) == ["ann", "ben"])
    try store.endSession(mine)
    #expect(try store.sessions().map(\.name) == ["ben"])
    try decide(ben, at: now)
  }

  @Test func `a console whose process was killed has let go at once`() throws {
    _ = try store.hold([subject], by: ann, session: mine, at: now)
    // No process of that number ran when the machine started.
    try store.write { db in
      try db.execute(sql: "UPDATE session SET pid = 1, started = 987654321 WHERE operator = 'ann'")
    }
    #expect(try store.sessions().map(\.name) == ["ben"])
    #expect(try store.claims(at: now).isEmpty)
    try decide(ben, at: now)
    // The next to come clears away what was left.
    _ = try store.beginSession(as: ben, terminal: nil, at: now)
    #expect(try store.value(Int.self, "SELECT count(*) FROM claim") == 0)
  }

  @Test func `one operator's two consoles are not in each other's way`() throws {
    let second = try store.beginSession(as: ann, terminal: "pts/2", at: now)
    _ = try store.hold([subject], by: ann, session: mine, at: now)
    #expect(try store.hold([subject], by: ann, session: second, at: now + 1).isEmpty)
    #expect(try store.claims(at: now + 1).map(\.session) == [second])
  }

  @Test func `time goes on over claimed rows`() throws {
    let delivery = try SmallStore.planned(store, in: 60)
    _ = try store.hold([.delivery(delivery)], by: ann, session: mine, at: now)
    #expect(try store.advanceClock(to: now + 61) == 1)
  }

  @Test func `claims leave no trace in the log`() throws {
    _ = try store.hold([subject], by: ann, session: mine, at: now)
    try store.endSession(mine)
    #expect(try store.value(Int.self, "SELECT count(*) FROM audit") == 0)
  }

  @Test func `one sees how one stands and what others are on`() throws {
    _ = try store.hold([subject], by: ann, session: mine, at: now)
    let presence = try store.presence(of: ben, at: now)
    #expect(presence.claims[subject]?.by == "ann")
    #expect(presence.sessions.map(\.terminal) == ["pts/1", nil])
    #expect(try store.presence(of: ann, at: now).claims.isEmpty)
  }
}
