import Foundation
import Testing

/// Several rows are one change: all of it, or none; and it is taken back as one.
@Suite struct AllOrNothingTests {
  @Test func `a row that a rule refuses leaves the others as they were`() throws {
    let shell = try Shell(.sample)
    let (one, two) = (try shell.made("task", "add", "a"), try shell.made("task", "add", "b"))
    #expect(try shell.run("task", "done", "\(two)").status == 0)
    let entries = try shell.rows("log").count
    for order in [[one, two], [two, one]] {
      let told = try shell.run(["task", "done"] + order.map(String.init))
      #expect(told.status == 2 && told.output == "")
    }
    #expect(try shell.row(one, of: "tasks")?["state"] as? String == "open")
    #expect(try shell.rows("log").count == entries)
    #expect(try shell.run("task", "reopen", "\(two)").status == 0)
    #expect(try shell.run("task", "done", "\(two)", "\(one)").output.hasPrefix("Done: 2 (a, b)"))
    for id in [one, two] {
      let row = try #require(try shell.row(id, of: "tasks --state done"))
      #expect(row["finished_by"] as? String == "mei")
      #expect(row["finished_at"] as? String == "2026-11-23T01:02:00Z")
    }
    #expect(try shell.run("undo").status == 0)
    for id in [one, two] {
      let row = try #require(try shell.row(id, of: "tasks"))
      #expect(row["finished_by"] is NSNull && row["finished_at"] is NSNull)
    }
  }

  @Test func `undo takes back the entry that is named, else the latest, else the one before`()
    throws
  {
    let shell = try Shell(.sample)
    func add(_ title: String) throws -> Int {
      try #require(try shell.run("task", "add", title, "--json").object()["audit"] as? Int)
    }
    let entries = [try add("a"), try add("b"), try add("c"), try add("d")]
    func left() throws -> Set<String> {
      Set(try shell.rows("tasks").compactMap { $0["title"] as? String })
        .intersection(["a", "b", "c", "d"])
    }
    #expect(try shell.run("undo", "#\(entries[1])").status == 0)
    #expect(try left() == ["a", "c", "d"])
    #expect(try shell.run("undo", "\(entries[1])").status == 2)
    #expect(try shell.run("undo").output.contains("d"))
    #expect(try left() == ["a", "c"])
    #expect(try shell.run("undo").status == 0)
    #expect(try left() == ["a"])
    // What was taken back last is done again first.
    #expect(try shell.run("redo").status == 0)
    #expect(try left() == ["a", "c"])
    #expect(try shell.run("redo").status == 0)
    #expect(try left() == ["a", "c", "d"])
    let log = try shell.rows("log --limit 1")
    #expect(log.first?["origin"] as? String == "redo")
  }

  @Test func `a dry run meets the same rules, and the same name that confirms`() throws {
    let shell = try Shell(.sample)
    let name = try #require(try shell.run("members", "12", "--json").object()["name"] as? String)
    let ban = ["person", "ban", "12", "--reason", "ads", "--dry-run"]
    #expect(try shell.run(ban).status == 2)
    #expect(try shell.run(ban + ["--confirm", "x\(name)"]).status == 2)
    #expect(try shell.run(ban + ["--confirm", name]).status == 0)
    #expect(try shell.run("members", "12", "--json").object()["banned_at"] is NSNull)
    #expect(try shell.run("task", "add", " ", "--dry-run").status == 2)
    #expect(try shell.run("award", "12", "99999", "--reason", "x", "--dry-run").status == 2)
  }

  @Test func `what is asked for is tried out too, and nobody is asked`() throws {
    let shell = try Shell(.sample)
    #expect(
      try shell.run("operators", "add", "ben", "--role", "owner", "--confirm", "ben").status == 0)
    let ask = ["person", "ban", "12", "--reason", "ads", "--ask"]
    let tried = try shell.run(ask + ["--dry-run"])
    #expect(tried.status == 0 && tried.output.hasPrefix("Dry run, nothing changed: Asked for"))
    #expect(try shell.rows("operators consents --mine").isEmpty)
    #expect(try shell.run(ask).status == 0)
    #expect(try shell.rows("operators consents --mine").count == 1)
  }
}
