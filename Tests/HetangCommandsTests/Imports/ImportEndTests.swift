import Community
import Foundation
import Testing

/// How an import of several files ends, and which of its options reach the store.
@Suite struct ImportEndTests {
  private static let foreign = #"{"guild":{"id":"1"},"channel":{"id":"2"},"messages":[]}"#

  private func files(_ told: Told) throws -> [[String: Any]] {
    try #require(try told.object()["files"] as? [[String: Any]])
  }

  @Test func `what the store refuses goes before what a file is, and ends it`() throws {
    let shell = try Shell()
    _ = try shell.run("console")
    let bad = try shell.write(Self.foreign, to: "bad.json")
    let good = try shell.write(Export.messages.text, to: "good.csv")
    let told = try shell.run("import", bad, good, good, "--json", "--as", "zoe")
    #expect(told.status == 2)
    #expect(try files(told).count == 2)
    #expect(told.errors.contains("0 of 3 files taken in."))
    #expect(try shell.rows("imports").isEmpty)
  }

  @Test func `one file alone is not counted, several that are taken are not either`() throws {
    let shell = try Shell()
    let bad = try shell.write(Self.foreign, to: "bad.json")
    #expect(try shell.run("import", bad).errors.contains(" taken in.") == false)
    let good = try shell.write(Export.messages.text, to: "good.csv")
    let roster = try shell.write(Export.roster.text, to: "roster.csv")
    let told = try shell.run("import", good, roster)
    #expect(told.status == 0 && told.errors == "")
  }

  @Test func `a moment two days ahead is let in, one a second later is not`() throws {
    let shell = try Shell()
    let latest = Shell.now.seconds + 2 * 86_400
    let text = "group,member,timestamp\ng,a,\(latest)\ng,a,\(latest + 1)\n"
    let file = try shell.write(text, to: "m.csv")
    let row = try #require(try files(try shell.run("import", file, "--json")).first)
    #expect(row["messages"] as? Int == 1 && row["skipped"] as? Int == 1)
    #expect(row["last"] as? String == "2026-11-25T01:02:00Z")
  }

  @Test func `a group's platform and name are those that are given`() throws {
    let shell = try Shell()
    let chat = try shell.write(Export.whatsapp.text, to: "chat.txt")
    let told = try shell.run(
      "import", chat, "--group", "读书会", "--time-zone", "Asia/Shanghai", "--json")
    #expect(try files(told).first?["group"] as? String == "读书会")
    let table = try shell.write(Export.roster.text, to: "roster.csv")
    #expect(try shell.run("import", table, "--platform", "QQ").status == 0)
    let groups = try shell.rows("groups")
    #expect(
      Set(groups.map { "\($0["name"] ?? "") \($0["platform"] ?? "")" })
        == ["读书会 whatsapp", "一群 qq"])
  }

  @Test func `a new group's days are counted in the zone that is given, else in one's own`() throws
  {
    let table = Export.roster.text
    for (more, zone) in [
      ([], "Asia/Shanghai"), (["--time-zone", "europe/berlin"], "Europe/Berlin"),
    ] {
      let shell = try Shell()
      #expect(try shell.run(["import", try shell.write(table, to: "r.csv")] + more).status == 0)
      #expect(try shell.rows("groups").first?["time_zone"] as? String == zone)
    }
  }

  @Test func `an order of dates is asked for where a file leaves it open`() throws {
    let text = "01/02/2026, 09:01 - Ana: hi\n03/04/2026, 09:01 - Bo: ho\n"
    for (order, first) in [("dmy", "2026-02-01"), ("mdy", "2026-01-02")] {
      let shell = try Shell()
      let file = try shell.write(text, to: "chat.txt")
      let told = try shell.run(
        "import", file, "--time-zone", "UTC", "--group", "g", "--date-order", order, "--json")
      let row = try #require(try files(told).first)
      #expect((row["first"] as? String)?.hasPrefix(first) == true, "\(told.errors)")
      #expect(row["date_order"] as? String == order)
    }
  }
}
