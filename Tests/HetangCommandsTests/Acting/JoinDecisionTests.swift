import Testing

/// Decisions on join requests from scripts: who is in the way, and why.
@Suite struct JoinDecisionTests {
  private struct Request {
    var id: String
    var name: String
    var isOpposed: Bool
  }

  private func pending(_ shell: Shell, group: String? = nil) throws -> [Request] {
    try shell.run(["joins", "--json"] + (group.map { ["--group", $0] } ?? [])).rows()
      .filter { $0["state"] as? String == "pending" }.map { row in
        Request(
          id: String(try #require(row["id"] as? Int)), name: try #require(row["name"] as? String),
          isOpposed: row["needs_reason"] as? Bool == true)
      }
  }

  private func states(_ shell: Shell, _ ids: [String]) throws -> [String?] {
    let rows = try shell.run("joins", "--state", "all", "--json").rows()
    return ids.map { id in rows.first { $0["id"] as? Int == Int(id) }?["state"] as? String }
  }

  @Test func `into a core group one at a time, whatever the reason`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("group", "set", "1", "--kind", "core").status == 0)
    let ids = try pending(shell, group: "1").map(\.id)
    try #require(ids.count >= 2)
    let both = try shell.run(["approve"] + ids.prefix(2) + ["--reason", "known"])
    #expect(both.status == 2)
    #expect(both.errors == "hetang: 杭州读书会·一群 is a core group: let people in one at a time.\n")
    #expect(try states(shell, Array(ids.prefix(2))) == ["pending", "pending"])
    let bare = try shell.run("approve", ids[0])
    #expect(bare.status == 2 && bare.errors.contains("(#\(ids[0])) needs a reason"))
    #expect(try shell.run("approve", ids[0], "--reason", "known").status == 0)
    // Turning several down is no danger to it.
    #expect(try shell.run(["hold"] + ids.dropFirst()).status == 0)
  }

  @Test func `who needs a reason is named, with what speaks against`() throws {
    let shell = try Shell(.sample)
    let opposed = try #require(try pending(shell, group: "1").first { $0.isOpposed })
    let welcome = try #require(try pending(shell).first { !$0.isOpposed })
    let told = try shell.run("approve", welcome.id, opposed.id)
    #expect(told.status == 2)
    #expect(told.errors.contains("\(opposed.name) (#\(opposed.id)) needs a reason ("))
    #expect(told.errors.hasSuffix("): add --reason.\n"))
    #expect(try states(shell, [welcome.id, opposed.id]) == ["pending", "pending"])
    let reject = try shell.run("reject", welcome.id)
    #expect(
      reject.errors == "hetang: \(welcome.name) (#\(welcome.id)) needs a reason: add --reason.\n")
  }

  @Test func `a number that is given twice is decided once`() throws {
    let shell = try Shell(.sample)
    let id = try #require(try pending(shell).first { !$0.isOpposed }).id
    let told = try shell.run("hold", id, "#\(id)", id)
    #expect(told.output.hasPrefix("Held 1 ("))
    #expect(try states(shell, [id]) == ["held"])
  }

  @Test func `what is decided is reopened, what is open is not`() throws {
    let shell = try Shell(.sample)
    let id = try #require(try pending(shell).first { !$0.isOpposed }).id
    #expect(try shell.run("reopen", id).status == 2)
    #expect(try shell.run("reject", id, "--reason", "ads").status == 0)
    let row = try #require(
      try shell.run("joins", "--state", "decided", "--json").rows().first {
        $0["id"] as? Int == Int(id)
      })
    #expect(row["reason"] as? String == "ads" && row["decided_by"] as? String == "mei")
    #expect(row["decided_at"] as? String == "2026-11-23T01:02:00Z")
    #expect(try shell.run("reopen", id).status == 0)
    #expect(try states(shell, [id]) == ["pending"])
  }
}
