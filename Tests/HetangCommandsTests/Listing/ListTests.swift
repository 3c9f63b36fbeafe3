import Foundation
import HostileCorpus
import Testing

/// Lists for people and for programs.
@Suite struct ListTests {
  private static let lists = [
    ["groups"], ["members"], ["joins", "--state", "all"], ["posts", "--state", "all"], ["tasks"],
    ["points"], ["points", "--board", "all"], ["log"], ["deliveries", "--days", "60"],
    ["alerts"], ["outbox", "--state", "all"],
  ]

  @Test func `deliveries reach so many days ahead`() throws {
    let shell = try Shell(.sample)
    let week = try shell.run("deliveries", "--days", "7", "--json").rows()
    #expect(Set(week.compactMap { ($0["due_at"] as? String)?.prefix(10) }).count >= 3)
  }

  @Test(arguments: lists)
  func `a pipe gets no colour, no control and no progress`(list: [String]) throws {
    let shell = try Shell(.sample)
    for form in [[], ["--json"], ["--csv"]] {
      let told = try shell.run(list + form)
      #expect(told.status == 0)
      #expect(told.errors == "")
      let sent = SentSequences(Array(told.output.utf8))
      #expect(sent.isUTF8)
      #expect(sent.controls == [])
      #expect(sent.systemCommands == [])
      // A program gets names as they are, a person what every terminal draws alike.
      #expect((form.isEmpty ? sent.strangeScalars : sent.actingScalars) == [])
      #expect(told.output.contains("\n"))
    }
  }

  @Test(arguments: lists)
  func `JSON and CSV tell the same rows, and both as documented`(list: [String]) throws {
    let shell = try Shell(.sample)
    let rows = try shell.run(list + ["--json"]).rows()
    #expect(!rows.isEmpty)
    let csv = try shell.run(list + ["--csv"]).output
    let names = csv.prefix { $0 != "\r\n" }.split(separator: ",").map(String.init)
    let manual = try shell.run(["manual", "--markdown"], onStore: false).output
    for name in Set(rows.flatMap(\.keys)) { #expect(manual.contains("| `\(name)` |"), "\(name)") }
    for row in rows { #expect(Set(names).isSubset(of: row.keys)) }
    #expect(Set(rows.map { Set($0.keys) }).count == 1)
    let narrow = try shell.run(list + ["--json", "--limit", "2"]).rows()
    #expect(narrow.count == 2)
  }

  @Test func `a name of which nothing can be seen is no gap`() throws {
    let shell = try Shell()
    let file = try shell.write(
      "group,member,timestamp\n\u{9B}32m,\u{1B}[31m,2026-11-20T10:00:00Z\n", to: "m.csv")
    #expect(try shell.run("import", file).status == 0)
    for list in ["members", "groups"] {
      #expect(try shell.run(list).lines.last?.contains("  (no name)  ") == true, "\(list)")
    }
  }

  @Test func `the outbox tells what is to be done, and what was, by group`() throws {
    let shell = try Shell(.sample)
    func states(_ arguments: String...) throws -> Set<String> {
      let rows = try shell.run(["outbox", "--json"] + arguments).rows()
      return Set(rows.compactMap { $0["state"] as? String })
    }
    #expect(try states() == ["by_hand", "missed"])
    #expect(try states("--state", "open") == ["by_hand", "missed"])
    #expect(try states("--state", "past") == ["done", "cancelled"])
    #expect(try states("--state", "all") == ["by_hand", "missed", "done", "cancelled"])
    let rows = try shell.run("outbox", "--group", "Night Runners", "--state", "all", "--json")
      .rows()
    #expect(!rows.isEmpty && rows.allSatisfy { $0["group"] as? String == "Night Runners" })
    #expect(try shell.run("outbox", "--group", "4", "--state", "open").status == 0)
    #expect(try shell.run("outbox", "--state", "held").status == 64)
  }

  @Test(arguments: [
    ["incidents"], ["imports"], ["operators"], ["operators", "consents"], ["health", "models"],
  ])
  func `short lists are told in the same form`(list: [String]) throws {
    let shell = try Shell(.sample)
    #expect(try shell.run(list).status == 0)
    let rows = try shell.run(list + ["--json"])
    #expect(rows.output.hasPrefix("["))
    let csv = try shell.run(list + ["--csv"]).output
    let names = csv.prefix { $0 != "\r\n" }.split(separator: ",").map(String.init)
    #expect(names.count > 4)
    for row in try rows.rows() { #expect(Set(names).isSubset(of: row.keys)) }
    let manual = try shell.run(["manual", "--markdown"], onStore: false).output
    for name in names { #expect(manual.contains("| `\(name)` |"), "\(name)") }
    #expect(try shell.run(list + ["--json", "--csv"]).status == 64)
    #expect(try shell.run(list + ["--limit", "0"]).status == 64)
    #expect(try shell.run(list + ["--nonsense"]).status == 64)
  }

  @Test func `numbers are numbers and times are ISO 8601 in UTC`() throws {
    let shell = try Shell(.sample)
    for row in try shell.run("groups", "--json").rows() {
      #expect(row["id"] is Int)
      #expect(row["closed"] is Bool)
      #expect(row["health"] is Double || row["health"] is NSNull)
      let until = try #require(row["data_until"] as? String)
      #expect(until.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
      let day = try #require(row["figures_as_of"] as? String)
      #expect(day.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil)
    }
  }

  @Test func `the groups' health is the one on the screen`() throws {
    let shell = try Shell(.sample)
    let script = try shell.write("keys 2\nscreen groups\n", to: "script")
    let screen = try shell.run(
      "console", "--script", script, "--size", "140x50", "--language", "en"
    ).output
    let rows = try shell.run("groups", "--json").rows()
    #expect(rows.count == 12)
    for row in rows {
      let name = try #require(row["name"] as? String)
      let places = "\(row["members"] ?? "")/\(row["capacity"] ?? "")"
      let line = try #require(
        screen.split(separator: "\n").first { $0.contains(name) && $0.contains(" \(places) ") })
      if let health = row["health"] as? Double {
        #expect(line.contains(" \(Int(health.rounded())) "), "\(name)")
      }
    }
  }

  @Test func `as many members as the directory's heading says`() throws {
    let shell = try Shell(.sample)
    let script = try shell.write("keys 3\nscreen members\n", to: "script")
    let screen = try shell.run("console", "--script", script, "--language", "en").output
    let count = try shell.run("members", "--json").rows().count
    let heading = try #require(
      screen.split(separator: "\n").first { $0.contains("all members, by last seen") })
    #expect(heading.filter(\.isNumber).contains("\(count)"))
  }

  @Test func `filters and orders as in the console`() throws {
    let shell = try Shell(.sample)
    let named = try shell.run("groups", "--filter", "读书会", "--sort", "members", "--json").rows()
    #expect(named.count == 2)
    let members = named.compactMap { $0["members"] as? Int }
    #expect(members == members.sorted(by: >))
    let id = try #require(named.first?["id"] as? Int)
    let silent = try shell.run(
      "members", "--group", "\(id)", "--segment", "never-spoke", "--json"
    ).rows()
    #expect(!silent.isEmpty)
    #expect(silent.allSatisfy { $0["last_spoke_at"] is NSNull && $0["role"] is String })
    let held = try shell.run("joins", "--state", "decided", "--json").rows()
    #expect(held.allSatisfy { !["pending", "held"].contains($0["state"] as? String) })
  }

  @Test func `one group and one person in detail`() throws {
    let shell = try Shell(.sample)
    let group = try shell.run("groups", "Night Runners", "--json").object()
    #expect((group["days"] as? [Any])?.count == 84)
    #expect((group["health_parts"] as? [Any])?.isEmpty == false)
    let person = try shell.run("members", "12", "--json").object()
    #expect(person["id"] as? Int == 12)
    #expect((person["memberships"] as? [Any])?.isEmpty == false)
    let plain = try shell.run("groups", "Night Runners").output
    #expect(plain.contains("Night Runners"))
  }

  @Test func `what is not there, and what could be several`() throws {
    let shell = try Shell(.sample)
    let missing = try shell.run("groups", "no such group", more: ["LANG": "zh_CN.UTF-8"])
    #expect(missing.status == 4)
    #expect(missing.errors == "hetang: 没有名为“no such group”的群，可用 hetang groups 查看\n")
    #expect(try shell.run("groups", "999").status == 4)
    #expect(try shell.run("members", "99999").status == 4)
    let several = try shell.run("groups", "读书会")
    #expect(several.status == 64)
    #expect(several.errors.contains("杭州读书会·一群 #1"))
    #expect(try shell.run("groups", "--sort", "nothing").status == 64)
  }

  @Test func `columns stand under each other, also with Chinese`() throws {
    let shell = try Shell(.sample)
    let lines = try shell.run("groups", more: ["LANG": "zh_TW.UTF-8"]).output
      .split(separator: "\n")
    let head = try #require(lines.first)
    #expect(head.contains("健康度"))
    // The last column is a number at the right: every line is as wide as the heading.
    let widths = Set(lines.map { $0.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) } })
    #expect(widths.count == 1)
  }

