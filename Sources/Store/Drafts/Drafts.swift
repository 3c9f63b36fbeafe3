import Community
import GRDB

// Drafts are not audited, and are their writer's alone: they decide nothing, and end with the form.
// Each console has its own, so that two consoles of one operator never write over one another.

extension Store {
  /// What the operator has begun to write in that form. What was left by a console that is gone
  /// becomes the asking one's.
  ///
  /// - Parameters:
  ///   - place: Names the form, and what it is about: `post`, `task`, `task 12`.
  ///   - session: The asking console's; nil where it has none.
  public func takeUpDraft(
    of operator: Operator, in place: String, by session: SessionID? = nil
  ) throws -> DraftsFound {
    let shelf = DraftShelf(name: `operator`.name, place: place, own: session)
    let found = try read { try shelf.find(in: $0) }
    guard let left = found.left, left.session != shelf.own else { return found.told }
    do {
      // Another console may have been here between the look and the lock.
      return try write { db in
        let found = try shelf.find(in: db)
        if let left = found.left { try shelf.take(left, in: db) }
        return found.told
      }
    } catch StoreError.busy, StoreError.readOnly {
      return found.told
    }
  }

  /// Keeps what the operator has begun to write; nil when it was sent, or thrown away.
  public func keep(
    _ draft: Draft?, of operator: Operator, in place: String, by session: SessionID? = nil
  ) throws {
    let shelf = DraftShelf(name: `operator`.name, place: place, own: session)
    try write { db in
      guard let draft else { return try shelf.clear(in: db) }
      try shelf.put(draft, in: db)
      // Of forms about something that others have settled since.
      try db.execute(
        sql: "DELETE FROM draft WHERE at < ?", arguments: [draft.at - Draft.lifetime])
    }
  }
}

/// The drafts of one operator in one form, as one console sees them.
private struct DraftShelf {
  let name: String
  let place: String
  /// 0 where the console has no number.
  let own: SessionID

  init(name: String, place: String, own: SessionID?) {
    self.name = name
    self.place = place
    self.own = own ?? SessionID(0)
  }

  struct Found {
    var left: (session: SessionID, draft: Draft)?
    var elsewhere: Session?

    var told: DraftsFound { DraftsFound(left: left?.draft, elsewhere: elsewhere) }
  }

  /// Its own draft before all others, then the latest of those that no open console has.
  func find(in db: Database) throws -> Found {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT session, content, at FROM draft WHERE operator = ? AND place = ?
        ORDER BY session = ? DESC, at DESC, session DESC
        """, arguments: [name, place, own])
    guard !rows.isEmpty else { return Found() }
    let open = try SessionRegister(db: db).alive().filter { $0.id != own }
    var found = Found()
    for row in rows {
      let session: SessionID = try row.value("session")
      if let console = open.first(where: { $0.id == session }) {
        found.elsewhere = found.elsewhere ?? console
      } else if found.left == nil {
        let fields = try CanonicalJSON.value([String: String].self, from: row.value("content"))
        found.left = try (session, Draft(fields: fields, at: row.value("at")))
      }
    }
    return found
  }

  func take(_ left: (session: SessionID, draft: Draft), in db: Database) throws {
    try db.execute(
      sql: "UPDATE draft SET session = ? WHERE operator = ? AND place = ? AND session = ?",
      arguments: [own, name, place, left.session])
  }

  func put(_ draft: Draft, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO draft (operator, place, session, content, at)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [name, place, own, try CanonicalJSON.text(draft.fields), draft.at])
  }

  func clear(in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM draft WHERE operator = ? AND place = ? AND session = ?",
      arguments: [name, place, own])
  }
}
