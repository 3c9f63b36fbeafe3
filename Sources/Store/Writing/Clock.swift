import Community
import GRDB

extension Store {
  /// Lets come due what was scheduled until now, marks what was due for too long as missed, and has
  /// the data of groups go whose time has come.
  ///
  /// One command of ``Operator/clock``; nothing is written when nothing comes due. However many
  /// processes call it, and wherever one of them stops, each delivery falls due once: the look and
  /// the change are one transaction.
  ///
  /// The people and events of an erased group go afterwards, some at each call, and so does what an
  /// import brought that is taken back.
  ///
  /// - Returns: How many deliveries and groups changed.
  public func advanceClock(to now: Instant) throws -> Int {
    let count = try carryOutWhatIsDue(at: now)
    try sweepErased()
    try sweepImports()
    return count
  }

  private func carryOutWhatIsDue(at now: Instant) throws -> Int {
    // A look without the write lock, since this is asked all day long.
    guard try read({ try !Self.clockCommands($0, now: now).isEmpty }) else { return 0 }
    return try write { db in
      let commands = try Self.clockCommands(db, now: now)
      guard !commands.isEmpty else { return 0 }
      _ = try db.perform(
        .batch(commands), as: .clock, at: now, origin: .given, isUndoable: false, under: .programs)
      return commands.count
    }
  }

  private static func clockCommands(_ db: Database, now: Instant) throws -> [Command] {
    let missed = now - Int64(DeliveryPreset.missedAfter.value) * 3600
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, state, version FROM delivery
        WHERE state IN ('scheduled', 'due') AND due_at <= ?
          AND (state = 'scheduled' OR due_at < ?)
        ORDER BY due_at, id
        """, arguments: [now, missed])
    let deliveries = try rows.map { row in
      let state = try DeliveryState(column: row.value("state"))
      let change: DeliveryChange = state == .due ? .miss : .fallDue
      return try Command.settleDelivery(row.value("id"), version: row.value("version"), change)
    }
    return deliveries + (try erasures(db, now: now))
  }

  private static func erasures(_ db: Database, now: Instant) throws -> [Command] {
    try Row.readAll(
      db,
      sql: """
        SELECT id, version FROM chat_group INDEXED BY chat_group_to_erase
        WHERE erase_at IS NOT NULL AND erase_at <= ? AND erased_at IS NULL ORDER BY id
        """, arguments: [now]
    ) { try .eraseGroup($0.value("id"), version: $0.value("version"), .carryOut) }
  }
}
