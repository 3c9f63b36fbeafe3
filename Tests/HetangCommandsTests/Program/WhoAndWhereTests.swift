import Foundation
import Testing

/// Who acts, and on which store: what is said goes before what the environment says.
@Suite struct WhoAndWhereTests {
  @Test(
    arguments: [
      (["USER": "li", "LOGNAME": "wu"], [], "li"), (["USER": "", "LOGNAME": "wu"], [], "wu"),
      (["USER": nil, "LOGNAME": "wu"], [], "wu"),
      (["USER": "li", "LOGNAME": "wu"], ["--as", "ana"], "ana"),
    ] as [([String: String?], [String], String)])
  func `--as, then USER, then LOGNAME`(
    variables: [String: String?], arguments: [String], name: String
  ) throws {
    let shell = try Shell()
    #expect(try shell.run(["task", "add", "x"] + arguments, more: variables).status == 74)
    // Who opens a new store first owns it.
    #expect(try shell.run(["console"] + arguments, more: variables).status == 0)
    #expect(
      try shell.run("operators", "--json", more: variables).rows().map { $0["name"] as? String }
        == [name])
    #expect(try shell.rows("log").first?["by"] as? String == name)
  }

  /// A key of a shared account leads to the console of its operator, and nowhere else.
  @Test(arguments: [["--as", "mei"], []])
  func `behind the console of --as there is no shell`(arguments: [String]) throws {
    let shell = try Shell()
    let script = try shell.write("keys :\ntype suspend\nkeys Enter\nscreen after\n", to: "script")
    let told = try shell.run(["console", "--script", script] + arguments)
    #expect(told.status == 0)
    #expect(
      told.output.contains("there is no shell behind this console") == !arguments.isEmpty,
      "\(told.output)")
  }

  @Test func `--store, then the data folder, then the one at home`() throws {
    let shell = try Shell()
    func opened(_ arguments: [String], _ more: [String: String?] = [:]) throws -> Bool {
      try shell.run(["console"] + arguments, onStore: false, more: more).status == 0
    }
    func isThere(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: shell.path(name))
    }
    let data: [String: String?] = ["XDG_DATA_HOME": shell.path("data")]
    #expect(try opened(["--store", shell.path("mine.sqlite")], data))
    #expect(isThere("mine.sqlite") && !isThere("data"))
    #expect(try opened([], data))
    #expect(isThere("data/hetang/hetang.sqlite") && !isThere(".local"))
    #expect(try opened([]))
    #expect(isThere(".local/share/hetang/hetang.sqlite"))
    #expect(try !opened(["--store", shell.path("missing/mine.sqlite")]))
    #expect(!isThere("missing"))
  }

  @Test func `a command brings what has come due up to date first, also one that only looks`()
    throws
  {
    let shell = try Shell(.sample)
    let post = try shell.made("post", "--group", "1", "--at", "+1h", "--text", "x")
    func delivery(_ later: Int64, _ more: String...) throws -> [String: Any] {
      let rows = try shell.run(["posts", "--json"] + more, later: later).rows()
      let row = try #require(rows.first { $0["id"] as? Int == post })
      return try #require((row["deliveries"] as? [[String: Any]])?.first)
    }
    #expect(try delivery(0)["state"] as? String == "scheduled")
    #expect(try delivery(3600, "--read-only")["state"] as? String == "scheduled")
    #expect(try delivery(3600)["state"] as? String == "due")
  }
}
