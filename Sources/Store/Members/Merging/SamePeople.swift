import Community
import GRDB

extension Store {
  /// People with whom somebody may be made one, each with where they are known from: members,
  /// staff and bots, whether or not they are still in a group.
  ///
  /// People of the same name come first, and of those the ones who are in none of the same groups:
  /// somebody seldom joins a group twice.
  public func samePeople(_ query: SamePersonQuery) throws -> Page<MemberRow> {
    try read { db in
      let sought = try SamePeople(db: db, query: query)
      let rows = try sought.rows()
      return Page(
        total: rows.count, offset: 0,
        rows: try MemberOrigins(db).added(to: rows))
    }
  }
}

private struct SamePeople {
  let db: Database
  let query: SamePersonQuery
  private let root: PersonID
  /// How the name of the one and of their accounts may be written elsewhere.
  private let names: [String]

  init(db: Database, query: SamePersonQuery) throws {
    self.db = db
    self.query = query
    root =
      try PersonID.fetchOne(
        db, sql: "SELECT coalesce(joined_to, id) FROM person WHERE id = ?",
        arguments: [query.person]) ?? query.person
    let own = Condition.always.and("person", isOf: root)
    let known = try String.fetchSet(
      db,
      sql: """
        SELECT name FROM person WHERE id = ? UNION SELECT name FROM identity WHERE \(own.sql)
        """, arguments: [root] + own.arguments)
    names = known.reduce(into: Set()) { $0.formUnion(Self.forms(of: $1)) }.sorted()
  }

  /// Exact forms, because only they are found by an index.
  private static func forms(of name: String) -> Set<String> {
    let trimmed = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let capitalized = trimmed.split(separator: " ").map {
      $0.prefix(1).uppercased() + $0.dropFirst().lowercased()
    }
    let forms = [
      name, trimmed, trimmed.lowercased(), trimmed.uppercased(), capitalized.joined(separator: " "),
    ]
    return Set(forms).subtracting([""])
  }

  func rows() throws -> [MemberRow] {
    let marks = names.map { _ in "?" }.joined(separator: ",")
    let filter = Filter(query.filter).condition(
      on: "person.name", "person.tags",
      keys: (
        "person.id",
        "SELECT \(JoinedPeople.rootSQL("identity.person")) FROM identity WHERE", "external_id"
      ))
    // By name through its indices; the platforms are named so that the index of accounts serves.
    let namesakes = """
      SELECT id FROM person WHERE name IN (\(marks))
      UNION SELECT \(JoinedPeople.rootSQL("identity.person")) FROM identity
      WHERE platform IN (SELECT DISTINCT platform FROM chat_group) AND identity.name IN (\(marks))
      """
    let bothNames = StatementArguments(names + names)
    let isFiltered = filter.sql != Condition.always.sql
    let meant = isFiltered ? filter.sql : "person.id IN (\(namesakes))"
    let arguments = isFiltered ? filter.arguments : bothNames
    return try Row.readAll(
      db,
      sql: """
        SELECT \(MemberRow.columns(inGroup: false)),
          person.id IN (\(namesakes)) AS namesake,
          EXISTS (
            SELECT 1 FROM membership AS own JOIN membership AS other USING (group_id)
            WHERE own.person = ? AND other.person = person.id
              AND own.left_at IS NULL AND other.left_at IS NULL) AS together
        FROM person
        WHERE person.id <> ? AND joined_to IS NULL AND \(meant)
        ORDER BY namesake DESC, together, person.last_spoke DESC, person.id LIMIT ?
        """,
      arguments: bothNames + [root, root] + arguments + [query.limit], as: MemberRow.init)
  }
}
