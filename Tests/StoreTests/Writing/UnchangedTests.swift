import Community
import GRDB
import Testing

@testable import Store

/// What is set to what it is: nothing is changed, and nothing is written down.
struct UnchangedTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann
  private static let (group, person) = (GroupID(1), PersonID(1))

  /// Both have them as they are, and the store refuses the one and not the other.
  private func refused(_ same: Command, not other: Command, in store: Store) throws {
    let before = try WholeState.everything(in: store)
    #expect(throws: CommandError.unchanged, "\(same)") {
      try store.perform(same, as: ann, at: now, once: "k")
    }
    #expect(throws: CommandError.unchanged) { try store.rehearse(same, as: ann, at: now) }
    #expect(try WholeState.everything(in: store) == before)
    _ = try store.rehearse(other, as: ann, at: now)
    // Beside a change it is one of the same entry.
    try store.perform(.batch([same, .createTask(TaskFields(title: "t"))]), as: ann, at: now)
  }

  @Test(
    arguments: [
      (.kind(.staff), .kind(.helper)), (.tags([]), .tags(["a"])), (.note(""), .note("n")),
      (.scorecard(nil), .scorecard(Scorecard(authority: 0, expressive: 0, humorous: 0))),
    ] as [(PersonChange, PersonChange)])
  func `for a person`(same: PersonChange, other: PersonChange) throws {
    let command = { Command.changePerson(Self.person, version: 1, $0) }
    try refused(command(same), not: command(other), in: SmallStore.inMemory())
  }

  @Test func `tags are the same in any order, however they are written`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(
      .changePerson(Self.person, version: 1, .tags(["b", "a"])), as: ann, at: now)
    #expect(throws: CommandError.unchanged) {
      try store.perform(
        .changePerson(Self.person, version: 2, .tags(["a", " b", "a"])), as: ann, at: now)
    }
  }

  @Test(
    arguments: [
      (.name("Readers 1"), .name("Readers")), (.kind(.general), .kind(.core)),
      (.capacity(500), .capacity(501)), (.zone(.utc), nil), (.series("readers"), .series(nil)),
      (.owner(nil), .owner(PersonID(1))), (.gate(nil), .gate("g")),
      (.covenant(nil), .covenant("c")), (.profile(.highFrequency, reason: nil), nil),
      (.closed(false), .closed(true)),
    ] as [(GroupChange, GroupChange?)])
  func `for a group`(same: GroupChange, other: GroupChange?) throws {
    // The core group is in UTC.
    let id = same == .zone(.utc) ? GroupID(3) : Self.group
    let command = { Command.changeGroup(id, version: 1, $0) }
    let fallback = GroupChange.profile(.rareButGood, reason: "r")
    try refused(command(same), not: command(other ?? fallback), in: SmallStore.inMemory())
  }

  @Test func `for a task, a wait and a post`() throws {
    let store = try SmallStore.inMemory()
    let task = try SmallStore.task(store, TaskFields(title: "t", note: "n"))
    let edit = { Command.changeTask(task, version: 1, .edit(TaskFields(title: "t", note: $0))) }
    try refused(edit("n"), not: edit("m"), in: store)
    let waiting = try SmallStore.task(store, TaskFields(title: "w"))
    let snooze = { Command.changeTask(waiting, version: 1, .snooze($0)) }
    try refused(snooze(nil), not: snooze(.until(now + 60)), in: store)
    let post = try SmallStore.draft(store)
    let write = { Command.changePost(post, version: 1, .edit(PostText(body: $0))) }
    try refused(write("Good morning"), not: write("Good night"), in: store)
  }

  @Test func `for an operator, and for the role of newcomers`() throws {
    let team = try Team()
    let rows = try team.auditRows
    for (command, name) in [
      (try team.change(Team.mod, .role(.moderator)), "mod"),
      (try team.change(Team.mod, .unixUser(nil)), "mod"),
      (.changeRole(.viewer, version: 1, .newcomers), "viewer"),
    ] {
      #expect(throws: CommandError.unchanged, "\(command)") {
        try team.store.perform(command, as: Team.olga, at: now, confirmation: name)
      }
    }
    #expect(try team.auditRows == rows)
  }

  /// Only whoever asks is told so: what is taken back is taken back.
  @Test func `undo goes the whole way, also over what was set twice by an older program`() throws {
    let store = try SmallStore.inMemory()
    let change = Command.changePerson(Self.person, version: 1, .note("n"))
    try store.perform(change, as: ann, at: now)
    try store.write {
      try $0.execute(sql: "UPDATE person SET note = '' WHERE id = 1")
    }
    try store.undo(as: ann, at: now)
    #expect(try store.log().total == 2)
    #expect(throws: CommandError.nothingToUndo) { try store.undo(as: ann, at: now) }
  }
}
