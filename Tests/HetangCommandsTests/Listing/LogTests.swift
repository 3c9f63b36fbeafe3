import Foundation
import Testing

/// `hetang log`: what operators did, for a pipe or a terminal.
@Suite struct LogTests {
  @Test func `the latest entries, a line each under a heading`() throws {
    let shell = try Shell(.sample)
    let told = try shell.run("log", "--limit", "3")
    #expect(told.status == 0)
    let lines = told.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.dropFirst().allSatisfy { $0.drop { $0 == " " }.hasPrefix("#") })
  }

  @Test func `what nobody did is told without words that nobody looked for`() throws {
    let shell = try Shell(.sample)
    for narrowed in [["--by", "nobody"], ["--since", "2030-01-01"]] {
      #expect(try shell.run(["log"] + narrowed).output == "Nothing.\n")
    }
    #expect(try shell.run("log", "--filter", "zzz").output.contains("words"))
  }

  @Test func `moments of changed rows are written like all moments`() throws {
    let shell = try Shell(.sample)
    let delivery = try #require(try shell.run("deliveries", "--json").rows().first?["id"] as? Int)
    #expect(try shell.run("delivery", "sent", String(delivery)).status == 0)
    let entry = try #require(try shell.run("log", "--limit", "1", "--json").rows().first)
    func values(_ side: String) -> [String: Any] {
      let lines = entry[side] as? [[String: Any]] ?? []
      return Dictionary(
        lines.compactMap { line in (line["field"] as? String).map { ($0, line["value"] as Any) } },
        uniquingKeysWith: { $1 })
    }
    #expect(values("after")["settled_at"] as? String == "2026-11-23T01:02:00Z")
    #expect(values("before")["settled_at"] is NSNull)
    #expect(values("after")["state"] as? String == "sent")
  }

  @Test func `whom it was about is found`() throws {
    let shell = try Shell(.sample)
    let request = try #require(
      try shell.run("joins", "--json").rows().first { $0["state"] as? String == "pending" })
    let name = try #require(request["name"] as? String)
    #expect(try shell.run("hold", "\(request["id"] ?? "")").status == 0)
    let found = try shell.run("log", "--filter", name, "--json").rows()
    #expect(found.first?["what"] as? String == "held a join request")
  }

  @Test(arguments: ["log", "points"])
  func `from a day on is what stands at or after its beginning`(list: String) throws {
    let shell = try Shell(.sample)
    let moments = try shell.run(list, "--json").rows().compactMap { $0["at"] as? String }
    // The day begins at 16:00 UTC of the day before in Shanghai.
    for (day, begins) in [
      ("2026-11-01", "2026-10-31T16:00:00Z"), ("2026-11-20", "2026-11-19T16:00:00Z"),
    ] {
      let found = try shell.run(list, "--since", day, "--json").rows()
      #expect(found.compactMap { $0["at"] as? String } == moments.filter { $0 >= begins })
      #expect(found.count < moments.count)
    }
    #expect(try shell.run(list, "--since", "2030-01-01", "--json").rows().isEmpty)
  }

  @Test func `a record that somebody changed is told, with a code for scripts`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("task", "add", "call Bo").status == 0)
    #expect(try shell.run("log", "--verify").status == 0)
    // In the file, past the program and its rules.
    let file = URL(fileURLWithPath: shell.store)
    var bytes = try Data(contentsOf: file)
    var changed = 0
    while let place = bytes.firstRange(of: Data("call Bo".utf8)) {
      bytes.replaceSubrange(place, with: Data("call Al".utf8))
      changed += 1
    }
    try bytes.write(to: file)
    #expect(changed > 1)
    let told = try shell.run("log", "--verify")
    #expect(told.status == 1)
    #expect(told.output.contains("broken"))
  }

  @Test func `looking makes no store`() throws {
    let shell = try Shell()
    for flags in [["log"], ["log", "--verify"]] {
      #expect(try shell.run(flags).status == 74)
    }
    #expect(!FileManager.default.fileExists(atPath: shell.store))
  }
}
