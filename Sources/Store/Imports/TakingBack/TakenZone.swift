import Community
import GRDB

/// Has a group's days counted in the zone of the next import that told of it, where the one that made
/// the group goes: it may go because its zone was wrong.
///
/// All days are counted again in one transaction, as when an operator gives the group another zone.
struct TakenZone {
  let importID: Int64
  let group: GroupID
  let db: Database

  func take() throws {
    let next = try Row.readOne(
      db,
      sql: """
        SELECT told.import, told.zone AS zone, chat_group.zone AS shown
        FROM chat_group JOIN import_group AS told ON told.group_id = chat_group.id
        JOIN import ON import.id = told.import AND import.state IN ('open', 'finished')
        WHERE chat_group.id = ?1 AND chat_group.import = ?2 AND told.import <> ?2
        ORDER BY told.import LIMIT 1
        """, arguments: [group, importID]
    ) {
      try (
        maker: $0.value("import") as Int64, zone: $0.value("zone") as String?,
        shown: $0.value("shown") as String
      )
    }
    guard let next else { return }
    try db.execute(
      sql: "UPDATE chat_group SET import = ? WHERE id = ?", arguments: [next.maker, group])
    guard let zone = next.zone, zone != next.shown, try !isOperators() else { return }
    try db.execute(sql: "UPDATE chat_group SET zone = ? WHERE id = ?", arguments: [zone, group])
    try rebuildRollUps(of: group, in: db)
  }

  /// Whether an operator has ever set the group's zone, or planned something by its clock.
  private func isOperators() throws -> Bool {
    let isPlanned = try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM delivery WHERE group_id = ? AND state = 'scheduled')",
      arguments: [group])
    if isPlanned == true { return true }
    let commands = try String.fetchAll(
      db,
      sql: """
        SELECT command FROM audit JOIN audit_subject ON audit_subject.audit = audit.id
        WHERE subject = 'group' AND row_id = ?
        """, arguments: [group])
    return try commands.contains {
      try CanonicalJSON.value(Command.self, from: $0).setsZone(of: group)
    }
  }
}

extension Command {
  fileprivate func setsZone(of group: GroupID) -> Bool {
    switch self {
    case .changeGroup(group, _, .zone): true
    case .batch(let commands): commands.contains { $0.setsZone(of: group) }
    default: false
    }
  }
}
