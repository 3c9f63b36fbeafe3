import Testing

/// Names of operators, users and keys.
@Suite struct NameTests {
  private func owned() throws -> Shell {
    let shell = try Shell()
    _ = try shell.run("console")
    return shell
  }

  @Test(arguments: ["ana", "阿明", "Ana María", "o'neil", "ana@laptop"])
  func `any plain name can be added, tied and keyed`(name: String) throws {
    let shell = try owned()
    #expect(try shell.run("operators", "add", name, "--role", "helper").status == 0)
    #expect(try shell.run("operators", "tie", name, name).status == 0)
    #expect(try shell.run("operators", "key", name, name).status == 0)
    let row = try #require(
      try shell.run("operators", "--json").rows().first { $0["name"] as? String == name })
    #expect(row["unix_user"] as? String == name && row["key"] as? String == name)
    #expect(row["role"] as? String == "helper" && row["disabled"] as? Bool == false)
  }

  @Test(arguments: ["", "\u{1B}[2J", "a\nb", "a\u{202E}b", "tab\there"])
  func `a name that does something is refused everywhere`(name: String) throws {
    let shell = try owned()
    #expect(try shell.run("operators", "add", "ana", "--role", "helper").status == 0)
    for arguments in [
      ["add", name, "--role", "viewer"], ["add", "bo", "--role", "viewer", "--unix-user", name],
      ["add", "bo", "--role", "viewer", "--key", name], ["tie", "ana", name], ["key", "ana", name],
    ] {
      let told = try shell.run(["operators"] + arguments)
      #expect(told.status == 64, "\(arguments)")
      #expect(!told.errors.contains("\u{1B}") && told.output == "")
    }
    #expect(try shell.run("operators", "--json").rows().count == 2)
  }

  @Test func `a name that nobody has, and one that somebody has already`() throws {
    let shell = try owned()
    for arguments in [
      ["role", "zoe", "helper"], ["disable", "zoe"], ["enable", "zoe"], ["tie", "zoe", "zoe"],
      ["key", "zoe", "k"],
    ] {
      let told = try shell.run(["operators"] + arguments)
      #expect(told.status == 4, "\(arguments)")
      #expect(told.errors.contains("hetang operators add zoe --role moderator"))
    }
    #expect(try shell.run("operators", "add", "mei", "--role", "helper").status == 2)
  }

  @Test func `who acts is --as, else USER, else LOGNAME`() throws {
    let shell = try owned()
    func by(_ arguments: [String], _ more: [String: String?]) throws -> String? {
      _ = try shell.run(
        ["operators", "add", "x\(more.count)", "--role", "viewer"] + arguments, more: more)
      return try shell.run(["log", "--limit", "1", "--json"], more: ["USER": "mei"]).rows()
        .first?["by"] as? String
    }
    #expect(try by([], [:]) == "mei")
    #expect(try by([], ["USER": nil, "LOGNAME": "mei"]) == "mei")
    #expect(try by([], ["USER": "", "LOGNAME": "mei", "X": "1"]) == "mei")
    let other = try shell.run(["tasks", "--as", "zoe"], more: ["USER": "mei"])
    #expect(other.status == 0)
    #expect(try shell.run("task", "add", "x", "--as", "zoe").errors.contains("viewer"))
  }
}
