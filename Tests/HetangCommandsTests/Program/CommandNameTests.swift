import Testing

/// A name that is no command's is told as one, with what there is.
@Suite struct CommandNameTests {
  @Test(arguments: [
    ("group 4", "There is no command “group 4”; hetang group knows set, erase, keep."),
    ("member", "There is no command “member”; hetang --help lists them. Did you mean members?"),
    ("grops --json", "hetang --help lists them. Did you mean groups?"),
    ("frobnicate", "There is no command “frobnicate”; hetang --help lists them."),
    ("operators ana", "hetang operators knows list, add, role"),
    ("ls", "There is no command “ls”; hetang --help lists them."),
    ("gruop", "hetang --help lists them. Did you mean group?"),
    ("help frobnicate", "There is no command “frobnicate”; hetang --help lists them."),
    ("help task dne", "There is no command “task dne”; hetang task knows add, edit,"),
  ])
  func `one sentence, and nothing is made`(typed: String, says: String) throws {
    let shell = try Shell()
    let told = try shell.run(typed.split(separator: " ").map(String.init))
    #expect(told.status == 64 && told.output == "")
    #expect(told.errors.hasPrefix("hetang: ") && told.errors.contains(says), "\(told.errors)")
    #expect(told.lines.isEmpty)
    #expect(try FileManagerFacts.names(in: shell.folder) == [])
  }

  /// Two letters of six are a third, two of seven are fewer; and letters that only changed places.
  @Test(
    arguments: [
      ("grxxps", nil), ("grxups", "groups"), ("mexxers", "members"), ("mexxexs", nil),
      ("upproe", "approve"), ("unod", "undo"), ("nudo", "undo"), ("dnuo", "undo"), ("odnu", nil),
      ("xndo", "undo"),
      ("xxdo", nil), ("tasksx", "tasks"), ("award5", "award"),
    ] as [(String, String?)])
  func `fewer than a third of its letters is a slip`(typed: String, meant: String?) throws {
    let told = try Shell().run(typed)
    #expect(told.status == 64)
    let guess = meant.map { " Did you mean \($0)?" } ?? ""
    #expect(
      told.errors
        == "hetang: There is no command “\(typed)”; hetang --help lists them.\(guess)\n")
  }

  @Test func `a long or hostile name is told cut and cleaned`() throws {
    let long = try Shell().run(String(repeating: "x", count: 41)).errors
    #expect(long.contains("“\(String(repeating: "x", count: 39))…”"))
    let whole = try Shell().run(String(repeating: "x", count: 40)).errors
    #expect(whole.contains("“\(String(repeating: "x", count: 40))”"))
    #expect(try !Shell().run("a\u{1B}[2Jb").errors.contains("\u{1B}"))
  }

  @Test(arguments: ["list", "version", "add"])
  func `another word is not taken for a slip`(typed: String) throws {
    let told = try Shell().run(typed)
    #expect(told.status == 64 && !told.errors.contains("Did you mean"), "\(told.errors)")
  }

  @Test(arguments: [
    (["help", "groups"], "OVERVIEW: List the groups"), (["help"], "OVERVIEW: Hetang"),
    (["help", "task", "done"], "OVERVIEW: Finish tasks"),
  ])
  func `help is a command of the parser's`(arguments: [String], says: String) throws {
    let told = try Shell().run(arguments, onStore: false)
    #expect(told.status == 0 && told.output.hasPrefix(says))
  }

  @Test func `who has no store yet is told how to begin one`() throws {
    let shell = try Shell()
    let told = try shell.run("groups")
    #expect(told.status == 74)
    #expect(told.errors.hasPrefix("hetang: There is no store at \(shell.store). "))
    #expect(told.errors.contains("hetang import FILE") && told.errors.contains("hetang demo"))
  }
}
