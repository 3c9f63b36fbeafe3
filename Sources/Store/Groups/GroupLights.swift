import Community
import GRDB

extension Store {
  /// What every rule says about a group, from the signals that were computed with its figures;
  /// empty for a closed group, which asks for nothing, and before the first figures.
  public func lights(of group: GroupID) throws -> [LightReading] {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT chat_group.*, group_figures.signals FROM chat_group
          JOIN group_figures ON group_figures.group_id = chat_group.id
          WHERE chat_group.id = ? AND group_figures.signals IS NOT NULL
          """,
        arguments: [group])
      guard let row else { return [] }
      return try Group(row: row).lights(
        of: CanonicalJSON.value(GroupSignals.self, from: row.value("signals")))
    }
  }
}

extension Group {
  /// What every rule says about the group; nothing when it is closed.
  func lights(of signals: GroupSignals) -> [LightReading] {
    isClosed ? [] : Community.lights(of: signals, profile: profile, life: life)
  }
}
