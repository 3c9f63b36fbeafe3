import Community
import GRDB

extension BoardPeriod {
  /// The period's first moment in that zone; nil when it has none.
  public func start(at now: Instant, in zone: Zone) -> Instant? {
    let today = zone.day(of: now)
    switch self {
    case .week: return zone.start(of: today.monday)
    case .month: return zone.start(of: today - (today.date.day - 1))
    case .all: return nil
    }
  }
}

extension Store {
  /// A window of the board: ordinary members who are in some group now and have points in the
  /// period, most first.
  public func board(
    _ period: BoardPeriod, at now: Instant, in zone: Zone, window: Window = Window(limit: 200)
  ) throws -> Page<BoardRow> {
    // The start goes in as a number since the source stands before the condition's arguments. Points
    // of those who are one are added up.
    let sums =
      if let start = period.start(at: now, in: zone) {
        """
        (SELECT \(JoinedPeople.rootSQL("point_entry.person")) AS person, sum(amount) AS points
         FROM point_entry WHERE at >= \(start.seconds) GROUP BY 1 HAVING sum(amount) > 0)
        """
      } else {
        "(SELECT id AS person, contribution AS points FROM person WHERE contribution > 0)"
      }
    let source = "\(sums) AS board JOIN person ON person.id = board.person"
    let present = Condition(sql: "person.kind = 'human' AND person.groups > 0", arguments: [])
    return try read { db in
      var page = try Page.fetch(
        db, select: "person.*, points", from: source, where: present,
        order: "points DESC, person.id", window: window
      ) { row in
        try BoardRow(
          rank: 1, person: Person(row: row), points: row.value("points"),
          participationIndex: row.value("participation"))
      }
      let above = page.rows.first.map { present.and("points > ?", [$0.points]) }
      if let above, window.offset > 0 {
        let sql = "SELECT count(DISTINCT points) FROM \(source) WHERE \(above.sql)"
        page.rows[0].rank = 1 + (try Int.fetchOne(db, sql: sql, arguments: above.arguments) ?? 0)
      }
      page.rankDensely()
      return page
    }
  }
}

extension Page<BoardRow> {
  /// Ranks the rows after the first, which has its rank.
  fileprivate mutating func rankDensely() {
    for (row, next) in zip(rows.indices, rows.indices.dropFirst()) {
      rows[next].rank = rows[row].rank + (rows[next].points < rows[row].points ? 1 : 0)
    }
  }
}
