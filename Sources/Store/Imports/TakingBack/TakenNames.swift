import GRDB

/// Gives somebody the name back that they had without an import.
struct TakenNames {
  let person: Int64
  let importID: Int64
  let db: Database

  func take() throws {
    let accounts = try Row.readAll(
      db, sql: "SELECT id, import FROM identity WHERE person = ?", arguments: [person]
    ) { try (id: $0.value("id") as Int64, giver: $0.value("import") as Int64?) }
    for account in accounts {
      try db.execute(
        sql: "DELETE FROM import_name WHERE identity = ? AND import = ?",
        arguments: [account.id, importID])
      if account.giver == importID { try giveBack(account.id) }
    }
    try db.execute(
      sql: """
        UPDATE person SET name = (
          SELECT name FROM identity WHERE person = ?1 ORDER BY name_at DESC, name DESC LIMIT 1
        ) WHERE id = ?1 AND EXISTS (SELECT 1 FROM identity WHERE person = ?1)
        """, arguments: [person])
  }

  private func giveBack(_ identity: Int64) throws {
    let best = try Row.readOne(
      db,
      sql: """
        SELECT import, name, name_at FROM import_name WHERE identity = ?
        ORDER BY name_at DESC, name DESC LIMIT 1
        """, arguments: [identity]
    ) {
      try BroughtName(
        name: $0.value("name"), at: $0.value("name_at"), importID: $0.value("import"))
    }
    guard let best else { return try keepUntilNamed(identity) }
    try db.execute(
      sql: "UPDATE identity SET name = ?, name_at = ?, import = nullif(?, ?) WHERE id = ?",
      arguments: [best.name, best.at, best.importID, SchemaV10.before, identity])
    try db.execute(
      sql: "DELETE FROM import_name WHERE identity = ? AND import = ?",
      arguments: [identity, best.importID])
  }

  /// Others tell of the account, but gave it no name of their own: whatever name comes next wins.
  private func keepUntilNamed(_ identity: Int64) throws {
    try db.execute(
      sql: """
        UPDATE identity SET name_at = ?1, import = (
          SELECT nullif(max(import), ?2) FROM import_member WHERE person = ?3 AND import <> ?4)
        WHERE id = ?5
          AND (EXISTS (SELECT 1 FROM import_member WHERE person = ?3 AND import <> ?4)
            OR EXISTS (SELECT 1 FROM audit_subject WHERE subject = 'person' AND row_id = ?3))
        """,
      arguments: [AccountDirectory.unnamed, SchemaV10.before, person, importID, identity])
  }
}
