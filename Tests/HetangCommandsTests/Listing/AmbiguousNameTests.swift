import Testing

/// A name that several have is told with the first five of them.
@Suite struct AmbiguousNameTests {
  private func shell(groups: Int) throws -> Shell {
    let shell = try Shell()
    let rows = (1...groups).map { "Tea \($0),m\($0),\(1_772_326_800 + $0)\n" }.joined()
    let file = try shell.write("group,member,timestamp\n" + rows, to: "tea.csv")
    #expect(try shell.run("import", file).status == 0)
    return shell
  }

  @Test(arguments: [(2, "Tea 1 #1, Tea 2 #2."), (5, "Tea 4 #4, Tea 5 #5."), (6, "Tea 5 #5….")])
  func `five are told, and that there are more`(groups: Int, end: String) throws {
    let told = try shell(groups: groups).run("groups", "Tea")
    #expect(told.status == 64 && told.output == "")
    #expect(told.errors.hasSuffix("\(end) Give the number.\n"), "\(told.errors)")
  }

  @Test func `one alone is meant`() throws {
    #expect(try shell(groups: 1).run("groups", "Tea", "--json").object()["id"] as? Int == 1)
  }

  @Test func `several with the whole name are told without those that only have its words`() throws
  {
    let shell = try shell(groups: 3)
    #expect(try shell.run("group", "set", "1", "--name", "Tea").status == 0)
    #expect(try shell.run("group", "set", "2", "--name", "Tea").status == 0)
    let told = try shell.run("groups", "Tea")
    #expect(told.errors.contains("Tea #1, Tea #2. "))
    #expect(!told.errors.contains("#3"))
  }

  @Test func `whoever is there is meant before who has left, also where both have the name`() throws
  {
    let shell = try Shell()
    let file = try shell.write(
      """
      group,member id,name,timestamp,kind
      g,u1,Bo,1772326800,message
      g,u1,Bo,1772326900,leave
      g,u2,Bo,1772327000,message

      """, to: "m.csv")
    #expect(try shell.run("import", file).status == 0)
    let there = try shell.rows("members").ids
    let left = try shell.rows("members --segment departed").ids
    try #require(there.count == 1 && left.count == 1)
    #expect(try shell.run("members", "Bo", "--json").object()["id"] as? Int == there[0])
    #expect(try shell.run("members", "#\(left[0])", "--json").object()["id"] as? Int == left[0])
  }

  @Test func `who is called a negative number is given points by that name`() throws {
    let shell = try Shell()
    let file = try shell.write("group,member,timestamp\ng,-5,1772326800\n", to: "m.csv")
    #expect(try shell.run("import", file).status == 0)
    let told = try shell.run("award", "-5", "-3", "--reason", "late")
    #expect(told.status == 0, "\(told.errors)")
    let row = try #require(try shell.rows("points").first)
    #expect(row["person"] as? String == "-5" && row["points"] as? Int == -3)
  }
}
