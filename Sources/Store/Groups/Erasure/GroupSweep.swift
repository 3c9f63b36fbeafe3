import Community
import GRDB

/// Takes away what is left of a group that was erased, piece by piece: a large one has millions of
/// rows, and nobody else could write until one transaction for all was done.
///
/// First its people, each whole, so that every sum and every page of a person is right after each
/// piece; then the events and what was counted of them, which no screen shows. From the command that
/// erases the group until its last row went, the group has both `erase_at` and `erased_at`. Whoever
/// looks at the clock next goes on where the last one ended or was killed.
struct GroupSweep {
  /// How much one transaction takes: about a hundred milliseconds' worth.
  struct Piece {
    var people = 300
    /// Events, or answers.
    var rows = 100_000
  }

  /// Pieces at most for one look at the clock, which comes every second and before a console opens.
  static let piecesAtOnce = 5

  let group: GroupID
  let db: Database

  /// Groups that have gone but for what is left.
  static func waiting(_ db: Database) throws -> [GroupID] {
    try GroupID.fetchAll(
      db,
      sql: """
        SELECT id FROM chat_group INDEXED BY chat_group_to_erase
        WHERE erase_at IS NOT NULL AND erased_at IS NOT NULL ORDER BY id
        """)
  }

  /// Takes the next piece away.
  ///
  /// - Returns: whether it was as much as a piece may be; otherwise it took no time to speak of.
  func take(_ piece: Piece) throws -> Bool {
    if let isFull = try takePeople(piece.people) ?? takeEvents(piece.rows)
      ?? takeAnswers(piece.rows)
    {
      return isFull
    }
    for table in ["welcome", "group_day", "member_day", "import_member", "import_again"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE group_id = ?", arguments: [group])
    }
    // Accounts of whoever is one with somebody who is known elsewhere.
    try db.execute(sql: "DELETE FROM identity WHERE scope = ?", arguments: [group])
    try db.execute(sql: "UPDATE chat_group SET erase_at = NULL WHERE id = ?", arguments: [group])
    return false
  }

  // MARK: People

  /// - Returns: whether there were so many; nil when there were none.
  private func takePeople(_ count: Int) throws -> Bool? {
    let people = try Int64.fetchAll(
      db,
      sql: """
        SELECT person FROM membership WHERE group_id = ?1
        UNION SELECT person FROM membership_part WHERE group_id = ?1 ORDER BY person LIMIT ?2
        """, arguments: [group, count])
    guard !people.isEmpty else { return nil }
    let joined = try JoinedPeople(db)
    let sums = try PersonSums(db)
    let gravity = try GravitySums(db)
    for person in people {
      for table in [
        "membership", "membership_part", "import_member",
        "member_day INDEXED BY member_day_by_person",
        "member_standing", "member_alert INDEXED BY member_alert_by_person",
      ] {
        try db.execute(
          sql: "DELETE FROM \(table) WHERE group_id = ? AND person = ?",
          arguments: [group, person])
      }
      try sums.refresh(joined.root(of: person), activity: true)
      try gravity.refresh(person)
    }
    try PersonEraser(db).forget(people)
    return people.count == count
  }

  // MARK: Events

  /// Takes the first events away, and with them the names of people who were known from nothing
  /// else: who only brought somebody, or is named in a notice, was no member.
  ///
  /// - Returns: whether there were so many; nil when there were none.
  private func takeEvents(_ count: Int) throws -> Bool? {
    guard let rows = try first(count, of: "event", by: ("at", "mark")) else { return nil }
    let people = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM person WHERE id IN (
          SELECT person FROM event WHERE \(rows.sql) UNION SELECT other FROM event WHERE \(rows.sql))
        AND EXISTS (SELECT 1 FROM identity WHERE identity.person = person.id)
        """,
      arguments: rows.arguments + rows.arguments)
    try db.execute(sql: "DELETE FROM event WHERE \(rows.sql)", arguments: rows.arguments)
    let deleted = db.changesCount
    try PersonEraser(db).forget(people)
    return deleted >= count
  }

  /// - Returns: whether there were so many; nil when there were none.
  private func takeAnswers(_ count: Int) throws -> Bool? {
    guard let rows = try first(count, of: "answer_day", by: ("day", "person")) else { return nil }
    try db.execute(sql: "DELETE FROM answer_day WHERE \(rows.sql)", arguments: rows.arguments)
    return db.changesCount >= count
  }

  /// The first rows of the group in a table, so many by its key; nil when there are none.
  private func first(
    _ count: Int, of table: String, by key: (time: String, mark: String)
  ) throws -> Condition? {
    let own = Condition(sql: "group_id = ?", arguments: [group])
    let isThere = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(own.sql))", arguments: own.arguments)
    guard isThere == true else { return nil }
    let columns = "\(key.time), \(key.mark)"
    let last = try Row.fetchOne(
      db,
      sql:
        "SELECT \(columns) FROM \(table) WHERE group_id = ? ORDER BY \(columns) LIMIT 1 OFFSET ?",
      arguments: [group, count - 1])
    let (time, mark): (Int64?, Int64?) = try (last?.value(key.time), last?.value(key.mark))
    return own.and("(\(columns)) <= (?, ?)", [time ?? Int64.max, mark ?? Int64.max])
  }
}

extension Store {
  /// Goes on with what is left of erased groups, each piece in a transaction of its own. A full piece
  /// is the last for now: nobody waits longer for the store than it takes.
  func sweepErased(in piece: GroupSweep.Piece = GroupSweep.Piece()) throws {
    for _ in 0..<GroupSweep.piecesAtOnce {
      guard try sweepOnce(piece) == false else { return }
    }
  }

  /// Takes one piece away.
  ///
  /// - Returns: whether it was full; nil when nothing is left.
  func sweepOnce(_ piece: GroupSweep.Piece) throws -> Bool? {
    // A look without the write lock: mostly there is nothing to do.
    guard try !read(GroupSweep.waiting).isEmpty else { return nil }
    return try write { db in
      guard let group = try GroupSweep.waiting(db).first else { return nil }
      return try db.overwritingWhatIsFreed { try GroupSweep(group: group, db: db).take(piece) }
    }
  }
}
