/// A column of a table that programs read: its stable name, its type and what it means.
public struct TableField<Row: Sendable>: Sendable {
  /// In `snake_case`; never renamed.
  public let name: String
  /// What its values are.
  public let kind: FieldKind
  /// In English, for the documentation.
  public let meaning: String
  /// The row's value: of the field's kind, or ``Datum/none``.
  public let value: @Sendable (Row) -> Datum

  /// A field of rows; `meaning` is for the documentation.
  public init(
    _ name: String, _ kind: FieldKind, _ meaning: String, value: @escaping @Sendable (Row) -> Datum
  ) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.value = value
  }
}

/// What kind of values a field holds.
public enum FieldKind: String, CaseIterable, Sendable {
  case text, integer, number, boolean
  /// ISO 8601 in UTC: `2026-11-22T01:02:03Z`.
  case time
  /// `2026-11-22`
  case day
  /// Texts; in CSV they stand in one cell, set apart by semicolons.
  case list
  /// Objects; only in JSON.
  case objects

  /// Whether the value is of this kind. A missing value is of every kind.
  public func holds(_ datum: Datum) -> Bool {
    switch (self, datum) {
    case (_, .none), (.text, .text), (.integer, .integer), (.number, .number), (.boolean, .flag),
      (.time, .moment), (.day, .day):
      true
    case (.list, .list(let items)): items.allSatisfy { FieldKind.text.holds($0) }
    case (.objects, .list(let items)):
      items.allSatisfy { if case .record = $0 { true } else { false } }
    default: false
    }
  }
}
