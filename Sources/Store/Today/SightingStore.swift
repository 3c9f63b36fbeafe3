import Community
import GRDB

extension Store {
  /// Keeps how far an operator has seen what happens.
  ///
  /// No command and not in the audit trail: to have looked changes nothing that anybody else sees or
  /// could take back, and a log of who looked when would watch the operators instead of the groups.
  public func save(_ sighting: Sighting, of operator: Operator) throws {
    try write { db in
      var looks = try looks(of: `operator`, in: db) ?? Looks(first: sighting)
      looks.note(sighting)
      try db.execute(
        sql: "INSERT OR REPLACE INTO sighting (operator, at, seen) VALUES (?, ?, ?)",
        arguments: [`operator`.name, looks.latest.at, try CanonicalJSON.text(looks)])
    }
  }

  /// What an operator has looked at; nil when they never did.
  func looks(of operator: Operator, in db: Database) throws -> Looks? {
    try String.fetchOne(
      db, sql: "SELECT seen FROM sighting WHERE operator = ?", arguments: [`operator`.name]
    ).map { try CanonicalJSON.value(Looks.self, from: $0) }
  }
}
