import Foundation
import Testing

/// The dangerous few from the command line.
@Suite struct DangerTests {
  private func member(_ desk: Desk) throws -> (id: String, name: String) {
    let row = try #require(
      try desk.run("members", "--group", "Night Runners", "--json").rows().first)
    let (id, name) = (row["id"] as? Int, row["name"] as? String)
    return (String(try #require(id)), try #require(name))
  }

  private func size(_ desk: Desk) throws -> Int? {
    try desk.run("groups", "Night Runners", "--json").object()["members"] as? Int
  }

  @Test func `out of a group with the name typed, and back with it typed by undo`() throws {
    let desk = try Desk(.sample)
    let (id, name) = try member(desk)
    let before = try #require(try size(desk))
    let remove = ["person", "remove", id, "--group", "Night Runners", "--reason", "ads"]
    let refused = try desk.run(remove)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--confirm \(name)"))
    #expect(try desk.run(remove + ["--confirm", "somebody"]).status == 2)
    #expect(try desk.run(remove + ["--confirm", name, "--dry-run"]).status == 0)
    #expect(try size(desk) == before)
    let done = try desk.run(remove + ["--confirm", name, "--json"]).object()
    #expect(done["audit"] is Int)
    #expect(try size(desk) == before - 1)
    let outside = try desk.run("outbox", "--json", "--limit", "1").rows()
    #expect(outside.first?["kind"] as? String == "remove")
    #expect(outside.first?["subject"] as? String == name)
    #expect(try desk.run("undo").status == 0)
    #expect(try size(desk) == before)
    let redo = try desk.run("redo")
    #expect(redo.status == 2)
    #expect(redo.errors.contains(name))
    #expect(try desk.run("redo", "--confirm", name).status == 0)
    #expect(try size(desk) == before - 1)
    #expect(
      try desk.run("person", "readmit", id, "--group", "Night Runners").status == 0)
    #expect(try size(desk) == before)
    #expect(try desk.run("log", "--verify").status == 0)
  }

  @Test func `a ban, once and lifted`() throws {
    let desk = try Desk(.sample)
    let (id, name) = try member(desk)
    let ban = ["person", "ban", id, "--reason", "ads", "--confirm", name]
    #expect(try desk.run(ban).status == 0)
    #expect(try desk.run(ban).status == 2)
    #expect(try desk.run("person", "readmit", id).status == 0)
    #expect(try desk.run("person", "readmit", id).status == 2)
    #expect(try desk.run("person", "ban", id, "--confirm", name).status == 64)
  }

  @Test func `the data of a group is planned to go, and kept`() throws {
    let desk = try Desk(.sample)
    func goes() throws -> Any? {
      try desk.run("groups", "Night Runners", "--json").object()["erases_at"]
    }
    #expect(try desk.run("group", "erase", "Night Runners").status == 2)
    let erase = ["group", "erase", "Night Runners", "--confirm", "Night Runners"]
    #expect(try desk.run(erase).status == 0)
    #expect(try goes() is String)
    #expect(try desk.run(erase).status == 2)
    #expect(try desk.run("group", "keep", "Night Runners").status == 0)
    #expect(try goes() is NSNull)
    let again = try desk.run("undo")
    #expect(again.status == 2)
    #expect(try desk.run("undo", "--confirm", "Night Runners").status == 0)
    #expect(try goes() is String)
  }

  @Test func `where a second operator could consent, they have to, also to undo`() throws {
    let desk = try Desk(.sample)
    try desk.add("ana", "ben")
    let (id, name) = try member(desk)
    let before = try #require(try size(desk))
    let remove = [
      "person", "remove", id, "--group", "Night Runners", "--reason", "ads", "--as", "ana",
    ]
    let refused = try desk.run(remove + ["--confirm", name])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--ask"))
    #expect(try desk.run(remove + ["--ask", "--confirm", name]).status == 64)
    let asked = try desk.run(remove + ["--ask", "--json"]).object()
    let made = (asked["created"] as? [[String: Any]])?.first
    #expect(made?["kind"] as? String == "consent")
    let number = try #require(made?["id"] as? Int)
    #expect(try desk.run("operators", "consent", "\(number)", "--as", "ana").status == 4)
    #expect(try size(desk) == before)
    #expect(try desk.run("operators", "consent", "\(number)", "--as", "ben").status == 0)
    #expect(try size(desk) == before - 1)
    #expect(try desk.run("undo", "--as", "ana").status == 0)
    #expect(try desk.run("redo", "--as", "ana").status == 2)
    #expect(try desk.run("redo", "--as", "ana", "--ask").status == 0)
    let waiting = try desk.run("operators", "consents", "--json", "--as", "ben").rows()
    let second = try #require(waiting.first?["id"] as? Int)
    #expect(waiting.first?["about"] as? String == name)
    #expect(try desk.run("operators", "consent", "\(second)", "--as", "ben").status == 0)
    #expect(try size(desk) == before - 1)
    let log = try desk.run("log", "--by", "ana", "--limit", "1", "--json").rows()
    #expect(log.first?["origin"] as? String == "redo")
  }
}
