import Community
import GRDB

/// What a row says now, in the form of what an edit of it sets.
struct PresentRow {
  let db: Database

  /// The edit that would change nothing; nil for a command that edits nothing, and for a row that is
  /// gone.
  func edit(like command: Command) throws -> Command.Edit? {
    switch command {
    case .changePost(let id, let version, .edit):
      try row(.post(id)).flatMap { row in
        Command.changePost(id, version: version, .edit(try Post(row: row).text)).edit
      }
    case .changeTask(let id, let version, .edit):
      try row(.task(id)).flatMap { row in
        Command.changeTask(id, version: version, .edit(try OperatorTask(row: row).fields)).edit
      }
    case .changePerson(let id, let version, .tags):
      try row(.person(id)).flatMap { row in
        Command.changePerson(id, version: version, .tags(try Person(row: row).tags)).edit
      }
    case .changeRole(let role, let version, .rights):
      Command.changeRole(
        role, version: version, .rights(try OperatorDirectory(db: db).rights()[role].sorted())
      ).edit
    default: nil
    }
  }

  private func row(_ subject: Subject) throws -> Row? {
    let sql = "SELECT * FROM \(subject.kind.table) WHERE id = ?"
    return try Row.fetchOne(db, sql: sql, arguments: [subject.row])
  }
}
