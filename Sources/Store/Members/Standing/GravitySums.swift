import GRDB

/// Sums up the gravity that people have in their groups, for the directory of the whole community.
struct GravitySums {
  private let statement: DirectStatement

  init(_ db: Database) throws {
    statement = try DirectStatement(
      db,
      """
      UPDATE person SET gravity = (
        SELECT round(coalesce(sum(gravity), 0), 3) FROM member_standing WHERE person = ?1)
      WHERE id = ?1
      """)
  }

  /// Writes the person's sum anew.
  func refresh(_ person: Int64) throws {
    statement.bind(1, person)
    try statement.run()
  }
}