  @Test func `hostile names do no harm in any form`() throws {
    let shell = try Shell()
    let names = [
      "\u{1B}[2Jcleared", "\u{9B}31mC1", "\u{202E}desrever", "=HYPERLINK(\"http://example.org\")",
      "+1", "@x", "zero\u{200B}width",
    ]
    let rows = names.enumerated().map { place, name in
      "一群,u\(place),\"\(name.replacing("\"", with: "\"\""))\",\(1_718_454_900 + place)"
    }
    let file = try shell.write(
      (["group,applicant id,name,time"] + rows).joined(separator: "\n") + "\n", to: "joins.csv")
    #expect(try shell.run("import", file).status == 0)
    for form in [[], ["--json"], ["--csv"]] {
      let told = try shell.run(["joins"] + form)
      let sent = SentSequences(Array(told.output.utf8))
      #expect(sent.controls == [])
      #expect(sent.strangeScalars == [])
    }
    // The program's own reader keeps a name as it is, and JSON tells it so.
    let told = try shell.run("joins", "--json").rows().compactMap { $0["name"] as? String }
    #expect(Set(told) == Set(names))
    let cells = try shell.run("joins", "--csv").output.split(separator: ",")
    #expect(!cells.contains { $0.hasPrefix("=") || $0.hasPrefix("+") || $0.hasPrefix("\"=") })
  }

  @Test func `tasks out of sight tell until when`() throws {
    let shell = try Shell(.sample)
    let lines = try shell.run("tasks", "--state", "snoozed").lines
    #expect(lines.first?.hasSuffix("snoozed until") == true)
    #expect(lines.contains { $0.hasSuffix(" messages") })
    #expect(lines.contains { $0.contains(/\d{4}-\d\d-\d\d \d\d:\d\d$/) })
    #expect(try shell.run("tasks").lines.first?.contains("snoozed") == false)
  }
}
