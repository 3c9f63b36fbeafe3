import Community
import GRDB

/// What a batch of an import tells about one group.
final class GroupTally {
  let entry: GroupDirectory.Entry
  /// People whom the batch shows in a member list.
  var listed: Set<Int64> = []

  private var days: Set<Int> = []
  private var messages = 0
  private var hasNews = false
  private var brought = BroughtGroup()
  /// Events that the store had.
  private var known: [EventPlace] = []
  /// The name under which the latest event came.
  private var named: (at: Int64, name: String)?

  init(_ entry: GroupDirectory.Entry) { self.entry = entry }

  /// Remembers the group's name if no later event gave another.
  func see(_ name: String, at moment: Int64) {
    if let named,
      moment < named.at || (moment == named.at && ExactText(name) <= ExactText(named.name))
    {
      return
    }
    named = (moment, name)
  }

  /// Counts an event that the store had.
  func know(_ event: ChatEvent, _ mark: Int64, _ counts: inout ImportCounts) {
    known.append(EventPlace(at: event.at.seconds, mark: mark))
    brought.add(at: event.at.seconds, isNews: false)
    counts.duplicates += 1
  }

  /// Counts an event that the store did not have.
  func add(_ event: ChatEvent, _ counts: inout ImportCounts) {
    brought.add(at: event.at.seconds, isNews: true)
    hasNews = true
    switch event.kind {
    case .notice:
      counts.notices += 1
      return
    case .message:
      counts.messages += 1
      messages += 1
    case .join: counts.joins += 1
    case .leave, .removal: counts.leaves += 1
    }
    days.insert(entry.days.day(of: event.at).number)
  }

  func recountDays(_ parts: TalkParts, in db: Database) throws {
    guard !days.isEmpty else { return }
    var recount = try DayRecount(group: entry.id, zone: entry.days.zone, parts, db)
    try recount.recount(days)
  }

  func save(
    membersChange: Int, hasNewMemberships: Bool, by importID: Int64, in db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE chat_group SET messages = messages + ?, members = members + ?, stale = stale OR ?
        WHERE id = ?
        """,
      arguments: [messages, membersChange, hasNews || hasNewMemberships, entry.id])
    if let observed = entry.observedUntil {
      try entry.saveObserved(until: observed, by: importID, in: db)
    }
    try brought.save(entry, named: named, by: importID, in: db)
    try BroughtAgain(db, of: importID, in: entry.id).save(known)
    guard let named else { return }
    // The operators' name for the group follows only while they have not given one.
    try db.execute(
      sql: """
        UPDATE chat_group SET name = CASE WHEN name = source_name THEN :name ELSE name END,
          source_name = :name, source_name_at = :at
        WHERE id = :id AND (source_name_at, source_name) < (:at, :name)
        """,
      arguments: ["id": entry.id, "at": named.at, "name": named.name])
  }
}

extension GroupDirectory.Entry {
  /// Notes that nothing unknown happened in the group until that moment.
  func saveObserved(until moment: Instant, by importID: Int64, in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE import_group SET observed_until = :at
        WHERE import = :import AND group_id = :id AND coalesce(observed_until < :at, 1)
        """,
      arguments: ["id": id, "at": moment.seconds, "import": importID])
    try db.execute(
      sql: """
        UPDATE chat_group SET observed_until = :at, stale = 1
        WHERE id = :id AND erased_at IS NULL AND coalesce(observed_until < :at, 1)
        """,
      arguments: ["id": id, "at": moment.seconds])
  }
}
