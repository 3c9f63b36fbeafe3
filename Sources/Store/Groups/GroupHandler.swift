import Community
import GRDB

extension Writing {
  /// Changes what is set for a group.
  func changeGroup(_ id: GroupID, version: Int, _ change: GroupChange) throws -> Done {
    let group = try Group(row: seen(.group(id), version: version))
    let values: [Assignment]
    let inverse: GroupChange
    switch change {
    case .name(let name):
      if name.isBlank { throw CommandError.empty(field: .name) }
      (values, inverse) = ([Assignment("name", name)], .name(group.name))
    case .kind(let kind):
      (values, inverse) = ([Assignment("kind", kind.rawValue)], .kind(group.kind))
    case .capacity(let capacity):
      try CommandError.check(capacity, in: 1...1_000_000, field: .capacity)
      (values, inverse) = ([Assignment("capacity", capacity)], .capacity(group.capacity))
    case .zone(let zone):
      try moveDeliveries(of: id, to: zone)
      (values, inverse) = ([Assignment("zone", zone.name)], .zone(group.zone))
    case .series(let series):
      (values, inverse) = ([Assignment("series", series)], .series(group.series))
    case .owner(let owner):
      try require(owner.map(Subject.person))
      (values, inverse) = ([Assignment("owner", owner)], .owner(group.owner))
    case .gate(let gate):
      (values, inverse) = ([Assignment("gate", gate)], .gate(group.gate))
    case .covenant(let covenant):
      (values, inverse) = ([Assignment("covenant", covenant)], .covenant(group.covenant))
    case .profile(let profile, let reason):
      // Back to what holds where nobody has chosen, which is what undoing the first choice does.
      let isUnchosen = profile == .highFrequency && reason == nil
      if !isUnchosen, reason?.isBlank ?? true { throw CommandError.reasonNeeded }
      values = [Assignment("profile", profile.rawValue), Assignment("profile_reason", reason)]
      inverse = .profile(group.profile, reason: group.profileReason)
    case .life(let life):
      (values, inverse) = ([Assignment("life", life.rawValue)], .life(group.life))
    case .closed(let closed):
      (values, inverse) = ([Assignment("closed", closed)], .closed(group.isClosed))
    }
    let newVersion = try self.change(.group(id), set: values)
    if case .zone = change { try rebuildRollUps(of: id, in: db) }
    if change.isSeenByFigures { try db.markStale(id) }
    return Done(
      command: .changeGroup(id, version: version, change),
      inverse: .changeGroup(id, version: newVersion, inverse))
  }

  /// A schedule means what the clock on the group's wall shows, also after the group moved.
  private func moveDeliveries(of group: GroupID, to zone: Zone) throws {
    let scheduled = try Row.readAll(
      db, sql: "SELECT * FROM delivery WHERE group_id = ? AND state = 'scheduled' ORDER BY id",
      arguments: [group], as: Delivery.init)
    for delivery in scheduled {
      let dueAt = zone.instant(delivery.day, delivery.time)
      try change(.delivery(delivery.id), set: [Assignment("due_at", dueAt)])
    }
  }
}

extension GroupChange {
  fileprivate var isSeenByFigures: Bool {
    switch self {
    case .owner, .closed, .zone, .capacity, .gate, .covenant, .profile, .life: true
    case .name, .kind, .series: false
    }
  }
}
