import Community
import GRDB

extension Store {
  /// People of a segment, in the order and the window asked for.
  ///
  /// - Parameter isWanted: Whether somebody still waits for the answer; asked every few milliseconds
  ///   while words are looked for in the whole community.
  /// - Throws: `CancellationError` when nobody does.
  public func members(
    _ query: MemberQuery, while isWanted: () -> Bool = { true }
  ) throws -> Page<MemberRow> {
    try withoutActuallyEscaping(isWanted) { isWanted in
      try read { db in
        let now = try Instant.fetchOne(db, sql: "SELECT max(observed_until) FROM chat_group")
        let listing = MemberListSQL(query, asOf: now ?? Instant(0))
        return query.isSearch
          ? try found(query, listing, db, while: isWanted) : try listed(query, listing, db)
      }
    }
  }

  private func listed(
    _ query: MemberQuery, _ listing: MemberListSQL, _ db: Database
  ) throws -> Page<MemberRow> {
    let rows = try Row.readAll(
      db, sql: listing.rowsSQL,
      arguments: listing.arguments + [query.window.limit, query.window.offset], as: MemberRow.init)
    let total =
      query.among == nil
      ? try Int.fetchOne(db, sql: listing.countSQL, arguments: listing.arguments) : nil
    return Page(
      total: total ?? rows.count, offset: query.window.offset,
      rows: try described(rows, in: query.group, db))
  }

  private func found(
    _ query: MemberQuery, _ listing: MemberListSQL, _ db: Database,
    while isWanted: @escaping () -> Bool
  ) throws -> Page<MemberRow> {
    let search = MemberSearch(db: db, query: query, listing: listing, isWanted: isWanted)
    let (ids, total) = try search.found()
    let rows = try Row.readAll(
      db,
      sql: """
        SELECT \(MemberRow.columns(inGroup: false)) FROM person
        WHERE id IN (\(ids.map(String.init).joined(separator: ",")))
        """, as: MemberRow.init)
    let byID = Dictionary(rows.map { ($0.person.id.rawValue, $0) }, uniquingKeysWith: { $1 })
    return Page(
      total: total, offset: query.window.offset,
      rows: try described(ids.compactMap { byID[$0] }, in: nil, db))
  }

  /// With how they stand, and where those of one name are from.
  private func described(
    _ rows: [MemberRow], in group: GroupID?, _ db: Database
  ) throws -> [MemberRow] {
    try MemberOrigins(db).addedToLookAlikes(
      StandingSummaries(db, group: group).added(to: rows), inGroup: group != nil)
  }

  /// What is decided about a person; nil when there is none.
  public func person(_ id: PersonID) throws -> Person? {
    try read { db in
      try Row.readOne(
        db, sql: "SELECT * FROM person WHERE id = ?", arguments: [id], as: Person.init)
    }
  }
}

extension MemberQuery {
  /// Whether words are looked for in the whole community.
  fileprivate var isSearch: Bool {
    group == nil && among == nil && filter.contains { !$0.isWhitespace }
  }
}

extension MemberRow {
  /// - Parameter inGroup: Figures of the membership and not of the person.
  static func columns(inGroup: Bool) -> String {
    let figures = inGroup ? "membership" : "person"
    let joined =
      inGroup
      ? "role, joined_at"
      : """
      NULL AS role,
        (SELECT min(joined_at) FROM membership WHERE membership.person = person.id) AS joined_at
      """
    return """
      person.id, name, kind, tags, note, scorecard, banned_at, ban_reason, version, groups,
        contribution, \(joined), \(figures).messages, \(figures).active_days, \(figures).first_spoke,
        \(figures).last_spoke, \(figures).participation
      """
  }

  /// From a row with ``columns(inGroup:)``.
  init(row: Row) throws {
    let role: String? = try row.value("role")
    try self.init(
      person: Person(row: row), role: role.map { try MemberRole(column: $0) },
      joinedAt: row.value("joined_at"), groups: row.value("groups"),
      messages: row.value("messages"), activeDays: row.value("active_days"),
      firstSpokeAt: row.value("first_spoke"), lastSpokeAt: row.value("last_spoke"),
      participationIndex: row.value("participation"), contribution: row.value("contribution"))
  }
}
