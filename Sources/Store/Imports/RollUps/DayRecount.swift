import Community
import GRDB

/// Counts a group's days from its events and writes the roll-ups of those days.
///
/// A day is always counted whole: different minutes cannot be added up from the parts of a day that
/// several batches or overlapping exports brought. What is said on a day may answer the day before,
/// so that one is read too, and the day after a day that changed is counted again.
struct DayRecount {
  private let group: Int64
  private let parts: TalkParts
  private var counter: DayCounter
  private let events: DirectStatement
  private let writer: DayWriter

  init(group: Int64, zone: Zone, _ parts: TalkParts, _ db: Database) throws {
    self.group = group
    self.parts = parts
    counter = DayCounter(zone)
    writer = try DayWriter(group: group, db)
    events = try DirectStatement(
      db,
      """
      SELECT at, kind, person, mark, reply_mark, text FROM event
      WHERE group_id = ? AND at >= ? AND at < ? ORDER BY at, mark
      """)
  }

  /// Counts those days again.
  ///
  /// - Parameter clearing: Events of those days have gone, and maybe all of somebody's.
  mutating func recount(_ changed: Set<Int>, clearing: Bool = false) throws {
    if clearing { for day in changed { try writer.clear(day) } }
    let days = changed.union(changed.map { $0 + 1 }).sorted()
    var rest = days[...]
    while let first = rest.first {
      var last = first
      while rest.first == last {
        rest.removeFirst()
        last += 1
      }
      try recount(first...(last - 1))
    }
  }

  private mutating func recount(_ days: ClosedRange<Int>) throws {
    let start = counter.zone.start(of: Day(days.lowerBound)).seconds
    let end = counter.zone.start(of: Day(days.upperBound) + 1).seconds
    try writer.clear(days, from: start, until: end)
    try count(
      from: counter.zone.start(of: Day(days.lowerBound) - 1).seconds, until: end,
      writingFrom: days.lowerBound)
  }

  /// Counts the days of all events. Rows of days without any must be gone already.
  mutating func recountAll(_ progress: RecountProgress? = nil) throws {
    try count(from: .min, until: .max, writingFrom: .min, progress)
  }

  private mutating func count(
    from start: Int64, until end: Int64, writingFrom firstDay: Int,
    _ progress: RecountProgress? = nil
  ) throws {
    var talk = Conversation()
    var open = CountedDay(number: .min)
    events.bind(1, group)
    events.bind(2, start)
    events.bind(3, end)
    while try events.step() {
      try progress?.step()
      let at = events.int(0)
      let day = counter.day(of: Instant(at)).number
      if day != open.number {
        if open.number >= firstDay { try writer.write(open) }
        open.begin(day)
        talk.begin(day)
      }
      switch EventCode(rawValue: events.int(1)) {
      case .message:
        guard let account = events.optionalInt(2) else { break }
        let person = parts.people.root(of: account)
        let traits = events.utf8(5) { MessageTraits(ofUTF8: $0) }
        let heard = talk.take(
          Remark(
            at: at, mark: events.int(3), person: person, part: parts[person],
            replyTo: events.optionalInt(4), fingerprint: traits.fingerprint))
        open.add(person, at: at, traits, heard)
      case .join: open.joins += 1
      case .leave, .removal: open.leaves += 1
      case .notice, nil: break
      }
    }
    if open.number >= firstDay, open.number > .min { try writer.write(open) }
  }
}

extension Int64 {
  /// The minute of a moment in seconds, counted from 1970.
  var minute: Int64 { self >= 0 ? self / 60 : (self - 59) / 60 }
}
