import Community
import Foundation
import GRDB
import Testing

@testable import Store

/// A restore takes everything or nothing, and says so.
struct RestoreTests {
  private let now = SmallStore.now

  /// A store of olga's with a backup, and a task that came after it.
  private func withBackup(
    secondOwner: Bool = false, _ body: (_ store: String, _ backup: String) throws -> Void
  ) throws {
    try SmallStore.onFile { store, path in
      try Team(store: store).fill(secondOwner: secondOwner)
      _ = try store.backUp(to: path + ".backup")
      try store.perform(.createTask(TaskFields(title: "later")), as: Team.olga, at: now)
      try store.close()
      try body(path, path + ".backup")
    }
  }

  private func request(
    _ person: Community.Operator = Team.olga, at moment: Instant = SmallStore.now,
    confirming name: String? = "store.sqlite.backup"
  ) -> RestoreRequest {
    RestoreRequest(by: person, unixUser: nil, at: moment, confirmation: name)
  }

  private func tasks(_ path: String) throws -> Int? {
    let store = try Store.open(path: path)
    defer { try? store.close() }
    return try store.value(Int.self, "SELECT count(*) FROM task")
  }

  @Test func `the backup takes the store's place and the store is kept`() throws {
    try withBackup { path, backup in
      chmod(path, 0o660)
      let file = FileIdentity(path)
      let done = try Store.restore(backup, into: path, request())
      #expect(try tasks(path) == 0)
      #expect(try tasks(#require(done.kept)) == 1)
      #expect(done.kept == path + ".before-restore-2025-10-09T085320Z")
      #expect(FileIdentity(path) == file && FileState(path)?.mode == 0o660)
      #expect(FileState(try #require(done.kept))?.mode == 0o660)
    }
  }

  @Test func `the restored store says so in its log`() throws {
    try withBackup { path, backup in
      let done = try Store.restore(backup, into: path, request())
      let store = try Store.open(path: path)
      defer { try? store.close() }
      let entry = try #require(try store.log(LogQuery(window: Window(limit: 1))).rows.first)
      #expect(entry.id == done.audit && entry.by == "olga")
      #expect(entry.command == .restoreBackup(done.backup.mark))
      #expect(try store.verifyLog() == .whole(rows: done.backup.mark.rows + 1))
    }
  }

  @Test func `a store that others have open stays as it is`() throws {
    try withBackup { path, backup in
      let other = try Store.open(path: path)
      defer { try? other.close() }
      _ = try other.beginSession(as: Team.mod, terminal: nil, at: now)
      #expect(throws: StoreError.inUse(path: path, by: ["mod"])) {
        try Store.restore(backup, into: path, request())
      }
      #expect(try other.value(Int.self, "SELECT count(*) FROM task") == 1)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: (path as NSString).deletingLastPathComponent)
      #expect(!names.contains { $0.contains("before-restore") || $0.hasSuffix(".partial") })
    }
  }

  @Test func `who may not manage operators may not restore`() throws {
    try withBackup { path, backup in
      #expect(throws: CommandError.denied(Denial(right: .manageOperators, role: .moderator))) {
        try Store.restore(backup, into: path, request(Team.mod))
      }
      #expect(throws: CommandError.confirmationNeeded(name: "store.sqlite.backup")) {
        try Store.restore(backup, into: path, request(confirming: nil))
      }
      let left = try tasks(path)
      #expect(left == 1)
    }
  }

  @Test func `with a second owner it takes their consent, which ends by itself`() throws {
    try withBackup(secondOwner: true) { path, backup in
      #expect(throws: CommandError.consentNeeded(from: ["otto"])) {
        try Store.restore(backup, into: path, request())
      }
      let store = try Store.open(path: path)
      let mark = try Store.checkBackup(backup).mark
      try store.perform(.askConsent(.restoreBackup(mark)), as: Team.olga, at: now)
      try store.close()
      // To have asked is not to have been consented to.
      #expect(throws: CommandError.consentNeeded(from: ["otto"])) {
        try Store.restore(backup, into: path, request(at: now + 60))
      }
      let again = try Store.open(path: path)
      let consent = try #require(try again.consents(for: Team.otto, at: now).first)
      try again.perform(
        .answerConsent(consent.id, version: consent.version, .grant), as: Team.otto, at: now)
      try again.close()
      #expect(throws: CommandError.consentNeeded(from: ["otto"])) {
        try Store.restore(backup, into: path, request(at: now + 3600))
      }
      _ = try Store.restore(backup, into: path, request(at: now + 60))
      #expect(try tasks(path) == 0)
    }
  }

  @Test func `who lost the right since the consent does not restore`() throws {
    try withBackup(secondOwner: true) { path, backup in
      let store = try Store.open(path: path)
      let mark = try Store.checkBackup(backup).mark
      try store.perform(.askConsent(.restoreBackup(mark)), as: Team.olga, at: now)
      let consent = try #require(try store.consents(for: Team.otto, at: now).first)
      try store.perform(
        .answerConsent(consent.id, version: consent.version, .grant), as: Team.otto, at: now)
      try store.write {
        try $0.execute(sql: "UPDATE operator SET role = 'moderator' WHERE name = 'olga'")
      }
      try store.close()
      #expect(throws: CommandError.denied(Denial(right: .manageOperators, role: .moderator))) {
        try Store.restore(backup, into: path, request(at: now + 60))
      }
      #expect(try tasks(path) == 1)
    }
  }

  @Test func `where there is no store the backup's own operators say who may`() throws {
    try withBackup { path, backup in
      for companion in ["", "-wal", "-shm"] { unlink(path + companion) }
      #expect(throws: CommandError.denied(Denial(right: .manageOperators, role: .viewer))) {
        try Store.restore(backup, into: path, request(Operator(name: "eve")))
      }
      #expect(FileIdentity(path) == nil)
      let done = try Store.restore(backup, into: path, request())
      #expect(try done.kept == nil && tasks(path) == 0)
    }
  }

  @Test func `a store that is damaged beyond reading is moved aside as it is`() throws {
    try withBackup { path, backup in
      let wreck = Data(repeating: 0x5A, count: 20_000)
      try wreck.write(to: URL(fileURLWithPath: path))
      let done = try Store.restore(backup, into: path, request())
      #expect(try tasks(path) == 0)
      #expect(try Data(contentsOf: URL(fileURLWithPath: #require(done.kept))) == wreck)
    }
  }

  @Test func `a damaged backup is not used`() throws {
    try withBackup { path, backup in
      let file = try #require(FileHandle(forUpdatingAtPath: backup))
      try file.seek(toOffset: 3 * 4096)
      try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
      try file.close()
      #expect(throws: StoreError.self) { try Store.restore(backup, into: path, request()) }
      #expect(try tasks(path) == 1)
    }
  }
}
