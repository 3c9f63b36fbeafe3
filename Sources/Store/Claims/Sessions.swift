import Community
import GRDB

// Who is here, and the claims below, are not audited: they change nothing that anybody decided, end
// by themselves, and would bury in the log what people did.

extension Store {
  /// Notes that somebody has a console open in this process. Ends with ``endSession(_:)``, or with
  /// the process.
  ///
  /// - Parameter terminal: Such as `pts/3`.
  public func beginSession(
    as operator: Operator, terminal: String?, at now: Instant
  ) throws -> SessionID {
    let own = ProcessMark.own
    return try write { db in
      try SessionRegister(db: db).clear()
      try db.execute(
        sql: """
          INSERT INTO session (operator, pid, started, terminal, since) VALUES (?, ?, ?, ?, ?)
          """, arguments: [`operator`.name, own.pid, own.started, terminal, now])
      return SessionID(db.lastInsertedRowID)
    }
  }

  /// The console is closed; its claims are released.
  public func endSession(_ session: SessionID) throws {
    try write { try SessionRegister(db: $0).remove(session) }
  }

  /// The consoles that are open now, in the order in which they were opened.
  public func sessions() throws -> [Session] {
    try read { try SessionRegister(db: $0).alive() }
  }
}

/// Reads which consoles are open. One whose process has ended is not, whatever its row says.
struct SessionRegister {
  let db: Database

  func alive() throws -> [Session] {
    try Row.fetchAll(db, sql: "SELECT * FROM session ORDER BY id").filter(isAlive).map { row in
      try Session(
        id: row.value("id"), name: row.value("operator"), terminal: row.value("terminal"),
        since: row.value("since"))
    }
  }

  /// Whether the console of that number is open.
  func isAlive(_ session: SessionID) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT pid, started FROM session WHERE id = ?")
    return try Row.readOne(statement, arguments: [session], as: isAlive) ?? false
  }

  /// Removes the rows of consoles that ended without saying so.
  func clear() throws {
    for row in try Row.fetchAll(db, sql: "SELECT * FROM session") where try !isAlive(row) {
      try remove(row.value("id"))
    }
  }

  /// Removes a console, and its claims with it.
  func remove(_ session: SessionID) throws {
    try db.execute(sql: "DELETE FROM claim WHERE session = ?", arguments: [session])
    try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [session])
  }

  private func isAlive(_ row: Row) throws -> Bool {
    try ProcessMark(pid: row.value("pid"), started: row.value("started")).isAlive
  }
}
