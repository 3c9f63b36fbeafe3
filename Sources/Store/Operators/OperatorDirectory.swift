import Community
import GRDB

/// Reads who the operators are and what they may do.
struct OperatorDirectory {
  let db: Database

  /// Whether nobody has been added yet. Such a store is nobody's: whoever acts is as good as an
  /// owner, and whoever opens it first becomes the owner.
  func isEmpty() throws -> Bool {
    try Row.fetchOne(db, sql: "SELECT 1 FROM operator LIMIT 1") == nil
  }

  func all() throws -> [OperatorAccount] {
    try Row.readAll(db, sql: "SELECT * FROM operator ORDER BY id", as: OperatorAccount.init)
  }

  func account(_ id: OperatorID) throws -> OperatorAccount? {
    try Row.readOne(
      db, sql: "SELECT * FROM operator WHERE id = ?", arguments: [id], as: OperatorAccount.init)
  }

  func account(named name: String) throws -> OperatorAccount? {
    let statement = try db.cachedStatement(sql: "SELECT * FROM operator WHERE name = ?")
    return try Row.readOne(statement, arguments: [name], as: OperatorAccount.init)
  }

  func rights() throws -> RightsTable {
    let rows = try Row.fetchAll(try db.cachedStatement(sql: "SELECT * FROM role"))
    var table = RightsTable([:], newcomers: .viewer)
    for row in rows {
      let role = try Role(column: row.value("name"))
      table[role] = try Set(CanonicalJSON.value([Right].self, from: row.value("rights")))
      if try row.value("newcomers") { table.newcomers = role }
    }
    return table
  }

  /// The name of what a dangerous command is about; nil when it is not dangerous.
  func danger(of command: Command) throws -> String? {
    try command.danger(account: account) { subject in
      let kind = subject.kind
      let sql = "SELECT \(kind.nameColumn) FROM \(kind.table) WHERE id = ?"
      return try String.fetchOne(db, sql: sql, arguments: [subject.row]).map {
        // Of a path, the file: who confirms should look at which one, not at where it lay.
        let name = kind == .import ? $0.split(separator: "/").last.map(String.init) ?? $0 : $0
        return TypedName(name, number: subject.row).text
      }
    }
  }

  /// How somebody stands; an owner where the store is nobody's.
  func standing(of name: String) throws -> Standing {
    let table = try rights()
    if let account = try account(named: name) {
      let rights = account.isDisabled ? [] : table[account.fields.role]
      return Standing(
        name: name, role: account.fields.role, rights: rights, isKnown: true,
        isSwitchedOff: account.isDisabled)
    }
    let role = try isEmpty() ? .owner : table.newcomers
    return Standing(name: name, role: role, rights: table[role], isKnown: false)
  }

  /// Who besides `name` has all these rights, in the order in which they were added.
  func others(than name: String, with needed: Set<Right>) throws -> [String] {
    let table = try rights()
    return try all().filter { account in
      account.fields.name != name && !account.isDisabled
        && table[account.fields.role].isSuperset(of: needed)
    }.map(\.fields.name)
  }
}

extension OperatorAccount {
  /// From a row with `operator`'s columns.
  init(row: Row) throws {
    try self.init(
      id: row.value("id"),
      fields: OperatorFields(
        name: row.value("name"), role: Role(column: row.value("role")),
        unixUser: row.value("unix_user"),
        keyComment: row.value("key_comment")),
      isDisabled: row.value("disabled"), version: row.value("version"))
  }
}
