import Community
import Testing

@testable import Store

struct UndoOneTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann
  private let ben = SmallStore.ben

  private func note(_ person: Int64, _ text: String, version: Int = 1) -> Command {
    .changePerson(PersonID(person), version: version, .note(text))
  }

  @Test func `an older deed is taken back and the later ones stay`() throws {
    let store = try SmallStore.inMemory()
    let first = try store.perform(note(2, "a"), as: ann, at: now).audit
    try store.perform(note(3, "b"), as: ann, at: now)
    try store.undo(first, as: ann, at: now)
    #expect(try store.person(PersonID(2))?.note == "")
    #expect(try store.person(PersonID(3))?.note == "b")
    #expect(throws: UndoError.notUndoable(first)) { try store.undo(first, as: ann, at: now) }
    try store.redo(as: ann, at: now)
    #expect(try store.person(PersonID(2))?.note == "a")
  }

  @Test func `undo of one refuses what was changed since`() throws {
    let store = try SmallStore.inMemory()
    let first = try store.perform(note(2, "a"), as: ann, at: now).audit
    try store.perform(note(2, "b", version: 2), as: ben, at: now + 5)
    #expect(throws: CommandError.conflict(.person(PersonID(2)), by: "ben", at: now + 5)) {
      try store.undo(first, as: ann, at: now + 9)
    }
  }

  @Test func `each takes back their own`() throws {
    let store = try SmallStore.inMemory()
    let first = try store.perform(note(2, "a"), as: ann, at: now).audit
    #expect(throws: UndoError.notYours(first, by: "ann")) {
      try store.undo(first, as: ben, at: now)
    }
    #expect(throws: UndoError.notFound(AuditID(99))) {
      try store.undo(AuditID(99), as: ben, at: now)
    }
    let undo = try store.undo(as: ann, at: now).audit
    #expect(throws: UndoError.notUndoable(undo)) { try store.undo(undo, as: ann, at: now) }
  }
}
