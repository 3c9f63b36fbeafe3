import Community
import Testing

@testable import Store

/// What one operator may do again or take back while others work.
struct OthersWorkTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann
  private let ben = SmallStore.ben

  private func note(_ person: Int64, _ words: String, version: Int = 1) -> Command {
    .changePerson(PersonID(person), version: version, .note(words))
  }

  @Test func `another's command leaves what one can do again`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(note(2, "a"), as: ann, at: now)
    try store.undo(as: ann, at: now)
    try store.perform(note(3, "b"), as: ben, at: now)
    #expect(throws: CommandError.nothingToRedo) { try store.redo(as: ben, at: now) }
    try store.redo(as: ann, at: now)
    #expect(try store.person(PersonID(2))?.note == "a")
    #expect(try store.undoable(for: ben)?.command == note(3, "b"))
  }

  @Test func `another's undo is not one's own to take back`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(note(2, "a"), as: ann, at: now)
    let undo = try store.undo(as: ann, at: now).audit
    #expect(try store.redoable(for: ben) == nil)
    #expect(try store.redoable(for: ann)?.id == undo)
  }

  @Test func `of several things taken back the last is done again first`() throws {
    let store = try SmallStore.inMemory()
    for person in [2, 3] as [Int64] { try store.perform(note(person, "x"), as: ann, at: now) }
    for _ in 0..<2 { try store.undo(as: ann, at: now) }
    try store.redo(as: ann, at: now)
    #expect(try store.person(PersonID(2))?.note == "x")
    #expect(try store.person(PersonID(3))?.note == "")
  }

  @Test func `to do again refuses what another has changed since`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(note(2, "a"), as: ann, at: now)
    try store.undo(as: ann, at: now)
    try store.perform(note(2, "b", version: 3), as: ben, at: now + 5)
    #expect(throws: CommandError.conflict(.person(PersonID(2)), by: "ben", at: now + 5)) {
      try store.redo(as: ann, at: now + 9)
    }
    #expect(try store.person(PersonID(2))?.note == "b")
  }

  @Test func `taken back one by one a dangerous deed asks for the name all the same`() throws {
    let team = try Team()
    let deed = try team.store.perform(
      team.change(Team.help, .role(.moderator)), as: Team.olga, at: now, confirmation: "help"
    ).audit
    for typed in [nil, "mod"] {
      #expect(throws: CommandError.confirmationNeeded(name: "help")) {
        try team.store.undo(deed, as: Team.olga, at: now, confirmation: typed)
      }
    }
    try team.store.undo(deed, as: Team.olga, at: now, confirmation: "help")
    #expect(try team.role(of: Team.help) == .helper)
  }

  @Test func `a rehearsal asks for the name as the deed would, and then promises it`() throws {
    let team = try Team()
    let command = try team.change(Team.help, .role(.moderator))
    let before = try WholeState.everything(in: team.store)
    for typed in [nil, "mod"] {
      #expect(throws: CommandError.confirmationNeeded(name: "help")) {
        try team.store.rehearse(command, as: Team.olga, at: now, confirmation: typed)
      }
    }
    let promised = try team.store.rehearse(
      command, as: Team.olga, at: now, confirmation: "help")
    #expect(try WholeState.everything(in: team.store) == before)
    #expect(
      try team.store.perform(command, as: Team.olga, at: now, confirmation: "help") == promised)
  }

  @Test func `a key's receipt is found by its operator alone`() throws {
    let store = try SmallStore.inMemory()
    let done = try store.perform(note(2, "a"), as: ann, at: now, once: "k")
    let found = try #require(try store.receipt(once: "k", of: ann))
    #expect(found.audit == done.audit && found.isEarlier && found.about == ["Bo"])
    #expect(found.command == note(2, "a"))
    #expect(try store.receipt(once: "k", of: ben) == nil)
    #expect(try store.receipt(once: "K", of: ann) == nil)
  }

  @Test func `what one asked for may be granted when another has used the name of the key`() throws
  {
    let store = try SmallStore.inMemory()
    try store.perform(note(2, "a"), as: ann, at: now, once: "k")
    #expect(throws: OnceKeyTaken.self) {
      try store.perform(note(3, "b"), as: ann, at: now, once: "k")
    }
    #expect(try !store.perform(note(3, "b"), as: ben, at: now, once: "k").isEarlier)
    // The version is no part of what was asked for.
    #expect(try store.perform(note(2, "a", version: 2), as: ann, at: now, once: "k").isEarlier)
  }
}
