import Foundation
import Testing

/// Backups and restores as programs get them.
@Suite struct BackupTests {
  private func owned() throws -> Shell {
    let shell = try Shell()
    _ = try shell.run("console")
    return shell
  }

  @Test func `a backup without a name stands beside the store, named after the moment`() throws {
    let shell = try owned()
    let told = try shell.run("backup", "--json").object()
    #expect(told["path"] as? String == shell.path("store-2026-11-23T010200Z.sqlite"))
    #expect(
      try FileManagerFacts.names(in: shell.folder).contains("store-2026-11-23T010200Z.sqlite"))
    // A second one in the same second has no other name to take.
    #expect(try shell.run("backup").status == 74)
    #expect(try shell.run("backup", "--force").status == 0)
  }

  @Test func `says what it holds, in all the documented fields`() throws {
    let shell = try owned()
    _ = try shell.run("task", "add", "x")
    let told = try shell.run("backup", shell.path("b"), "--json").object()
    #expect(
      Set(told.keys) == [
        "path", "bytes", "version", "groups", "people", "audit_rows", "last_change",
      ])
    #expect(told["audit_rows"] as? Int == 2)
    #expect(told["groups"] as? Int == 0 && told["people"] as? Int == 0)
    #expect(told["last_change"] as? String == "2026-11-23T01:02:00Z")
    let size = try FileManager.default.attributesOfItem(atPath: shell.path("b"))[.size] as? Int
    #expect(told["bytes"] as? Int == size)
  }

  @Test func `a restore tells the backup, what is kept and its entry`() throws {
    let shell = try owned()
    let backup = shell.path("monday.sqlite")
    _ = try shell.run("backup", backup)
    let told = try shell.run("restore", backup, "--confirm", "monday.sqlite", "--json").object()
    #expect(Set(told.keys) == ["backup", "kept", "audit"])
    let facts = try #require(told["backup"] as? [String: Any])
    #expect(facts["audit_rows"] as? Int == 1)
    #expect(told["audit"] as? Int == 2)
    let kept = try #require(told["kept"] as? String)
    #expect(kept.contains(".before-restore-"))
    #expect(FileManager.default.fileExists(atPath: kept))
  }

  @Test func `asking for consent answers programs too`() throws {
    let shell = try owned()
    _ = try shell.run("operators", "add", "otto", "--role", "owner", "--confirm", "otto")
    let backup = shell.path("monday.sqlite")
    _ = try shell.run("backup", backup)
    let told = try shell.run("restore", backup, "--ask", "--json").object()
    #expect(Set(told.keys) == ["audit", "created", "dry_run", "earlier"])
    let made = try #require((told["created"] as? [[String: Any]])?.first)
    #expect(made["kind"] as? String == "consent")
    let number = try #require(made["id"] as? Int)
    // Not before it is given.
    #expect(try shell.run("restore", backup).status == 2)
    #expect(try shell.run("operators", "consent", "\(number)", "--as", "otto").status == 0)
    #expect(try shell.run("restore", backup).status == 0)
    #expect(try shell.run("doctor", "--quick").status == 0)
  }

  @Test func `a hostile name of a backup is told harmlessly by who consents`() throws {
    let shell = try owned()
    _ = try shell.run("operators", "add", "otto", "--role", "owner", "--confirm", "otto")
    let backup = shell.path("\u{1B}[2J\u{202E}monday")
    _ = try shell.run("backup", backup)
    #expect(try shell.run("restore", backup, "--ask").status == 0)
    for list in [["operators", "consents", "--as", "otto"], ["log"]] {
      let told = try shell.run(list).output
      #expect(told.contains("monday"))
      #expect(!told.unicodeScalars.contains { [0x1B, 0x202E].contains($0.value) }, "\(list)")
    }
    let told = try shell.run("operators", "consent", "1", "--as", "otto").output
    #expect(told.hasPrefix("Consented; whoever asked gives the command again ("))
    #expect(!told.unicodeScalars.contains { [0x1B, 0x202E].contains($0.value) }, "\(told)")
  }

  @Test func `read only restores nothing`() throws {
    let shell = try owned()
    _ = try shell.run("backup", shell.path("b"))
    let told = try shell.run("restore", shell.path("b"), "--confirm", "b", "--read-only")
    #expect(told.status == 2)
    #expect(told.errors.contains("read only"))
  }

  @Test func `what is no backup is no backup`() throws {
    let shell = try owned()
    let file = try shell.write("notes", to: "notes.txt")
    #expect(try shell.run("restore", file, "--confirm", "notes.txt").status == 74)
    let missing = try shell.run("restore", shell.path("none"), "--confirm", "none")
    #expect(missing.status == 74)
    #expect(missing.errors.hasSuffix("none: there is no such file. Check the path.\n"))
    #expect(try shell.run("tasks").status == 0)
  }
}
