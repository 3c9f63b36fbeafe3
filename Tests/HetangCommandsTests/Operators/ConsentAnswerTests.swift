import Testing

/// What is asked for is consented to, refused or withdrawn, once, by those who may.
@Suite struct ConsentAnswerTests {
  private func asked() throws -> (shell: Shell, number: String) {
    let shell = try Shell()
    _ = try shell.run("console")
    try shell.add("ana")
    for name in ["otto", "uma"] {
      let add = ["operators", "add", name, "--role", "owner"]
      if try shell.run(add + ["--confirm", name]).status == 0 { continue }
      let number = try shell.made("operators", "add", name, "--role", "owner", "--ask")
      #expect(try shell.run("operators", "consent", "\(number)", "--as", "otto").status == 0)
    }
    return (shell, "\(try shell.made("operators", "role", "ana", "helper", "--ask"))")
  }

  private func role(_ shell: Shell) throws -> String? {
    try shell.rows("operators").first { $0["name"] as? String == "ana" }?["role"] as? String
  }

  @Test func `refused: nothing is done, and nobody is asked any more`() throws {
    let (shell, number) = try asked()
    let told = try shell.run("operators", "consent", number, "--refuse", "--as", "otto")
    #expect(told.output == "Refused (mei: change a role: helper → ana).\n")
    #expect(told.status == 0)
    #expect(try role(shell) == "moderator")
    for name in ["otto", "uma"] {
      #expect(try shell.rows("operators consents --as \(name)").isEmpty)
      #expect(try shell.run("operators", "consent", number, "--as", name).status == 4)
    }
    #expect(try shell.rows("operators consents --mine").isEmpty)
  }

  @Test func `consented: it is done in the name of who asked`() throws {
    let (shell, number) = try asked()
    let waiting = try #require(try shell.rows("operators consents --as uma").first)
    #expect(waiting["asked_by"] as? String == "mei")
    #expect(waiting["asked_at"] as? String == "2026-11-23T01:02:00Z")
    #expect(waiting["expires_at"] as? String == "2026-11-23T01:12:00Z")
    #expect(try shell.rows("operators consents --mine").map { "\($0["id"] ?? "")" } == [number])
    #expect(try shell.run("operators", "consent", number, "--as", "ana").status == 4)
    let told = try shell.run("operators", "consent", number, "--as", "uma")
    #expect(told.output == "Consented; it is done (mei: changed a role: helper → ana).\n")
    #expect(told.status == 0)
    #expect(try role(shell) == "helper")
    #expect(try shell.rows("operators consents --mine").isEmpty)
  }

  @Test func `withdrawn: by who asked alone`() throws {
    let (shell, number) = try asked()
    #expect(
      try shell.run("operators", "consent", number, "--withdraw", "--as", "otto").status == 4)
    let told = try shell.run("operators", "consent", number, "--withdraw")
    #expect(
      told.status == 0
        && told.output
          == "The request is taken back (mei: change a role: helper → ana).\n"
    )
    #expect(try role(shell) == "moderator")
    #expect(try shell.rows("operators consents --as otto").isEmpty)
  }

  @Test(arguments: [(599, true), (600, false)] as [(Int64, Bool)])
  func `it stands for ten minutes`(later: Int64, stands: Bool) throws {
    let (shell, number) = try asked()
    let answer = try shell.run(["operators", "consent", number, "--as", "otto"], later: later)
    #expect((answer.status == 0) == stands, "\(answer.errors)")
    #expect(try role(shell) == (stands ? "helper" : "moderator"))
  }
}
