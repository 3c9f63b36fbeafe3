import GRDB

/// Which events an import told that the store had from others: they stay when those are taken back.
///
/// Kept as runs, since an export mostly tells again all that lies between its first event and the
/// last one known: every event of the group between the ends of a run that was there then.
struct BroughtAgain {
  /// After how many events that the import does not tell the next one that it does is looked up.
  private static let longestGap = 200

  private let importID: Int64
  private let group: Int64
  private let others: DirectStatement
  private let write: DirectStatement

  init(_ db: Database, of importID: Int64, in group: Int64) throws {
    self.importID = importID
    self.group = group
    others = try DirectStatement(
      db,
      """
      SELECT at, mark FROM event WHERE group_id = ? AND at BETWEEN ? AND ? AND import IS NOT ?
      ORDER BY at, mark
      """)
    // What an import that begins later brings between the ends is not told by this one.
    write = try DirectStatement(
      db,
      """
      INSERT INTO import_again (group_id, import, from_at, from_mark, until_at, until_mark, before)
      VALUES (?, ?, ?, ?, ?, ?, (SELECT max(id) + 1 FROM import))
      ON CONFLICT (group_id, import, from_at, from_mark) DO UPDATE SET
        until_at = excluded.until_at, until_mark = excluded.until_mark, before = excluded.before
        WHERE (until_at, until_mark) < (excluded.until_at, excluded.until_mark)
      """)
  }

  /// Notes events that a batch told and that were there.
  func save(_ events: [EventPlace]) throws {
    let known = Set(events).sorted()
    guard let last = known.last else { return }
    var next = 0
    while next < known.count { next = try saveRuns(of: known, from: next, until: last.at) }
  }

  /// - Returns: which of the known events comes after the runs that were noted.
  private func saveRuns(of known: [EventPlace], from first: Int, until last: Int64) throws -> Int {
    var (next, gap) = (first, 0)
    var run: (first: EventPlace, last: EventPlace)?
    others.bind(1, group)
    others.bind(2, known[first].at)
    others.bind(3, last)
    others.bind(4, importID)
    defer { others.end() }
    while gap < Self.longestGap, try others.step() {
      let place = EventPlace(at: others.int(0), mark: others.int(1))
      // Those that the import brought itself stand in the file twice.
      while next < known.count, known[next] < place { next += 1 }
      if next < known.count, known[next] == place {
        run = (run?.first ?? place, place)
        (next, gap) = (next + 1, 0)
      } else {
        if let run { try save(run) }
        (run, gap) = (nil, gap + 1)
      }
    }
    if let run { try save(run) }
    return gap < Self.longestGap ? known.count : next
  }

  private func save(_ run: (first: EventPlace, last: EventPlace)) throws {
    let values = [group, importID, run.first.at, run.first.mark, run.last.at, run.last.mark]
    for (index, value) in values.enumerated() { write.bind(Int32(index) + 1, value) }
    try write.run()
  }
}
