import Community
import Dice
import GRDB
import Testing

@testable import Store

/// When a claim ends, who takes it over, and what it holds up, to the second.
struct ClaimBorderTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann
  private let ben = SmallStore.ben
  private let store: Store
  private let mine: SessionID
  private let theirs: SessionID
  private let task: TaskID
  private var subject: Subject { .task(task) }

  init() throws {
    let open = try TwoConsoles()
    (store, mine, theirs) = (open.store, open.anns, open.bens)
    task = try SmallStore.task(store, TaskFields(title: "t"))
  }

  @Test(arguments: [(0, true), (1, true), (89, true), (90, false), (91, false)] as [(Int64, Bool)])
  func `ninety seconds, and not one more`(later: Int64, stands: Bool) throws {
    #expect(try store.hold([subject], by: ann, session: mine, at: now) == [])
    #expect(try store.claims(at: now + later).count == (stands ? 1 : 0))
    #expect(try store.presence(of: ben, at: now + later).claims.isEmpty == !stands)
    if stands {
      #expect(throws: CommandError.claimed(subject, by: "ann")) {
        try store.perform(.changeTask(task, version: 1, .finish), as: ben, at: now + later)
      }
    }
    let way = try store.hold([subject], by: ben, session: theirs, at: now + later)
    #expect(way.map(\.by) == (stands ? ["ann"] : []))
    #expect(try store.claims(at: now + later).map(\.by) == [stands ? "ann" : "ben"])
    #expect(try store.claims(at: now + later).map(\.since) == [stands ? now : now + later])
  }

  @Test(arguments: [0, 30, 89] as [Int64])
  func `a renewal counts from its own moment, and keeps since when`(later: Int64) throws {
    _ = try store.hold([subject], by: ann, session: mine, at: now)
    _ = try store.hold([subject], by: ann, session: mine, at: now + later)
    let claim = try #require(try store.claims(at: now + later + 89).first)
    #expect(claim.since == now && claim.expiresAt == now + later + 90)
    #expect(try store.claims(at: now + later + 90).isEmpty)
  }

  @Test func `a renewal that came too late takes nothing back from who has it now`() throws {
    _ = try store.hold([subject], by: ann, session: mine, at: now)
    #expect(try store.hold([subject], by: ben, session: theirs, at: now + 90).isEmpty)
    #expect(try store.hold([subject], by: ann, session: mine, at: now + 91).map(\.by) == ["ben"])
    #expect(try store.claims(at: now + 91).map(\.by) == ["ben"])
    _ = try store.hold([], by: ann, session: mine, at: now + 92)
    #expect(try store.claims(at: now + 92).map(\.by) == ["ben"])
  }

  @Test(arguments: 1...8) func `what one holds are just the rows one asked for last`(
    seed: UInt64
  ) throws {
    var dice = Dice(seed: seed)
    let rows = (1...6).map { Subject.person(PersonID(Int64($0))) }
    // What ben holds, ann is told of and does not get.
    let taken = Set(rows.filter { _ in Bool.random(using: &dice) })
    #expect(try store.hold(taken, by: ben, session: theirs, at: now).isEmpty)
    for step in 0..<12 {
      let wanted = Set(rows.filter { _ in Bool.random(using: &dice) })
      let moment = now + Int64(step)
      let inTheWay = try store.hold(wanted, by: ann, session: mine, at: moment)
      #expect(Set(inTheWay.map(\.subject)) == wanted.intersection(taken))
      let own = try store.claims(at: moment).filter { $0.by == "ann" }
      #expect(Set(own.map(\.subject)) == wanted.subtracting(taken))
      #expect(try store.claims(at: moment).filter { $0.by == "ben" }.count == taken.count)
    }
  }

  @Test func `to hold nothing lets go of everything, and asking for nothing writes nothing`() throws
  {
    _ = try store.hold([subject, .person(PersonID(2))], by: ann, session: mine, at: now)
    #expect(try store.hold([], by: ann, session: mine, at: now).isEmpty)
    #expect(try store.claims(at: now).isEmpty)
    let version = try store.dataVersion()
    #expect(try store.hold([], by: ann, session: mine, at: now).isEmpty)
    #expect(try store.dataVersion() == version)
  }

  @Test func `a claim of a console that is not there is none`() throws {
    #expect(throws: StoreError.self) {
      try store.hold([subject], by: ann, session: SessionID(99), at: now)
    }
    #expect(try store.value(Int.self, "SELECT count(*) FROM claim") == 0)
  }

  @Test func `a claim of a kind that this program does not know stands in nobody's way`() throws {
    _ = try store.hold([subject], by: ann, session: mine, at: now)
    try store.write { try $0.execute(sql: "UPDATE claim SET subject = 'reward'") }
    #expect(try store.claims(at: now).isEmpty)
    #expect(try store.hold([subject], by: ben, session: theirs, at: now).isEmpty)
    // Whoever made it lets go of it all the same.
    _ = try store.hold([], by: ann, session: mine, at: now)
    #expect(try store.value(Int.self, "SELECT count(*) FROM claim WHERE session = 1") == 0)
  }

  @Test func `undo of what another is on waits, too`() throws {
    try store.perform(.changeTask(task, version: 1, .finish), as: ann, at: now)
    _ = try store.hold([subject], by: ben, session: theirs, at: now)
    #expect(throws: CommandError.claimed(subject, by: "ben")) { try store.undo(as: ann, at: now) }
    try store.undo(as: ann, at: now + 90)
    #expect(try store.task(task)?.task.state == .open)
  }

  @Test(
    arguments: [
      (0, 0, false), (-1, 0, false), (1, 0, true), (1, 987_654_321, false),
      (4_194_305, 1, false), (Int64.max, 1, false), (Int64.min, 0, false), (1 << 40, 0, false),
    ] as [(Int64, Int64, Bool)])
  func `any number that a row holds is a process or none`(pid: Int64, started: Int64, runs: Bool) {
    #expect(ProcessMark(pid: pid, started: started).isAlive == runs)
  }

  @Test func `this process runs, and another start of its number does not`() {
    let own = ProcessMark.own
    #expect(own.isAlive && own.started > 0)
    #expect(!ProcessMark(pid: own.pid, started: own.started + 1).isAlive)
    #expect(ProcessMark(pid: own.pid, started: 0).isAlive)
  }
}
