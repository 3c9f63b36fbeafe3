import Community
import GRDB

// Identifiers, moments and days in SQL arguments and columns, so that queries need not unpack them.

extension Identifier: DatabaseValueConvertible {
  /// The number.
  public var databaseValue: DatabaseValue { rawValue.databaseValue }
  /// nil when the column holds no number.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Identifier? {
    guard let number = Int64.fromDatabaseValue(value) else { return nil }
    return Identifier(number)
  }
}

extension Instant: DatabaseValueConvertible {
  /// UTC seconds.
  public var databaseValue: DatabaseValue { seconds.databaseValue }
  /// nil when the column holds no number.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    guard let seconds = Int64.fromDatabaseValue(value) else { return nil }
    return Instant(seconds)
  }
}

extension Day: DatabaseValueConvertible {
  /// Days since 1970-01-01.
  public var databaseValue: DatabaseValue { number.databaseValue }
  /// nil when the column holds no number.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
    guard let number = Int.fromDatabaseValue(value) else { return nil }
    return Day(number)
  }
}

extension RawRepresentable where Self: CaseIterable {
  /// The case that a column means; what no version of the program writes is corruption.
  init(column value: RawValue) throws {
    guard let known = Self(rawValue: value) else {
      throw StoreError.corrupt(reason: "unknown \(Self.self): \(value)")
    }
    self = known
  }
}
