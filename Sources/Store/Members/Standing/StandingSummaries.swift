import Community
import GRDB

/// Adds to people how they stand, for the rows of one window only: a list of a million people does
/// not look at a million standings.
struct StandingSummaries {
  private let db: Database
  private let group: GroupID?

  /// - Parameter group: Their standing there; nil for all groups.
  init(_ db: Database, group: GroupID?) {
    self.db = db
    self.group = group
  }

  func added(to rows: [MemberRow]) throws -> [MemberRow] {
    guard !rows.isEmpty else { return rows }
    let numbers = rows.map { "\($0.person.id.rawValue)" }.joined(separator: ",")
    let here = group.map { "group_id = \($0.rawValue) AND " } ?? ""
    let found = try Row.fetchCursor(
      db,
      sql: """
        SELECT person, max(love) AS love, sum(gravity) AS gravity, max(step) AS step,
          max(helper) AS helper, max(seed) AS seed
        FROM member_standing WHERE \(here)person IN (\(numbers)) GROUP BY person
        """)
    var summaries: [PersonID: StandingSummary] = [:]
    while let row = try found.next() {
      let (helper, seed): (Int, Int) = try (row.value("helper"), row.value("seed"))
      try summaries[row.value("person")] = StandingSummary(
        love: row.value("love"), gravity: row.value("gravity"),
        step: RelationStep(rawValue: row.value("step")) ?? .acquainted,
        helper: helper > 0 ? helper : nil, seed: seed > 0 ? seed : nil)
    }
    return rows.map { row in
      var row = row
      row.standing = summaries[row.person.id]
      return row
    }
  }
}
