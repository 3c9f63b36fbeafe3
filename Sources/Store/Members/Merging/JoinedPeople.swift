import Community
import GRDB

/// Who is one with whom. Few are, so all of them are held.
struct JoinedPeople {
  private var roots: [Int64: Int64] = [:]
  private var withOthers: Set<Int64> = []

  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, joined_to FROM person INDEXED BY person_joined WHERE joined_to IS NOT NULL
        """)
    while let row = try rows.next() {
      let root: Int64 = try row.value("joined_to")
      roots[try row.value("id")] = root
      withOthers.insert(root)
    }
  }

  /// For whom the person counts: mostly themselves.
  func root(of person: Int64) -> Int64 { roots.isEmpty ? person : roots[person] ?? person }

  /// Whether the person is one of several who are one.
  func isOneOfSeveral(_ person: Int64) -> Bool {
    roots[person] != nil || withOthers.contains(person)
  }

  /// The root of the person in a column, which must not be NULL.
  static func rootSQL(_ column: String) -> String {
    """
    coalesce((
      SELECT of.joined_to FROM person AS of INDEXED BY person_joined
      WHERE of.joined_to IS NOT NULL AND of.id = \(column)), \(column))
    """
  }

  /// Everybody who is one with the root, the root first.
  static func family(of root: Int64, _ db: Database) throws -> [Int64] {
    [root]
      + (try Int64.fetchAll(
        db, sql: "SELECT id FROM person WHERE joined_to = ? ORDER BY id", arguments: [root]))
  }
}

extension Condition {
  /// Also what is kept under those who are one with the person.
  func and(_ column: String, isOf root: PersonID?) -> Condition {
    guard let root else { return self }
    return and(
      "\(column) IN (SELECT ? UNION ALL SELECT id FROM person WHERE joined_to = ?)", [root, root])
  }
}
