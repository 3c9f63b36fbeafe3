import Foundation
import Testing

/// What is given to a change arrives whole; what is not given stays as it was.
@Suite struct GivenFieldTests {
  @Test func `a post is kept as it is written, and edited field by field`() throws {
    let shell = try Shell(.sample)
    func post(_ id: Int) throws -> [String: Any] { try #require(try shell.row(id, of: "posts")) }
    let plain = try post(try shell.made("post", "--draft", "--text", "x"))
    #expect(plain["part"] as? String == "head" && plain["origin"] as? String == "ogc")
    #expect(plain["title"] as? String == "" && plain["author"] as? String == "mei")
    let id = try shell.made(
      "post", "--draft", "--title", "T", "--text", "x", "--part", "leg", "--origin", "ugc")
    let written = try post(id)
    let expected = ["title": "T", "text": "x", "part": "leg", "origin": "ugc"]
    for (field, value) in expected { #expect(written[field] as? String == value, "\(field)") }
    var before = written
    for (option, value, field) in [
      ("--title", "U", "title"), ("--text", "y", "text"), ("--part", "waist", "part"),
      ("--origin", "pgc", "origin"), ("--title", "", "title"),
    ] {
      #expect(try shell.run("content", "edit", "\(id)", option, value).status == 0)
      let after = try post(id)
      #expect(after[field] as? String == value)
      #expect(after.changes(since: before) == [field], "\(option)")
      before = after
    }
  }

  @Test(
    arguments: [
      ("--note", ["note"]), ("--group", ["group", "group_id"]),
      ("--person", ["person", "person_id"]),
      ("--assignee", ["assignee"]), ("--due", ["due_at"]),
    ] as [(String, Set<String>)])
  func `an empty text takes one thing of a task away, and leaves the others`(
    option: String, fields: Set<String>
  ) throws {
    let shell = try Shell(.sample)
    let id = try shell.made(
      "task", "add", "call", "--note", "n", "--group", "2", "--person", "12", "--assignee", "tom",
      "--due", "fri 18:00")
    let before = try #require(try shell.row(id, of: "tasks"))
    #expect(before["group_id"] as? Int == 2 && before["person_id"] as? Int == 12)
    #expect(before["due_at"] as? String == "2026-11-27T10:00:00Z")
    #expect(before["created_by"] as? String == "mei")
    #expect(try shell.run("task", "edit", "\(id)", option, "").status == 0)
    let after = try #require(try shell.row(id, of: "tasks"))
    #expect(after.changes(since: before) == fields)
  }

  @Test func `a task's title is edited alone`() throws {
    let shell = try Shell(.sample)
    let id = try shell.made("task", "add", "call", "--note", "n", "--due", "+1d")
    let before = try #require(try shell.row(id, of: "tasks"))
    #expect(try shell.run("task", "edit", "\(id)", "--title", "write").status == 0)
    let after = try #require(try shell.row(id, of: "tasks"))
    #expect(after["title"] as? String == "write" && after.changes(since: before) == ["title"])
  }

  @Test func `points have a kind, a reason and a group: what is given goes before the rule's`()
    throws
  {
    let shell = try Shell(.sample)
    func entry(_ arguments: String...) throws -> [String: Any] {
      let told = try shell.run(["award", "12"] + arguments)
      try #require(told.status == 0, "\(told.errors)")
      return try #require(try shell.rows("points --person 12 --limit 1").first)
    }
    let words = try entry("7", "--reason", "helped")
    #expect(words["incentive"] as? String == "honour" && words["points"] as? Int == 7)
    #expect(words["reason"] as? String == "helped" && words["rule"] is NSNull)
    #expect(words["group_id"] is NSNull && words["by"] as? String == "mei")
    let rule = try entry("--rule", "quiz-winner", "--group", "2")
    #expect(rule["incentive"] as? String == "interest" && rule["points"] as? Int == 10)
    #expect(rule["rule"] as? String == "quiz-winner" && rule["reason"] is NSNull)
    #expect(rule["group_id"] as? Int == 2)
    let other = try entry("3", "--rule", "quiz-winner", "--incentive", "emotion")
    #expect(other["incentive"] as? String == "emotion" && other["points"] as? Int == 3)
    #expect(
      try entry("1", "--reason", "x", "--incentive", "interest")["incentive"] as? String
        == "interest")
  }

  @Test func `an incident is about a group, a person or nobody, with its words`() throws {
    let shell = try Shell(.sample)
    let about = try shell.made(
      "incident", "add", "harassment", "--group", "2", "--person", "12", "--text", "t")
    let row = try #require(try shell.row(about, of: "incidents"))
    #expect(row["kind"] as? String == "harassment" && row["by"] as? String == "mei")
    #expect(row["group_id"] as? Int == 2 && row["person_id"] as? Int == 12)
    #expect(row["text"] as? String == "t" && row["at"] as? String == "2026-11-23T01:02:00Z")
    let bare = try shell.made("incident", "add", "flooding", "--group", "3")
    let other = try #require(try shell.row(bare, of: "incidents"))
    #expect(other["person_id"] is NSNull && other["text"] as? String == "")
  }

  @Test func `a skipped delivery has its reason, one that was sent has none`() throws {
    let shell = try Shell(.sample)
    let ids = try shell.rows("deliveries").ids
    let (one, other) = (try #require(ids.first), try #require(ids.dropFirst().first))
    #expect(try shell.run("delivery", "skip", "\(one)", "--reason", "rain").status == 0)
    #expect(try shell.run("delivery", "sent", "\(other)").status == 0)
    let rows = try shell.rows("posts --state all").flatMap {
      $0["deliveries"] as? [[String: Any]] ?? []
    }
    let skipped = try #require(rows.first { $0["id"] as? Int == one })
    #expect(skipped["state"] as? String == "skipped" && skipped["reason"] as? String == "rain")
    let sent = try #require(rows.first { $0["id"] as? Int == other })
    #expect(sent["state"] as? String == "sent" && sent["reason"] is NSNull)
    for row in [skipped, sent] {
      #expect(row["settled_by"] as? String == "mei")
      #expect(row["settled_at"] as? String == "2026-11-23T01:02:00Z")
    }
    #expect(try Set(shell.rows("deliveries").ids) == Set(ids).subtracting([one, other]))
  }

  @Test func `a request is approved under the reason that is given, and by whom`() throws {
    let shell = try Shell(.sample)
    try shell.add("ana")
    let opposed = try #require(
      try shell.rows("joins").first { $0["needs_reason"] as? Bool == true }?["id"] as? Int)
    let approve = ["approve", "\(opposed)", "--reason", "known", "--as", "ana"]
    #expect(try shell.run(approve).status == 0)
    let row = try #require(try shell.row(opposed, of: "joins --state decided"))
    #expect(row["reason"] as? String == "known" && row["decided_by"] as? String == "ana")
    #expect(row["state"] as? String == "approved")
  }
}
