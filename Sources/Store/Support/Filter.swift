import GRDB

/// Words that must all stand in one of some columns, in any order, ignoring case (of ASCII letters,
/// as SQLite's LIKE does).
struct Filter {
  private let patterns: [String]

  init(_ text: String) {
    patterns = text.split(whereSeparator: \.isWhitespace).map { word in
      var pattern = "%"
      for character in word.unicodeScalars {
        if "%_\\".unicodeScalars.contains(character) { pattern += "\\" }
        pattern.unicodeScalars.append(character)
      }
      return pattern + "%"
    }
  }

  /// A condition over the columns, which may be any SQL expressions; true without words.
  ///
  /// - Parameter keys: Keys of rows that match in another table: the key's column, and a query for
  ///   the keys whose last words are the column to look at.
  func condition(
    on columns: String..., keys: (column: String, query: String)? = nil
  ) -> Condition {
    patterns.reduce(.always) { condition, pattern in
      var either = columns.map { "\($0) LIKE ? ESCAPE '\\'" }
      if let keys { either.append("\(keys.column) IN (\(keys.query) LIKE ? ESCAPE '\\')") }
      return condition.and(
        "(\(either.joined(separator: " OR ")))", .init(either.map { _ in pattern }))
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
