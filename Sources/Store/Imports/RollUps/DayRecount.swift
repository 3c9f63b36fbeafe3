import Community
import GRDB

/// Counts a group's days from its events and writes the roll-ups of those days.
///
/// A day is always counted whole: different minutes cannot be added up from the parts of a day that
/// several batches or overlapping exports brought.
struct DayRecount {
  /// A person's messages on one day.
  private struct Tally {
    var messages: Int64 = 0
    var minutes: Int64 = 0
    private var lastMinute = Int64.min

    /// In order of time, so a minute that differs from the last one is a new one.
    mutating func add(_ minute: Int64) {
      messages += 1
      if minute != lastMinute {
        minutes += 1
        lastMinute = minute
      }
    }
  }

  private let group: Int64
  private var counter: DayCounter
  private let events: DirectStatement
  private let writeMember: DirectStatement
  private let writeGroup: DirectStatement

  init(group: Int64, zone: Zone, _ db: Database) throws {
    self.group = group
    counter = DayCounter(zone)
    events = try DirectStatement(
      db,
      """
      SELECT at, kind, person FROM event
      WHERE group_id = ? AND at >= ? AND at < ? ORDER BY at
      """)
    writeMember = try DirectStatement(
      db,
      """
      INSERT INTO member_day (group_id, day, person, messages, minutes) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (group_id, day, person) DO UPDATE
        SET messages = excluded.messages, minutes = excluded.minutes
        WHERE messages <> excluded.messages OR minutes <> excluded.minutes
      """)
    writeGroup = try DirectStatement(
      db,
      """
      INSERT INTO group_day (group_id, day, joins, leaves) VALUES (?, ?, ?, ?)
      ON CONFLICT (group_id, day) DO UPDATE SET joins = excluded.joins, leaves = excluded.leaves
        WHERE joins <> excluded.joins OR leaves <> excluded.leaves
      """)
  }

  /// Counts those days again. Events are never removed, so no row has to go.
  mutating func recount(_ days: Set<Int>) throws {
    var run: ClosedRange<Int>?
    for day in days.sorted() {
      if let open = run, open.upperBound + 1 == day {
        run = open.lowerBound...day
      } else {
        if let run { try recount(run) }
        run = day...day
      }
    }
    if let run { try recount(run) }
  }

  private mutating func recount(_ days: ClosedRange<Int>) throws {
    try recount(
      from: counter.zone.start(of: Day(days.lowerBound)).seconds,
      until: counter.zone.start(of: Day(days.upperBound) + 1).seconds)
  }

  /// Counts the days of all events.
  mutating func recountAll() throws { try recount(from: .min, until: .max) }

  private mutating func recount(from start: Int64, until end: Int64) throws {
    var day: Int?
    var people: [Int64: Tally] = [:]
    var joins: Int64 = 0
    var leaves: Int64 = 0
    events.bind(1, group)
    events.bind(2, start)
    events.bind(3, end)
    while try events.step() {
      let at = events.int(0)
      let today = counter.day(of: Instant(at)).number
      if today != day {
        if let day { try write(day, people, joins, leaves) }
        day = today
        people.removeAll(keepingCapacity: true)
        joins = 0
        leaves = 0
      }
      switch EventCode(rawValue: events.int(1)) {
      case .message:
        if let person = events.optionalInt(2) { people[person, default: Tally()].add(at.minute) }
      case .join: joins += 1
      case .leave, .removal: leaves += 1
      case .notice, nil: break
      }
    }
    if let day { try write(day, people, joins, leaves) }
  }

  private func write(
    _ day: Int, _ people: [Int64: Tally], _ joins: Int64, _ leaves: Int64
  ) throws {
    // In order of the key, which is how the table lies on disk.
    for (person, tally) in people.sorted(by: { $0.key < $1.key }) {
      writeMember.bind(1, group)
      writeMember.bind(2, day)
      writeMember.bind(3, person)
      writeMember.bind(4, tally.messages)
      writeMember.bind(5, tally.minutes)
      try writeMember.run()
    }
    guard joins > 0 || leaves > 0 else { return }
    writeGroup.bind(1, group)
    writeGroup.bind(2, day)
    writeGroup.bind(3, joins)
    writeGroup.bind(4, leaves)
    try writeGroup.run()
  }
}

extension Int64 {
  /// The minute of a moment in seconds, counted from 1970.
  var minute: Int64 { self >= 0 ? self / 60 : (self - 59) / 60 }
}
