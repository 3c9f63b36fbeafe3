import Community
import GRDB

/// Finds the entry of the ledger that stands for one that was taken back and given again: to undo a
/// reversal appends an entry, as nothing in the ledger is ever changed.
struct StandingEntry {
  let db: Database

  func isReversed(_ id: PointEntryID) throws -> Bool { try reversal(of: id) != nil }

  /// The entry itself while nobody has taken it back; nil when nothing stands for it any more.
  func standing(for entry: PointEntry) throws -> PointEntryID? {
    guard let reversal = try reversal(of: entry.id) else { return entry.id }
    for again in try given(whenUndoing: reversal) where again.award == entry.award {
      if let standing = try standing(for: again) { return standing }
    }
    return nil
  }

  private func reversal(of id: PointEntryID) throws -> PointEntryID? {
    let sql = "SELECT id FROM point_entry WHERE reverses = ?"
    return try PointEntryID.fetchOne(db, sql: sql, arguments: [id])
  }

  /// What was given again when the command that took something back was undone, or redone. Always
  /// later than the reversal, so that the search ends.
  private func given(whenUndoing reversal: PointEntryID) throws -> [PointEntry] {
    try Row.readAll(
      db,
      sql: """
        SELECT point_entry.* FROM audit
        JOIN audit_subject AS again ON again.audit = audit.id AND again.subject = 'award'
        JOIN point_entry ON point_entry.id = again.row_id
        WHERE audit.reverts = (
            SELECT min(audit) FROM audit_subject WHERE subject = 'award' AND row_id = ?1)
          AND point_entry.id > ?1 AND reverses IS NULL
        ORDER BY point_entry.id
        """, arguments: [reversal], as: PointEntry.init)
  }
}
