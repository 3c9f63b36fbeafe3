import Community
import Testing

@testable import Store

/// A key stands for one deed, however often it is asked for.
struct OnceTests {
  private let now = SmallStore.now
  private let award = Command.award(
    Award(person: PersonID(2), amount: 5, incentive: .honour, reason: .words("helped")))

  private func entries(_ store: Store) throws -> Int? {
    try store.value(Int.self, "SELECT count(*) FROM point_entry")
  }

  @Test func `the same key again gives the earlier receipt and does nothing`() throws {
    let store = try SmallStore.inMemory()
    let first = try store.perform(award, as: SmallStore.ann, at: now, once: "june-1")
    let again = try store.perform(award, as: SmallStore.ann, at: now + 60, once: "june-1")
    #expect(!first.isEarlier && again.isEarlier)
    #expect((again.audit, again.created) == (first.audit, first.created))
    #expect(again.command == first.command)
    #expect(try entries(store) == 1)
    #expect(try store.verifyLog() == .whole(rows: 1))
    try store.perform(award, as: SmallStore.ann, at: now, once: "june-2")
    try store.perform(award, as: SmallStore.ann, at: now)
    #expect(try entries(store) == 3)
  }

  @Test func `a key is its operator's own`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(award, as: SmallStore.ann, at: now, once: "k")
    let other = try store.perform(award, as: SmallStore.ben, at: now, once: "k")
    #expect(!other.isEarlier)
    #expect(try entries(store) == 2)
  }

  @Test func `a key that stands for something else is refused, and nothing is done`() throws {
    let store = try SmallStore.inMemory()
    let first = try store.perform(award, as: SmallStore.ann, at: now, once: "k")
    let others: [Command] = [
      .award(Award(person: PersonID(1), amount: 5, incentive: .honour, reason: .words("helped"))),
      .award(Award(person: PersonID(2), amount: 6, incentive: .honour, reason: .words("helped"))),
      .createTask(TaskFields(title: "t")), .reverseAward(PointEntryID(1)), .batch([award]),
    ]
    for other in others {
      let error = #expect(throws: OnceKeyTaken.self) {
        try store.perform(other, as: SmallStore.ann, at: now, once: "k")
      }
      #expect(error?.key == "k" && error?.receipt.audit == first.audit)
    }
    #expect(try store.verifyLog() == .whole(rows: 1))
  }

  @Test func `what was refused leaves its key free`() throws {
    let store = try SmallStore.inMemory()
    let wrong = Command.award(
      Award(person: PersonID(99), amount: 5, incentive: .honour, reason: .words("helped")))
    #expect(throws: CommandError.self) {
      try store.perform(wrong, as: SmallStore.ann, at: now, once: "k")
    }
    #expect(try !store.perform(award, as: SmallStore.ann, at: now, once: "k").isEarlier)
  }

  @Test func `what was taken back is not done again by its key`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(award, as: SmallStore.ann, at: now, once: "k")
    try store.undo(as: SmallStore.ann, at: now)
    #expect(try store.perform(award, as: SmallStore.ann, at: now, once: "k").isEarlier)
    #expect(try store.member(PersonID(2), at: now)?.row.contribution == 0)
  }

  @Test func `who may not do it any more is told so`() throws {
    let team = try Team()
    try team.store.perform(award, as: Team.mod, at: now, once: "k")
    try team.store.perform(team.change(Team.mod, .disabled(true)), as: Team.olga, at: now)
    #expect(throws: CommandError.switchedOff(name: "mod")) {
      try team.store.perform(award, as: Team.mod, at: now, once: "k")
    }
  }
}

/// Edits of one row: the command holds all of the row, the script asked for a part of it.
struct OnceEditTests {
  private let now = SmallStore.now
  private let store: Store

  init() throws { store = try SmallStore.inMemory() }

