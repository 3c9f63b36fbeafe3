import Foundation
import Testing

/// `hetang operators`: who works here and what they may do.
@Suite struct OperatorsCommandTests {
  private func owned() throws -> Shell {
    let shell = try Shell()
    #expect(try shell.run("console").status == 0)
    return shell
  }

  private func roles(_ shell: Shell) throws -> [String: String] {
    let operators = try shell.run("operators", "list", "--json").rows()
    return Dictionary(
      uniqueKeysWithValues: operators.compactMap { account in
        guard let name = account["name"] as? String else { return nil }
        return (name, account["role"] as? String ?? "")
      })
  }

  @Test func `who opens a new store first owns it`() throws {
    let shell = try owned()
    #expect(try roles(shell) == ["mei": "owner"])
    let other = try shell.run("operators", "add", "zoe", "--role", "owner", "--as", "zoe")
    #expect(other.status == 2)
    #expect(other.errors.contains("viewer"))
    #expect(try roles(shell) == ["mei": "owner"])
  }

  @Test func `added, changed, switched off and on`() throws {
    let shell = try owned()
    let added = try shell.run(
      "operators", "add", "ana", "--role", "moderator", "--key", "ana@laptop", "--json")
    #expect(try added.object()["audit"] as? Int == 2)
    #expect(try shell.run("operators", "role", "ana", "helper").status == 2)
    #expect(try shell.run("operators", "role", "ana", "helper", "--confirm", "ana").status == 0)
    #expect(try roles(shell)["ana"] == "helper")
    #expect(try shell.run("operators", "disable", "ana").status == 0)
    let twice = try shell.run("operators", "disable", "ana")
    #expect(twice.status == 2 && twice.errors.contains("is switched off already"))
    let refused = try shell.run("console", "--as", "ana")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("switched off"))
    #expect(try shell.run("operators", "enable", "ana", "--confirm", "ana").status == 0)
    #expect(try shell.run("console", "--as", "ana").status == 0)
    #expect(try shell.run("log", "--verify").status == 0)
  }

  @Test func `a tied name is for one Unix user`() throws {
    let shell = try owned()
    try shell.add("ana")
    #expect(try shell.run("operators", "tie", "ana", "nobody-else").status == 0)
    let refused = try shell.run("operators", "--as", "ana")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("somebody else's name"))
    #expect(try shell.run("operators", "tie", "ana").status == 0)
    #expect(try shell.run("operators", "--as", "ana").status == 0)
  }

  @Test func `an import needs the right`() throws {
    let shell = try owned()
    let file = try shell.write("group,member,timestamp\nReaders,Ada,1700000000\n", to: "m.csv")
    let refused = try shell.run("import", file, "--as", "zoe")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("may not import"))
    let readOnly = try shell.run("import", file, "--read-only")
    #expect(readOnly.status == 2)
    #expect(readOnly.errors.contains("read only"))
  }

  @Test func `rights of a role`() throws {
    let shell = try owned()
    func rights() throws -> [String]? {
      try shell.run("operators", "rights", "helper", "--json").rows().first?["rights"] as? [String]
    }
    #expect(try rights()?.contains("decideJoins") == false)
    let change = try shell.run(
      "operators", "rights", "helper", "--allow", "decideJoins", "--confirm", "helper")
    #expect(change.status == 0)
    #expect(try rights()?.contains("decideJoins") == true)
    let all = try shell.run("operators", "rights", "--json").rows()
    #expect(all.compactMap { $0["role"] as? String } == ["owner", "moderator", "helper", "viewer"])
    #expect(all.compactMap { $0["newcomers"] as? Bool } == [false, false, false, true])
  }

  @Test func `the key of a shared account is noted and forgotten`() throws {
    let shell = try owned()
    try shell.add("ana")
    func key() throws -> Any? {
      try shell.run("operators", "--json").rows().first { $0["name"] as? String == "ana" }?["key"]
    }
    #expect(try shell.run("operators", "key", "ana", "ana@laptop").status == 0)
    #expect(try key() as? String == "ana@laptop")
    #expect(try shell.run("operators", "key", "ana").status == 0)
    #expect(try key() is NSNull)
    #expect(try shell.run("operators", "key", "nobody", "x").status == 4)
  }

  @Test func `consent is asked for and given on the command line`() throws {
    let shell = try owned()
    try shell.add("ana")
    _ = try shell.run("operators", "add", "otto", "--role", "owner", "--confirm", "otto")
    let alone = try shell.run("operators", "role", "ana", "helper", "--confirm", "ana")
    #expect(alone.status == 2)
    #expect(alone.errors.contains("otto"))
    #expect(try shell.run("operators", "role", "ana", "helper", "--ask").status == 0)
    #expect(try shell.run("operators", "consent", "1").status == 4)
    let waiting = try shell.run("operators", "consents", "--json", "--as", "otto").rows()
    #expect(waiting.map { $0["about"] as? String } == ["ana"])
    #expect(try shell.run("operators", "consents", "--mine", "--json").rows().count == 1)
    #expect(try shell.run("operators", "consent", "1", "--as", "otto").status == 0)
    #expect(try roles(shell)["ana"] == "helper")
  }

  @Test func `who asked can take the request back`() throws {
    let shell = try owned()
    try shell.add("ana")
    _ = try shell.run("operators", "add", "otto", "--role", "owner", "--confirm", "otto")
    #expect(try shell.run("operators", "disable", "otto", "--ask").status == 0)
    #expect(try shell.run("operators", "consent", "1", "--withdraw", "--as", "ana").status == 4)
    #expect(try shell.run("operators", "consent", "1", "--withdraw").status == 0)
    #expect(try shell.run("operators", "consent", "1", "--as", "otto").status == 4)
  }
}
