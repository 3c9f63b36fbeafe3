import Community
import Foundation
import GRDB
import Testing

@testable import Store

/// A backup is whole, checked, of one moment, and never half there.
struct BackupTests {
  private func task(_ store: Store, _ title: String) throws {
    try store.perform(
      .createTask(TaskFields(title: title)), as: SmallStore.ann, at: SmallStore.now)
  }

  @Test func `a backup holds what the store holds and needs no file beside it`() throws {
    try SmallStore.onFile { store, path in
      try task(store, "call Bo")
      let facts = try store.backUp(to: path + ".backup")
      #expect(facts.groups == 3 && facts.people == 5)
      #expect(facts.mark.rows == 1 && facts.mark.name == "store.sqlite.backup")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: (path as NSString).deletingLastPathComponent)
      #expect(names.filter { $0.contains("backup") } == ["store.sqlite.backup"])
      #expect(try Store.checkBackup(path + ".backup") == facts)
    }
  }

  @Test func `it has the mode of the store`() throws {
    try SmallStore.onFile { store, path in
      chmod(path, 0o640)
      _ = try store.backUp(to: path + ".backup")
      #expect(FileState(path + ".backup")?.mode == 0o640)
    }
  }

  @Test func `a file that is there stays, unless it is to be replaced`() throws {
    try SmallStore.onFile { store, path in
      let target = path + ".backup"
      try Data("mine".utf8).write(to: URL(fileURLWithPath: target))
      #expect(throws: StoreError.alreadyThere(path: target)) { try store.backUp(to: target) }
      #expect(try String(contentsOfFile: target, encoding: .utf8) == "mine")
      _ = try store.backUp(to: target, replacing: true)
      #expect(try Store.checkBackup(target).groups == 3)
    }
  }

  @Test func `a store never becomes its own backup`() throws {
    try SmallStore.onFile { store, path in
      let other = path + ".link"
      try FileManager.default.createSymbolicLink(atPath: other, withDestinationPath: path)
      for target in [path, other] {
        #expect(throws: StoreError.isTheStore(path: target)) {
          try store.backUp(to: target, replacing: true)
        }
      }
    }
  }

  @Test func `what stops a backup leaves nothing behind`() throws {
    struct Stop: Error {}
    try SmallStore.onFile { store, path in
      let folder = (path as NSString).deletingLastPathComponent
      let before = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(throws: Stop.self) {
        try store.backUp(to: path + ".backup") { _ in throw Stop() }
      }
      #expect(throws: StoreError.self) { try store.backUp(to: folder + "/missing/backup") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == before)
    }
  }

  @Test func `under writing load it is the state of one moment`() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/hetang-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/store.sqlite"
    let store = try Store.open(path: path)
    defer { try? store.close() }
    try SmallStore.fill(store)
    // Each change writes a task, an entry of the log and its subject.
    async let written: Void = Task.detached {
      let other = try Store.open(path: path)
      defer { try? other.close() }
      for number in 0..<200 {
        try other.perform(
          .createTask(TaskFields(title: "task \(number)")), as: SmallStore.ben,
          at: SmallStore.now)
      }
    }.value
    for number in 0..<5 {
      let facts = try store.backUp(to: folder + "/backup-\(number)")
      let copy = try Store.open(path: facts.path)
      defer { try? copy.close() }
      #expect(try copy.value(Int.self, "SELECT count(*) FROM task") == facts.mark.rows)
    }
    try await written
  }

  @Test func `a copy with rows that point nowhere is no backup`() throws {
    try SmallStore.onFile { store, path in
      let target = path + ".backup"
      _ = try store.backUp(to: target)
      let copy = try DatabaseQueue(path: target)
      try copy.writeWithoutTransaction {
        try $0.execute(
          sql: """
            PRAGMA foreign_keys = OFF;
            INSERT INTO membership (group_id, person) VALUES (99, 2), (98, 2)
            """)
      }
      try copy.close()
      #expect(throws: StoreError.damagedBackup(path: target, .danglingRows(2))) {
        try Store.checkBackup(target)
      }
    }
  }

  @Test func `a damaged or foreign file is no backup`() throws {
    try SmallStore.onFile { store, path in
      try task(store, "call Bo")
      let target = path + ".backup"
      _ = try store.backUp(to: target)
      let copy = try DatabaseQueue(path: target)
      try copy.write {
        try $0.execute(sql: "DROP TRIGGER audit_no_update; UPDATE audit SET by = 'eve'")
      }
      try copy.close()
      #expect(
        throws: StoreError.damagedBackup(path: target, .trail(at: AuditID(1), .altered))
      ) { try Store.checkBackup(target) }
      try Data("not a store".utf8).write(to: URL(fileURLWithPath: path + ".text"))
      #expect(throws: StoreError.notAStore(path: path + ".text")) {
        try Store.checkBackup(path + ".text")
      }
    }
  }
}
