import GRDB

/// Takes the names of people away of whom the store knows nothing any more.
struct PersonEraser {
  /// The name of who is forgotten.
  static let forgotten = "–"

  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Takes people's names, accounts, tags and notes away, but of those who are known from some group,
  /// or from what operators did: who has points keeps the name that the ledger needs, and who is
  /// banned the one by which they are told. Several who are one are known or forgotten together.
  ///
  /// - Parameter bringers: Whether who brought a member of some group is known by that.
  func forget(_ people: [Int64], sparing bringers: Bool = true) throws {
    let unknown = try families(of: people).filter { try !$0.contains(where: isKnown) }
    let named = try named(among: unknown.flatMap(\.self), sparing: bringers)
    for family in unknown where named.isDisjoint(with: family) {
      for person in family { try forget(person) }
    }
  }

  private func families(of people: [Int64]) throws -> [[Int64]] {
    let joined = try JoinedPeople(db)
    return try Set(people.map(joined.root(of:))).sorted().map { root in
      joined.isOneOfSeveral(root) ? try JoinedPeople.family(of: root, db) : [root]
    }
  }

  private func forget(_ person: Int64) throws {
    try db.execute(
      sql: """
        DELETE FROM import_name WHERE identity IN (SELECT id FROM identity WHERE person = ?)
        """, arguments: [person])
    for table in ["identity", "import_person"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [person])
    }
    try db.execute(
      sql: """
        UPDATE person SET name = '\(Self.forgotten)', tags = '[]', imported_tags = '[]', note = '',
          scorecard = NULL WHERE id = ?
        """, arguments: [person])
  }

  private func isKnown(_ person: Int64) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM membership WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM membership_part WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM join_request WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM point_entry WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM task WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM incident WHERE person = ?1)
          OR EXISTS (SELECT 1 FROM person WHERE id = ?1 AND banned_at IS NOT NULL)
        """, arguments: [person]) ?? true
  }

  /// Those who brought a member of some group, or own one. There is no index by who brought: all
  /// who brought somebody are gone through, once for many people.
  private func named(among people: [Int64], sparing bringers: Bool) throws -> Set<Int64> {
    guard !people.isEmpty else { return [] }
    guard bringers else {
      return try Int64.fetchSet(
        db,
        sql: "SELECT owner FROM chat_group WHERE owner IN (SELECT value FROM json_each(?))",
        arguments: [CanonicalJSON.text(people)])
    }
    return try Int64.fetchSet(
      db,
      sql: """
        WITH unknown AS MATERIALIZED (SELECT value AS id FROM json_each(:people))
        SELECT brought_by FROM membership WHERE brought_by IN (SELECT id FROM unknown)
        UNION SELECT brought_by FROM membership_part WHERE brought_by IN (SELECT id FROM unknown)
        UNION SELECT owner FROM chat_group WHERE owner IN (SELECT id FROM unknown)
        """, arguments: ["people": CanonicalJSON.text(people)])
  }
}
