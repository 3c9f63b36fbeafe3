import Testing

/// What a role may do is added to and taken from; the role of newcomers is one alone.
@Suite struct RoleRightsTests {
  private func owned() throws -> Shell {
    let shell = try Shell()
    _ = try shell.run("console")
    return shell
  }

  private func rights(_ shell: Shell, _ role: String) throws -> Set<String> {
    let rows = try shell.run("operators", "rights", role, "--json").rows()
    #expect(rows.count == 1 && rows.first?["role"] as? String == role)
    return Set(rows.first?["rights"] as? [String] ?? [])
  }

  @Test func `rights are given and taken at once, and all others stay`() throws {
    let shell = try owned()
    let (before, others) = (try rights(shell, "helper"), try rights(shell, "moderator"))
    let taken = try #require(before.sorted().first)
    let change = ["operators", "rights", "helper", "--confirm", "helper"]
    #expect(
      try shell.run(
        change + ["--allow", "decideJoins", "--allow", "importExports", "--deny", taken]
      )
      .status == 0)
    #expect(
      try rights(shell, "helper")
        == before.union(["decideJoins", "importExports"]).subtracting([taken]))
    #expect(try rights(shell, "moderator") == others)
    #expect(try shell.run("undo", "--confirm", "helper").status == 0)
    #expect(try rights(shell, "helper") == before)
    // What is given and taken is taken.
    let both = ["--allow", "decideJoins", "--deny", "decideJoins", "--allow", "importExports"]
    #expect(try shell.run(change + both).status == 0)
    #expect(try rights(shell, "helper") == before.union(["importExports"]))
  }

  @Test func `owners keep the right to manage operators`() throws {
    let shell = try owned()
    let told = try shell.run(
      "operators", "rights", "owner", "--deny", "manageOperators", "--confirm", "owner")
    #expect(told.status == 2)
    #expect(try rights(shell, "owner").contains("manageOperators"))
  }

  @Test func `one role is that of newcomers, and they have its rights`() throws {
    let shell = try owned()
    #expect(try shell.run("task", "add", "x", "--as", "zoe").status == 2)
    #expect(
      try shell.run("operators", "rights", "helper", "--newcomers", "--confirm", "helper").status
        == 0)
    let roles = try shell.run("operators", "rights", "--json").rows()
    #expect(
      roles.filter { $0["newcomers"] as? Bool == true }.map { $0["role"] as? String } == ["helper"])
    #expect(try shell.run("operators").output.hasSuffix(" comes in as helper.\n"))
    #expect(try shell.run("task", "add", "x", "--as", "zoe").status == 0)
  }

  @Test func `the list says last who is not in it, and only to people`() throws {
    let shell = try owned()
    #expect(try shell.run("operators").output.hasSuffix("comes in as viewer.\n"))
    #expect(try shell.run("operators", "--csv").output.contains("comes in") == false)
    #expect(try shell.run("operators", "--json").rows().count == 1)
  }

  @Test func `a Unix user and a key are noted with who is added`() throws {
    let shell = try owned()
    #expect(
      try shell.run(
        "operators", "add", "ana", "--role", "helper", "--unix-user", "u1", "--key", "k1"
      ).status == 0)
    let row = try #require(try shell.rows("operators").last)
    #expect(row["name"] as? String == "ana" && row["role"] as? String == "helper")
    #expect(row["unix_user"] as? String == "u1" && row["key"] as? String == "k1")
  }
}
