import GRDB

/// Compares what people are said to have in points with what the ledger adds up to. Entries of those
/// who are one count for the root.
struct ContributionSums {
  let db: Database

  /// The people whose points are another number than their sum, by their number.
  func differing() throws -> [(person: Int64, sum: Int)] {
    try Row.readAll(
      db,
      sql: """
        WITH sums (person, points) AS MATERIALIZED (
          SELECT coalesce(joined_to, person.id), sum(amount)
          FROM point_entry JOIN person ON person.id = point_entry.person GROUP BY 1)
        SELECT person.id, coalesce(points, 0) AS points
        FROM person LEFT JOIN sums ON sums.person = person.id
        WHERE contribution <> coalesce(points, 0) ORDER BY person.id
        """
    ) { (try $0.value("id"), try $0.value("points")) }
  }

  /// Writes the sums where they differ.
  func mend() throws {
    for (person, sum) in try differing() {
      try db.execute(
        sql: "UPDATE person SET contribution = ? WHERE id = ?", arguments: [sum, person])
    }
  }
}