  /// What a script makes of the row as it stands.
  private func edit(_ post: PostID, _ change: (inout PostText) -> Void) throws -> Command {
    let row = try #require(try store.post(post))
    var text = row.post.text
    change(&text)
    return .changePost(post, version: row.post.version, .edit(text))
  }

  private func tags(_ change: (inout Set<String>) -> Void) throws -> Command {
    let person = try #require(try store.person(PersonID(2)))
    var tags = Set(person.tags)
    change(&tags)
    return .changePerson(PersonID(2), version: person.version, .tags(tags.sorted()))
  }

  private func once(_ command: Command, by person: Operator = SmallStore.ann) throws -> Bool {
    try store.perform(command, as: person, at: now, once: "k").isEarlier
  }

  @Test func `another edit of the same post is another deed`() throws {
    let post = try SmallStore.draft(store)
    #expect(try !once(edit(post) { $0.title = "June" }))
    #expect(try once(edit(post) { $0.title = "June" }))
    for other: (inout PostText) -> Void in [
      { $0.title = "July" }, { $0.body = "New" }, { $0.part = .leg },
      { ($0.title, $0.body) = ("June", "New") },
    ] {
      #expect(throws: OnceKeyTaken.self) { try once(edit(post, other)) }
    }
  }

  @Test func `the same edit is the same, whatever others changed since`() throws {
    let post = try SmallStore.draft(store)
    #expect(try !once(edit(post) { $0.title = "June" }))
    try store.perform(
      edit(post) { ($0.title, $0.body) = ("Later", "Other words") }, as: SmallStore.ben, at: now)
    #expect(try once(edit(post) { $0.title = "June" }))
    #expect(throws: OnceKeyTaken.self) { try once(edit(post) { $0.body = "Hers" }) }
    // What is there is no word of the script's.
    #expect(throws: OnceKeyTaken.self) { try once(edit(post) { _ in }) }
  }

  @Test func `also after it was taken back`() throws {
    let post = try SmallStore.draft(store)
    #expect(try !once(edit(post) { $0.title = "June" }))
    try store.undo(as: SmallStore.ann, at: now)
    #expect(try once(edit(post) { $0.title = "June" }))
    #expect(throws: OnceKeyTaken.self) { try once(edit(post) { $0.body = "New" }) }
  }

  @Test func `a tag more or less is another deed`() throws {
    #expect(try !once(tags { $0.insert("cook") }))
    #expect(try once(tags { $0.insert("cook") }))
    try store.perform(tags { $0.insert("host") }, as: SmallStore.ben, at: now)
    #expect(try once(tags { $0.insert("cook") }))
    #expect(throws: OnceKeyTaken.self) { try once(tags { $0.insert("baker") }) }
    #expect(throws: OnceKeyTaken.self) { try once(tags { $0.remove("cook") }) }
  }

  @Test func `of a task all but its time counts`() throws {
    let id = try SmallStore.task(store, TaskFields(title: "Call"))
    func edit(_ fields: TaskFields) throws -> Command {
      let version = try #require(try store.task(id)).task.version
      return .changeTask(id, version: version, .edit(fields))
    }
    #expect(try !once(edit(TaskFields(title: "Call", note: "soon", dueAt: now))))
    #expect(try once(edit(TaskFields(title: "Call", note: "soon", dueAt: now + 60))))
    #expect(throws: OnceKeyTaken.self) { try once(edit(TaskFields(title: "Call", note: "late"))) }
    #expect(throws: OnceKeyTaken.self) {
      try once(edit(TaskFields(title: "Call", note: "soon", assignee: "ben")))
    }
  }

  @Test func `within one change each edit counts`() throws {
    func both(_ tag: String) throws -> Command {
      .batch([
        .changePerson(PersonID(3), version: 1, .kind(.helper)), try tags { $0.insert(tag) },
      ])
    }
    #expect(try !once(both("cook")))
    #expect(try once(both("cook")))
    #expect(throws: OnceKeyTaken.self) { try once(both("baker")) }
  }
}
