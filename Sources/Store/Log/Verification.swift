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
      guard let content = try? Content(row: row), let previous: Data = try? row.value("previous"),
        let hash: Data = try? row.value("hash")
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
  /// From a row with `audit`'s columns.
  fileprivate init(row: Row) throws {
    try self.init(
      id: row.value("id"), at: row.value("at"), by: row.value("by"), origin: row.value("origin"),
      reverts: row.value("reverts"), command: row.value("command"), inverse: row.value("inverse"),
      before: row.value("before"), after: row.value("after"))
  }
}
