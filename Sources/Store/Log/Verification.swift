import Community
import Foundation
import GRDB

extension Store {
  /// Goes through the whole audit trail and checks each row's number, content and link.
  ///
  /// Reads row by row: any length in little memory.
  public func verifyLog() throws -> LogVerdict {
    try read { db in
      let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY id")
      var previous: [UInt8] = []
      var count: Int64 = 0
      while let row = try cursor.next() {
        let id: Int64 = row["id"]
        guard id == count + 1 else { return .broken(at: AuditID(count + 1), reason: .gap) }
        let content = AuditTrail.Content(row: row)
        let kept: Data = row["hash"]
        if content.hash(after: previous) != Array(kept) {
          return .broken(at: AuditID(id), reason: try blame(db, content, kept, previous))
        }
        previous = Array(kept)
        count = id
      }
      return .whole(rows: Int(count))
    }
  }

  /// A row whose own hash was made after another than the row before it is unlinked; otherwise its
  /// content was altered. The next row's link tells: whoever alters a hash breaks the next row.
  private func blame(
    _ db: Database, _ content: AuditTrail.Content, _ kept: Data, _ previous: [UInt8]
  ) throws -> LogVerdict.Reason {
    let sql = "SELECT * FROM audit WHERE id = ?"
    guard let next = try Row.fetchOne(db, sql: sql, arguments: [content.id + 1]) else {
      return .altered
    }
    let nextHash: Data = next["hash"]
    let follows = AuditTrail.Content(row: next).hash(after: Array(kept)) == Array(nextHash)
    return follows ? .altered : .unlinked
  }
}

extension AuditTrail.Content {
  /// From a row with `audit`'s columns.
  init(row: Row) {
    self.init(
      id: row["id"], at: row["at"], by: row["by"], origin: row["origin"], reverts: row["reverts"],
      command: row["command"], inverse: row["inverse"], before: row["before"],
      after: row["after"])
  }
}
