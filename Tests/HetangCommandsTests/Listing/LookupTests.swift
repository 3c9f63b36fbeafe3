import Testing

/// How groups and people are found: by number, or by words of their name.
@Suite struct LookupTests {
  private static let shell = Result { try Shell(.sample) }

  private func group(_ name: String) throws -> (status: Int32, id: Int?, errors: String) {
    let told = try Self.shell.get().run("groups", name, "--json")
    return (told.status, told.status == 0 ? try told.object()["id"] as? Int : nil, told.errors)
  }

  @Test(arguments: ["1", "#1", "01", "杭州读书会·一群"])
  func `a number or the whole name is one group`(name: String) throws {
    #expect(try group(name).id == 1)
  }

  @Test(arguments: ["night", "NIGHT RUNNERS", "runners night"])
  func `words of the name are enough where only one has them`(name: String) throws {
    let found = try group(name)
    #expect(found.status == 0, "\(found.errors)")
    let row = try Self.shell.get().run("groups", name, "--json").object()
    #expect(row["name"] as? String == "Night Runners")
  }

  @Test(arguments: ["0", "#0", "999", "99999999999999999999", "no such", "", " ", "+1", "-"])
  func `what is not there`(name: String) throws {
    let found = try group(name)
    #expect(found.status == 4, "\(name)")
    #expect(found.errors.contains("hetang groups"))
  }

  @Test func `who has left is found where nobody who is there is called so`() throws {
    let shell = try Self.shell.get()
    let left = try shell.run("members", "--segment", "departed", "--json").rows()
    let alone = try #require(
      try left.first { row in
        guard let name = row["name"] as? String else { return false }
        let namesakes = left.count { ($0["name"] as? String)?.contains(name) == true }
        return try namesakes == 1
          && shell.run("members", "--filter", name, "--json").rows().isEmpty
      })
    let found = try shell.run("members", try #require(alone["name"] as? String), "--json")
    #expect(try found.object()["id"] as? Int == alone["id"] as? Int)
  }

  @Test func `several are told with their numbers`() throws {
    let found = try group("读书会")
    #expect(found.status == 64)
    #expect(found.errors.contains("杭州读书会·一群 #1"))
    #expect(found.errors.hasSuffix("Give the number.\n"))
  }

  @Test func `a whole name goes before one that only has the words in it`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("group", "set", "1", "--name", "Tea").status == 0)
    #expect(try shell.run("group", "set", "2", "--name", "Tea time").status == 0)
    #expect(try shell.run("groups", "Tea", "--json").object()["id"] as? Int == 1)
    #expect(try shell.run("group", "set", "2", "--name", "Tea").status == 0)
    #expect(try shell.run("groups", "Tea").status == 64)
    #expect(try shell.run("groups", "#2", "--json").object()["id"] as? Int == 2)
  }

  @Test func `a group that is called a number is found by its own number only`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("group", "set", "2", "--name", "0").status == 0)
    #expect(try shell.run("groups", "0").status == 4)
    #expect(try shell.run("group", "set", "2", "--name", "3").status == 0)
    #expect(try shell.run("groups", "3", "--json").object()["id"] as? Int == 3)
  }

  @Test func `people by number, name and tag, and staff too`() throws {
    let shell = try Shell(.sample)
    let rows = try shell.run("members", "--json").rows()
    let names = Dictionary(grouping: rows) { $0["name"] as? String ?? "" }
    let (name, only) = try #require(names.first { $0.value.count == 1 })
    #expect(
      try shell.run("members", name, "--json").object()["id"] as? Int == only.first?["id"] as? Int)
    #expect(try shell.run("person", "set", "12", "--tag", "unheard-of").status == 0)
    #expect(try shell.run("members", "unheard-of", "--json").object()["id"] as? Int == 12)
    let staff = try #require(
      try shell.run("members", "--segment", "staff", "--json").rows().first)
    let id = try #require(staff["id"] as? Int)
    #expect(
      try shell.run("members", "#\(id)", "--json").object()["name"] as? String == staff["name"]
        as? String)
    for missing in ["0", "99999", "nobody has this name", ""] {
      #expect(try shell.run("members", missing).status == 4, "\(missing)")
    }
  }
}
