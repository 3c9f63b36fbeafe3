import Community
import GRDB
import Testing

@testable import Store

struct UndoTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann
  private let ben = SmallStore.ben
  private let bo = PersonID(2)

  private func note(_ store: Store) throws -> String {
    try store.value(String.self, "SELECT note FROM person WHERE id = 2") ?? "?"
  }

  private func write(_ note: String, _ version: Int) -> Command {
    .changePerson(bo, version: version, .note(note))
  }

  @Test func `undo walks back over several changes of one row, redo walks forward`() throws {
    let store = try SmallStore.inMemory()
    for (index, text) in ["a", "b", "c"].enumerated() {
      try store.perform(write(text, index + 1), as: ann, at: now)
    }
    for expected in ["b", "a", ""] {
      try store.undo(as: ann, at: now)
      #expect(try note(store) == expected)
    }
    #expect(throws: CommandError.nothingToUndo) { try store.undo(as: ann, at: now) }
    for expected in ["a", "b", "c"] {
      try store.redo(as: ann, at: now)
      #expect(try note(store) == expected)
    }
    #expect(throws: CommandError.nothingToRedo) { try store.redo(as: ann, at: now) }
    for expected in ["b", "a"] {
      try store.undo(as: ann, at: now)
      #expect(try note(store) == expected)
    }
    #expect(try store.verifyLog() == .whole(rows: 11))
  }

  @Test func `who calls themselves as the forgotten are called is not forgotten`() throws {
    let store = try SmallStore.inMemory()
    try store.write {
      try $0.execute(sql: "UPDATE person SET name = '\(PersonEraser.forgotten)' WHERE id = 2")
    }
    try store.perform(write("a", 1), as: ann, at: now)
    try store.undo(as: ann, at: now)
    #expect(try note(store).isEmpty)
    try store.redo(as: ann, at: now)
    #expect(try note(store) == "a")
  }

  @Test func `an undo says what it took back, and not its way back`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(write("a", 1), as: ann, at: now)
    let receipt = try store.perform(write("b", 2), as: ann, at: now)
    let latest = try store.undo(as: ann, at: now)
    #expect(latest.deed == receipt.command)
    #expect(latest.about == ["Bo"])
    #expect(latest.command == write("a", 3))
    let redone = try store.redo(as: ann, at: now)
    #expect(redone.deed == receipt.command)
    #expect(try store.undo(redone.audit, as: ann, at: now).deed == receipt.command)
  }

  @Test func `a new command ends what redo could take back`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(write("a", 1), as: ann, at: now)
    try store.undo(as: ann, at: now)
    #expect(try store.redoable(for: ann) != nil)
    try store.perform(.createTask(TaskFields(title: "t")), as: ann, at: now)
    #expect(try store.redoable(for: ann) == nil)
    #expect(throws: CommandError.nothingToRedo) { try store.redo(as: ann, at: now) }
    // Undo goes on behind what was undone already.
    try store.undo(as: ann, at: now)
    #expect(throws: CommandError.nothingToUndo) { try store.undo(as: ann, at: now) }
  }

  @Test func `undo refuses when somebody changed the row since, and says who`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(write("a", 1), as: ann, at: now)
    try store.perform(write("b", 2), as: ben, at: now + 5)
    #expect(throws: CommandError.conflict(.person(bo), by: "ben", at: now + 5)) {
      try store.undo(as: ann, at: now + 9)
    }
    #expect(try note(store) == "b")
    // When the other takes it back, the way is free.
    try store.undo(as: ben, at: now + 10)
    try store.undo(as: ann, at: now + 11)
    #expect(try note(store) == "")
  }

  @Test func `what somebody undid and redid still stands in the way`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(write("a", 1), as: ann, at: now)
    try store.perform(write("b", 2), as: ben, at: now)
    try store.undo(as: ben, at: now)
    try store.redo(as: ben, at: now + 7)
    #expect(throws: CommandError.self) { try store.undo(as: ann, at: now) }
    #expect(try note(store) == "b")
  }

  @Test func `each operator has a line of their own`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(write("a", 1), as: ann, at: now)
    try store.perform(
      .changePerson(PersonID(3), version: 1, .note("x")), as: ben, at: now)
    try store.undo(as: ann, at: now)
    #expect(try note(store) == "")
    #expect(try store.value(String.self, "SELECT note FROM person WHERE id = 3") == "x")
    #expect(throws: CommandError.nothingToUndo) { try store.undo(as: ann, at: now) }
  }

  @Test func `undo never takes back what the clock did`() throws {
    let store = try SmallStore.inMemory()
    _ = try SmallStore.planned(store, in: 60)
    #expect(try store.advanceClock(to: now + 120) == 1)
    #expect(throws: CommandError.nothingToUndo) { try store.undo(as: .clock, at: now + 121) }
    // The planning is in the clock's past: taking it back would hide that it came due.
    #expect(throws: CommandError.self) { try store.undo(as: ann, at: now + 121) }
  }

  @Test func `a stale version is refused with who changed the row and when`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(write("a", 1), as: ann, at: now)
    #expect(throws: CommandError.conflict(.person(bo), by: "ann", at: now)) {
      try store.perform(write("b", 1), as: ben, at: now + 1)
    }
    // Also when undo brought the row back to what it was: nothing is overwritten unseen.
    try store.undo(as: ann, at: now + 2)
    #expect(throws: CommandError.conflict(.person(bo), by: "ann", at: now + 2)) {
      try store.perform(write("b", 1), as: ben, at: now + 3)
    }
  }

  @Test func `a batch may change a row twice and is undone as one`() throws {
    let store = try SmallStore.inMemory()
    let batch = Command.batch([write("a", 1), .changePerson(bo, version: 1, .tags(["t"]))])
    try store.perform(batch, as: ann, at: now)
    #expect(try note(store) == "a")
    try store.undo(as: ann, at: now)
    #expect(try note(store) == "")
    #expect(try store.value(String.self, "SELECT tags FROM person WHERE id = 2") == "[]")
    try store.redo(as: ann, at: now)
    #expect(try note(store) == "a")
  }

  @Test func `the log tells what is undone now`() throws {
    let store = try SmallStore.inMemory()
    let first = try store.perform(write("a", 1), as: ann, at: now).audit
    let undo = try store.undo(as: ann, at: now).audit
    let undone = { (id: AuditID) in try store.log().rows.first { $0.id == id }?.isUndone }
    #expect(try undone(first) == true)
    let redo = try store.redo(as: ann, at: now).audit
    #expect(try undone(first) == false)
    #expect(try undone(undo) == true)
    #expect(try undone(redo) == false)
    #expect(try store.log().rows.map(\.origin) == [.redo(of: undo), .undo(of: first), .given])
  }
}
