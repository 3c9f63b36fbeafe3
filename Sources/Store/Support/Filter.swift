import GRDB

/// Words that must all stand in one of some columns, in any order, ignoring case (of ASCII letters,
/// as SQLite's LIKE does).
struct Filter {
  let words: [Word]

  /// One of the words, as SQL looks for it.
  struct Word {
    /// What is bound to the one parameter of ``isIn(_:)``.
    let argument: String
    private let hasCase: Bool
    /// Whether it is made of ASCII characters only.
    let isASCII: Bool

    init(_ text: some StringProtocol) {
      isASCII = text.utf8.allSatisfy { $0 < 0x80 }
      hasCase = text.utf8.contains { (0x41...0x5A).contains($0 & 0xDF) }
      argument = hasCase ? Self.pattern(text) : String(text)
    }

    /// A condition with one parameter. What has no case is found several times faster.
    func isIn(_ column: String) -> String {
      hasCase ? "\(column) LIKE ? ESCAPE '\\'" : "instr(\(column), ?) > 0"
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
  /// - Parameter keys: Keys of rows that match in another table: the key's column, and a query for
  ///   the keys, which ends where the condition on its column follows.
  func condition(
    on columns: String..., keys: (column: String, query: String, on: String)? = nil
  ) -> Condition {
    words.reduce(.always) { condition, word in
      var either = columns.map(word.isIn)
      if let keys { either.append("\(keys.column) IN (\(keys.query) \(word.isIn(keys.on)))") }
      return condition.and(
        "(\(either.joined(separator: " OR ")))", .init(either.map { _ in word.argument }))
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
