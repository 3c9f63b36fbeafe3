import Foundation
import PtyScreen
import Testing

/// Exports of every format, through the command line into the store.
@Suite struct ImportTests {
  private func counts(_ told: Told) throws -> [String: Int] {
    let files = try #require(try told.object()["files"] as? [[String: Any]])
    return try #require(files.first).compactMapValues { $0 as? Int }
  }

  @Test(arguments: Export.all)
  func `counted, rehearsed and never taken twice`(export: Export) throws {
    let desk = try Desk()
    let file = try desk.write(export.text, to: export.name)
    let options = ["import", file, "--json"] + export.options
    let run = { (more: [String]) in
      try Told(
        options + more + ["--store", desk.store], environment: desk.environment(), in: desk.folder)
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
    #expect(try desk.run("log", "--verify").status == 0)
  }

  @Test func `the JSON object has stable names`() throws {
    let desk = try Desk()
    let file = try desk.write(Export.telegram.text, to: "result.json")
    let told = try desk.run("import", file, "--json")
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
    let desk = try Desk()
    let file = try desk.write(Export.telegram.text, to: "result.json")
    let told = try desk.run("import", file)
    #expect(told.output.contains("Telegram Desktop JSON"))
    #expect(told.output.contains("new: 2 messages"))
    #expect(told.errors == "")
    let chinese = try desk.run("import", file, more: ["LANG": "zh_CN.UTF-8"])
    #expect(chinese.output.contains("新增：消息 0"))
  }

  @Test func `what cannot be read is refused with what to do`() throws {
    let desk = try Desk()
    let unknown = try desk.run("import", try desk.write("nothing known\n", to: "a.txt"))
    #expect(unknown.status == 65)
    #expect(unknown.errors.contains("no known format"))
    let zoneless = try desk.run("import", try desk.write(Export.whatsapp.text, to: "chat.txt"))
    #expect(zoneless.status == 65)
    #expect(zoneless.errors.contains("--time-zone Asia/Shanghai"))
    #expect(try desk.run("import", desk.path("missing.json")).status == 65)
    #expect(try desk.run("import", desk.path("a.txt"), "--format", "tables").status == 64)
    #expect(try desk.run("import").status == 64)
    let noStore = try desk.write("not a database at all", to: "store.sqlite")
    let refused = try desk.run("import", try desk.write(Export.telegram.text, to: "r.json"))
    #expect(refused.status == 74)
    #expect(refused.errors.contains(noStore))
  }

  @Test func `Ctrl-C keeps whole batches, and importing again goes on from there`() throws {
    let total = 90_000
    let desk = try Desk()
    var text = "group,member,timestamp,kind,text,id\n"
    for number in 0..<total {
      text += "一群,m\(number % 500),\(1_718_454_900 + number * 60),message,第\(number)条,a\(number)\n"
    }
    let file = try desk.write(text, to: "large.csv")
    let it = try desk.screen(hetang, ["import", file, "--store", desk.store])
    try it.waitUntil("more than a batch", timeoutSeconds: 120) { it in
      let shares = it.sent.matches(of: /(\d+)\s?%/).compactMap { Int($0.1) }
      return (shares.last ?? 0) >= 60
    }
    it.send(Press.interrupt)
    #expect(try it.waitForExit(timeoutSeconds: 120) == .exited(130))
    let told = try #require(it.sent.firstMatch(of: /whole \(([\d\s\u{202F}\u{A0}]+) records\)/))
    let kept = try #require(Int(told.1.filter(\.isNumber)))
    #expect(kept > 0 && kept < total)
    let rest = try counts(try desk.run("import", file, "--json"))
    #expect(rest["duplicates"] == kept)
    #expect(rest["messages"] == total - kept)
  }
}
