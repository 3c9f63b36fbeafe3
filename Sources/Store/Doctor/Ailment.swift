import Community

/// Something that is wrong with a store, or will be: facts, which the catalogue turns into a
/// sentence and into the command that mends it.
public enum Ailment: Hashable, Sendable {
  /// There is no file at the store's path.
  case noStore(path: String)
  /// The store cannot be used at all.
  case unusable(StoreError)
  /// The file's mode lets in too many or too few.
  case mode(path: String, found: UInt32, wanted: UInt32)
  /// In a shared folder the file belongs to another group than the folder.
  case group(path: String, found: String, wanted: String)
  /// Others of the group may write into the folder, but new files get their maker's own group.
  case groupNotPassedOn(folder: String)
  /// The user at work may not read and write the file.
  case noAccess(path: String, owner: String)
  /// The folder is its group's, of which the user at work is no member yet.
  case notInGroup(folder: String, group: String, user: String)
  /// SQLite cannot make its companion files there.
  case folderClosed(folder: String)
  /// A file in the making whose process has ended.
  case leftover(path: String)
  /// Less room than a backup needs.
  case littleRoom(folder: String, free: Int64, needed: Int64)

  case pages(String)
  /// The store lacks a part, or has it changed.
  case lacking(SchemaPart)
  case danglingRows(table: String, count: Int)
  case trail(at: AuditID, LogVerdict.Reason)
  /// The days of a group are not what a recount gives.
  case rollUps(GroupID, name: String, differences: Int)
  /// The points of so many people are not the sum of their entries in the ledger.
  case contributions(people: Int)
  case unknownZone(GroupID, name: String, zone: String)
  /// Posts whose time has passed, and nobody has the console open.
  case overdue(Int)
  /// Consoles that ended without saying so, and what they had claimed.
  case goneSessions(Int)
  /// The newest entry of the log is later than the machine's clock says it is.
  case clockBehind(latest: Instant)
}

extension Ailment {
  /// The name of the check that finds it, for scripts.
  public var check: String {
    switch self {
    case .noStore, .unusable: "store"
    case .mode, .group, .noAccess: "permissions"
    case .groupNotPassedOn, .notInGroup, .folderClosed: "folder"
    case .leftover: "leftovers"
    case .littleRoom: "room"
    case .pages: "pages"
    case .lacking: "schema"
    case .danglingRows: "references"
    case .trail: "audit"
    case .rollUps: "rollups"
    case .contributions: "points"
    case .unknownZone: "zones"
    case .overdue: "schedule"
    case .goneSessions: "sessions"
    case .clockBehind: "clock"
    }
  }

  /// Whether ``StoreDoctor/mend(_:as:)`` knows what to do.
  public var isMendable: Bool {
    switch self {
    case .unusable(.olderVersion), .mode, .group, .groupNotPassedOn, .leftover, .rollUps,
      .contributions, .overdue, .goneSessions:
      true
    // With a table its rows went.
    case .lacking(let part): part.kind != .table
    case .noStore, .unusable, .noAccess, .notInGroup, .folderClosed, .littleRoom, .pages,
      .danglingRows, .trail, .unknownZone, .clockBehind:
      false
    }
  }
}
