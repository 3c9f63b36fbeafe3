import Foundation
import Testing

/// What people read in a column is what programs read in the fields.
@Suite struct ColumnTests {
  private static let shell = Result { try Shell(.sample) }

  private func lines(_ list: String, _ shell: Shell? = nil) throws -> [Substring] {
    let shell = try shell ?? Self.shell.get()
    let told = try shell.run(list.split(separator: " ").map(String.init))
    return Array(told.lines.dropFirst())
  }

  private func line(_ id: Int, of list: String, _ shell: Shell? = nil) throws -> String {
    String(
      try #require(
        try lines(list, shell).first { $0.drop { $0 == " " }.hasPrefix("#\(id) ") }, "\(list)"))
  }

  @Test func `posts: how many of their deliveries stand how, and the first of their times`()
    throws
  {
    let shell = try Self.shell.get()
    let states = ["scheduled", "due", "sent", "skipped", "missed"]
    var seen: Set<String> = []
    for row in try shell.rows("posts --state all") {
      let line = try line(try #require(row["id"] as? Int), of: "posts --state all")
      let parts = states.compactMap { state -> String? in
        let count = row[state] as? Int ?? 0
        return count == 0 ? nil : "\(count) \(state)"
      }
      for part in parts { #expect(line.contains(part), "\(line)") }
      seen.formUnion(parts)
      #expect(line.contains(" draft") == (row["draft"] as? Bool == true), "\(line)")
      #expect(line.count { $0 == "·" } >= parts.count - 1, "\(line)")
      let times = (row["deliveries"] as? [[String: Any]] ?? []).compactMap {
        $0["due_at"] as? String
      }
      let first = times.min().flatMap { ISO8601DateFormatter().date(from: $0) }
      if let first { #expect(line.contains(Self.shanghai(first)), "\(line)") }
    }
    #expect(seen.count >= 4)
  }

  private static func shanghai(_ date: Date) -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "Asia/Shanghai")
    format.dateFormat = "yyyy-MM-dd HH:mm"
    return format.string(from: date)
  }

  @Test func `alerts: which of them were seen`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("alert", "seen", "1").status == 0)
    let all = try lines("alerts --state all", shell)
    #expect(all.filter { $0.hasSuffix("seen") }.count == 1)
    #expect(try line(1, of: "alerts --state all", shell).hasSuffix("seen"))
    #expect(try lines("alerts", shell).allSatisfy { !$0.hasSuffix("seen") })
  }

  @Test func `tasks: when and by whom they were finished, and who has them`() throws {
    let shell = try Shell(.sample)
    let mine = try shell.made("task", "add", "call", "--assignee", "tom")
    let nobodys = try shell.made("task", "add", "write")
    #expect(try line(mine, of: "tasks", shell).hasSuffix("tom"))
    #expect(try line(nobodys, of: "tasks", shell).hasSuffix("nobody"))
    #expect(try shell.run("task", "done", "\(mine)").status == 0)
    #expect(
      try line(mine, of: "tasks --state done", shell).hasSuffix("2026-11-23 09:02 mei"))
  }

  @Test func `points: what took back, and what was taken back`() throws {
    let shell = try Self.shell.get()
    var kinds: [String: Int] = [:]
    for row in try shell.rows("points") {
      let line = try line(try #require(row["id"] as? Int), of: "points")
      let isReversed = row["reversed"] as? Bool == true
      let isReversal = row["reverses"] is Int
      #expect(line.hasSuffix(" reversed") == isReversed, "\(line)")
      #expect(line.hasSuffix(" reversal") == (isReversal && !isReversed), "\(line)")
      let points = try #require(row["points"] as? Int)
      #expect(line.contains(points < 0 ? " -\(-points) " : " +\(points) "), "\(line)")
      kinds[isReversed ? "reversed" : isReversal ? "reversal" : "plain", default: 0] += 1
    }
    #expect(kinds.count == 3)
  }

  @Test func `the log: what was taken back since`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("task", "add", "call").status == 0)
    #expect(try !lines("log --limit 1", shell)[0].hasSuffix("undone"))
    #expect(try shell.run("undo").status == 0)
    let two = try lines("log --limit 2", shell)
    #expect(!two[0].hasSuffix("undone") && two[1].hasSuffix("undone"))
  }

  @Test func `groups: red before amber, and how many`() throws {
    let shell = try Self.shell.get()
    var colours: Set<String> = []
    for row in try shell.rows("groups") {
      let line = try line(try #require(row["id"] as? Int), of: "groups")
      let lights = try #require(row["lights"] as? [Any]).count
      let colour = row["lights_colour"] as? String ?? ""
      colours.insert(colour)
      #expect(line.contains(" !! \(lights) ") == (colour == "red"), "\(line)")
      #expect(line.contains("  ! \(lights) ") == (colour == "amber"), "\(line)")
    }
    #expect(colours.isSuperset(of: ["red", "amber"]))
  }

  @Test func `members: who never spoke, and the part in a group`() throws {
    let shell = try Self.shell.get()
    let rows = try shell.rows("members --group 5 --segment never-spoke")
    let listed = try lines("members --group 5 --segment never-spoke")
    #expect(!rows.isEmpty && rows.count == listed.count)
    #expect(listed.allSatisfy { $0.contains(" never ") })
    let roles = Set(
      try shell.rows("members --group 5 --segment staff").map { "\($0["role"] ?? "")" })
    #expect(roles.contains("owner"))
    #expect(try lines("members --group 5 --segment staff").contains { $0.contains(" owner ") })
    #expect(try !lines("members --segment staff").contains { $0.contains(" owner ") })
  }

  @Test func `members: since when they are known, also whom nobody saw join`() throws {
    let shell = try Shell()
    let file = try shell.write("group,member,timestamp\ng,Bo,1772326800\n", to: "m.csv")
    #expect(try shell.run("import", file).status == 0)
    let row = try #require(try shell.rows("members").first)
    #expect(row["joined_at"] is NSNull && row["first_seen_at"] is String)
    #expect(try !line(1, of: "members", shell).contains("never"))
  }

  @Test func `requests: the answer while they are open, then the decision`() throws {
    let shell = try Shell(.sample)
    let row = try #require(
      try shell.rows("joins").first {
        ($0["answer"] as? String)?.isEmpty == false && $0["needs_reason"] as? Bool == false
          && $0["state"] as? String == "pending"
      })
    let (id, answer) = (try #require(row["id"] as? Int), row["answer"] as? String ?? "?")
    #expect(try line(id, of: "joins", shell).contains(answer.prefix(5)))
    #expect(try shell.run("hold", "\(id)").status == 0)
    #expect(try line(id, of: "joins", shell).contains(answer.prefix(5)))
    #expect(try shell.run("reject", "\(id)", "--reason", "an advertiser").status == 0)
    let decided = try line(id, of: "joins --state decided", shell)
    #expect(!decided.contains(answer.prefix(5)))
    #expect(decided.contains("mei") && decided.contains("an advertiser"))
  }
}
