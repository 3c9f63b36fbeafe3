import Testing

/// Of whom or what was changed one line tells the first three, each in 40 columns.
@Suite struct NamesToldTests {
  private func pending(_ shell: Shell) throws -> [[String: Any]] {
    try shell.rows("joins").filter { $0["state"] as? String == "pending" }
      .sorted { ($0["id"] as? Int ?? 0) < ($1["id"] as? Int ?? 0) }
  }

  @Test func `the first three of several, by their numbers`() throws {
    let shell = try Shell(.sample)
    let open = try pending(shell)
    func told(_ count: Int) throws -> String {
      try shell.run(["hold"] + open.prefix(count).compactMap { $0["id"] as? Int }.map(String.init))
        .output
    }
    let names = open.compactMap { $0["name"] as? String }
    try #require(names.count >= 4 && Set(names.prefix(4)).count == 4)
    #expect(try told(3).contains("(\(names[0]), \(names[1]), \(names[2]))"))
    #expect(try shell.run("undo").status == 0)
    #expect(try told(4).contains("(\(names[0]), \(names[1]), \(names[2]))"))
  }

  @Test(arguments: [(40, "x"), (41, "…")])
  func `a long name is cut`(length: Int, end: String) throws {
    let shell = try Shell(.sample)
    let told = try shell.run("task", "add", String(repeating: "x", count: length))
    let name = try #require(told.output.firstMatch(of: /#\d+ (x+…?)\)/)).1
    #expect(name.count == 40 && name.hasSuffix(end))
  }

  @Test func `undo and redo tell two`() throws {
    let shell = try Shell(.sample)
    let open = try pending(shell).prefix(3)
    let names = open.compactMap { $0["name"] as? String }
    try #require(names.count == 3)
    #expect(try shell.run(["hold"] + open.map { "\($0["id"] ?? "")" }).status == 0)
    for command in ["undo", "redo"] {
      let told = try shell.run(command).output
      #expect(told.contains(names[0]) && told.contains(names[1]), "\(told)")
      #expect(!told.contains(names[2]), "\(told)")
    }
  }

  @Test func `what is new is told with its number, and only what there are commands for`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("incident", "add", "quarrel", "--group", "1").output.contains("(#1 "))
    #expect(
      try shell.run("operators", "add", "ana", "--role", "helper").output.contains("#") == false)
    let tried = try shell.run("task", "add", "call", "--dry-run")
    #expect(tried.output == "Dry run, nothing changed: Task created (call).\n")
  }
}
