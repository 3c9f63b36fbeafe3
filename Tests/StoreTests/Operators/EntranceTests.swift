import Community
import Foundation
import GRDB
import Testing

@testable import Store

/// Who comes in, and as what.
struct EntranceTests {
  private let now = SmallStore.now

  @Test func `the first to open a new store owns it, the next looks on`() throws {
    let store = try Store.inMemory()
    #expect(try store.enter(as: SmallStore.ann, unixUser: "ann", at: now).role == .owner)
    let ben = try store.enter(as: SmallStore.ben, unixUser: "ben", at: now)
    #expect(ben.role == .viewer)
    #expect(!ben.isKnown)
    #expect(try store.accounts().map(\.fields.name) == ["ann"])
    #expect(try store.log().rows.map(\.by) == ["ann"])
    #expect(throws: CommandError.nothingToUndo) { try store.undo(as: SmallStore.ann, at: now) }
  }

  @Test func `who begins a store settles who works there, and undo takes none of it back`() throws {
    let store = try Store.inMemory()
    let (ann, ben) = (SmallStore.ann, SmallStore.ben)
    let admission = Command.addOperator(OperatorFields(name: "ben", role: .moderator))
    let rights = Command.changeRole(.moderator, version: 1, .rights([.sendPosts]))
    #expect(try store.found(by: ann, settling: [admission, rights], at: now))
    #expect(try store.standing(of: ann).role == .owner)
    #expect(try store.standing(of: ben).rights == [.sendPosts])
    #expect(throws: CommandError.nothingToUndo) { try store.undo(as: ann, at: now) }
    #expect(try store.log().rows.map(\.by) == ["ann", "ann", "ann"])
  }

  @Test func `a store is begun once`() throws {
    let store = try Store.inMemory()
    try store.enter(as: SmallStore.ann, unixUser: nil, at: now)
    let fields = OperatorFields(name: "zoe", role: .owner)
    #expect(
      try !store.found(by: SmallStore.ben, settling: [.addOperator(fields)], at: now))
    #expect(try store.accounts().map(\.fields.name) == ["ann"])
  }

  @Test func `who is switched off stands so, whatever the role`() throws {
    let team = try Team()
    #expect(try !team.store.standing(of: Team.mod).isSwitchedOff)
    try team.store.perform(team.change(Team.mod, .disabled(true)), as: Team.olga, at: now)
    let standing = try team.store.standing(of: Team.mod)
    #expect(standing.isSwitchedOff && standing.rights.isEmpty)
  }

  @Test func `a name may belong to one Unix user`() throws {
    let team = try Team()
    try team.store.perform(
      team.change(Team.mod, .unixUser("maria")), as: Team.olga, at: now)
    try team.store.enter(as: Team.mod, unixUser: "maria", at: now)
    #expect(throws: CommandError.notYourName("mod")) {
      try team.store.enter(as: Team.mod, unixUser: "otherone", at: now)
    }
    // Nor to whom the system knows by no name.
    #expect(throws: CommandError.notYourName("mod")) {
      try team.store.enter(as: Team.mod, unixUser: nil, at: now)
    }
    try team.store.enter(as: Team.help, unixUser: nil, at: now)
  }

  @Test func `in a store of an earlier version everybody can go on`() throws {
    try SmallStore.onFile { store, _ in
      for person in [SmallStore.ben, SmallStore.ann, SmallStore.ben] {
        try store.perform(.createTask(TaskFields(title: "x")), as: person, at: now)
      }
      try store.writer.write { db in
        for table in ["claim", "session", "consent", "role", "operator"] {
          try db.execute(sql: "DROP TABLE \(table)")
        }
        try SchemaV3.migrate(db)
      }
      #expect(try store.standing(of: SmallStore.ben).role == .owner)
      #expect(try store.standing(of: SmallStore.ann).role == .moderator)
    }
  }

  @Test func `operators stay on record`() throws {
    let team = try Team()
    #expect(throws: (any Error).self) {
      try team.store.writer.write { try $0.execute(sql: "DELETE FROM operator") }
    }
  }

  @Test func `a store that only reads refuses every change in one place`() throws {
    try SmallStore.onFile { store, path in
      try Team(store: store).fill()
      let reader = try Store.open(path: path, readOnly: true)
      defer { try? reader.close() }
      let task = Command.createTask(TaskFields(title: "x"))
      #expect(throws: StoreError.readOnly) {
        try reader.perform(task, as: Team.olga, at: now)
      }
      #expect(throws: StoreError.readOnly) { try reader.undo(as: Team.olga, at: now) }
      #expect(throws: StoreError.readOnly) {
        try reader.beginSession(as: Team.olga, terminal: nil, at: now)
      }
      let options = ImportOptions(
        path: "x", format: "x", zone: .utc, by: Team.olga, at: now)
      #expect(throws: StoreError.readOnly) { try reader.beginImport(options) }
      #expect(throws: (any Error).self) {
        try reader.writer.write { try $0.execute(sql: "DELETE FROM task") }
      }
      #expect(try reader.enter(as: Team.mod, unixUser: nil, at: now).role == .moderator)
      // What others write is seen all the same.
      try store.perform(task, as: Team.olga, at: now)
      #expect(try reader.log().rows.first?.command == task)
    }
  }

  @Test func `reading only makes no store and updates none`() throws {
    let missing = NSTemporaryDirectory() + UUID().uuidString
    #expect(throws: StoreError.self) { try Store.open(path: missing, readOnly: true) }
    #expect(!FileManager.default.fileExists(atPath: missing))
    try SmallStore.onFile { store, path in
      try store.writer.write { try $0.execute(sql: "PRAGMA user_version = 2") }
      #expect(throws: StoreError.olderVersion(path: path)) {
        try Store.open(path: path, readOnly: true)
      }
    }
  }
}
