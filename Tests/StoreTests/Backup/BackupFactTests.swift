import Community
import Foundation
import Testing

@testable import Store

/// What a backup says of itself, and what it does not bring back.
struct BackupFactTests {
  private let now = SmallStore.now

  @Test func `a backup knows its size, its version and its last change`() throws {
    try SmallStore.onFile { store, path in
      #expect(try store.backUp(to: path + ".first").lastChange == nil)
      for later in [0, 90] as [Int64] {
        try store.perform(
          .createTask(TaskFields(title: "t")), as: SmallStore.ann, at: now + later)
      }
      let facts = try store.backUp(to: path + ".backup")
      #expect(facts.lastChange == now + 90)
      #expect(facts.version == Migrations.latest)
      #expect(facts.bytes == FileState(path + ".backup")?.bytes)
      #expect(facts.path == path + ".backup")
      let trail = try store.value(String.self, "SELECT lower(hex(hash)) FROM audit WHERE id = 2")
      #expect(facts.mark.trail == trail && facts.mark.rows == 2)
    }
  }

  @Test func `consoles and claims of then are over after a restore`() throws {
    try SmallStore.onFile { store, path in
      try Team(store: store).fill()
      let session = try store.beginSession(as: Team.olga, terminal: nil, at: now)
      _ = try store.hold([.person(PersonID(2))], by: Team.olga, session: session, at: now)
      _ = try store.backUp(to: path + ".backup")
      try store.endSession(session)
      try store.close()
      _ = try Store.restore(
        path + ".backup", into: path,
        RestoreRequest(
          by: Team.olga, unixUser: nil, at: now, confirmation: "store.sqlite.backup"))
      let restored = try Store.open(path: path)
      defer { try? restored.close() }
      #expect(try restored.value(Int.self, "SELECT count(*) FROM session") == 0)
      #expect(try restored.value(Int.self, "SELECT count(*) FROM claim") == 0)
    }
  }

  @Test(arguments: [(599, true), (600, false)] as [(Int64, Bool)])
  func `consent to a restore is the asker's, this backup's, and ends to the second`(
    later: Int64, isEnough: Bool
  ) throws {
    try SmallStore.onFile { store, path in
      try Team(store: store).fill(secondOwner: true)
      let backup = path + ".backup"
      let mark = try store.backUp(to: backup).mark
      try store.perform(.askConsent(.restoreBackup(mark)), as: Team.olga, at: now)
      let consent = try #require(try store.consents(for: Team.otto, at: now).first)
      try store.perform(
        .answerConsent(consent.id, version: 1, .grant), as: Team.otto, at: now)
      func permits(_ mark: BackupMark, _ person: Community.Operator) throws -> Bool {
        do {
          return try store.permitsRestore(
            of: mark,
            RestoreRequest(by: person, unixUser: nil, at: now + later, confirmation: nil))
        } catch is CommandError {
          return false
        }
      }
      #expect(try permits(mark, Team.olga) == isEnough)
      #expect(try !permits(mark, Team.otto))
      var another = mark
      another.rows += 1
      #expect(try !permits(another, Team.olga))
    }
  }

  @Test func `a consent that was refused or is open permits nothing`() throws {
    try SmallStore.onFile { store, path in
      try Team(store: store).fill(secondOwner: true)
      let mark = try store.backUp(to: path + ".backup").mark
      let request = RestoreRequest(by: Team.olga, unixUser: nil, at: now)
      try store.perform(.askConsent(.restoreBackup(mark)), as: Team.olga, at: now)
      #expect(throws: CommandError.consentNeeded(from: ["otto"])) {
        try store.permitsRestore(of: mark, request)
      }
      let consent = try #require(try store.consents(for: Team.otto, at: now).first)
      try store.perform(
        .answerConsent(consent.id, version: 1, .refuse), as: Team.otto, at: now)
      #expect(throws: CommandError.consentNeeded(from: ["otto"])) {
        try store.permitsRestore(of: mark, request)
      }
    }
  }
}
