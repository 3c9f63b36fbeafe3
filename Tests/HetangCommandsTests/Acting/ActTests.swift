import Foundation
import Testing

/// Changes from the command line.
@Suite struct ActTests {
  private func ids(_ shell: Shell, _ list: String..., where isMeant: ([String: Any]) -> Bool) throws
    -> [String]
  {
    try shell.run(list + ["--json"]).rows().filter(isMeant).compactMap { $0["id"] as? Int }
      .map(String.init)
  }

  private func unopposed(_ shell: Shell) throws -> [String] {
    try ids(shell, "joins") {
      $0["needs_reason"] as? Bool == false && $0["state"] as? String == "pending"
    }
  }

  private func state(_ shell: Shell, _ id: String) throws -> String? {
    try shell.run("joins", "--state", "all", "--json").rows()
      .first { $0["id"] as? Int == Int(id) }?["state"] as? String
  }

  @Test func `several are approved as one change, and undone as one`() throws {
    let shell = try Shell(.sample)
    let ids = Array(try unopposed(shell).prefix(2))
    let told = try shell.run(["approve"] + ids)
    #expect(told.status == 0)
    let entry = try #require(
      told.output.firstMatch(of: /^Approved 2 \(.+, .+\)\. hetang undo (\d+) takes/))
    for id in ids { #expect(try state(shell, id) == "approved") }
    let undone = try shell.run("undo", String(entry.1))
    #expect(undone.status == 0)
    #expect(undone.output.hasPrefix("Undone ("))
    for id in ids { #expect(try state(shell, id) == "pending") }
    #expect(try shell.run("redo").status == 0)
    #expect(try state(shell, ids[0]) == "approved")
  }

  @Test func `two people are made one, and two again`() throws {
    let shell = try Shell(.sample)
    let people = try ids(shell, "members") { _ in true }
    let (one, other) = (people[1], people[0])
    #expect(try shell.run("merge", one, other).status == 0)
    #expect(try !ids(shell, "members") { _ in true }.contains(one))
    #expect(try shell.run("merge", one, other).status == 2)
    #expect(try shell.run("unmerge", one).status == 0)
    #expect(try ids(shell, "members") { _ in true } == people)
    #expect(try shell.run("unmerge", one).status == 2)
  }

  @Test func `all or nothing`() throws {
    let shell = try Shell(.sample)
    let one = try #require(try unopposed(shell).first)
    let told = try shell.run("hold", one, "99999")
    #expect(told.status == 4)
    #expect(told.output == "")
    #expect(told.errors.contains("#99999"))
    #expect(try state(shell, one) == "pending")
  }

  @Test func `rules refuse, each with a sentence of what to do`() throws {
    let shell = try Shell(.sample)
    let opposed = try #require(
      try ids(shell, "joins") { ($0["failed"] as? [String])?.isEmpty == false }.first)
    let refused = try shell.run("approve", opposed)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--reason"))
    #expect(try shell.run("approve", opposed, "--reason", "known").status == 0)
    let again = try shell.run("approve", opposed)
    #expect(again.status == 2)
    #expect(
      again.errors == "hetang: Not possible: join request #\(opposed) is approved. hetang reopen "
        + "\(opposed) puts it back in the queue.\n")
    let one = try #require(try unopposed(shell).first)
    #expect(try shell.run("reject", one).status == 2)
    #expect(try shell.run("reject", one, "--reason", "  ").status == 2)
  }

  @Test func `a key makes it once, however often it is asked for`() throws {
    let shell = try Shell(.sample)
    let person = try #require(
      try shell.run("members", "--json", "--limit", "1").rows().first?["id"])
    let award = ["award", "\(person)", "7", "--reason", "helped", "--once", "june"]
    let first = try shell.run(award + ["--json"]).object()
    #expect(first["earlier"] as? Bool == false)
    let again = try shell.run(award + ["--json"]).object()
    #expect(again["earlier"] as? Bool == true && again["audit"] as? Int == first["audit"] as? Int)
    #expect(again["created"] as? NSArray == first["created"] as? NSArray)
    let told = try shell.run(award)
    #expect(told.status == 0 && told.output.contains("nothing was done now"))
    #expect(try shell.run("undo", "\(first["audit"] ?? 0)").status == 0)
    #expect(try shell.run(award).output.contains("nothing was done now"))
    for key in ["", " ", String(repeating: "k", count: 201)] {
      #expect(try shell.run("task", "add", "x", "--once", key).status == 64)
    }
  }

  @Test func `a dry run changes nothing`() throws {
    let shell = try Shell(.sample)
    let one = try #require(try unopposed(shell).first)
    let before = try shell.run("log", "--json").output
    let told = try shell.run("approve", one, "--dry-run")
    #expect(told.status == 0)
    #expect(told.output.contains(/^Dry run, nothing changed: Approved 1 \(.+, .+\)\.\n$/))
    #expect(try shell.run("log", "--json").output == before)
    let json = try shell.run("approve", one, "--dry-run", "--json").object()
    #expect(json["audit"] is NSNull)
    #expect(json["dry_run"] as? Bool == true)
  }

  @Test func `a post from standard input, at nine in each group's own zone`() throws {
    let shell = try Shell(.sample)
    let told = try shell.run(
      "post", "--group", "Night Runners", "--group", "1", "--at", "tomorrow 09:00", "--json",
      input: "早安\n第二行\n\n")
    let made = try #require(try told.object()["created"] as? [[String: Any]])
    let id = try #require(made.first { $0["kind"] as? String == "post" }?["id"] as? Int)
    let post = try #require(
      try shell.run("posts", "--json").rows().first { $0["id"] as? Int == id })
    #expect(post["text"] as? String == "早安\n第二行")
    let times = (post["deliveries"] as? [[String: Any]])?.compactMap { $0["due_at"] as? String }
    #expect(times?.count == 2)
    #expect(times?.contains { $0.hasSuffix("T01:00:00Z") } == true)
    let plan = try shell.run(
      "post", "--group", "1", "--at", "tomorrow 09:00", "--dry-run", "--text", "x")
    #expect(plan.output.contains("(Asia/Shanghai)"))
    #expect(try shell.run("post", "--draft", "--title", "t", "--text", "x").status == 0)
  }

  @Test func `posts that cannot be`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("post", "--group", "1", input: " \n").status == 64)
    #expect(try shell.run("post", "--text", "x").status == 64)
    let past = try shell.run("post", "--group", "1", "--at", "2020-01-01", "--text", "x")
    #expect(past.status == 2)
    let unknown = try shell.run(
      "post", "--group", "1", "--at", "gestern", "--text", "x", more: ["LANG": "zh_CN.UTF-8"])
    #expect(unknown.status == 64)
    #expect(unknown.errors.hasPrefix("hetang: 看不懂“gestern”"))
  }

  @Test func `points are given and taken, and taken back`() throws {
    let shell = try Shell(.sample)
    func sum() throws -> Int? {
      try shell.run("members", "12", "--json").object()["contribution"] as? Int
    }
    let before = try #require(try sum())
    #expect(try shell.run("award", "12", "10", "--reason", "helped").status == 0)
    #expect(
      try shell.run("award", "12", "-3", "--reason", "late", "--incentive", "honour").status == 0)
    #expect(try shell.run("award", "12", "--rule", "good-answer", "--group", "1").status == 0)
    #expect(try sum() == before + 12)
    #expect(try shell.run("undo").status == 0)
    #expect(try sum() == before + 7)
    // What is written counts, and the rule says why.
    #expect(try shell.run("award", "12", "-2", "--rule", "good-answer").status == 0)
    #expect(try sum() == before + 5)
    #expect(try shell.run("award", "12", "99999", "--reason", "x").status == 2)
    #expect(try shell.run("award", "12", "5").status == 64)
    #expect(try shell.run("award", "nobody at all", "5", "--reason", "x").status == 4)
  }

  @Test func `a task's life`() throws {
    let shell = try Shell(.sample)
    let made = try shell.run(
      "task", "add", "call the printer", "--due", "tomorrow 18:00", "--group", "1", "--assignee",
      "tom", "--json"
    ).object()
    let id = try #require((made["created"] as? [[String: Any]])?.first?["id"] as? Int)
    func isIn(_ scope: String) throws -> Bool {
      try shell.run("tasks", "--state", scope, "--json").rows().contains { $0["id"] as? Int == id }
    }
    #expect(try isIn("open"))
    #expect(try shell.run("task", "snooze", "\(id)", "--until", "+2d").status == 0)
    #expect(try isIn("snoozed"))
    #expect(try shell.run("task", "snooze", "\(id)", "--now").status == 0)
    #expect(try isIn("open"))
    #expect(try shell.run("task", "done", "#\(id)").status == 0)
    #expect(try isIn("done"))
    #expect(try shell.run("task", "reopen", "\(id)").status == 0)
    #expect(try shell.run("task", "withdraw", "\(id)").status == 0)
    #expect(try !isIn("open"))
    #expect(try shell.run("task", "done", "\(id)").status == 2)
    #expect(try shell.run("task", "snooze", "\(id)").status == 64)
  }

  @Test func `each takes back their own, and not over another's change`() throws {
    let shell = try Shell(.sample)
    let one = try #require(try unopposed(shell).first)
    let held = try shell.run("hold", one, "--json").object()
    let entry = try #require(held["audit"] as? Int)
    let other = try shell.run("undo", "\(entry)", "--as", "tom")
    #expect(other.status == 2)
    #expect(other.errors.contains("mei"))
    #expect(try shell.run("approve", one, "--as", "tom").status == 0)
    let late = try shell.run("undo", "\(entry)")
    #expect(late.status == 3)
    #expect(late.errors.contains("tom"))
    #expect(try shell.run("undo", "99999").status == 4)
    #expect(try shell.run("undo", "--as", "newcomer").status == 4)
  }

  @Test func `who has no right, and who only reads, changes nothing`() throws {
    let shell = try Shell(.sample)
    let one = try #require(try unopposed(shell).first)
    let visitor = try shell.run("approve", one, "--as", "visitor")
    #expect(visitor.status == 2)
    #expect(visitor.errors.contains("hetang operators"))
    #expect(try shell.run("joins", "--as", "visitor").status == 0)
    #expect(try shell.run("approve", one, "--read-only").status == 2)
    #expect(try shell.run("joins", "--read-only").status == 0)
    #expect(try state(shell, one) == "pending")
  }

  @Test func `acting makes no store`() throws {
    let shell = try Shell()
    #expect(try shell.run("approve", "1").status == 74)
    #expect(!FileManager.default.fileExists(atPath: shell.store))
  }
}
