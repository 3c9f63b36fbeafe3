import Community
import GRDB

/// The sixth version: who had to leave, and which groups' data goes.
enum SchemaV6 {
  static func migrate(_ db: Database) throws {
    try db.execute(
      sql: """
        -- Until when an operator's word counts like a leave: who is seen later is back.
        ALTER TABLE membership ADD COLUMN removed_at INTEGER;
        ALTER TABLE membership_part ADD COLUMN removed_at INTEGER;
        ALTER TABLE person ADD COLUMN banned_at INTEGER;
        ALTER TABLE person ADD COLUMN ban_reason TEXT;
        ALTER TABLE chat_group ADD COLUMN erase_at INTEGER;  -- when its data is to go
        ALTER TABLE chat_group ADD COLUMN erased_at INTEGER; -- when it went; only the row is left
        CREATE INDEX chat_group_to_erase ON chat_group (erase_at) WHERE erase_at IS NOT NULL;
        """)
    try grantNewRights(db)
  }

  /// Rights that came with this version, to the roles that have them in a new store.
  private static func grantNewRights(_ db: Database) throws {
    let new: Set<Right> = [.removeMembers, .eraseGroups]
    let table = try OperatorDirectory(db: db).rights()
    for role in Role.allCases {
      let rights = table[role].union(RightsTable.standard[role].intersection(new))
      try db.execute(
        sql: "UPDATE role SET rights = ? WHERE id = ?",
        arguments: [try CanonicalJSON.text(rights.sorted()), role.number])
    }
  }
}
