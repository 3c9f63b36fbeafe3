import Community
import GRDB

/// What stays from batch to batch of one import.
struct ImportMemory {
  /// The import's number in the list of imports.
  let importID: Int64
  let groups: GroupDirectory
  let accounts: AccountDirectory
  var marker = EventMarker()
  var counts = ImportCounts()
  private var erased: Set<Int64> = []
  private var takenBack = 0

  init(of importID: Int64, zone: Zone) {
    self.importID = importID
    groups = GroupDirectory(zone: zone, of: importID)
    accounts = AccountDirectory(of: importID)
  }

  /// Forgets what an erasure, or an import that was taken back, has made untrue since the last batch:
  /// groups have gone, and people who were known from nothing else are nobody any more.
  mutating func noticeWhatWent(_ db: Database) throws {
    let gone = try Int64.fetchSet(db, sql: "SELECT id FROM chat_group WHERE erased_at IS NOT NULL")
    let back = try ImportSweep.countGone(db)
    let isGoingOn = try !GroupSweep.waiting(db).isEmpty || ImportSweep.next(db) != nil
    guard isGoingOn || gone != erased || back != takenBack else { return }
    (erased, takenBack) = (gone, back)
    groups.forget(gone)
    accounts.forget()
  }
}
