import Community
import Foundation
import GRDB
import Testing

@testable import Store

/// A store that can be opened, but is too damaged to say who may restore it, is restored all the same.
struct DamagedStoreTests {
  private let now = SmallStore.now

  /// A store of olga's with a backup, whose audit trail does not read any more.
  private func withWreck(
    secondOwner: Bool, _ body: (_ store: String, _ backup: String) throws -> Void
  ) throws {
    try SmallStore.onFile { store, path in
      try Team(store: store).fill(secondOwner: secondOwner)
      _ = try store.backUp(to: path + ".backup")
      let page = try #require(
        try store.value(Int.self, "SELECT rootpage FROM sqlite_master WHERE name = 'audit'"))
      try store.close()
      let file = try #require(FileHandle(forUpdatingAtPath: path))
      try file.seek(toOffset: UInt64(page - 1) * 4096)
      try file.write(contentsOf: Data(repeating: 0xFF, count: 4096))
      try file.close()
      try body(path, path + ".backup")
    }
  }

  private func restore(
    _ backup: String, into path: String, by person: Community.Operator = Team.olga,
    confirming name: String? = "store.sqlite.backup"
  ) throws -> Restoration {
    try Store.restore(
      backup, into: path,
      RestoreRequest(by: person, unixUser: nil, at: now, confirmation: name))
  }

  @Test(arguments: [false, true])
  func `by who may in the backup, with its name typed; the wreck is kept`(
    secondOwner: Bool
  ) throws {
    try withWreck(secondOwner: secondOwner) { path, backup in
      let wreck = FileIdentity(path)
      let bytes = FileManager.default.contents(atPath: path)
      #expect(throws: CommandError.confirmationNeeded(name: "store.sqlite.backup")) {
        try restore(backup, into: path, confirming: nil)
      }
      #expect(wreck != nil && FileIdentity(path) == wreck)
      #expect(FileManager.default.contents(atPath: path) == bytes)
      let done = try restore(backup, into: path)
      let store = try Store.open(path: path)
      defer { try? store.close() }
      #expect(try store.verifyLog() == .whole(rows: done.backup.mark.rows + 1))
      #expect(FileIdentity(try #require(done.kept)) != nil)
    }
  }

  @Test func `not while another process has it open`() throws {
    try withWreck(secondOwner: false) { path, backup in
      let wreck = FileIdentity(path)
      let reader = Foundation.open(path, O_RDWR | O_CLOEXEC)
      try #require(reader >= 0)
      // What a reader's SQLite holds; of the open file, and so another's also to this process
      // (F_OFD_SETLK).
      var lock = flock()
      (lock.l_type, lock.l_whence) = (Int16(F_RDLCK), Int16(SEEK_SET))
      (lock.l_start, lock.l_len) = (0x4000_0002, 510)
      try #require(fcntl(reader, 37, &lock) == 0)
      #expect(throws: StoreError.inUse(path: path, by: [])) { try restore(backup, into: path) }
      #expect(FileIdentity(path) == wreck)
      close(reader)
      #expect(try restore(backup, into: path).kept != nil)
    }
  }

  @Test func `not by who may not`() throws {
    try withWreck(secondOwner: true) { path, backup in
      #expect(throws: CommandError.denied(Denial(right: .manageOperators, role: .moderator))) {
        try restore(backup, into: path, by: Team.mod)
      }
    }
  }

  @Test(arguments: [false, true])
  func `who is refused changes no byte of a whole store either`(secondOwner: Bool) throws {
    try SmallStore.onFile { store, path in
      try Team(store: store).fill(secondOwner: secondOwner)
      _ = try store.backUp(to: path + ".backup")
      try store.close()
      let bytes = FileManager.default.contents(atPath: path)
      #expect(throws: CommandError.self) {
        try restore(path + ".backup", into: path, confirming: nil)
      }
      #expect(FileManager.default.contents(atPath: path) == bytes)
    }
  }
}
