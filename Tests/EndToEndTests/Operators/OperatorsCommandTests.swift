import Foundation
import Testing

/// `hetang operators`: who works here and what they may do.
@Suite struct OperatorsCommandTests {
  private func owned() throws -> Desk {
    let desk = try Desk()
    #expect(try desk.run("console").status == 0)
    return desk
  }

  private func roles(_ desk: Desk) throws -> [String: String] {
    let operators = try desk.run("operators", "list", "--json").rows()
    return Dictionary(
      uniqueKeysWithValues: operators.compactMap { account in
        guard let name = account["name"] as? String else { return nil }
        return (name, account["role"] as? String ?? "")
      })
  }

  @Test func `who opens a new store first owns it`() throws {
    let desk = try owned()
    #expect(try roles(desk) == ["mei": "owner"])
    let other = try desk.run("operators", "add", "zoe", "--role", "owner", "--as", "zoe")
    #expect(other.status == 2)
    #expect(other.errors.contains("viewer"))
    #expect(try roles(desk) == ["mei": "owner"])
  }

  @Test func `added, changed, switched off and on`() throws {
    let desk = try owned()
    let added = try desk.run(
      "operators", "add", "ana", "--role", "moderator", "--key", "ana@laptop", "--json")
    #expect(try added.object()["audit"] as? Int == 2)
    #expect(try desk.run("operators", "role", "ana", "helper").status == 2)
    #expect(try desk.run("operators", "role", "ana", "helper", "--confirm", "ana").status == 0)
    #expect(try roles(desk)["ana"] == "helper")
    #expect(try desk.run("operators", "disable", "ana").status == 0)
    let refused = try desk.run("console", "--as", "ana")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("switched off"))
    #expect(try desk.run("operators", "enable", "ana", "--confirm", "ana").status == 0)
    #expect(try desk.run("console", "--as", "ana").status == 0)
    #expect(try desk.run("log", "--verify").status == 0)
  }

  @Test func `a tied name is for one Unix user`() throws {
    let desk = try owned()
    try desk.add("ana")
    #expect(try desk.run("operators", "tie", "ana", "nobody-else").status == 0)
    let refused = try desk.run("operators", "--as", "ana")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("somebody else's name"))
    #expect(try desk.run("operators", "tie", "ana").status == 0)
    #expect(try desk.run("operators", "--as", "ana").status == 0)
  }

  @Test func `an import needs the right`() throws {
    let desk = try owned()
    let file = try desk.write("group,member,timestamp\nReaders,Ada,1700000000\n", to: "m.csv")
    let refused = try desk.run("import", file, "--as", "zoe")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("may not import"))
    let readOnly = try desk.run("import", file, "--read-only")
    #expect(readOnly.status == 2)
    #expect(readOnly.errors.contains("read only"))
  }

  @Test func `rights of a role`() throws {
    let desk = try owned()
    func rights() throws -> [String]? {
      try desk.run("operators", "rights", "helper", "--json").rows().first?["rights"] as? [String]
    }
    #expect(try rights()?.contains("decideJoins") == false)
    let change = try desk.run(
      "operators", "rights", "helper", "--allow", "decideJoins", "--confirm", "helper")
    #expect(change.status == 0)
    #expect(try rights()?.contains("decideJoins") == true)
    let all = try desk.run("operators", "rights", "--json").rows()
    #expect(all.compactMap { $0["role"] as? String } == ["owner", "moderator", "helper", "viewer"])
    #expect(all.compactMap { $0["newcomers"] as? Bool } == [false, false, false, true])
  }

  @Test func `the key of a shared account is noted and forgotten`() throws {
    let desk = try owned()
    try desk.add("ana")
    func key() throws -> Any? {
      try desk.run("operators", "--json").rows().first { $0["name"] as? String == "ana" }?["key"]
    }
    #expect(try desk.run("operators", "key", "ana", "ana@laptop").status == 0)
    #expect(try key() as? String == "ana@laptop")
    #expect(try desk.run("operators", "key", "ana").status == 0)
    #expect(try key() is NSNull)
    #expect(try desk.run("operators", "key", "nobody", "x").status == 4)
  }

  @Test func `consent is asked for and given on the command line`() throws {
    let desk = try owned()
    try desk.add("ana")
    _ = try desk.run("operators", "add", "otto", "--role", "owner", "--confirm", "otto")
    let alone = try desk.run("operators", "role", "ana", "helper", "--confirm", "ana")
    #expect(alone.status == 2)
    #expect(alone.errors.contains("otto"))
    #expect(try desk.run("operators", "role", "ana", "helper", "--ask").status == 0)
    #expect(try desk.run("operators", "consent", "1").status == 4)
    let waiting = try desk.run("operators", "consents", "--json", "--as", "otto").rows()
    #expect(waiting.map { $0["about"] as? String } == ["ana"])
    #expect(try desk.run("operators", "consents", "--mine", "--json").rows().count == 1)
    #expect(try desk.run("operators", "consent", "1", "--as", "otto").status == 0)
    #expect(try roles(desk)["ana"] == "helper")
  }

  @Test func `who asked can take the request back`() throws {
    let desk = try owned()
    try desk.add("ana")
    _ = try desk.run("operators", "add", "otto", "--role", "owner", "--confirm", "otto")
    #expect(try desk.run("operators", "disable", "otto", "--ask").status == 0)
    #expect(try desk.run("operators", "consent", "1", "--withdraw", "--as", "ana").status == 4)
    #expect(try desk.run("operators", "consent", "1", "--withdraw").status == 0)
    #expect(try desk.run("operators", "consent", "1", "--as", "otto").status == 4)
  }
}
