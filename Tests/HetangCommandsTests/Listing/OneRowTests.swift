import Foundation
import Testing

/// One group or one person in detail.
@Suite struct OneRowTests {
  private static let shell = Result { try Shell(.sample) }

  private func run(_ arguments: String...) throws -> Told { try Self.shell.get().run(arguments) }

  @Test(arguments: [["groups", "1"], ["members", "12"]])
  func `CSV is a line of names and one of values, as many as JSON has plain fields`(
    list: [String]
  ) throws {
    let shell = try Self.shell.get()
    let lines = try shell.run(list + ["--csv"]).output.split(separator: "\r\n")
    #expect(lines.count == 2)
    let object = try shell.run(list + ["--json"]).object()
    let names = try #require(lines.first).split(separator: ",").map(String.init)
    #expect(Set(names).isSubset(of: object.keys))
    for name in Set(object.keys).subtracting(names) {
      #expect(object[name] is [[String: Any]], "\(name)")
    }
  }

  @Test func `the list's fields come first and tell the same`() throws {
    let listed = try #require(
      try run("groups", "--json").rows().first { $0["id"] as? Int == 1 })
    let alone = try run("groups", "1", "--json").object()
    for name in listed.keys {
      #expect("\(alone[name] ?? "")" == "\(listed[name] ?? "")", "\(name)")
    }
    #expect(
      Set(alone.keys).subtracting(listed.keys) == ["health_parts", "rules", "stages", "days"])
  }

  @Test func `a group tells its lights, its stage and what makes its health`() throws {
    let lines = try run("groups", "Night Runners").lines
    #expect(lines.first?.contains("Night Runners") == true)
    // What heads a column of a few cells stands here in words.
    for fact in ["platform: Telegram", "owner's silence: today", "joins waiting: ", "tasks due: "] {
      #expect(lines.contains { $0.hasPrefix(fact) }, "\(fact)")
    }
    #expect(lines.count { $0.hasPrefix("owner: ") } == 1)
    #expect(lines.contains { $0.hasPrefix("members: ") && $0.contains("/200") })
    #expect(lines.contains { $0.hasPrefix("!  ") || $0.hasPrefix("!! ") })
    #expect(lines.contains { $0.contains(/^ *[+-]\d+  [a-z]/) })
  }

  @Test func `each rule tells programs the sentence that people read`() throws {
    let object = try run("groups", "Night Runners", "--json").object()
    let rules = try #require(object["rules"] as? [[String: Any]])
    let lines = try run("groups", "Night Runners").lines
    for rule in rules where ["red", "amber"].contains(rule["state"] as? String ?? "") {
      let finding = try #require(rule["finding"] as? String)
      #expect(lines.contains { $0.hasSuffix(finding) }, "\(finding)")
    }
    #expect(rules.contains { $0["finding"] is NSNull })
  }

  @Test func `a ban is told`() throws {
    let shell = try Shell(.sample)
    let name = try #require(try shell.run("members", "12", "--json").object()["name"] as? String)
    _ = try shell.run("person", "ban", "12", "--reason", "ads again", "--confirm", name)
    let object = try shell.run("members", "12", "--json").object()
    #expect(object["ban_reason"] as? String == "ads again")
    #expect(object["banned_at"] as? String == "2026-11-23T01:02:00Z")
    #expect(try shell.run("members", "12").lines.contains("banned: ads again"))
  }

  @Test func `a person tells their groups, points and tasks under headings`() throws {
    let lines = try run("members", "12", "--language", "zh-Hans").lines.map(String.init)
    #expect(lines.first?.hasPrefix("#12  ") == true)
    let heads = ["所在群", "积分流水", "未完成任务"].filter(lines.contains)
    #expect(heads.contains("所在群"))
    let object = try run("members", "12", "--json").object()
    #expect(heads.contains("积分流水") == ((object["points"] as? [Any])?.isEmpty == false))
    #expect(heads.contains("未完成任务") == ((object["tasks"] as? [Any])?.isEmpty == false))
  }

  @Test func `facts that are empty are left out`() throws {
    for line in try run("members", "12").lines.dropFirst() {
      #expect(!line.hasSuffix(": ") && !line.hasSuffix(":"), "\(line)")
    }
  }
}
