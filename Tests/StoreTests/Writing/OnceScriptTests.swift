import GRDB
import Testing

@testable import Community
@testable import Store

/// A script that is stopped anywhere and run again, as often as one likes, does each thing once.
struct OnceScriptTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private let script: [Command] = [
    .award(Award(person: PersonID(2), amount: 5, incentive: .honour, reason: .words("w"))),
    .createTask(TaskFields(title: "t")), .createPost(PostText(body: "b")),
    .changePerson(PersonID(3), version: 1, .note("n")),
    .noteIncident(IncidentFields(group: GroupID(1), kind: .quarrel)),
    .batch([.createTask(TaskFields(title: "u")), .createTask(TaskFields(title: "v"))]),
  ]

  private func run(_ store: Store, steps: Range<Int>) throws -> [Receipt] {
    try steps.map { step in
      try store.perform(script[step], as: ann, at: now, once: "step \(step)")
    }
  }

  @Test(arguments: 1...8) func `run again from the beginning after any stop`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let plain = try SmallStore.inMemory()
    let receipts = try run(plain, steps: 0..<script.count)
    let stopped = try SmallStore.inMemory()
    for _ in 0..<5 {
      _ = try run(stopped, steps: 0..<Int.random(in: 0...script.count, using: &dice))
    }
    let last = try run(stopped, steps: 0..<script.count)
    #expect(try WholeState.everything(in: stopped) == WholeState.everything(in: plain))
    #expect(last.map(\.audit) == receipts.map(\.audit))
    #expect(last.map(\.created) == receipts.map(\.created))
    #expect(last.map(\.command) == receipts.map(\.command))
  }

  @Test func `an earlier receipt is marked, and not told when something else is asked for`() throws
  {
    let store = try SmallStore.inMemory()
    let first = try store.perform(script[0], as: ann, at: now, once: "k")
    let again = try store.perform(script[0], as: ann, at: now + 99, once: "k")
    #expect(again.isEarlier && !first.isEarlier)
    #expect(again.command == script[0] && again.audit == first.audit)
    #expect(throws: OnceKeyTaken.self) {
      try store.perform(script[1], as: ann, at: now + 99, once: "k")
    }
    #expect(try store.tasks(TaskQuery(), at: now).total == 0)
  }

  @Test(arguments: ["", " ", "k'); DROP TABLE once; --", "键", String(repeating: "k", count: 5000)])
  func `any text is a key`(key: String) throws {
    let store = try SmallStore.inMemory()
    #expect(try !store.perform(script[1], as: ann, at: now, once: key).isEarlier)
    #expect(try store.perform(script[1], as: ann, at: now, once: key).isEarlier)
    #expect(try !store.perform(script[1], as: ann, at: now, once: key + "'").isEarlier)
    #expect(try store.tasks(TaskQuery(), at: now).total == 2)
  }

  @Test func `a rehearsal uses up no key`() throws {
    let store = try SmallStore.inMemory()
    _ = try store.rehearse(script[0], as: ann, at: now)
    #expect(try store.value(Int.self, "SELECT count(*) FROM once") == 0)
    #expect(try !store.perform(script[0], as: ann, at: now, once: "k").isEarlier)
  }
}
