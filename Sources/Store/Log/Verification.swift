import Community
import Foundation
import GRDB

extension Store {
  /// Goes through the whole audit trail and checks each row's number, link and content.
  ///
  /// Reads row by row: any length in little memory.
  public func verifyLog() throws -> LogVerdict {
    try read { try AuditTrail(db: $0).verdict() }
  }
}

extension AuditTrail {
  /// Follows the chain over every row.
  func verdict() throws -> LogVerdict {
    let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY id")
    var last = Data()
    var count: Int64 = 0
    while let row = try cursor.next() {
      let next = AuditID(count + 1)
      // A damaged page may give rows without what every row has, or text where a number belongs.
      guard let content = Content(row: row), let previous = row.value(Data.self, "previous"),
        let hash = row.value(Data.self, "hash")
      else { return .broken(at: next, reason: .altered) }
      guard content.id == next.rawValue else { return .broken(at: next, reason: .gap) }
      guard previous == last else { return .broken(at: next, reason: .unlinked) }
      guard content.hash(after: Array(previous)) == Array(hash) else {
        return .broken(at: next, reason: .altered)
      }
      last = hash
      count = content.id
    }
    return .whole(rows: Int(count))
  }
}

extension AuditTrail.Content {
  /// From a row with `audit`'s columns; nil when one of them holds something else.
  fileprivate init?(row: Row) {
    guard row.isMissing("reverts") || row.value(Int64.self, "reverts") != nil,
      row.isMissing("inverse") || row.value(String.self, "inverse") != nil,
      let id = row.value(Int64.self, "id"), let at = row.value(Instant.self, "at"),
      let by = row.value(String.self, "by"), let origin = row.value(String.self, "origin"),
      let command = row.value(String.self, "command"),
      let before = row.value(String.self, "before"), let after = row.value(String.self, "after")
    else { return nil }
    self.init(
      id: id, at: at, by: by, origin: origin, reverts: row.value(Int64.self, "reverts"),
      command: command, inverse: row.value(String.self, "inverse"), before: before, after: after)
  }
}

extension Row {
  /// A column's value; nil where there is none, or one of another kind, which GRDB's own subscript
  /// would not survive.
  fileprivate func value<Value: DatabaseValueConvertible>(
    _ type: Value.Type, _ column: String
  ) -> Value? {
    let found: (any DatabaseValueConvertible)? = self[column]
    return found.flatMap { Value.fromDatabaseValue($0.databaseValue) }
  }

  fileprivate func isMissing(_ column: String) -> Bool {
    let found: (any DatabaseValueConvertible)? = self[column]
    return found == nil
  }
}
