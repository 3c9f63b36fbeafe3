import Community
import Foundation
import Store
import Testing

/// Files that cannot be taken in, alone and among others.
@Suite struct ImportFailureTests {
  private static let foreign = #"{"guild":{"id":"1"},"channel":{"id":"2"},"messages":[]}"#

  @Test func `a file that fails is told, and the others are taken`() throws {
    let shell = try Shell()
    let good = try shell.write(Export.telegram.text, to: "result.json")
    let bad = try shell.write(Self.foreign, to: "discord.json")
    let roster = try shell.write(Export.roster.text, to: "roster.csv")
    let told = try shell.run("import", good, bad, roster, "--json")
    #expect(told.status == 65)
    let files = try #require(try told.object()["files"] as? [[String: Any]])
    try #require(files.count == 3)
    #expect(files[0]["messages"] as? Int == 2)
    #expect(files[1]["file"] as? String == bad)
    #expect((files[1]["error"] as? String)?.contains("DiscordChatExporter") == true)
    #expect(files[2]["members"] as? Int == 2)
    #expect(told.errors.contains("2 of 3 files taken in."))
  }

  @Test func `a file of which nothing could be used is a failure, and no import`() throws {
    let shell = try Shell()
    let good = try shell.write(Export.messages.text, to: "messages.csv")
    let bad = try shell.write(
      "group,member,timestamp\n一群,m1,gestern\n一群,m2,morgen\n", to: "bad.csv")
    let told = try shell.run("import", good, bad, "--json")
    #expect(told.status == 65)
    #expect(
      told.errors.contains("bad.csv: nothing in it could be taken in; 2 entries were left out."))
    #expect(told.errors.contains("1 of 2 files taken in."))
    let files = try #require(try told.object()["files"] as? [[String: Any]])
    try #require(files.count == 2)
    #expect(Set(files[0].keys) == Set(files[1].keys))
    #expect(files[0]["error"] is NSNull)
    #expect((files[1]["error"] as? String)?.contains("nothing in it could be taken in") == true)
    #expect(files[1]["skipped"] as? Int == 2 && files[1]["kept"] as? Int == 0)
    #expect(try shell.run("imports", "--json").rows().count == 1)
    let rehearsed = try shell.run("import", bad, "--dry-run")
    #expect(rehearsed.status == 65)
    #expect(rehearsed.output.contains("“gestern” is not a time"))
  }

  @Test func `a file that is not there makes no store`() throws {
    let shell = try Shell()
    #expect(try shell.run("import", shell.path("resutl.json")).status == 65)
    let bad = try shell.write(Self.foreign, to: "discord.json")
    #expect(try shell.run("import", bad).status == 65)
    #expect(try FileManagerFacts.names(in: shell.folder) == ["discord.json"])
  }

  @Test func `on a store that is only read, a dry run tells and an import does not`() throws {
    let shell = try Shell(.sample)
    let file = try shell.write(Export.telegram.text, to: "result.json")
    let before = try Data(contentsOf: URL(fileURLWithPath: shell.store))
    let told = try shell.run("import", file, "--dry-run", "--read-only", "--json")
    #expect(told.status == 0, "\(told.errors)")
    let files = try #require(try told.object()["files"] as? [[String: Any]])
    #expect(files.first?["messages"] as? Int == 2)
    #expect(try shell.run("import", file, "--read-only").status == 2)
    #expect(try Data(contentsOf: URL(fileURLWithPath: shell.store)) == before)
  }

  @Test func `a file that holds nothing is no failure`() throws {
    let shell = try Shell()
    let told = try shell.run("import", try shell.write("group,member,timestamp\n", to: "a.csv"))
    #expect(told.status == 0)
    #expect(told.output.contains("There is nothing in it."))
  }

  @Test(arguments: ["CST", "IST", "est", "Shanghai"])
  func `an abbreviation of several zones is no zone`(name: String) throws {
    let shell = try Shell()
    let chat = try shell.write(Export.whatsapp.text, to: "chat.txt")
    let told = try shell.run("import", chat, "--time-zone", name)
    #expect(told.status == 64)
    #expect(told.errors.contains("abbreviations mean several zones"))
    #expect(try shell.run("import", chat, "--time-zone", "asia/shanghai").status == 0)
  }

  @Test func `what is undefined is null in the JSON, and machines get English`() throws {
    let shell = try Shell()
    let file = try shell.write(Export.messages.text, to: "messages.csv")
    let told = try shell.run("import", file, "--json", more: ["LANG": "zh_CN.UTF-8"])
    let files = try #require(try told.object()["files"] as? [[String: Any]])
    let printed = try #require(files.first)
    #expect(printed["group"] is NSNull)
    #expect(printed["date_order"] is NSNull)
    #expect((printed["reason"] as? String)?.hasPrefix("a table of messages") == true)
  }

  @Test func `what was kept before a file failed is told, and of a dry run nothing is`() throws {
    let shell = try Shell()
    let bad = shell.path("long.csv.gz")
    try Data(Self.brokenOff(rows: 150)).write(to: URL(fileURLWithPath: bad))
    func kept(_ more: String...) throws -> Int {
      let told = try shell.run(["import", bad, "--json"] + more)
      #expect(told.status == 65)
      let files = try #require(try told.object()["files"] as? [[String: Any]])
      return try #require(files.first?["kept"] as? Int)
    }
    #expect(try kept("--dry-run") == 0)
    #expect(try shell.open().groups(GroupQuery(), at: Shell.now).rows.isEmpty)
    let first = try kept()
    #expect(first > 0)
    let row = try shell.open().groups(GroupQuery(), at: Shell.now).rows.first
    #expect(row?.group.name == "g")
  }

  /// A compressed table of messages so long that some are stored before the end, which is damaged.
  private static func brokenOff(rows: Int) -> [UInt8] {
    let text = String(repeating: "x", count: 60_000)
    var table = Array("group,member,timestamp,text\n".utf8)
    for row in 0..<rows { table += Array("g,m,\(1_718_454_900 + row),\(text)\n".utf8) }
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    for start in stride(from: 0, to: table.count, by: 65_535) {
      // A stored block; none is marked as the last.
      let block = table[start..<min(start + 65_535, table.count)]
      let size = UInt16(block.count)
      packed.append(0)
      for number in [size, ~size] {
        packed += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
      }
      packed += block
    }
    // There is no block of that kind.
    return packed + [0x07]
  }

  @Test func `people are told in their language`() throws {
    let shell = try Shell()
    let bad = try shell.write(Self.foreign, to: "discord.json")
    let simplified = try shell.run("import", bad, "--language", "zh-Hans")
    #expect(simplified.errors.contains("看起来是 DiscordChatExporter 导出的文件，暂不支持"))
    let chat = try shell.write(Export.whatsapp.text, to: "chat.txt")
    let traditional = try shell.run("import", chat, "--language", "zh-Hant")
    #expect(traditional.errors.contains("請說明時區"))
    #expect(traditional.output.contains("行以日期、時間和發言人開頭"))
    let rows = try shell.write("group,member,timestamp\n一群,m1,gestern\n", to: "rows.csv")
    let warned = try shell.run("import", rows, "--language", "zh-Hans")
    #expect(warned.output.contains("! 第 2 行：未导入：“gestern”不是能识别的时间"))
  }

  @Test func `a format that the file plainly is not is refused`() throws {
    let shell = try Shell()
    let file = try shell.write(Export.telegram.text, to: "result.json")
    let told = try shell.run("import", file, "--format", "chatlab")
    #expect(told.status == 65)
    #expect(told.errors.contains("is not chatlab: it looks like Telegram Desktop JSON"))
  }

  @Test func `a folder is no store`() throws {
    let shell = try Shell()
    let file = try shell.write(Export.telegram.text, to: "result.json")
    try FileManager.default.createDirectory(
      atPath: shell.store, withIntermediateDirectories: false)
    let told = try shell.run("import", file)
    #expect(told.status == 74)
    #expect(told.errors.contains("it is a folder"))
  }

  @Test func `a table of members: roles and tags are kept, and who never spoke is found`() throws {
    let shell = try Shell()
    let roster = try shell.write(Export.roster.text, to: "roster.csv")
    _ = try shell.run("import", roster)
    let script = try shell.write("keys 3\nscreen members\n", to: "script")
    let told = try shell.run("console", "--script", script)
    #expect(told.output.contains("小美"))
    #expect(told.output.contains("never"))
  }
}
