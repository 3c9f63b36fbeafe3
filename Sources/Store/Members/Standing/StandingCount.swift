import Community
import GRDB

/// Counts how the members of a group stand, as of the last day of which its exports tell, from the
/// roll-ups: no event is read.
///
/// The cost grows with what people did within a year: about a day's row for each day on which
/// someone spoke.
struct StandingCount {
  /// A member and what was counted of them.
  struct Member {
    let person: Int64
    /// Still in the group.
    let isPresent: Bool
    /// The day they came: joined or first spoke.
    let entry: Day?
    let firstSpoke: Day?
    let card: Scorecard?
    var standing = MemberStanding()
    /// The days on which they spoke, oldest first.
    var days: [(day: Day, minutes: Int)] = []
  }

  /// Ordinary members who spoke within a year, also those who left since.
  private(set) var members: [Member] = []
  private var places: [Int64: Int] = [:]
  /// The first day on which anybody spoke in the group.
  private(set) var groupSince: Day?

  private let db: Database
  private let group: Int64
  private let asOf: Day
  private let year = 365

  init(_ db: Database, group: GroupID, zone: Zone, asOf: Day) throws {
    self.db = db
    self.group = group.rawValue
    self.asOf = asOf
    groupSince = try Day.fetchOne(
      db, sql: "SELECT min(day) FROM member_day WHERE group_id = ?", arguments: [group])
    try readMembers(zone)
    guard !members.isEmpty else { return }
    let decay = LoveDecay(asOf: asOf)
    try readDays(decay)
    try readAnswers(decay)
    try readInvitations()
    try readIncidents(since: zone.start(of: asOf - (StrongTie.window.value - 1)))
    for place in members.indices {
      let love = members[place].standing.love
      members[place].standing.love = (love * 1000).rounded() / 1000
    }
  }

  private mutating func readMembers(_ zone: Zone) throws {
    let statement = try DirectStatement(
      db,
      """
      SELECT membership.person, left_at, joined_at, membership.first_spoke, scorecard
      FROM membership JOIN person ON person.id = membership.person
      WHERE group_id = ? AND membership.last_spoke >= ? AND kind = 'human'
      """)
    statement.bind(1, group)
    statement.bind(2, zone.start(of: asOf - (year - 1)).seconds)
    var days = DayCounter(zone)
    while try statement.step() {
      let joined = statement.optionalInt(2)
      let spoke = statement.optionalInt(3)
      let entry = earlier(joined, spoke).map { days.day(of: Instant($0)) }
      places[statement.int(0)] = members.count
      members.append(
        Member(
          person: statement.int(0), isPresent: statement.optionalInt(1) == nil, entry: entry,
          firstSpoke: spoke.map { days.day(of: Instant($0)) },
          card: try statement.text(4).map { try CanonicalJSON.value(Scorecard.self, from: $0) }))
    }
  }

  private mutating func readDays(_ decay: LoveDecay) throws {
    let statement = try DirectStatement(
      db,
      """
      SELECT day, person, minutes, starts FROM member_day
      WHERE group_id = ? AND day BETWEEN ? AND ? ORDER BY day
      """)
    statement.bind(1, group)
    statement.bind(2, (asOf - (year - 1)).number)
    statement.bind(3, asOf.number)
    while try statement.step() {
      guard let place = places[statement.int(1)] else { continue }
      let day = Day(Int(statement.int(0)))
      let minutes = Int(statement.int(2))
      members[place].days.append((day, minutes))
      members[place].standing.add(
        minutes: minutes, starts: Int(statement.int(3)), age: asOf - day)
      members[place].standing.love += decay.worth(.spoke, on: day)
      if statement.int(3) > 0 { members[place].standing.love += decay.worth(.started, on: day) }
    }
  }

  private mutating func readAnswers(_ decay: LoveDecay) throws {
    let statement = try DirectStatement(
      db,
      """
      SELECT day, person, other, answers, firsts FROM answer_day
      WHERE group_id = ? AND day BETWEEN ? AND ? ORDER BY day, person, other
      """)
    statement.bind(1, group)
    statement.bind(2, decay.start.number)
    statement.bind(3, asOf.number)
    var web = AnswerWeb()
    var last = (day: Int.min, place: -1)
    while try statement.step() {
      guard let place = places[statement.int(1)], let other = places[statement.int(2)] else {
        continue
      }
      let day = Day(Int(statement.int(0)))
      if last != (day.number, place) {
        members[place].standing.love += decay.worth(.answered, on: day)
        last = (day.number, place)
      }
      let answers = Int(statement.int(3))
      if asOf - day < MemberStanding.unseenAfter.value {
        members[other].standing.answered14 += answers
      }
      guard asOf - day < StrongTie.window.value else { continue }
      members[place].standing.answers += answers
      members[place].standing.firstAnswers += Int(statement.int(4))
      let isNew = members[other].entry.map {
        (0...HelperCandidate.newFor.value).contains(day - $0)
      }
      web.add(from: place, to: other, on: day.number, isNew: isNew ?? false)
    }
    for (pair, isNew) in web.answers {
      members[pair.from].standing.answeredPeople += 1
      members[pair.to].standing.reach.answeredBy += 1
      if isNew { members[pair.from].standing.newcomersAnswered += 1 }
    }
    for (pair, days) in web.mutualDays where StrongTie.isStrong(mutualDays: days) {
      members[pair.from].standing.strongTies += 1
      members[pair.to].standing.strongTies += 1
    }
  }

  private mutating func readInvitations() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(JoinedPeople.rootSQL("brought_by")) AS bringer, count(*) AS brought
        FROM membership JOIN person ON person.id = membership.person
        WHERE group_id = ? AND brought_by IS NOT NULL AND left_at IS NULL AND kind = 'human'
        GROUP BY bringer
        """,
      arguments: [group])
    while let row = try rows.next() {
      guard let place = try places[row.value("bringer")] else { continue }
      members[place].standing.reach.brought = try row.value("brought")
    }
  }

  private mutating func readIncidents(since start: Instant) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(JoinedPeople.rootSQL("person")) AS who, count(*) AS incidents FROM incident
        WHERE group_id = ? AND at >= ? AND withdrawn = 0 AND person IS NOT NULL GROUP BY who
        """,
      arguments: [group, start])
    while let row = try rows.next() {
      guard let place = try places[row.value("who")] else { continue }
      members[place].standing.incidents = try row.value("incidents")
    }
  }
}

/// What the deeds of each day are worth as ``Love``, computed once a month and not once a row.
private struct LoveDecay {
  let start: Day
  private let worth: [Double]

  init(asOf: Day) {
    let start = Love.start(asOf: asOf)
    self.start = start
    worth = (0...(asOf - start)).map { Love.value(weight: 1, on: start + $0, asOf: asOf) }
  }

  /// 0 before ``start``.
  func worth(_ deed: Love.Deed, on day: Day) -> Double {
    let place = day - start
    return worth.indices.contains(place) ? Double(deed.weight) * worth[place] : 0
  }
}

extension MemberStanding {
  /// Adds a day with a word, so many days back.
  fileprivate mutating func add(minutes: Int, starts: Int, age: Int) {
    presence.days365 += 1
    minutes365 += minutes
    guard age < 90 else { return }
    presence.days90 += 1
    if starts > 0 { startDays += 1 }
    if age < RiskRule.now.value {
      daysNow += 1
      starts28 += starts
    } else if age < RiskRule.now.value + RiskRule.before.value {
      daysBefore += 1
    }
    if age < 30 { presence.days30 += 1 }
    if age < Self.unseenAfter.value { minutes14 += minutes }
  }
}
