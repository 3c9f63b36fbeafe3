import Community
import GRDB

/// Adds to people where they are known from, for the rows of one window.
struct MemberOrigins {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Only to those of whose name there is somebody else: in a group's list another of its rows, in the
  /// directory anybody, listed in this window or not.
  func addedToLookAlikes(_ rows: [MemberRow], inGroup: Bool) throws -> [MemberRow] {
    guard inGroup else { return try added(to: rows, only: namesakes(among: rows)) }
    let named = Dictionary(grouping: rows, by: \.person.name).filter { $0.value.count > 1 }
    return try added(to: rows, only: Set(named.values.joined().map(\.person.id)))
  }

  private func namesakes(among rows: [MemberRow]) throws -> Set<PersonID> {
    let numbers = rows.map { "\($0.person.id.rawValue)" }.joined(separator: ",")
    return try PersonID.fetchSet(
      db,
      sql: """
        SELECT id FROM person WHERE id IN (\(numbers)) AND EXISTS (
          SELECT 1 FROM person AS other
          WHERE other.name = person.name AND other.id <> person.id AND other.joined_to IS NULL)
        """)
  }

  func added(to rows: [MemberRow]) throws -> [MemberRow] {
    try added(to: rows, only: Set(rows.map(\.person.id)))
  }

  private func added(to rows: [MemberRow], only people: Set<PersonID>) throws -> [MemberRow] {
    guard !people.isEmpty else { return rows }
    let origins = try origins(of: people)
    return rows.map { row in
      var row = row
      row.origin = origins[row.person.id]
      return row
    }
  }

  private func origins(of people: Set<PersonID>) throws -> [PersonID: MemberOrigin] {
    let numbers = people.map { "\($0.rawValue)" }.joined(separator: ",")
    var origins: [PersonID: MemberOrigin] = [:]
    let accounts = try Row.fetchCursor(
      db,
      sql: """
        SELECT root, platform, scope, external_id FROM (
          SELECT id AS root, id FROM person WHERE id IN (\(numbers))
          UNION ALL SELECT joined_to, id FROM person WHERE joined_to IN (\(numbers))
        ) AS one JOIN identity ON identity.person = one.id
        ORDER BY root, platform, scope, external_id
        """)
    while let row = try accounts.next() {
      let platform = try Platform(rawValue: row.value("platform"))
      let scope: Int64 = try row.value("scope")
      var origin = origins[try row.value("root")] ?? MemberOrigin(platforms: [])
      if !origin.platforms.contains(platform) { origin.platforms.append(platform) }
      if scope == 0, origin.accountID == nil { origin.accountID = try row.value("external_id") }
      origins[try row.value("root")] = origin
    }
    let groups = try Row.fetchCursor(
      db,
      sql: """
        SELECT person, name FROM membership JOIN chat_group ON chat_group.id = group_id
        WHERE person IN (\(numbers))
        ORDER BY person, left_at IS NOT NULL, last_spoke DESC, chat_group.id
        """)
    while let row = try groups.next() {
      try origins[row.value("person"), default: MemberOrigin(platforms: [])]
        .groups.append(row.value("name"))
    }
    return origins
  }
}
