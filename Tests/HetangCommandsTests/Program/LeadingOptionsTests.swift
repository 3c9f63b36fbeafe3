import Testing

@testable import HetangCommands

/// Common options that stand before the command.
@Suite struct LeadingOptionsTests {
  struct Line: Sendable, CustomTestStringConvertible {
    let typed: String
    let parsed: String
    var testDescription: String { typed }

    init(_ typed: String, _ parsed: String? = nil) {
      self.typed = typed
      self.parsed = parsed ?? typed
    }
  }

  private static let lines = [
    Line("--store a groups", "groups --store a"),
    Line("--store=a groups", "groups --store=a"),
    Line("--store a groups --json", "groups --store a --json"),
    Line(
      "--as ana --language zh-Hans --read-only joins 3",
      "joins --as ana --language zh-Hans --read-only 3"),
    Line("--store a task done 5", "task done --store a 5"),
    Line("--store a operators", "operators --store a"),
    Line("--store a operators --json", "operators --store a --json"),
    Line("--as ana health judge x.csv --text", "health judge --as ana x.csv --text"),
    Line("--time-zone UTC import x", "import --time-zone UTC x"),
    Line("--ascii demo", "demo --ascii"),
    // Nothing to move behind.
    Line(""), Line("--store"), Line("--store a"), Line("--store a --ascii"), Line("--version"),
    Line("--store a --script keys.txt"), Line("groups"), Line("groups --store a"),
    // What is no common option ends the search.
    Line("--json --store a groups"), Line("-h groups"),
  ]

  @Test(arguments: lines)
  func `are moved behind the command, in their order`(line: Line) {
    let typed = line.typed.split(separator: " ").map(String.init)
    #expect(LeadingOptions.moved(typed).joined(separator: " ") == line.parsed)
  }

  @Test(arguments: lines)
  func `are neither lost nor made, and moving again changes nothing`(line: Line) {
    let typed = line.typed.split(separator: " ").map(String.init)
    let moved = LeadingOptions.moved(typed)
    #expect(moved.sorted() == typed.sorted())
    #expect(LeadingOptions.moved(moved) == moved)
  }

  @Test func `a value that looks like a command is a value`() {
    #expect(
      LeadingOptions.moved(["--store", "task", "done", "5"]) == ["done", "--store", "task", "5"])
    #expect(LeadingOptions.moved(["--as", "--store", "groups"]) == ["groups", "--as", "--store"])
  }

  @Test func `before or after, the program does the same`() throws {
    let shell = try Shell(.sample)
    let after = try shell.run(
      ["groups", "--json", "--as", "zoe", "--store", shell.store], onStore: false)
    let before = try shell.run(
      ["--as", "zoe", "--store", shell.store, "groups", "--json"], onStore: false)
    #expect(after.status == 0 && before.status == 0)
    #expect(before.output == after.output)
    let nested = try shell.run(
      ["--store", shell.store, "operators", "rights", "viewer", "--json"], onStore: false)
    #expect(try nested.rows().first?["role"] as? String == "viewer")
  }
}
