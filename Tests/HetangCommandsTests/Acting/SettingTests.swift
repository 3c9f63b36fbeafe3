import Foundation
import Testing

/// What is set for groups and people, and rows that are changed by their numbers.
@Suite struct SettingTests {
  private func group(_ shell: Shell) throws -> [String: Any] {
    try shell.run("groups", "2", "--json").object()
  }

  private func first(_ shell: Shell, _ list: String...) throws -> String {
    let row = try #require(try shell.run(list + ["--json"]).rows().first)
    return String(try #require(row["id"] as? Int))
  }

  @Test func `all that is given for a group is one change`() throws {
    let shell = try Shell(.sample)
    let before = try group(shell)
    let told = try shell.run(
      "group", "set", "2", "--name", "Tea", "--capacity", "321", "--gate", "Say hello",
      "--covenant", "Be kind", "--kind", "learning", "--series", "leaf", "--zone",
      "Europe/Berlin", "--life", "managed", "--profile", "rare-but-good", "--reason", "experts",
      "--closed", "--owner", "12")
    #expect(told.status == 0)
    let after = try group(shell)
    let expected: [String: String] = [
      "name": "Tea", "gate": "Say hello", "covenant": "Be kind", "kind": "learning",
      "series": "leaf", "time_zone": "Europe/Berlin", "profile": "rare_but_good",
      "profile_reason": "experts",
    ]
    for (name, value) in expected { #expect(after[name] as? String == value, "\(name)") }
    #expect(after["capacity"] as? Int == 321)
    #expect(after["life_days"] as? Int == 730)
    #expect(after["closed"] as? Bool == true)
    #expect(try shell.run("undo").status == 0)
    for name in expected.keys {
      #expect(
        try group(shell)[name] as? NSObject == before[name] as? NSObject, "\(name)")
    }
    #expect(try shell.run("group", "set", "2", "--gate", "").status == 0)
    #expect(try group(shell)["gate"] is NSNull)
  }

  @Test(arguments: [
    ["person", "set", "12", "--tag", "a", "--untag", "a"], ["person", "set", "12", "--untag", "a"],
    ["group", "set", "2", "--name", "杭州读书会·二群", "--kind", "general"],
  ])
  func `what is so already is no change, and no entry of the log`(arguments: [String]) throws {
    let shell = try Shell(.sample)
    let entries = try shell.rows("log").first?["id"] as? Int
    for more in [[], ["--dry-run"], ["--json"]] {
      let told = try shell.run(arguments + more)
      #expect(told.status == 2 && told.output.isEmpty)
      #expect(told.errors == "hetang: Nothing was changed: it is so already.\n")
    }
    #expect(try shell.rows("log").first?["id"] as? Int == entries)
  }

  @Test func `a capacity below the members that are known is told`() throws {
    let shell = try Shell(.sample)
    let group = try group(shell)
    let members = try #require(group["members"] as? Int)
    let told = try shell.run("group", "set", "2", "--capacity", "\(members - 1)", "--json")
    #expect(told.status == 0)
    #expect(told.errors.contains("has \(members) members, more than the \(members - 1) that fit"))
    #expect(try shell.run("group", "set", "2", "--capacity", "\(members)").errors == "")
  }

  @Test func `what cannot be set`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("group", "set", "2").status == 64)
    #expect(try shell.run("group", "set", "999", "--capacity", "5").status == 4)
    #expect(try shell.run("group", "set", "2", "--capacity", "0").status == 2)
    #expect(try shell.run("group", "set", "2", "--zone", "Mars").status == 64)
    #expect(try shell.run("group", "set", "2", "--profile", "rare-but-good").status == 64)
    #expect(try shell.run("group", "set", "2", "--name", " ").status == 2)
    #expect(try shell.run("person", "set", "12").status == 64)
    #expect(try shell.run("person", "set", "12", "--score", "9 9 9").status == 64)
    #expect(try shell.run("person", "set", "99999", "--note", "x").status == 4)
  }

  @Test func `a person's kind, tags, note and score`() throws {
    let shell = try Shell(.sample)
    func person() throws -> [String: Any] { try shell.run("members", "12", "--json").object() }
    let tags = try #require(try person()["tags"] as? [String])
    #expect(
      try shell.run(
        "person", "set", "12", "--kind", "helper", "--tag", "tea", "--tag", "ink", "--note",
        "met at the fair", "--score", "2 3 1"
      ).status == 0)
    #expect(try person()["kind"] as? String == "helper")
    #expect(Set(try person()["tags"] as? [String] ?? []) == Set(tags + ["tea", "ink"]))
    #expect(try shell.run("person", "set", "12", "--untag", "ink", "--score", "").status == 0)
    #expect(Set(try person()["tags"] as? [String] ?? []) == Set(tags + ["tea"]))
    #expect(try shell.run("undo").status == 0)
    #expect(try shell.run("undo").status == 0)
    #expect(try person()["tags"] as? [String] == tags)
  }

  @Test func `deliveries are confirmed, skipped and taken out of the plan`() throws {
    let shell = try Shell(.sample)
    let due = try shell.run("deliveries", "--json").rows().compactMap { $0["id"] as? Int }
    let (one, other) = (String(try #require(due.first)), String(try #require(due.last)))
    #expect(try shell.run("delivery", "skip", one).status == 64)
    #expect(try shell.run("delivery", "skip", one, "--reason", "rain").status == 0)
    #expect(try shell.run("delivery", "sent", other).status == 0)
    #expect(try shell.run("delivery", "sent", other).status == 2)
    #expect(try shell.run("delivery", "sent", "99999").status == 4)
    let planned = try first(shell, "deliveries", "--days", "60")
    #expect(try shell.run("delivery", "withdraw", planned).status == 0)
    let left = try shell.run("deliveries", "--days", "60", "--json").rows()
    #expect(!left.contains { $0["id"] as? Int == Int(planned) })
  }

  @Test func `a number that is given twice is one row`() throws {
    let shell = try Shell(.sample)
    let id = try first(shell, "alerts")
    let told = try shell.run("alert", "seen", id, "#\(id)", id, "--json")
    #expect(told.status == 0, "\(told.errors)")
    #expect(try shell.run("undo").status == 0)
    #expect(try first(shell, "alerts") == id)
  }

  @Test func `alerts are seen, and put back`() throws {
    let shell = try Shell(.sample)
    let id = try first(shell, "alerts")
    #expect(try shell.run("alert", "seen", id).status == 0)
    #expect(try shell.run("alert", "seen", id).status == 2)
    let seen = try shell.run("alerts", "--state", "seen", "--json").rows()
    #expect(seen.contains { $0["id"] as? Int == Int(id) })
    #expect(try shell.run("alert", "reopen", id).status == 0)
    #expect(try first(shell, "alerts") == id)
    #expect(try shell.run("alert", "seen", "99999").status == 4)
  }

  @Test func `incidents are noted, withdrawn and brought back`() throws {
    let shell = try Shell(.sample)
    let made = try shell.run(
      "incident", "add", "quarrel", "--group", "2", "--person", "12", "--text", "about tea",
      "--json"
    ).object()
    let id = try #require((made["created"] as? [[String: Any]])?.first?["id"] as? Int)
    func isThere() throws -> Bool {
      try shell.run("incidents", "--person", "12", "--json").rows().contains {
        $0["id"] as? Int == id && $0["text"] as? String == "about tea"
      }
    }
    #expect(try isThere())
    #expect(try shell.run("incident", "withdraw", "\(id)").status == 0)
    #expect(try !isThere())
    #expect(try shell.run("incident", "restore", "\(id)").status == 0)
    #expect(try isThere())
    #expect(try shell.run("incident", "add", "other", "--group", "2").status == 64)
    #expect(try shell.run("incident", "withdraw", "99999").status == 4)
  }

  @Test func `points are taken back once`() throws {
    let shell = try Shell(.sample)
    let made = try shell.run("award", "12", "10", "--reason", "helped", "--json").object()
    let id = try #require((made["created"] as? [[String: Any]])?.first?["id"] as? Int)
    #expect(try shell.run("revoke", "\(id)").status == 0)
    #expect(try shell.run("revoke", "\(id)").status == 2)
    #expect(try shell.run("revoke", "99999").status == 4)
  }

  @Test func `a draft is edited, planned and withdrawn`() throws {
    let shell = try Shell(.sample)
    let made = try shell.run("post", "--draft", "--text", "tea", "--json").object()
    let id = try #require((made["created"] as? [[String: Any]])?.first?["id"] as? Int)
    func post() throws -> [String: Any]? {
      try shell.run("posts", "--json").rows().first { $0["id"] as? Int == id }
    }
    #expect(
      try shell.run("content", "edit", "\(id)", "--title", "Four", "--part", "leg").status == 0)
    #expect(
      try shell.run("content", "edit", "\(id)", "--text", "-", input: "tea at four\n").status == 0)
    #expect(try post()?["title"] as? String == "Four")
    #expect(try post()?["text"] as? String == "tea at four")
    let plan = ["content", "plan", "\(id)", "--group", "2", "--at", "tomorrow 09:00"]
    #expect(try shell.run(plan + ["--dry-run"]).output.contains("09:00"))
    #expect(try post()?["draft"] as? Bool == true)
    #expect(try shell.run(plan).status == 0)
    #expect(try post()?["scheduled"] as? Int == 1)
    #expect(try shell.run("content", "withdraw", "\(id)").status == 0)
    #expect(try post() == nil)
    #expect(try shell.run("content", "edit", "\(id)").status == 64)
    #expect(try shell.run("content", "plan", "99999", "--group", "2").status == 4)
  }

  @Test func `a task is edited, and what is not given stays`() throws {
    let shell = try Shell(.sample)
    let made = try shell.run(
      "task", "add", "call", "--group", "2", "--assignee", "tom", "--json"
    ).object()
    let id = try #require((made["created"] as? [[String: Any]])?.first?["id"] as? Int)
    #expect(
      try shell.run("task", "edit", "\(id)", "--note", "after tea", "--assignee", "").status == 0)
    let row = try shell.run("tasks", "--json").rows().first { $0["id"] as? Int == id }
    #expect(row?["title"] as? String == "call")
    #expect(row?["note"] as? String == "after tea")
    #expect(row?["assignee"] is NSNull)
    #expect(row?["group_id"] as? Int == 2)
    #expect(try shell.run("task", "edit", "\(id)").status == 64)
  }
}
