import Foundation
import Testing

/// The dangerous few from the command line.
@Suite struct DangerTests {
  private func member(_ shell: Shell) throws -> (id: String, name: String) {
    let row = try #require(
      try shell.run("members", "--group", "Night Runners", "--json").rows().first)
    let (id, name) = (row["id"] as? Int, row["name"] as? String)
    return (String(try #require(id)), try #require(name))
  }

  private func size(_ shell: Shell) throws -> Int? {
    try shell.run("groups", "Night Runners", "--json").object()["members"] as? Int
  }

  @Test func `out of a group with the name typed, and back with it typed by undo`() throws {
    let shell = try Shell(.sample)
    let (id, name) = try member(shell)
    let before = try #require(try size(shell))
    let remove = ["person", "remove", id, "--group", "Night Runners", "--reason", "ads"]
    let refused = try shell.run(remove)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("type the name: \(name) (--confirm "))
    #expect(try shell.run(remove + ["--confirm", "somebody"]).status == 2)
    #expect(try shell.run(remove + ["--confirm", name, "--dry-run"]).status == 0)
    #expect(try size(shell) == before)
    let done = try shell.run(remove + ["--confirm", name, "--json"]).object()
    #expect(done["audit"] is Int)
    #expect(try size(shell) == before - 1)
    let outside = try shell.run("outbox", "--json", "--limit", "1").rows()
    #expect(outside.first?["kind"] as? String == "remove")
    #expect(outside.first?["subject"] as? String == name)
    #expect(try shell.run("undo").status == 0)
    #expect(try size(shell) == before)
    let redo = try shell.run("redo")
    #expect(redo.status == 2)
    #expect(redo.errors.contains(name))
    #expect(try shell.run("redo", "--confirm", name).status == 0)
    #expect(try size(shell) == before - 1)
    #expect(
      try shell.run("person", "readmit", id, "--group", "Night Runners").status == 0)
    #expect(try size(shell) == before)
    #expect(try shell.run("log", "--verify").status == 0)
  }

  @Test func `what is asked for has a number, by which it is consented to`() throws {
    let shell = try Shell(.sample)
    let (id, name) = try member(shell)
    let add = ["operators", "add", "otto", "--role", "owner", "--confirm", "otto"]
    #expect(try shell.run(add).status == 0)
    let asked = try shell.run("person", "ban", id, "--reason", "ads", "--ask")
    #expect(
      asked.output == "Asked for; it is done once somebody consents (#1 \(name)).\n")
    #expect(try shell.run("operators", "consent", "1", "--as", "otto").status == 0)
    #expect(try shell.run("members", id, "--json").object()["ban_reason"] as? String == "ads")
  }

  @Test func `nobody is merged with themselves`() throws {
    let told = try Shell(.sample).run("merge", "12", "12")
    #expect(told.status == 2)
    #expect(told.errors == "hetang: Both are person #12; a merge takes two.\n")
  }

  @Test func `a ban, once and lifted`() throws {
    let shell = try Shell(.sample)
    let (id, name) = try member(shell)
    let ban = ["person", "ban", id, "--reason", "ads", "--confirm", name]
    #expect(try shell.run(ban).status == 0)
    #expect(try shell.run(ban).status == 2)
    #expect(try shell.run("person", "readmit", id).status == 0)
    #expect(try shell.run("person", "readmit", id).status == 2)
    #expect(try shell.run("person", "ban", id, "--confirm", name).status == 64)
  }

  @Test func `the data of a group is planned to go, and kept`() throws {
    let shell = try Shell(.sample)
    func goes() throws -> Any? {
      try shell.run("groups", "Night Runners", "--json").object()["erases_at"]
    }
    #expect(try shell.run("group", "erase", "Night Runners").status == 2)
    let erase = ["group", "erase", "Night Runners", "--confirm", "Night Runners"]
    #expect(try shell.run(erase).status == 0)
    #expect(try goes() is String)
    #expect(try shell.run(erase).status == 2)
    #expect(try shell.run("group", "keep", "Night Runners").status == 0)
    #expect(try goes() is NSNull)
    let again = try shell.run("undo")
    #expect(again.status == 2)
    #expect(try shell.run("undo", "--confirm", "Night Runners").status == 0)
    #expect(try goes() is String)
  }

  @Test func `where a second operator could consent, they have to, also to undo`() throws {
    let shell = try Shell(.sample)
    try shell.add("ana", "ben")
    let allow = ["operators", "rights", "moderator", "--allow", "removeMembers"]
    #expect(try shell.run(allow + ["--confirm", "moderator"]).status == 0)
    let (id, name) = try member(shell)
    let before = try #require(try size(shell))
    let remove = [
      "person", "remove", id, "--group", "Night Runners", "--reason", "ads", "--as", "ana",
    ]
    let refused = try shell.run(remove + ["--confirm", name])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--ask"))
    #expect(try shell.run(remove + ["--ask", "--confirm", name]).status == 64)
    let asked = try shell.run(remove + ["--ask", "--json"]).object()
    let made = (asked["created"] as? [[String: Any]])?.first
    #expect(made?["kind"] as? String == "consent")
    let number = try #require(made?["id"] as? Int)
    #expect(try shell.run("operators", "consent", "\(number)", "--as", "ana").status == 4)
    #expect(try size(shell) == before)
    #expect(try shell.run("operators", "consent", "\(number)", "--as", "ben").status == 0)
    #expect(try size(shell) == before - 1)
    #expect(try shell.run("undo", "--as", "ana").status == 0)
    #expect(try shell.run("redo", "--as", "ana").status == 2)
    #expect(try shell.run("redo", "--as", "ana", "--ask").status == 0)
    let waiting = try shell.run("operators", "consents", "--json", "--as", "ben").rows()
    let second = try #require(waiting.first?["id"] as? Int)
    #expect(waiting.first?["about"] as? String == name)
    #expect(try shell.run("operators", "consent", "\(second)", "--as", "ben").status == 0)
    #expect(try size(shell) == before - 1)
    let log = try shell.run("log", "--by", "ana", "--limit", "1", "--json").rows()
    #expect(log.first?["origin"] as? String == "redo")
  }
}
