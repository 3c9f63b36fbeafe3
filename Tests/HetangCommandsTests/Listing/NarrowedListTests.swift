import Foundation
import Testing

/// What narrows a list leaves exactly the rows that are meant, in their order.
@Suite struct NarrowedListTests {
  private static let shell = Result {
    let shell = try Shell(.sample)
    for (kind, more) in [
      ("quarrel", ["--group", "2", "--person", "12"]), ("flooding", ["--group", "1"]),
      ("flooding", ["--group", "2"]), ("quarrel", ["--group", "1", "--person", "12"]),
    ] { _ = try shell.run(["incident", "add", kind] + more) }
    return shell
  }

  private func rows(_ list: String) throws -> [[String: Any]] { try Self.shell.get().rows(list) }

  @Test(arguments: [
    "joins --state all", "deliveries", "deliveries --days 60", "tasks", "alerts --state all",
    "incidents", "points", "outbox --state all",
  ])
  func `by a group, which is named or numbered`(list: String) throws {
    let all = try rows(list)
    let group = try #require(all.first { $0["group_id"] is Int })
    let (id, name) = (try #require(group["group_id"] as? Int), group["group"] as? String ?? "")
    let meant = all.filter { $0["group_id"] as? Int == id }.ids
    #expect(meant.count < all.count)
    #expect(try rows("\(list) --group \(id)").ids == meant)
    let named = try Self.shell.get().run(
      list.split(separator: " ").map(String.init) + ["--json", "--group", name])
    #expect(try named.rows().ids == meant)
    #expect(
      try Self.shell.get().run(["\(list.prefix { $0 != " " })", "--group", "999"]).status == 4)
  }

  @Test func `posts by a group that one of their deliveries is for`() throws {
    let all = try rows("posts --state all")
    let meant = all.filter { row in
      (row["deliveries"] as? [[String: Any]] ?? []).contains { $0["group_id"] as? Int == 3 }
    }
    #expect(!meant.isEmpty && meant.count < all.count)
    #expect(try rows("posts --state all --group 3").ids == meant.ids)
  }

  @Test(arguments: ["tasks", "incidents", "points"])
  func `by a person`(list: String) throws {
    let all = try rows(list)
    let row = try #require(all.first { $0["person_id"] is Int })
    let id = try #require(row["person_id"] as? Int)
    let meant = all.filter { $0["person_id"] as? Int == id }.ids
    #expect(meant.count < all.count)
    #expect(try rows("\(list) --person \(id)").ids == meant)
    let (number, name) = try Self.shell.get().namedAlone().one
    let named = try Self.shell.get().run(list, "--json", "--person", name)
    #expect(try named.status == 0 && named.rows().ids == rows("\(list) --person \(number)").ids)
    #expect(try Self.shell.get().run(list, "--person", "99999").status == 4)
  }

  @Test func `by a person and a group at once`() throws {
    for list in ["incidents", "points", "tasks"] {
      let all = try rows(list)
      let row = try #require(all.first { $0["person_id"] is Int && $0["group_id"] is Int })
      let (person, group) = (row["person_id"] as? Int ?? 0, row["group_id"] as? Int ?? 0)
      let meant = all.filter {
        $0["person_id"] as? Int == person && $0["group_id"] as? Int == group
      }
      #expect(try rows("\(list) --person \(person) --group \(group)").ids == meant.ids, "\(list)")
    }
  }

  @Test(arguments: [
    ("joins", ["open", "decided"]), ("posts", ["open", "past"]), ("outbox", ["open", "past"]),
    ("alerts", ["open", "seen"]),
  ])
  func `by states, of which each row has one`(list: String, states: [String]) throws {
    let shell = try Self.shell.get()
    if list == "alerts", try rows("alerts --state seen").isEmpty {
      #expect(try shell.run("alert", "seen", "1").status == 0)
    }
    let parts = try states.map { try rows("\(list) --state \($0)").ids }
    #expect(parts.allSatisfy { !$0.isEmpty })
    #expect(try rows("\(list) --state all").ids.sorted() == parts.flatMap(\.self).sorted())
    #expect(try rows(list).ids == parts[0])
  }

  @Test(arguments: [
    ("joins --state all", "name"), ("tasks", "title"), ("points", "person"), ("log", "by"),
    ("groups", "name"), ("members", "name"), ("posts --state all", "text"),
  ])
  func `by all of the words, in whatever order`(list: String, field: String) throws {
    let all = try rows(list)
    let text = try #require(
      all.compactMap { $0[field] as? String }.first { $0.count >= 4 && !$0.contains("\n") })
    let words = [String(text.suffix(2)), String(text.prefix(2))].map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let arguments = list.split(separator: " ").map(String.init) + ["--json", "--filter"]
    let shell = try Self.shell.get()
    let found = try shell.run(arguments + [words.joined(separator: " ")]).rows()
    #expect(found.contains { $0[field] as? String == text }, "\(words)")
    #expect(found.count <= all.count)
    #expect(try shell.run(arguments + [words[0] + " qqzz"]).rows().isEmpty)
    let ids = found.ids
    #expect(all.ids.filter(ids.contains) == ids)
  }

  @Test(arguments: [
    ("leg", "part"), ("skipped", "skipped"), ("missed", "missed"), ("draft", "draft"),
  ])
  func `posts by what their rows show of them`(word: String, field: String) throws {
    let all = try rows("posts --state all")
    let meant = all.filter {
      $0[field] as? String == word || ($0[field] as? Int ?? 0) > 0 || $0[field] as? Bool == true
    }
    #expect(!meant.isEmpty && meant.count < all.count)
    #expect(try rows("posts --state all --filter \(word)").ids == meant.ids)
  }

  @Test(arguments: [("quiz", "rule", "quiz-winner"), ("birthday", "rule", "birthday")])
  func `points by the words of their rule`(word: String, field: String, value: String) throws {
    let meant = try rows("points").filter { $0[field] as? String == value }
    #expect(!meant.isEmpty)
    #expect(try rows("points --filter \(word)").ids == meant.ids)
  }

  @Test func `a list without an order of its own is in the usual one`() throws {
    #expect(try rows("groups").ids == rows("groups --sort attention").ids)
    #expect(try rows("groups").ids != rows("groups --sort name").ids)
    #expect(try rows("members").ids == rows("members --sort last-spoke").ids)
    #expect(try rows("members").ids != rows("members --sort name").ids)
    for segment in ["seed-candidates", "helper-candidates"] {
      let list = "members --segment \(segment)"
      #expect(try !rows(list).isEmpty)
      #expect(try rows(list).ids == rows("\(list) --sort score").ids)
    }
  }
}
