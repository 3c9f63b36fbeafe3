import Community
import GRDB

extension Writing {
  /// Closes a row of the outbox by a person's word, or opens it again.
  func settleOutbox(_ settlement: OutboxSettlement) throws -> Done {
    let subject = Subject.outbox(settlement.row)
    guard let row = try db.outboxRow(settlement.row, at: at), row.kind == settlement.kind else {
      throw CommandError.notFound(subject)
    }
    guard isReverting || [row.version, touched[subject]].contains(settlement.version) else {
      throw try conflict(over: row)
    }
    try refuseIfClaimed(subject)
    guard row.isClosedByHand else { throw CommandError.wrongState(subject, .delivers) }
    guard row.state.isOpen != (settlement.outcome == .reopen) else {
      throw CommandError.wrongState(subject, .outbox(row.state))
    }
    if settlement.outcome == .reopen, try isOvertaken(row) {
      throw CommandError.wrongState(subject, .overtaken)
    }
    try db.execute(
      sql: "INSERT INTO outbox_result (outbox, state, at, detail) VALUES (?, ?, ?, ?)",
      arguments: [row.id, settlement.outcome.result, at, by.name])
    let after = try db.outboxRow(row.id, at: at) ?? row
    touch(subject, version: row.version)
    note(subject, "state", from: row.state.rawValue, to: after.state.rawValue)
    var inverse = settlement
    (inverse.version, inverse.outcome) = (after.version, row.state.outcome)
    return Done(command: .settleOutbox(settlement), inverse: .settleOutbox(inverse))
  }

  /// Says who spoke last of the row.
  private func conflict(over row: OutboxRow) throws -> CommandError {
    let sql = "SELECT detail, at FROM outbox_result WHERE outbox = ? ORDER BY id DESC LIMIT 1"
    let last = try Row.fetchOne(db, sql: sql, arguments: [row.id])
    return try .conflict(
      .outbox(row.id), by: last?.value("detail") ?? Operator.clock.name,
      at: last?.value("at") ?? at)
  }

  /// Whether what the row follows from has been taken back, or decided anew, so that nobody needs to
  /// do it any more.
  private func isOvertaken(_ row: OutboxRow) throws -> Bool {
    let stands =
      switch row.kind {
      case .admit: "SELECT 1 FROM join_request WHERE id = mine.subject_id AND state = 'approved'"
      case .refuse: "SELECT 1 FROM join_request WHERE id = mine.subject_id AND state = 'rejected'"
      case .remove:
        """
        SELECT 1 FROM membership WHERE person = mine.subject_id
          AND membership.group_id = mine.group_id AND left_at = removed_at
        """
      // Settled with its delivery, which knows.
      case .deliver: "SELECT 1"
      }
    let sql = """
      SELECT 1 FROM outbox AS mine WHERE id = ? AND EXISTS (\(stands))
        AND NOT EXISTS (SELECT 1 FROM outbox AS later
          WHERE later.kind = mine.kind AND later.subject_id = mine.subject_id
            AND later.group_id = mine.group_id AND later.id > mine.id)
      """
    return try Row.fetchOne(db, sql: sql, arguments: [row.id]) == nil
  }
}

extension OutboxSettlement.Outcome {
  /// As the table keeps it.
  fileprivate var result: String {
    switch self {
    case .done: OutboxState.done.rawValue
    case .cancel: OutboxState.cancelled.rawValue
    case .reopen: OutboxSQL.reopened
    }
  }
}

extension OutboxState {
  /// What brings a row back to it.
  fileprivate var outcome: OutboxSettlement.Outcome {
    switch self {
    case .held, .byHand, .missed: .reopen
    case .done: .done
    case .cancelled: .cancel
    }
  }
}
