import Community
import GRDB

/// What stays from batch to batch of one import.
struct ImportMemory {
  let groups: GroupDirectory
  let accounts = AccountDirectory()
  var marker = EventMarker()
  var counts = ImportCounts()
  private var erased: Set<Int64> = []

  init(zone: Zone) { groups = GroupDirectory(zone: zone) }

  /// Forgets what an erasure since the last batch has made untrue: the group has gone, and people
  /// who were known from it alone are nobody any more.
  mutating func noticeErasures(_ db: Database) throws {
    let gone = try Int64.fetchSet(db, sql: "SELECT id FROM chat_group WHERE erased_at IS NOT NULL")
    let isGoingOn = try !GroupSweep.waiting(db).isEmpty
    guard isGoingOn || gone != erased else { return }
    erased = gone
    groups.forget(gone)
    accounts.forget()
  }
}
