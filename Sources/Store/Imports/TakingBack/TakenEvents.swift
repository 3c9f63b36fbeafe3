import Community
import GRDB

/// Takes the events away that an import brought and no other told, and counts their days again.
struct TakenEvents {
  /// What is left of the import in one group.
  private struct Span {
    var group: Int64
    var zone: Zone
    var first: Int64
    var last: Int64
  }

  /// What a span costs beside its events, as if it had so many more.
  private static let perSpan = 200

  let importID: Int64
  let db: Database

  /// Takes the next events, of as many groups as go into one piece.
  ///
  /// - Returns: whether there were so many; nil when there were none.
  func take(_ count: Int) throws -> Bool? {
    guard var span = try next() else { return nil }
    let parts = try TalkParts(db)
    var left = count
    while true {
      left -= try take(span, atMost: left, parts) + Self.perSpan
      guard left > 0 else { return true }
      guard let another = try next() else { return false }
      span = another
    }
  }

  private func next() throws -> Span? {
    try Row.readOne(
      db,
      sql: """
        SELECT group_id, chat_group.zone AS zone, first_at, last_at FROM import_group
        JOIN chat_group ON chat_group.id = group_id
        WHERE import_group.import = ? AND first_at IS NOT NULL ORDER BY group_id LIMIT 1
        """, arguments: [importID]
    ) {
      try Span(
        group: $0.value("group_id"), zone: Zone(column: $0.value("zone")),
        first: $0.value("first_at"), last: $0.value("last_at"))
    }
  }

  /// Takes the first days of a span.
  ///
  /// - Returns: how many events of the import there were.
  private func take(_ span: Span, atMost count: Int, _ parts: TalkParts) throws -> Int {
    let end = try self.end(of: span, atMost: count)
    let shared = SharedEvents(
      importID: importID, group: span.group, people: parts.people, db: db)
    let passed = try shared.pass(from: span.first, before: end)
    let own = "group_id = ? AND at >= ? AND at < ? AND import = ?"
    let arguments: StatementArguments = [span.group, span.first, end, importID]
    let moments = try DirectStatement(db, "SELECT at, kind FROM event WHERE \(own)")
    for (index, value) in [span.group, span.first, end, importID].enumerated() {
      moments.bind(Int32(index) + 1, value)
    }
    var counter = DayCounter(span.zone)
    var (days, events, messages) = (Set<Int>(), 0, 0)
    while try moments.step() {
      events += 1
      switch EventCode(rawValue: moments.int(1)) {
      case .message: messages += 1
      case .notice: continue
      case .join, .leave, .removal, nil: break
      }
      days.insert(counter.day(of: Instant(moments.int(0))).number)
    }
    try db.execute(sql: "DELETE FROM event WHERE \(own)", arguments: arguments)
    if !days.isEmpty {
      var recount = try DayRecount(group: span.group, zone: span.zone, parts, db)
      try recount.recount(days, clearing: true)
    }
    try db.execute(
      sql: "UPDATE chat_group SET messages = messages - ?, stale = 1 WHERE id = ?",
      arguments: [messages, span.group])
    try db.execute(
      sql: """
        UPDATE import_group SET first_at = iif(last_at < ?1, NULL, ?1)
        WHERE import = ?2 AND group_id = ?3
        """, arguments: [end, importID, span.group])
    return events + passed
  }

  /// Before which moment the piece ends: where a day begins, or at the end of the span.
  private func end(of span: Span, atMost count: Int) throws -> Int64 {
    let reached = try Int64.fetchOne(
      db,
      sql: """
        SELECT at FROM event WHERE group_id = ? AND at BETWEEN ? AND ? ORDER BY at, mark
        LIMIT 1 OFFSET ?
        """, arguments: [span.group, span.first, span.last, count])
    guard let reached else { return span.last + 1 }
    let day = max(
      span.zone.day(of: Instant(reached)), span.zone.day(of: Instant(span.first)) + 1)
    return min(span.zone.start(of: day).seconds, span.last + 1)
  }
}
