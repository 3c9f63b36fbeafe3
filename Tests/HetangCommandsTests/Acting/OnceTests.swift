import Testing

/// A key makes a change once, also where what it was about is gone since.
@Suite struct OnceTests {
  private func created(_ told: Told) throws -> String {
    let made = try #require(try told.object()["created"] as? [[String: Any]])
    return String(try #require(made.first?["id"] as? Int))
  }

  @Test func `a post that was withdrawn under the key is withdrawn`() throws {
    let shell = try Shell(.sample)
    let post = try created(try shell.run("post", "--draft", "--text", "x", "--json"))
    let withdraw = ["content", "withdraw", post, "--once", "k"]
    #expect(try shell.run(withdraw).status == 0)
    let again = try shell.run(withdraw)
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("Done before, as entry "))
    #expect(try shell.run("content", "withdraw", post).status == 4)
    // A dry run asks what would be done now.
    #expect(try shell.run(withdraw + ["--dry-run"]).status == 4)
  }

  @Test func `a key is one operator's, and of one deed`() throws {
    let shell = try Shell(.sample)
    try shell.add("ana")
    let add = ["task", "add", "x", "--once", "k"]
    let (mine, hers) = (
      try shell.run(add + ["--json"]), try shell.run(add + ["--json", "--as", "ana"])
    )
    #expect(try created(mine) != created(hers))
    // Whatever else is asked for under the key.
    for other in [["task", "add", "another"], ["award", "12", "5", "--reason", "r"]] {
      let told = try shell.run(other + ["--once", "k"])
      #expect(told.status == 2 && told.output == "")
      #expect(told.errors.contains("“k” stands for entry "))
      #expect(told.errors.contains("of the log: created a task: x. Nothing was done"))
    }
    #expect(
      try shell.run("tasks", "--json").rows().count { $0["title"] as? String == "another" } == 0)
  }

  @Test func `the same script on another day asks for the same`() throws {
    let shell = try Shell(.sample)
    let add = ["task", "add", "x", "--due", "+1h", "--once", "k"]
    #expect(try shell.run(add).status == 0)
    let again = try shell.run(add, later: 86_400)
    #expect(again.status == 0 && again.output.hasPrefix("Done before, as entry "))
  }

  @Test func `a row that is gone for another reason is not there, whatever the key did`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("task", "add", "x", "--once", "k").status == 0)
    #expect(try shell.run("content", "withdraw", "9999", "--once", "k").status == 2)
    #expect(try shell.run("content", "withdraw", "9999", "--once", "free").status == 4)
  }

  @Test func `a key that was tried out, or refused, is free`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("task", "add", "x", "--once", "k", "--dry-run").status == 0)
    #expect(try shell.run("task", "add", " ", "--once", "k").status == 2)
    let told = try shell.run("task", "add", "x", "--once", "k", "--json")
    #expect(try told.object()["earlier"] as? Bool == false)
  }
}
