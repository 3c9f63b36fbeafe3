import Community
import GRDB

/// Something that has to happen outside, before it has its audit row.
struct OutboxDraft {
  var kind: OutboxRow.Kind
  var group: GroupID
  /// The join request or the delivery.
  var row: Int64
  /// Whom or what it is about, in words.
  var subject: String

  /// Names what has to happen once and for all, so that it is never done twice. Whoever is removed
  /// from several groups at once has one for each.
  func key(_ audit: AuditID) -> String {
    let place = kind == .remove ? "\(group.rawValue)-" : ""
    return "\(kind.rawValue)-\(place)\(row)-\(audit.rawValue)"
  }
}

/// Numbers of the outbox.
public enum OutboxPreset {
  /// Seconds for which a row is held, so that undo leaves no trace outside.
  public static let hold = Preset("outbox.hold", 10, source: "Hetang")
}

extension Writing {
  /// Appends what the handlers noted, under the command's audit row.
  func writeOutbox(_ audit: AuditID) throws {
    for draft in outbox {
      try db.execute(
        sql: """
          INSERT INTO outbox
            (audit, kind, group_id, subject_id, subject, idempotency_key, at, held_until)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          audit, draft.kind.rawValue, draft.group, draft.row, draft.subject,
          draft.key(audit), at,
          at + Int64(OutboxPreset.hold.value),
        ])
    }
  }

  /// Closes what is still open for a subject, in one group or in any, or what was closed otherwise.
  ///
  /// - Parameter last: What was said of it last; nil for what is open.
  func closeOutbox(
    _ kind: OutboxRow.Kind, row: Int64, in group: GroupID? = nil,
    after last: OutboxRow.State? = nil, as state: OutboxRow.State
  ) throws {
    if last == nil {
      outbox.removeAll { $0.kind == kind && $0.row == row && $0.group == group ?? $0.group }
    }
    try db.execute(
      sql: """
        INSERT INTO outbox_result (outbox, state, at, detail)
        SELECT id, ?, ?, ? FROM outbox
        WHERE kind = ? AND subject_id = ? AND group_id = coalesce(?, group_id)
          AND \(OutboxSQL.settled) IS ?
        """,
      arguments: [
        state.rawValue, at, by.name, kind.rawValue, row, group, last?.rawValue,
      ])
  }
}
