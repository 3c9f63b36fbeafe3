import Community
import GRDB

extension Writing {
  /// Changes what is set for a group.
  func changeGroup(_ id: GroupID, version: Int, _ change: GroupChange) throws -> Done {
    let group = try Group(row: seen(.group(id), version: version))
    let value: Assignment
    let inverse: GroupChange
    switch change {
    case .name(let name):
      if name.isBlank { throw CommandError.empty(field: "name") }
      (value, inverse) = (Assignment("name", name), .name(group.name))
    case .kind(let kind):
      (value, inverse) = (Assignment("kind", kind.rawValue), .kind(group.kind))
    case .capacity(let capacity):
      try CommandError.check(capacity, in: 1...1_000_000, field: "capacity")
      (value, inverse) = (Assignment("capacity", capacity), .capacity(group.capacity))
    case .zone(let zone):
      try moveDeliveries(of: id, to: zone)
      (value, inverse) = (Assignment("zone", zone.name), .zone(group.zone))
    case .series(let series):
      (value, inverse) = (Assignment("series", series), .series(group.series))
    case .owner(let owner):
      try require(owner.map(CommandError.Subject.person))
      (value, inverse) = (Assignment("owner", owner), .owner(group.owner))
    case .gate(let gate):
      (value, inverse) = (Assignment("gate", gate), .gate(group.gate))
    case .closed(let closed):
      (value, inverse) = (Assignment("closed", closed), .closed(group.isClosed))
    }
    let newVersion = try self.change(.group(id), set: [value])
    if case .zone = change { try rebuildRollUps(of: id, in: db) }
    if change.isSeenByFigures {
      try db.execute(sql: "UPDATE chat_group SET stale = 1 WHERE id = ?", arguments: [id])
    }
    return Done(
      command: .changeGroup(id, version: version, change),
      inverse: .changeGroup(id, version: newVersion, inverse))
  }

  /// A schedule means what the clock on the group's wall shows, also after the group moved.
  private func moveDeliveries(of group: GroupID, to zone: Zone) throws {
    let scheduled = try Row.fetchAll(
      db, sql: "SELECT * FROM delivery WHERE group_id = ? AND state = 'scheduled' ORDER BY id",
      arguments: [group]
    ).map(Delivery.init)
    for delivery in scheduled {
      let dueAt = zone.instant(delivery.day, delivery.time)
      try change(.delivery(delivery.id), set: [Assignment("due_at", dueAt)])
    }
  }
}

extension GroupChange {
  fileprivate var isSeenByFigures: Bool {
    switch self {
    case .owner, .closed, .zone, .capacity: true
    case .name, .kind, .series, .gate: false
    }
  }
}
