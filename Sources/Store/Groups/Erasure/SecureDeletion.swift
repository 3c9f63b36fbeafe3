import GRDB

extension Database {
  /// Runs `body` so that SQLite writes over what it frees, which would stay readable in the file.
  ///
  /// The setting is the connection's, and no rollback brings it back.
  func overwritingWhatIsFreed<Result>(_ body: () throws -> Result) throws -> Result {
    let before = try Int.fetchOne(self, sql: "PRAGMA secure_delete")
    try execute(sql: "PRAGMA secure_delete = ON")
    defer { try? execute(sql: "PRAGMA secure_delete = \(Self.secureDelete(before))") }
    return try body()
  }

  /// The word that sets what SQLite tells as a number.
  private static func secureDelete(_ number: Int?) -> String {
    switch number {
    case 1: "ON"
    case 2: "FAST"
    default: "OFF"
    }
  }
}
