import Community
import GRDB

/// What the store knows of a group whose figures have to be computed.
struct FigureFacts {
  var group: GroupID
  /// What operators have set.
  var settings: Group
  var zone: Zone
  var owner: Int64?
  var isClosed: Bool
  var members: Int
  var capacity: Int
  /// nil before the first import told of an event.
  var observedUntil: Instant?

  /// The last day of which it is known what happened.
  var asOf: Day? { observedUntil.map(zone.day(of:)) }

  /// - Parameter onlyStale: Only when the group's figures are out of date.
  /// - Returns: nil when there is no such group.
  static func fetch(
    _ group: GroupID, onlyStale: Bool = true, in db: Database
  ) throws -> FigureFacts? {
    try Row.readOne(
      db,
      sql: """
        SELECT *, \(JoinedPeople.rootSQL("owner")) AS owner_root FROM chat_group
        WHERE id = ? AND stale >= ?
        """,
      arguments: [group.rawValue, onlyStale ? 1 : 0]
    ) { row in
      let observed: Int64? = try row.value("observed_until")
      return try FigureFacts(
        group: group, settings: Group(row: row), zone: Zone(column: row.value("zone")),
        owner: row.value("owner_root"), isClosed: row.value("closed"),
        members: row.value("members"), capacity: row.value("capacity"),
        observedUntil: observed.map { Instant($0) })
    }
  }

  func input(asOf: Day, in db: Database) throws -> FigureInput {
    let (joins, leaves) = try comings(since: asOf - 60, in: db)
    return FigureInput(
      history: GroupHistory(entries: try entries(in: db), asOf: asOf),
      staffLastSpoke: try staffLastSpoke(in: db), joins: joins, leaves: leaves, isClosed: isClosed)
  }

  /// The days of ordinary members only: nobody else counts for health and stage.
  func entries(in db: Database) throws -> [GroupHistory.Entry] {
    let days = try DirectStatement(
      db,
      """
      SELECT day, member_day.person, messages FROM member_day
      WHERE group_id = ? AND person NOT IN (SELECT id FROM person WHERE kind <> 'human')
      ORDER BY day, member_day.person
      """)
    var entries: [GroupHistory.Entry] = []
    days.bind(1, group.rawValue)
    while try days.step() {
      entries.append(
        GroupHistory.Entry(
          day: Day(Int(days.int(0))), person: days.int(1), messages: Int(days.int(2))))
    }
    return entries
  }

  /// The owner counts as named by an operator or by a member list.
  ///
  /// Staff by the index of the few who are no ordinary members: SQLite takes it only when the query
  /// says so, and would look at everybody in the store for every group.
  private func staffLastSpoke(in db: Database) throws -> Day? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT max(last_spoke) FROM membership
        WHERE group_id = :group AND (
          role = 'owner' OR person = :owner
          OR person IN (
            SELECT id FROM person INDEXED BY person_special
            WHERE kind <> 'human' AND kind = 'staff'))
        """,
      arguments: ["group": group.rawValue, "owner": owner]
    ).map { zone.day(of: Instant($0)) }
  }

  private func comings(
    since day: Day, in db: Database
  ) throws -> (joins: [Day: Int], leaves: [Day: Int]) {
    var joins: [Day: Int] = [:]
    var leaves: [Day: Int] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT day, joins, leaves FROM group_day WHERE group_id = ? AND day >= ?",
      arguments: [group.rawValue, day.number])
    while let row = try rows.next() {
      let day = try Day(row.value("day"))
      joins[day] = try row.value("joins")
      leaves[day] = try row.value("leaves")
    }
    return (joins, leaves)
  }
}
