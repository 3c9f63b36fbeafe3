import Community
import Foundation
import GRDB
import Testing

@testable import Store

/// The doctor finds each thing that is wrong, and mends what it says it can.
struct DoctorTests {
  private let now = SmallStore.now

  private func onFile(_ body: (Store, String) throws -> Void) throws {
    try SmallStore.onFile { store, path in
      // What the small store claims of its groups without any event is no finding here.
      try store.write { try rebuildAllRollUps(in: $0) }
      try store.write { db in
        try db.execute(
          sql: """
            UPDATE chat_group SET messages = 0, members = (
              SELECT count(*) FROM membership m
              WHERE m.group_id = chat_group.id AND left_at IS NULL);
            UPDATE membership SET last_spoke = NULL;
            """)
      }
      try body(store, path)
    }
  }

  private func examine(_ path: String, quick: Bool = false) -> [Ailment] {
    StoreDoctor(path: path, now: now).examine(quick: quick).filter {
      if case .littleRoom = $0 { false } else { true }
    }
  }

  @Test func `nothing is wrong with a new store`() throws {
    try onFile { _, path in #expect(examine(path).isEmpty) }
  }

  @Test func `a file that everybody may read is closed again`() throws {
    try onFile { _, path in
      chmod(path, 0o664)
      let found = examine(path)
      #expect(found == [.mode(path: path, found: 0o664, wanted: 0o660)])
      let mended = try StoreDoctor(path: path, now: now).mend(found, as: SmallStore.ann)
      #expect(mended == found)
      #expect(examine(path).isEmpty)
    }
  }

  @Test func `a shared folder passes its group on`() throws {
    try onFile { _, path in
      let folder = (path as NSString).deletingLastPathComponent
      chmod(folder, 0o770)
      let found = examine(path)
      #expect(found == [.groupNotPassedOn(folder: folder)])
      _ = try StoreDoctor(path: path, now: now).mend(found, as: SmallStore.ann)
      #expect(FileState(folder)?.mode == 0o2770)
    }
  }

  @Test func `days that a recount does not give are counted again`() throws {
    try onFile { store, path in
      try store.write {
        try $0.execute(sql: "INSERT INTO group_day (group_id, day, joins) VALUES (2, 20000, 9)")
      }
      let found = examine(path)
      #expect(found == [.rollUps(GroupID(2), name: "Readers 2", differences: 1)])
      #expect(examine(path, quick: true).isEmpty)
      _ = try StoreDoctor(path: path, now: now).mend(found, as: SmallStore.ann)
      #expect(examine(path).isEmpty)
    }
  }

  @Test func `whoever mends comes in as everybody does`() throws {
    try onFile { store, path in
      try store.enter(as: SmallStore.ann, unixUser: "anna", at: now)
      try store.write {
        try $0.execute(
          sql: """
            UPDATE operator SET unix_user = 'anna';
            INSERT INTO group_day (group_id, day, joins) VALUES (2, 20000, 9)
            """)
      }
      let doctor = StoreDoctor(path: path, now: now)
      let found = examine(path)
      #expect(throws: CommandError.notYourName("ann")) {
        try doctor.mend(found, as: SmallStore.ann, unixUser: "eve")
      }
      #expect(throws: CommandError.self) {
        try doctor.mend(found, as: SmallStore.ben, unixUser: "eve")
      }
      #expect(examine(path) == found)
      #expect(try doctor.mend(found, as: SmallStore.ann, unixUser: "anna") == found)
    }
  }

  @Test func `a changed log is found and left alone`() throws {
    try onFile { store, path in
      try store.perform(
        .createTask(TaskFields(title: "call Bo")), as: SmallStore.ann, at: now)
      try store.write {
        try $0.execute(sql: "DROP TRIGGER audit_no_update; UPDATE audit SET by = 'eve'")
      }
      let found = examine(path)
      let trigger = Ailment.lacking(SchemaPart(.trigger, "audit_no_update"))
      #expect(found == [trigger, .trail(at: AuditID(1), .altered)])
      #expect(try StoreDoctor(path: path, now: now).mend(found, as: SmallStore.ann) == [trigger])
    }
  }

  @Test func `an unknown zone, a late clock and a console that vanished are told`() throws {
    try onFile { store, path in
      try store.perform(
        .createTask(TaskFields(title: "call Bo")), as: SmallStore.ann, at: now + 7200)
      try store.write {
        try $0.execute(
          sql: """
            UPDATE chat_group SET zone = 'Mars/Olympus' WHERE id = 3;
            INSERT INTO session (operator, pid, started, since) VALUES ('ann', 4194305, 1, 1);
            """)
      }
      #expect(
        examine(path, quick: true) == [
          .unknownZone(GroupID(3), name: "Core", zone: "Mars/Olympus"), .goneSessions(1),
          .clockBehind(latest: now + 7200),
        ])
    }
  }

  @Test func `what a stopped backup left is removed`() throws {
    try onFile { _, path in
      let folder = (path as NSString).deletingLastPathComponent
      let left = folder + "/.store.sqlite.backup.4194305.partial"
      let companions = ["", "-wal", "-shm", "-journal"].map { left + $0 }
      for file in companions { try Data().write(to: URL(fileURLWithPath: file)) }
      #expect(examine(path) == [.leftover(path: left)])
      _ = try StoreDoctor(path: path, now: now).mend(examine(path), as: SmallStore.ann)
      #expect(companions.filter { FileIdentity($0) != nil } == [])
    }
  }

  @Test func `a missing, foreign or newer store is told as that, and nothing else of it`() throws {
    try onFile { store, path in
      let other = path + ".other"
      #expect(examine(other) == [.noStore(path: other)])
      try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: other))
      // Its mode is somebody else's choice.
      chmod(other, 0o644)
      #expect(examine(other) == [.unusable(.notAStore(path: other))])
      try store.write { try $0.execute(sql: "PRAGMA user_version = 99") }
      guard case .unusable(.newerVersion(_, 99, _)) = examine(path).first else {
        Issue.record("newer")
        return
      }
    }
  }

  @Test(arguments: [(60, 0), (61, 1)] as [(Int64, Int)])
  func `a clock may be a minute behind`(ahead: Int64, count: Int) throws {
    try onFile { store, path in
      try store.perform(
        .createTask(TaskFields(title: "call Bo")), as: SmallStore.ann, at: now + ahead)
      #expect(examine(path, quick: true).count == count)
    }
  }

  @Test func `what a running backup writes is left alone`() throws {
    try onFile { _, path in
      let folder = (path as NSString).deletingLastPathComponent
      let own = folder + "/.store.sqlite.backup.\(getpid()).partial"
      try Data().write(to: URL(fileURLWithPath: own))
      #expect(examine(path).isEmpty)
    }
  }
}
