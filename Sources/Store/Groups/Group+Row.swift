import Community
import GRDB

extension Group {
  /// From a row with `chat_group`'s columns.
  init(row: Row) throws {
    try self.init(
      id: row.value("id"), name: row.value("name"),
      platform: Platform(rawValue: row.value("platform")),
      kind: GroupKind(column: row.value("kind")), zone: Zone(column: row.value("zone")),
      capacity: row.value("capacity"), series: row.value("series"), owner: row.value("owner"),
      gate: row.value("gate"),
      covenant: row.value("covenant"), profile: GroupProfile(column: row.value("profile")),
      profileReason: row.value("profile_reason"), life: GroupLife(column: row.value("life")),
      isClosed: row.value("closed"), erasesAt: row.value("erase_at"), version: row.value("version"))
  }
}

extension Zone {
  /// The zone that a column names.
  init(column name: String) throws {
    guard let zone = Zone(name) else {
      throw StoreError.corrupt(reason: "unknown time zone: \(name)")
    }
    self = zone
  }
}
