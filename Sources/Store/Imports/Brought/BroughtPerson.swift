import Community
import GRDB

/// What one import told of who somebody is: the kind and the tags that exports give.
struct BroughtPerson {
  let person: Int64
  let importID: Int64
  let db: Database

  /// The import gives the person that kind; the strongest stays.
  func add(_ kind: PersonKind) throws {
    let told = try String.fetchOne(
      db, sql: "SELECT kind FROM import_person WHERE person = ? AND import = ?",
      arguments: [person, importID])
    guard kind.rank > (told.flatMap(PersonKind.init) ?? .human).rank else { return }
    try db.execute(
      sql: """
        INSERT INTO import_person (person, import, kind) VALUES (?, ?, ?)
        ON CONFLICT (person, import) DO UPDATE SET kind = excluded.kind
        """, arguments: [person, importID, kind.rawValue])
  }

  /// The import gives the person those tags, beside those it gave before.
  func add(_ tags: Set<String>) throws {
    guard !tags.isEmpty else { return }
    let before = try String.fetchOne(
      db, sql: "SELECT tags FROM import_person WHERE person = ? AND import = ?",
      arguments: [person, importID])
    let told = try before.map { try CanonicalJSON.value([String].self, from: $0) } ?? []
    guard !tags.isSubset(of: told) else { return }
    try db.execute(
      sql: """
        INSERT INTO import_person (person, import, tags) VALUES (?, ?, ?)
        ON CONFLICT (person, import) DO UPDATE SET tags = excluded.tags
        """,
      arguments: [person, importID, try CanonicalJSON.text(tags.union(told).sorted())])
  }

  /// Forgets what the import told.
  ///
  /// - Returns: whether it told anything.
  func remove() throws -> Bool {
    try db.execute(
      sql: "DELETE FROM import_person WHERE person = ? AND import = ?",
      arguments: [person, importID])
    return db.changesCount > 0
  }

  /// The tags that imports other than that one give somebody.
  static func tags(
    of person: Int64, exceptBy importID: Int64, _ db: Database
  ) throws -> Set<String> {
    let texts = try String.fetchAll(
      try db.cachedStatement(
        sql: "SELECT tags FROM import_person WHERE person = ? AND import <> ? AND tags <> '[]'"),
      arguments: [person, importID])
    return try texts.reduce(into: []) {
      $0.formUnion(try CanonicalJSON.value([String].self, from: $1))
    }
  }

  /// The strongest kind that imports give somebody; nil when none gives one.
  static func kind(of person: Int64, _ db: Database) throws -> PersonKind? {
    try String.fetchAll(
      db, sql: "SELECT kind FROM import_person WHERE person = ? AND kind IS NOT NULL",
      arguments: [person]
    ).compactMap(PersonKind.init).max { $0.rank < $1.rank }
  }
}
