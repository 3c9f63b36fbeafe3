import Community
import Dice
import Foundation
import GRDB
import Testing

@testable import Store

/// A backup that is not whole leaves the store alone, and nothing beside it.
struct DamagedBackupTests {
  private let now = SmallStore.now

  private func withBackup(_ body: (_ path: String, _ backup: String) throws -> Void) throws {
    try SmallStore.onFile { store, path in
      for number in 0..<20 { _ = try SmallStore.draft(store, "Post \(number)") }
      try Team(store: store).fill()
      _ = try store.backUp(to: path + ".backup")
      try store.perform(.createPost(PostText(body: "later")), as: Team.olga, at: now)
      try store.close()
      try body(path, path + ".backup")
    }
  }

  /// Tries to restore and expects that nothing in the folder changes.
  private func expectRefused(
    _ backup: String, _ path: String, confirming name: String? = nil,
    _ check: (any Error) -> Bool
  ) throws {
    let folder = (path as NSString).deletingLastPathComponent
    let store = try contents(path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    do {
      _ = try Store.restore(
        backup, into: path,
        RestoreRequest(
          by: Team.olga, unixUser: nil, at: now,
          confirmation: name ?? (backup as NSString).lastPathComponent))
      Issue.record("restored")
    } catch {
      #expect(check(error), "\(error)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == names)
    #expect(try contents(path) == store)
  }

  private func change(_ file: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: file)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private static let changes: [(String, @Sendable (any Error, String) -> Bool)] = [
    ("PRAGMA application_id = 7", { $0 as? StoreError == .notAStore(path: $1) }),
    ("PRAGMA user_version = -1", { $0 as? StoreError == .notAStore(path: $1) }),
    (
      "PRAGMA user_version = 99",
      {
        $0 as? StoreError == .newerVersion(path: $1, found: 99, supported: Migrations.latest)
      }
    ),
    (
      "DROP TRIGGER audit_no_update; UPDATE audit SET by = 'eve' WHERE id = 4",
      {
        $0 as? StoreError == .damagedBackup(path: $1, .trail(at: AuditID(4), .altered))
      }
    ),
    (
      "PRAGMA foreign_keys = OFF; DROP TRIGGER audit_no_delete; DELETE FROM audit WHERE id = 5;"
        + " DROP TRIGGER audit_subject_no_delete; DELETE FROM audit_subject WHERE audit = 5",
      {
        $0 as? StoreError == .damagedBackup(path: $1, .trail(at: AuditID(5), .gap))
      }
    ),
    (
      "PRAGMA foreign_keys = OFF; UPDATE membership SET person = 99 WHERE person = 4",
      {
        $0 as? StoreError == .damagedBackup(path: $1, .danglingRows(1))
      }
    ),
    ("PRAGMA foreign_keys = OFF; DROP TABLE chat_group", { error, _ in error is StoreError }),
    ("PRAGMA foreign_keys = OFF; DROP TABLE audit", { error, _ in error is StoreError }),
    (
      "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql ="
        + " 'CREATE INDEX person_by_name ON person (note, id, kind, groups)'"
        + " WHERE name = 'person_by_name'; UPDATE person SET note = id",
      { error, _ in
        error is StoreError
      }
    ),
  ]

  @Test(arguments: changes.indices) func `a backup that somebody changed is not used`(
    place: Int
  ) throws {
    let (sql, check) = Self.changes[place]
    try withBackup { path, backup in
      try change(backup, sql)
      try expectRefused(backup, path) { check($0, backup) }
      #expect(throws: StoreError.self) { try Store.checkBackup(backup) }
    }
  }

  @Test(arguments: [0, 1, 99, 512, 4096, 5000, 40_960]) func `nor one that was cut off`(
    length: Int
  ) throws {
    try withBackup { path, backup in
      let whole = try Data(contentsOf: URL(fileURLWithPath: backup))
      try whole.prefix(length).write(to: URL(fileURLWithPath: backup))
      try expectRefused(backup, path) { $0 is StoreError }
    }
  }

  @Test(arguments: 1...20) func `a page of noise is found wherever it lies, or holds nothing`(
    seed: UInt64
  ) throws {
    var dice = Dice(seed: seed)
    try withBackup { path, backup in
      let whole = try Data(contentsOf: URL(fileURLWithPath: backup))
      let page = Int.random(in: 1..<(whole.count / 4096), using: &dice)
      var noisy = whole
      let noise = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &dice) }
      noisy.replaceSubrange(page * 4096..<(page + 1) * 4096, with: noise)
      try noisy.write(to: URL(fileURLWithPath: backup))
      try expectRefused(backup, path) { $0 is StoreError }
    }
  }

  @Test func `a store is not restored from itself, by no name`() throws {
    try withBackup { path, _ in
      let link = path + ".link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      for same in [path, link] {
        try expectRefused(same, path) { $0 as? StoreError == .isTheStore(path: path) }
      }
    }
  }

  @Test func `what is missing or a folder is not restored`() throws {
    try withBackup { path, _ in
      let folder = (path as NSString).deletingLastPathComponent
      for other in [path + ".missing", folder] {
        try expectRefused(other, path) {
          guard let error = $0 as? StoreError, case .cannotOpen(other, _) = error else {
            return false
          }
          return true
        }
      }
    }
  }

  @Test(arguments: ["", "store.sqlite", "STORE.SQLITE.BACKUP", "backup"])
  func `another name than the backup's confirms nothing`(name: String) throws {
    try withBackup { path, backup in
      try expectRefused(backup, path, confirming: name) {
        $0 as? CommandError == .confirmationNeeded(name: "store.sqlite.backup")
      }
    }
  }

  @Test func `back and forth: what was restored can be taken back by the store that was kept`()
    throws
  {
    try withBackup { path, backup in
      let before = try contents(path)
      let first = try Store.restore(backup, into: path, request(backup))
      let kept = try #require(first.kept)
      #expect(try contents(kept) == before)
      #expect(try contents(path) != before)
      let second = try Store.restore(kept, into: path, request(kept))
      // The log alone has grown: by the row that says so.
      let after = try contents(path)
      #expect(WholeState.difference(before, after).allSatisfy { $0.hasPrefix("+ audit: ") })
      #expect(after.count == before.count + 1)
      #expect(try #require(second.kept) != kept)
    }
  }

  private func request(_ backup: String) -> RestoreRequest {
    RestoreRequest(
      by: Team.olga, unixUser: nil, at: now,
      confirmation: (backup as NSString).lastPathComponent)
  }

  private func contents(_ path: String) throws -> [String] {
    let store = try Store.open(path: path)
    defer { try? store.close() }
    return try WholeState.everything(in: store)
  }
}
