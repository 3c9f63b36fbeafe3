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
      "messages", "joins", "leaves", "members", "applications", "new_people", "new_groups",
    ] {
      #expect(again[name] == 0, "\(name) the second time")
    }
    #expect(try shell.run("log", "--verify").status == 0)
  }

  @Test func `who begins a store with an import owns it, and whom it keeps out imports nothing`()
    throws
  {
    let shell = try Shell()
    let file = try shell.write(Export.telegram.text, to: "result.json")
    #expect(try shell.run("import", file).status == 0)
    // Whoever only looks next is not the first any more.
    let operators = try shell.run("operators", "--json", more: ["USER": "zoe"]).rows()
    #expect(operators.map { $0["name"] as? String } == ["mei"])
    #expect(operators.first?["role"] as? String == "owner")
    let other = try shell.write(Export.whatsapp.text, to: "chat.txt")
    #expect(try shell.run("import", other, more: ["USER": "zoe"]).status != 0)
    #expect(try shell.run("imports", "--json").rows().count == 1)
  }

  @Test func `the JSON object has stable names`() throws {
    let shell = try Shell()
    let file = try shell.write(Export.telegram.text, to: "result.json")
    let told = try shell.run("import", file, "--json")
    let files = try #require(try told.object()["files"] as? [[String: Any]])
    let printed = try #require(files.first)
    #expect(printed["file"] as? String == file)
    #expect(printed["error"] is NSNull && printed["kept"] is NSNull)
    #expect(printed["format"] as? String == "telegram")
    #expect(printed["groups"] as? [String] == ["测试群"])
    for name in [
      "reason", "group", "messages", "members", "joins", "leaves", "notices", "applications",
      "duplicates", "skipped", "new_people", "new_groups", "truncated", "warnings",
      "warning_total",
    ] { #expect(printed[name] != nil, "\(name)") }
    #expect(printed["first"] as? String == "2025-03-01T01:00:00Z")
    #expect(printed["last"] as? String == "2025-03-01T01:07:00Z")
  }

  @Test func `what was there already is one number, what could not be read another`() throws {
    let shell = try Shell()
    let file = try shell.write(
      """
      group,member,timestamp,text,id
      g,a,1718454900,hello,1
      g,a,1718454900,hello,1
      g,b,soon,well,2
      g,c,later,well,3

      """, to: "messages.csv")
    let told = try shell.run("import", file, "--json")
    let files = try #require(try told.object()["files"] as? [[String: Any]])
    let printed = try #require(files.first)
    #expect(printed["messages"] as? Int == 1)
    #expect(printed["duplicates"] as? Int == 1)
    #expect(printed["skipped"] as? Int == 2)
    #expect(printed["warning_total"] as? Int == 2)
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

  @Test func `notices are counted where there are any`() throws {
    let shell = try Shell()
    let chat = """
      13/01/2026, 09:01 - Mei created group "Book club"
      13/01/2026, 09:02 - Tom joined
      13/01/2026, 09:03 - Mei: welcome

      """
    let file = try shell.write(chat, to: "chat.txt")
    let told = try shell.run("import", file, "--time-zone", "Asia/Shanghai")
    #expect(told.output.contains("new: 1 message, 1 join, 0 leaves, 1 notice, 2 members"))
    let again = try shell.run("import", file, "--time-zone", "Asia/Shanghai")
    #expect(again.output.contains("new: 0 messages, 0 joins, 0 leaves, 0 members"))
  }

  @Test func `text that is not UTF-8 is refused with the command that converts it`() throws {
    let shell = try Shell()
    let table: [UInt8] =
      Array("group,member,timestamp\n".utf8) + [0xB6, 0xC1, 0xCA, 0xE9, 0xBB, 0xE1]
      + Array(",a,1772326800\n".utf8)
    let path = shell.path("book's.csv")
    try Data(table).write(to: URL(fileURLWithPath: path))
    let told = try shell.run("import", path)
    #expect(told.status == 65)
    #expect(told.errors.contains("iconv -f GB18030 -t UTF-8 '"))
    #expect(told.errors.contains("book'\\''s.utf8.csv'"))
  }

  @Test func `the roster's names are shown, whatever the table of messages calls its members`()
    throws
  {
    let shell = try Shell()
    let roster = try shell.write(
      "group,member_id,name\n读书会,wxid_a1,阿明\n", to: "roster.csv")
    let messages = try shell.write(
      "group,member,timestamp\n读书会,wxid_a1,1772326800\n", to: "messages.csv")
    #expect(try shell.run("import", messages, roster).status == 0)
    #expect(try shell.run("members").output.contains("阿明"))
    let later = try shell.write(
      "group,member,timestamp\n读书会,wxid_a1,1772413200\n", to: "later.csv")
    #expect(try shell.run("import", later).status == 0)
    #expect(try shell.run("members").output.contains("阿明"))
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
