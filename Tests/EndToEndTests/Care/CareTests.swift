import Foundation
import Testing

/// `hetang backup`, `hetang restore` and `hetang doctor`, as a person runs them.
@Suite struct CareTests {
  private func owned() throws -> Desk {
    let desk = try Desk()
    #expect(try desk.run("console").status == 0)
    return desk
  }

  @Test func `what was lost comes back with its log`() throws {
    let desk = try owned()
    _ = try desk.run("task", "add", "call Bo")
    let backup = desk.path("monday.sqlite")
    let told = try desk.run("backup", backup, "--json")
    #expect(told.status == 0)
    #expect(try told.object()["audit_rows"] as? Int == 2)
    _ = try desk.run("task", "add", "later")
    let refused = try desk.run("restore", backup)
    #expect(refused.status == 2 && refused.errors.contains("monday.sqlite"))
    let done = try desk.run("restore", backup, "--confirm", "monday.sqlite", "--json")
    #expect(done.status == 0)
    let kept = try #require(try done.object()["kept"] as? String)
    #expect(FileManager.default.fileExists(atPath: kept))
    #expect(try desk.run("tasks", "--json").rows().count == 1)
    #expect(try desk.run("log", "--verify").status == 0)
    #expect(try desk.run("doctor", "--quick").status == 0)
  }

  @Test func `a backup replaces nothing unasked`() throws {
    let desk = try owned()
    let file = try desk.write("mine", to: "notes.txt")
    let refused = try desk.run("backup", file)
    #expect(refused.status == 74 && refused.errors.contains("--force"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    #expect(try desk.run("restore", file).status == 74)
  }

  @Test func `the doctor names what is wrong and the command that mends it`() throws {
    let desk = try owned()
    #expect(try desk.run("doctor").output == "Nothing is wrong.\n")
    chmod(desk.store, 0o644)
    let told = try desk.run("doctor", "--quick", "--json")
    #expect(told.status == 1)
    let findings = try #require(try told.object()["findings"] as? [[String: Any]])
    #expect(findings.map { $0["check"] as? String } == ["permissions"])
    #expect(findings.first?["mend"] as? String == "chmod 640 \(desk.store)")
    #expect(try desk.run("doctor", "--quick", "--fix").status == 0)
    #expect(try desk.run("doctor", "--quick").status == 0)
  }
}
