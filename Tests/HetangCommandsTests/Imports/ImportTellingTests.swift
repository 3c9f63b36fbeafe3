import Foundation
import Testing

@testable import HetangCommands

/// What a person is told of an import: the first of many, and how many more.
@Suite struct ImportTellingTests {
  private func table(groups: Int = 1, broken: Int = 0) -> String {
    let good = (1...groups).map { "G\($0),m\($0),\(1_772_326_800 + $0)" }
    let bad = (0..<broken).map { "G1,m\($0),never" }
    return (["group,member,timestamp"] + good + bad).joined(separator: "\n") + "\n"
  }

  private func told(_ text: String, _ more: String...) throws -> Told {
    let shell = try Shell()
    return try shell.run(["import", try shell.write(text, to: "m.csv")] + more)
  }

  @Test(
    arguments: [(0, 0, nil), (10, 10, nil), (11, 10, "1 more"), (12, 10, "2 more")]
      as [(Int, Int, String?)])
  func `ten warnings, then how many more`(broken: Int, shown: Int, more: String?) throws {
    let lines = try told(table(broken: broken)).lines.filter { $0.hasPrefix("  ! ") }
    #expect(lines.filter { $0.contains(" line ") }.count == shown)
    #expect(lines.count == shown + (more == nil ? 0 : 1))
    if let more { #expect(lines.last == "  ! \(more); --json lists them") }
  }

  @Test(arguments: [(1, "G1"), (5, "G1, G2, G3, G4, G5"), (6, "G1, G2, G3, G4, G5 and 1 more")])
  func `five groups, then how many more`(groups: Int, line: String) throws {
    #expect(try told(table(groups: groups)).lines.contains("  groups: \(line)"))
  }

  @Test func `known and skipped are told apart`() throws {
    let row = "g,a,1718454900,hello,1\n"
    let text = "group,member,timestamp,text,id\n" + row + row + row + "g,b,soon,well,2\n"
    #expect(try told(text).lines.contains("  already known: 2; skipped: 1"))
  }

  @Test func `from when to when, in the zone that was given or else in one's own`() throws {
    let lines = try told(table(groups: 61)).lines
    #expect(lines.contains("  from 2026-03-01 09:00 to 2026-03-01 09:01 (Asia/Shanghai)"))
    let shell = try Shell()
    let chat = try shell.write(Export.whatsapp.text, to: "chat.txt")
    let other = try shell.run("import", chat, "--time-zone", "Europe/Berlin")
    #expect(other.lines.contains { $0.hasSuffix("(Europe/Berlin, as you said)") })
  }

  @Test func `a dry run says so last, a real one does not`() throws {
    #expect(try told(table(), "--dry-run").lines.last == "  Dry run: nothing was kept.")
    #expect(try told(table()).output.contains("Dry run") == false)
  }

  @Test func `a file that ends early is told, with what was taken`() throws {
    let whole = Export.telegram.text
    let cut = whole.prefix(whole.count - 60)
    let shell = try Shell()
    let file = try shell.write(String(cut), to: "result.json")
    let told = try shell.run("import", file)
    #expect(told.status == 0)
    #expect(told.lines.contains { $0.hasPrefix("  The file ends before its end") })
    let again = try shell.run("import", file, "--json").object()
    #expect((again["files"] as? [[String: Any]])?.first?["truncated"] as? Bool == true)
  }

  @Test func `every count of the JSON is that of its name`() throws {
    let shell = try Shell()
    let chat = """
      13/01/2026, 09:01 - Mei created group "Book club"
      13/01/2026, 09:02 - Tom joined using this group's invite link
      13/01/2026, 09:03 - Mei: welcome
      13/01/2026, 09:04 - Tom: hi
      13/01/2026, 09:05 - Ana: hi
      13/01/2026, 09:06 - Tom left

      """
    let file = try shell.write(chat, to: "chat.txt")
    let told = try shell.run("import", file, "--time-zone", "Asia/Shanghai", "--json")
    let row = try #require((try told.object()["files"] as? [[String: Any]])?.first)
    let expected = [
      "messages": 3, "joins": 1, "leaves": 1, "notices": 1, "applications": 0, "new_people": 3,
      "new_groups": 1, "duplicates": 0, "skipped": 0,
    ]
    for (name, count) in expected { #expect(row[name] as? Int == count, "\(name)") }
    #expect(row["first"] as? String == "2026-01-13T01:01:00Z")
    #expect(row["last"] as? String == "2026-01-13T01:06:00Z")
    #expect(row["time_zone"] as? String == "Asia/Shanghai")
    #expect(row["date_order"] as? String == "dmy")
    let kept = try #require(try shell.rows("imports").first)
    for (name, count) in expected where name != "skipped" {
      #expect(kept[name] as? Int == count, "imports: \(name)")
    }
    #expect(kept["by"] as? String == "mei" && kept["at"] as? String == "2026-11-23T01:02:00Z")
    #expect(kept["file"] as? String == file && kept["format"] as? String == "whatsapp")
  }
}
