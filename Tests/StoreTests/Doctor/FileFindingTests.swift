import Community
import Foundation
import Testing

@testable import Store

/// What the doctor says of the files and the folder, and of whose they are.
struct FileFindingTests {
  private func findings(_ path: String) -> [Ailment] {
    FileExamination(path: path).ailments().filter {
      // Who may do everything reaches a file of any mode.
      if case .noAccess = $0 { false } else { $0.check != "room" }
    }
  }

  @Test(
    arguments: [
      (0o600, nil), (0o640, nil), (0o660, nil), (0o670, nil), (0o644, 0o640), (0o664, 0o660),
      (0o601, 0o600), (0o666, 0o660), (0o400, 0o600), (0o440, 0o640),
    ] as [(UInt32, UInt32?)])
  func `in a folder of one's own a file is closed to others and open to its owner`(
    mode: UInt32, wanted: UInt32?
  ) throws {
    try SmallStore.onFile { store, path in
      try store.close()
      chmod((path as NSString).deletingLastPathComponent, 0o700)
      chmod(path, mode)
      #expect(
        findings(path)
          == (wanted.map { [.mode(path: path, found: mode, wanted: $0)] } ?? []))
    }
  }

  @Test(
    arguments: [(0o660, true), (0o600, false), (0o640, false), (0o664, false)]
      as [(UInt32, Bool)])
  func `in a shared folder it is the group's as well`(mode: UInt32, isRight: Bool) throws {
    try SmallStore.onFile { store, path in
      try store.close()
      chmod((path as NSString).deletingLastPathComponent, 0o2770)
      chmod(path, mode)
      #expect(
        findings(path)
          == (isRight ? [] : [.mode(path: path, found: mode, wanted: 0o660)]))
    }
  }

  @Test(arguments: [
    ".other.sqlite.backup.4194305.partial", "store.sqlite.4194305.partial",
    ".store.sqlite.backup.partial", ".store.sqlite.4194305.tmp", ".store.sqlite.x.partial",
  ])
  func `what is not the rest of a backup of this store is left alone`(name: String) throws {
    try SmallStore.onFile { store, path in
      try store.close()
      let file = (path as NSString).deletingLastPathComponent + "/" + name
      try Data().write(to: URL(fileURLWithPath: file))
      #expect(findings(path) == [])
    }
  }

  @Test(arguments: ["-wal", "-shm"])
  func `a file beside the store counts as the store does`(suffix: String) throws {
    try SmallStore.onFile { _, path in
      let log = path + suffix
      chmod(log, 0o666)
      #expect(findings(path) == [.mode(path: log, found: 0o666, wanted: 0o660)])
    }
  }
}
