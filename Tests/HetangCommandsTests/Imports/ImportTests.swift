import Foundation
import Testing

/// Exports of every format, through the command line into the store.
@Suite struct ImportTests {
  private func counts(_ told: Told) throws -> [String: Int] {
    let files = try #require(try told.object()["files"] as? [[String: Any]])
    return try #require(files.first).compactMapValues { $0 as? Int }
  }

  @Test(arguments: Export.all)
  func `counted, rehearsed and never taken twice`(export: Export) throws {
    let shell = try Shell()
    let file = try shell.write(export.text, to: export.name)
    let options = ["import", file, "--json"] + export.options
    let run = { (more: [String]) in
      try shell.run(options + more)
    }
    let rehearsal = try run(["--dry-run"])
    let real = try run([])
    #expect(rehearsal.status == 0 && real.status == 0)
    #expect(rehearsal.output == real.output)
    let counts = try counts(real)
    for (name, count) in export.counts { #expect(counts[name] == count, "\(name)") }
    let again = try self.counts(try run([]))
    for name in [
      "messages", "joins", "leaves", "members", "applications", "newPeople", "newGroups",
    ] {
      #expect(again[name] == 0, "\(name) the second time")
    }
    #expect(try shell.run("log", "--verify").status == 0)
  }

  @Test func `the JSON object has stable names`() throws {
    let shell = try Shell()
    let file = try shell.write(Export.telegram.text, to: "result.json")
    let told = try shell.run("import", file, "--json")
    let files = try #require(try told.object()["files"] as? [[String: Any]])
    let printed = try #require(files.first)
    #expect(printed["path"] as? String == file)
    #expect(printed["format"] as? String == "telegram")
    #expect(printed["groups"] as? [String] == ["测试群"])
    for name in [
      "reason", "group", "messages", "members", "joins", "leaves", "notices", "applications",
      "duplicates", "skipped", "newPeople", "newGroups", "first", "last", "truncated", "warnings",
      "warningTotal",
    ] { #expect(printed[name] != nil, "\(name)") }
  }

  @Test func `a person is told in words`() throws {
    let shell = try Shell()
    let file = try shell.write(Export.telegram.text, to: "result.json")
    let told = try shell.run("import", file)
    #expect(told.output.contains("Telegram Desktop JSON"))
    #expect(told.output.contains("new: 2 messages"))
    #expect(told.errors == "")
    let chinese = try shell.run("import", file, more: ["LANG": "zh_CN.UTF-8"])
    #expect(chinese.output.contains("新增：消息 0"))
  }

  @Test func `what cannot be read is refused with what to do`() throws {
    let shell = try Shell()
    let unknown = try shell.run("import", try shell.write("nothing known\n", to: "a.txt"))
    #expect(unknown.status == 65)
    #expect(unknown.errors.contains("no known format"))
    let zoneless = try shell.run("import", try shell.write(Export.whatsapp.text, to: "chat.txt"))
    #expect(zoneless.status == 65)
    #expect(zoneless.errors.contains("--time-zone Asia/Shanghai"))
    #expect(try shell.run("import", shell.path("missing.json")).status == 65)
    #expect(try shell.run("import", shell.path("a.txt"), "--format", "tables").status == 64)
    #expect(try shell.run("import").status == 64)
    let noStore = try shell.write("not a database at all", to: "store.sqlite")
    let refused = try shell.run("import", try shell.write(Export.telegram.text, to: "r.json"))
    #expect(refused.status == 74)
    #expect(refused.errors.contains(noStore))
  }
}
