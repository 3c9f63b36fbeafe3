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
      return Page(total: total, offset: query.window.offset, rows: try rows.map(MemberRow.init))
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

/// The SQL of a list of people: over the whole community from the sums of each person, or within
/// one group from those of each membership.
struct MemberListing {
  /// Days without a word after which someone has gone quiet.
  static let quietAfter = Preset("segment.gone-quiet", 30, source: "Hetang")
  /// Days for which someone is new.
  static let newFor = Preset("segment.newcomer", 14, source: "Hetang")

  let countSQL: String
  let rowsSQL: String
  let arguments: StatementArguments

  /// - Parameter now: The last moment of which the community's exports tell.
  init(_ query: MemberQuery, asOf now: Instant) {
    let day: Int64 = 86_400
    let segment = SegmentSQL(
      query, quiet: now.seconds - Int64(Self.quietAfter.value) * day,
      new: now.seconds - Int64(Self.newFor.value) * day)
    // Over everybody the accounts are looked through once, within a group person by person.
    let accountsOf = query.group == nil ? "" : "person = membership.person AND "
    let filter = Filter(query.filter).condition(
      on: "person.name", "person.tags",
      keys: ("person.id", "SELECT person FROM identity WHERE \(accountsOf)external_id"))
    let figures = query.group == nil ? "person" : "membership"
    let source =
      query.group == nil
      ? "person" : "membership JOIN person ON person.id = membership.person"
    let isWhole = query.group == nil && filter.sql == Condition.always.sql
    countSQL =
      (isWhole ? query.segment.wholeCount : nil)
      ?? "SELECT count(*) FROM \(source) WHERE \(segment.forCounting) AND \(filter.sql)"
    rowsSQL = """
      SELECT \(MemberRow.columns(inGroup: query.group != nil)) FROM \(source)
      WHERE \(segment.forListing) AND \(filter.sql)
      ORDER BY \(query.segment.order(query.sort).column(figures, isFew: query.segment.isFew)), person.id LIMIT ? OFFSET ?
      """
    arguments = (query.group.map { [$0] } ?? []) + filter.arguments
  }
}

/// The conditions of a segment.
private struct SegmentSQL {
  let forCounting: String
  /// Large segments are walked in the order of the list and not sought out and sorted: a `+` keeps
  /// SQLite from using the index of the column behind it.
  let forListing: String

  init(_ query: MemberQuery, quiet: Int64, new: Int64) {
    if query.group != nil {
      let first =
        "coalesce(min(joined_at, membership.first_spoke), joined_at, "
        + "membership.first_spoke)"
      let condition =
        switch query.segment {
        case .everyone: "kind = 'human'"
        case .neverSpoke: "kind = 'human' AND membership.last_spoke IS NULL"
        case .goneQuiet:
          "kind = 'human' AND membership.active_days >= 5 AND membership.last_spoke < \(quiet)"
        case .newcomers: "kind = 'human' AND \(first) >= \(new)"
        case .staff: "kind <> 'human'"
        }
      forCounting = "group_id = ? AND left_at IS NULL AND \(condition)"
      forListing = forCounting
      return
    }
    let present = "kind = 'human' AND groups > 0"
    let walk = query.segment.order(query.sort) == .lastSpoke ? "" : "+"
    switch query.segment {
    case .everyone:
      forCounting = present
      forListing = present
    case .neverSpoke:
      forCounting = "\(present) AND last_spoke IS NULL"
      forListing = "\(present) AND \(walk)last_spoke IS NULL"
    case .goneQuiet:
      forCounting = "\(present) AND active_days >= 5 AND last_spoke < \(quiet)"
      forListing = "\(present) AND active_days >= 5 AND \(walk)last_spoke < \(quiet)"
    case .newcomers:
      forCounting = "\(present) AND first_at >= \(new)"
      forListing = forCounting
    case .staff:
      forCounting = "kind <> 'human'"
      forListing = forCounting
    }
  }
}

extension MemberQuery.Segment {
  /// Small enough to be sought out and sorted.
  fileprivate var isFew: Bool { self == .staff || self == .newcomers }

  /// Counts the segment over the whole community without going through a million people: from the
  /// number of all who are present, less the few who are not meant. Nil where going is quick.
  fileprivate var wholeCount: String? {
    let everyone = """
      SELECT count - (SELECT count(*) FROM person WHERE kind <> 'human' AND groups > 0)
      """
    switch self {
    case .everyone: return "\(everyone) FROM present_people"
    case .neverSpoke:
      return """
        \(everyone) - (
          SELECT count(*) FROM person
          WHERE kind = 'human' AND groups > 0 AND last_spoke IS NOT NULL)
        FROM present_people
        """
    case .goneQuiet, .newcomers, .staff: return nil
    }
  }

  /// Who never spoke is equal in all that comes from speaking.
  fileprivate func order(_ sort: MemberQuery.Sort) -> MemberQuery.Sort {
    let isEqual = sort == .participation || sort == .messages
    return self == .neverSpoke && isEqual ? .lastSpoke : sort
  }
}

extension MemberQuery.Sort {
  /// - Parameters:
  ///   - table: Where the figures are, `person` or `membership`.
  ///   - isFew: Sort what the condition finds; do not walk an index of the whole table.
  fileprivate func column(_ table: String, isFew: Bool) -> String {
    let column =
      switch self {
      case .lastSpoke: "\(table).last_spoke DESC"
      case .participation: "\(table).participation DESC"
      case .contribution: "person.contribution DESC"
      case .messages: "\(table).messages DESC"
      case .joined: table == "person" ? "first_at DESC" : "joined_at DESC"
      case .name: "person.name"
      }
    return isFew ? "+" + column : column
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
      person.id, name, kind, tags, note, version, groups, contribution, \(joined),
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
