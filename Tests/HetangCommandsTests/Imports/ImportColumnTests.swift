import Testing

/// Tables of one group that name its people by different columns.
@Suite struct `Tables that name people otherwise` {
  private let messages = """
    group,member,timestamp,text
    邻里群,小明,1772326800,hi
    邻里群,老王,1772326860,hello

    """

  private func roster(by column: String) -> String {
    "group,\(column),role\n邻里群,老王,owner\n邻里群,小明,member\n"
  }

  private func told(_ shell: Shell, _ text: String, _ name: String) throws -> String {
    try shell.run("import", "--platform", "wechat", try shell.write(text, to: name)).output
  }

  @Test func `are warned of, with what to do`() throws {
    let shell = try Shell()
    #expect(!(try told(shell, messages, "messages.csv").contains("count twice")))
    let warned = try told(shell, roster(by: "name"), "roster.csv")
    #expect(warned.contains("! 2 new people are in the group already"))
    #expect(warned.contains("(“老王”)") && warned.contains("hetang merge"))
    #expect(try shell.run("members", "--json").rows().count == 4)
  }

  @Test func `and are one where both have the same column`() throws {
    let shell = try Shell()
    _ = try told(shell, messages, "messages.csv")
    #expect(!(try told(shell, roster(by: "member"), "roster.csv").contains("count twice")))
    #expect(try shell.run("members", "--json").rows().count == 2)
  }
}
