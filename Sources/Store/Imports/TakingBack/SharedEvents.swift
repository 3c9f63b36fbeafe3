import GRDB

/// Events of an import that is taken back which others told as well: each passes to the first of
/// them, with what it says of memberships, as if that one had brought it.
struct SharedEvents {
  private struct Event {
    var place: EventPlace
    var code: EventCode?
    var person: Int64?
    var other: Int64?
  }

  let importID: Int64
  let group: Int64
  let people: JoinedPeople
  let db: Database

  /// Passes on those that are at least as late as `first` and before `end`.
  ///
  /// - Returns: how many.
  func pass(from first: Int64, before end: Int64) throws -> Int {
    let tellers = try tellers(from: first, before: end)
    guard !tellers.isEmpty else { return 0 }
    var rest = try own(from: first, before: end)
    let count = rest.count
    for teller in tellers where !rest.isEmpty {
      let runs = try runs(of: teller, from: first, before: end)
      let shared = rest.split(coveredBy: runs, at: \.place)
      rest = shared.rest
      try give(shared.covered, to: teller)
    }
    return count - rest.count
  }

  /// The other imports that are there to stay and told events of that time again, the earliest first.
  private func tellers(from first: Int64, before end: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT import.id FROM import_group AS told JOIN import ON import.id = told.import
        WHERE group_id = ?1 AND import.id <> ?2 AND state IN ('open', 'finished')
          AND EXISTS (
            SELECT 1 FROM import_again AS run WHERE run.group_id = ?1 AND run.import = told.import
              AND from_at < ?4 AND until_at >= ?3 AND before > ?2)
        ORDER BY import.id
        """, arguments: [group, importID, first, end])
  }

  private func own(from first: Int64, before end: Int64) throws -> [Event] {
    let statement = try DirectStatement(
      db,
      """
      SELECT at, mark, kind, person, other FROM event
      WHERE group_id = ? AND at >= ? AND at < ? AND import = ? ORDER BY at, mark
      """)
    for (index, value) in [group, first, end, importID].enumerated() {
      statement.bind(Int32(index) + 1, value)
    }
    var events: [Event] = []
    while try statement.step() {
      events.append(
        Event(
          place: EventPlace(at: statement.int(0), mark: statement.int(1)),
          code: EventCode(rawValue: statement.int(2)), person: statement.optionalInt(3),
          other: statement.optionalInt(4)))
    }
    return events
  }

  private func runs(
    of teller: Int64, from first: Int64, before end: Int64
  ) throws -> [ClosedRange<EventPlace>] {
    try Row.readAll(
      db,
      sql: """
        SELECT from_at, from_mark, until_at, until_mark FROM import_again
        WHERE group_id = ? AND import = ? AND from_at < ? AND until_at >= ? AND before > ?
        ORDER BY from_at, from_mark
        """, arguments: [group, teller, end, first, importID]
    ) {
      try EventPlace(
        at: $0.value("from_at"), mark: $0.value("from_mark"))...EventPlace(
          at: $0.value("until_at"), mark: $0.value("until_mark"))
    }
  }

  private func give(_ events: [Event], to teller: Int64) throws {
    guard let first = events.first, let last = events.last else { return }
    let change = try DirectStatement(
      db, "UPDATE event SET import = ? WHERE group_id = ? AND at = ? AND mark = ?")
    var told: [MembershipKey: MembershipChange] = [:]
    for event in events {
      let values = [teller, group, event.place.at, event.place.mark]
      for (index, value) in values.enumerated() { change.bind(Int32(index) + 1, value) }
      try change.run()
      told.tell(
        event.code, at: event.place.at, of: event.person, other: event.other, in: group)
    }
    let brought = try BroughtMemberships(db, of: teller, people)
    for key in told.keys.sorted() {
      if let change = told[key] { try brought.add(change, key) }
    }
    try db.execute(
      sql: """
        UPDATE import_group SET brought = brought + ?1, known = max(known - ?1, 0),
          first_at = min(coalesce(first_at, ?2), ?2), last_at = max(coalesce(last_at, ?3), ?3)
        WHERE import = ?4 AND group_id = ?5
        """,
      arguments: [events.count, first.place.at, last.place.at, teller, group])
  }
}

extension Array {
  /// Those of which the place lies in one of the runs, and the others. Both stand in the order of
  /// their places, the runs in that of their beginnings.
  fileprivate func split(
    coveredBy runs: [ClosedRange<EventPlace>], at place: (Element) -> EventPlace
  ) -> (covered: [Element], rest: [Element]) {
    var (covered, rest): ([Element], [Element]) = ([], [])
    var runs = runs[...]
    var reach: EventPlace?
    for element in self {
      let place = place(element)
      while let run = runs.first, run.lowerBound <= place {
        reach = Swift.max(reach ?? run.upperBound, run.upperBound)
        runs.removeFirst()
      }
      if let reach, place <= reach { covered.append(element) } else { rest.append(element) }
    }
    return (covered, rest)
  }
}
