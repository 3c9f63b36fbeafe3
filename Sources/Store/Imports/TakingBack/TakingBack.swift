import Community
import GRDB

/// What would go if an import were taken back (撤回), and what would stay.
public struct TakingBack: Hashable, Sendable {
  /// Another import that told events of this one as well.
  public struct ToldAgain: Hashable, Sendable {
    /// The import.
    public var row: ImportRow
    /// How many at most: so many of the same groups and time it found there. They stay.
    public var events: Int

    /// An import that knew so many events.
    public init(row: ImportRow, events: Int) {
      self.row = row
      self.events = events
    }
  }

  /// The import, with what it brought.
  public var row: ImportRow
  /// What the groups are called of which it told, the largest share first.
  public var groups: [String]
  /// Join requests that it brought and that stay, because operators have decided about them.
  public var keptRequests: Int
  /// People of whom only it told and who stay, because of what operators did with them.
  public var keptPeople: Int
  /// Imports that told some of it as well, which stays.
  public var toldAgain: [ToldAgain]

  /// What taking an import back does.
  public init(
    row: ImportRow, groups: [String] = [], keptRequests: Int = 0, keptPeople: Int = 0,
    toldAgain: [ToldAgain] = []
  ) {
    self.row = row
    self.groups = groups
    self.keptRequests = keptRequests
    self.keptPeople = keptPeople
    self.toldAgain = toldAgain
  }
}

extension Store {
  /// What would go if the import were taken back; nil when there is no import of that number.
  ///
  /// Reads no event, so that it can be asked before every confirmation.
  public func takingBack(_ id: ImportID) throws -> TakingBack? {
    try read { db in
      guard let row = try ImportRow.fetch(id, db) else { return nil }
      let look = TakingBackLook(id: id, db: db)
      return try TakingBack(
        row: row, groups: look.groups(), keptRequests: look.keptRequests(),
        keptPeople: look.keptPeople(), toldAgain: look.toldAgain())
    }
  }
}

private struct TakingBackLook {
  let id: ImportID
  let db: Database

  func groups() throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT chat_group.name FROM import_group JOIN chat_group ON chat_group.id = group_id
        WHERE import_group.import = ? ORDER BY brought DESC, chat_group.name
        """, arguments: [id])
  }

  func keptRequests() throws -> Int {
    try count(
      """
      SELECT count(*) FROM join_request WHERE import = ?1
        AND id IN (SELECT row_id FROM audit_subject WHERE subject = 'join')
      """)
  }

  func keptPeople() throws -> Int {
    try count(
      """
      SELECT count(DISTINCT person) FROM import_group
      CROSS JOIN import_member AS of ON of.group_id = import_group.group_id
      WHERE import_group.import = ?1 AND of.import = ?1
        AND NOT EXISTS (
          SELECT 1 FROM import_member AS other WHERE other.person = of.person AND other.import <> ?1)
        AND (EXISTS (SELECT 1 FROM audit_subject WHERE subject = 'person' AND row_id = of.person)
          OR EXISTS (SELECT 1 FROM point_entry WHERE point_entry.person = of.person)
          OR EXISTS (SELECT 1 FROM task WHERE task.person = of.person)
          OR EXISTS (SELECT 1 FROM incident WHERE incident.person = of.person)
          OR of.person IN (SELECT owner FROM chat_group))
      """)
  }

  func toldAgain() throws -> [TakingBack.ToldAgain] {
    let later = try Row.readAll(
      db,
      sql: """
        SELECT other.import AS id, sum(min(other.known, mine.brought)) AS events
        FROM import_group AS mine
        JOIN import_group AS other ON other.group_id = mine.group_id AND other.import <> mine.import
        JOIN import ON import.id = other.import AND import.state IN ('open', 'finished')
        WHERE mine.import = ? AND mine.brought > 0 AND other.known > 0
          AND EXISTS (
            SELECT 1 FROM import_again AS run
            WHERE run.group_id = mine.group_id AND run.import = other.import
              AND from_at <= mine.last_at AND until_at >= mine.first_at)
        GROUP BY other.import ORDER BY other.import
        """, arguments: [id]
    ) { try (id: $0.value("id") as ImportID, events: $0.value("events") as Int) }
    return try later.compactMap { later in
      try ImportRow.fetch(later.id, db).map { TakingBack.ToldAgain(row: $0, events: later.events) }
    }
  }

  private func count(_ sql: String) throws -> Int {
    try Int.fetchOne(db, sql: sql, arguments: [id]) ?? 0
  }
}
