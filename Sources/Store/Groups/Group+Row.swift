import Community
import GRDB

extension Group {
  /// From a row with `chat_group`'s columns.
  init(row: Row) throws {
    self.init(
      id: row["id"], name: row["name"], platform: Platform(rawValue: row["platform"]),
      kind: try GroupKind(column: row["kind"]), zone: try Zone(column: row["zone"]),
      capacity: row["capacity"], series: row["series"], owner: row["owner"], gate: row["gate"],
      covenant: row["covenant"], profile: try GroupProfile(column: row["profile"]),
      profileReason: row["profile_reason"], life: try GroupLife(column: row["life"]),
      isClosed: row["closed"], erasesAt: row["erase_at"], version: row["version"])
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
