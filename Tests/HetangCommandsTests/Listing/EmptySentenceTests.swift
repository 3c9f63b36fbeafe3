import Testing

/// An empty list says whether there is nothing at all, or nothing of what was looked for.
@Suite struct EmptySentenceTests {
  private func owned() throws -> Shell {
    let shell = try Shell()
    let file = try shell.write("group,member,timestamp\ng,m,1772326800\n", to: "m.csv")
    #expect(try shell.run("import", file).status == 0)
    return shell
  }

  @Test(arguments: [
    ("log --filter zzz", "No row has all these words."),
    ("log --filter zzz --since 2026-11-01 --by mei", "No row has all these words."),
    ("log --since 2026-11-24", "Nothing."), ("log --by zoe", "Nothing."),
    ("log --group g", "Nothing."), ("outbox --state past", "Nothing."),
    ("outbox --state all", "Nothing."), ("outbox --group g", "Nothing."),
    (
      "outbox", "Nothing has to happen outside. Approvals and due posts come here."
    ), ("outbox --state open", "Nothing has to happen outside. Approvals and due posts come here."),
    ("joins", "Nobody waits to be let in."), ("joins --state all", "No requests yet."),
    ("joins --state decided", "Nothing has been decided yet."),
    ("joins --state decided --filter zzz", "No request has all these words."),
    ("incidents --group g", "Nothing."), ("points --since 2030-01-01", "Nothing."),
  ])
  func `in one sentence`(list: String, sentence: String) throws {
    let told = try owned().run(list.split(separator: " ").map(String.init))
    #expect(told.status == 0 && told.output == sentence + "\n")
  }

  @Test func `groups and members: none, or none of those words`() throws {
    let (full, empty) = (try owned(), try Shell())
    _ = try empty.run("console")
    for list in ["groups", "members"] {
      let none = try empty.run(list).output
      let unmatched = try full.run(list, "--filter", "zzz").output
      #expect(none != unmatched && unmatched.contains("words"), "\(none) \(unmatched)")
      #expect(try empty.run(list, "--filter", "zzz").output == unmatched)
    }
  }

  @Test func `from this very day on there is today's`() throws {
    let shell = try owned()
    #expect(try shell.rows("log --since 2026-11-23").count == shell.rows("log").count)
    #expect(try shell.rows("log --since 2026-11-23 --by zoe").isEmpty)
  }
}
