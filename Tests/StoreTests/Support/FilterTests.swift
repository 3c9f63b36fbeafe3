import GRDB
import Testing

@testable import Community
@testable import Store

/// Words that narrow a list: all of them, in any column, in any order.
struct FilterTests {
  private static let texts = [
    "", "Plan", "plan 100%", "100 x", "a_b", "axb", "a\\b", "梅花", "梅 花", "Éclair", "éclair",
    "o'clock", "say \"hi\"", "PLAN it", "tea\tat nine", "%", "_", "\\",
  ]

  private func matches(_ filter: String, _ texts: [(String, String)]) throws -> [Int] {
    let condition = Filter(filter).condition(on: "one", "other")
    return try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE line (id INTEGER PRIMARY KEY, one TEXT, other TEXT)")
      for (one, other) in texts {
        try db.execute(sql: "INSERT INTO line (one, other) VALUES (?, ?)", arguments: [one, other])
      }
      return try Int.fetchAll(
        db, sql: "SELECT id - 1 FROM line WHERE \(condition.sql) ORDER BY id",
        arguments: condition.arguments)
    }
  }

  /// As SQLite's LIKE: only letters of ASCII have no case.
  private func folded(_ text: String) -> [UInt8] {
    text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
  }

  private func contains(_ text: String, _ word: some StringProtocol) -> Bool {
    let (text, word) = (folded(text), folded(String(word)))
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { Array(text[$0..<$0 + word.count]) == word }
  }

  @Test(
    arguments: texts + ["plan x", "b a", "  plan   100%  ", "花 梅", "\u{3000}plan\u{3000}", "zz"])
  func `found is what has every word in one of the columns`(filter: String) throws {
    let pairs = Self.texts.flatMap { one in Self.texts.map { (one, $0) } }
    let words = filter.split(whereSeparator: \.isWhitespace)
    let expected = pairs.indices.filter { place in
      words.allSatisfy { contains(pairs[place].0, $0) || contains(pairs[place].1, $0) }
    }
    #expect(try matches(filter, pairs) == expected)
  }

  @Test(arguments: [
    ("ｐｌａｎ", [0, 1]), ("１００％", [1]), ("ＡＢ", [2, 3]), ("ab", [3]), ("ｐｌａｎ　１００", [1]), ("＿", []),
  ])
  func `words of an input method that was left on find plain ones, and themselves`(
    filter: String, expected: [Int]
  ) throws {
    let texts = ["Plan", "plan 100%", "ＡＢ群", "ab群"].map { ($0, "") }
    #expect(try matches(filter, texts) == expected)
  }

  @Test(arguments: 1...10) func `more words never find more, and their order is of no weight`(
    seed: UInt64
  ) throws {
    var dice = SeededGenerator(seed: seed)
    let pieces = ["a", "B", "%", "_", "梅", "1", "'", "\\"]
    func word() -> String {
      (0..<Int.random(in: 1...2, using: &dice)).map { _ in
        pieces.randomElement(using: &dice) ?? ""
      }.joined()
    }
    let lines = (0..<60).map { _ in (word() + word(), word()) }
    let words = [word(), word(), word()]
    let all = try matches(words.joined(separator: " "), lines)
    #expect(try matches(words.reversed().joined(separator: "\t"), lines) == all)
    for count in 1...2 {
      let fewer = try matches(words.prefix(count).joined(separator: " "), lines)
      #expect(Set(all).isSubset(of: fewer))
    }
    #expect(try matches(" ", lines).count == lines.count)
  }

  @Test func `conditions put together ask for both, with their own values`() throws {
    let condition = Condition.always.and("one = ?", ["a"]).and(.always).and("other", is: "b")
      .and("id", is: nil as Int?)
    #expect(condition.sql == "one = ? AND other = ?")
    #expect(condition.arguments == ["a", "b"])
    #expect(Condition.always.and(.always).sql == "1")
    let either = Filter("x").condition(
      on: "one", keys: ("id", "SELECT owner FROM name WHERE", "word"))
    #expect(
      either.sql
        == "(one LIKE ? ESCAPE '\\' OR id IN (SELECT owner FROM name WHERE word LIKE ? ESCAPE '\\'))"
    )
    #expect(either.arguments == ["%x%", "%x%"])
  }
}
