import GRDB

/// A name under which an import saw an account.
struct BroughtName: Comparable {
  var name: String
  /// When it was last seen under it.
  var at: Int64
  /// nil for one of before imports noted it.
  var importID: Int64?

  static func == (left: Self, right: Self) -> Bool {
    left.at == right.at && ExactText(left.name) == ExactText(right.name)
  }

  /// The later one wins.
  static func < (left: Self, right: Self) -> Bool {
    left.at == right.at ? ExactText(left.name) < ExactText(right.name) : left.at < right.at
  }
}

/// What each import last called an account, but for the name that the account has: one of them wins
/// when the import that gave that one is taken back.
struct BroughtNames {
  private let keep: DirectStatement
  private let give: DirectStatement

  init(_ db: Database) throws {
    keep = try DirectStatement(
      db,
      """
      INSERT INTO import_name (identity, import, name, name_at) VALUES (?, ?, ?, ?)
      ON CONFLICT (identity, import) DO UPDATE SET name = excluded.name, name_at = excluded.name_at
        WHERE (name_at, name) < (excluded.name_at, excluded.name)
      """)
    give = try DirectStatement(db, "UPDATE identity SET import = ? WHERE id = ?")
  }

  /// Keeps a name that lost, unless its import saw the account later under another one.
  func keep(_ name: BroughtName, of identity: Int64) throws {
    keep.bind(1, identity)
    keep.bind(2, name.importID ?? SchemaV10.before)
    keep.bind(3, name.name)
    keep.bind(4, name.at)
    try keep.run()
  }

  /// The name that the account has is the import's.
  func give(_ identity: Int64, to importID: Int64) throws {
    give.bind(1, importID)
    give.bind(2, identity)
    try give.run()
  }
}
