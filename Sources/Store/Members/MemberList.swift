import Community
import GRDB

extension Store {
  /// People of a segment, in the order and the window asked for.
  public func members(_ query: MemberQuery) throws -> Page<MemberRow> {
    try read { db in
      let now = try Instant.fetchOne(db, sql: "SELECT max(observed_until) FROM chat_group")
      let listing = MemberListing(query, asOf: now ?? Instant(0))
      let total =
        try Int.fetchOne(db, sql: listing.countSQL, arguments: listing.arguments) ?? 0
      let rows = try Row.fetchAll(
        db, sql: listing.rowsSQL,
        arguments: listing.arguments + [query.window.limit, query.window.offset])
      let people = try rows.map(MemberRow.init)
      return Page(
        total: total, offset: query.window.offset,
        rows: try MemberOrigins(db).addedToLookAlikes(
          try StandingSummaries(db, group: query.group).added(to: people)))
    }
  }

  /// What is decided about a person; nil when there is none.
  public func person(_ id: PersonID) throws -> Person? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM person WHERE id = ?", arguments: [id])
        .map(Person.init)
    }
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
      person.id, name, kind, tags, note, scorecard, version, groups, contribution, \(joined),
        \(figures).messages, \(figures).active_days, \(figures).first_spoke,
        \(figures).last_spoke, \(figures).participation
      """
  }

  /// From a row with ``columns(inGroup:)``.
  init(row: Row) throws {
    let role: String? = row["role"]
    self.init(
      person: try Person(row: row), role: try role.map { try MemberRole(column: $0) },
      joinedAt: row["joined_at"], groups: row["groups"], messages: row["messages"],
      activeDays: row["active_days"], firstSpokeAt: row["first_spoke"],
      lastSpokeAt: row["last_spoke"], participationIndex: row["participation"],
      contribution: row["contribution"])
  }
}
