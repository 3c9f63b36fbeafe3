import Community
import GRDB

/// Words that must all stand in one of some columns, in any order, ignoring case (of ASCII letters,
/// as SQLite's LIKE does). A word in the full-width letters of an input method is also looked for in
/// plain ones.
struct Filter {
  let words: [Word]

  /// One of the words, as SQL looks for it.
  struct Word {
    /// As it was typed.
    let text: String
    /// What is bound to the parameters of ``isIn(_:)``: the word as it is written, and in plain
    /// letters where these are others.
    let arguments: [String]
    private let tests: [Test]
    /// Whether it is made of ASCII characters only, in plain letters.
    let isASCII: Bool

    /// How one way of writing the word is looked for. What has no case is found several times faster.
    private enum Test { case like, instr }

    init(_ text: some StringProtocol) {
      self.text = String(text)
      let plain = text.halfWidth
      let forms = plain == text ? [plain] : [String(text), plain]
      isASCII = plain.utf8.allSatisfy { $0 < 0x80 }
      tests = forms.map { form in
        form.utf8.contains { (0x41...0x5A).contains($0 & 0xDF) } ? .like : .instr
      }
      arguments = zip(forms, tests).map { $1 == .like ? Self.pattern($0) : $0 }
    }

    /// A condition with as many parameters as there are ``arguments``.
    func isIn(_ column: String) -> String {
      let ways = tests.map { test in
        switch test {
        case .like: "\(column) LIKE ? ESCAPE '\\'"
        case .instr: "instr(\(column), ?) > 0"
        }
      }
      return ways.count == 1 ? ways[0] : "(\(ways.joined(separator: " OR ")))"
    }

    private static func pattern(_ text: some StringProtocol) -> String {
      var pattern = "%"
      for character in text.unicodeScalars {
        if "%_\\".unicodeScalars.contains(character) { pattern += "\\" }
        pattern.unicodeScalars.append(character)
      }
      return pattern + "%"
    }
  }

  init(_ text: String) { words = text.split(whereSeparator: \.isWhitespace).map { Word($0) } }

  /// A condition over the columns, which may be any SQL expressions; true without words.
  ///
  /// - Parameters:
  ///   - keys: Keys of rows that match in another table: the key's column, and a query for
  ///   the keys, which ends where the condition on its column follows.
  ///   - other: What else a word finds, by what it stands for in the reader's language.
  func condition(
    on columns: String..., keys: (column: String, query: String, on: String)? = nil,
    or other: (Word) -> Condition? = { _ in nil }
  ) -> Condition {
    words.reduce(.always) { condition, word in
      var either = columns.map(word.isIn)
      if let keys { either.append("\(keys.column) IN (\(keys.query) \(word.isIn(keys.on)))") }
      var arguments = StatementArguments(either.flatMap { _ in word.arguments })
      if let other = other(word) {
        either.append(other.sql)
        arguments += other.arguments
      }
      return condition.and("(\(either.joined(separator: " OR ")))", arguments)
    }
  }
}

/// A part of a WHERE clause with its arguments.
struct Condition {
  var sql: String
  var arguments: StatementArguments

  static let always = Condition(sql: "1", arguments: [])

  /// Both this and `sql`.
  func and(_ sql: String, _ arguments: StatementArguments = []) -> Condition {
    let joined = self.sql == Condition.always.sql ? sql : "\(self.sql) AND \(sql)"
    return Condition(sql: joined, arguments: self.arguments + arguments)
  }

  /// Any of these; nil when there is none.
  static func any(of conditions: [Condition]) -> Condition? {
    guard !conditions.isEmpty else { return nil }
    return Condition(
      sql: "(\(conditions.map(\.sql).joined(separator: " OR ")))",
      arguments: conditions.reduce(StatementArguments()) { $0 + $1.arguments })
  }

  /// Both this and `other`.
  func and(_ other: Condition) -> Condition {
    other.sql == Condition.always.sql ? self : and(other.sql, other.arguments)
  }

  /// Both this and `column = value`, or only this when there is no value.
  func and(_ column: String, is value: (some DatabaseValueConvertible)?) -> Condition {
    guard let value else { return self }
    return and("\(column) = ?", [value])
  }
}
