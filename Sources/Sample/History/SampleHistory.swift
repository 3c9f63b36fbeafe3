import Community

/// What happened in one sample group, day by day.
struct SampleHistory {
  let group: SampleGroup
  let source: ChatSource
  let crew: SampleCrew
  /// The first day of the history, and how many of its seconds count on the last day.
  private let firstDay: Day
  private let lastSecond: Int64
  private let now: Instant
  private let rhythm: Rhythm
  private let seed: UInt64
  private var talk: SampleTalk
  private var random: SampleRandom

  init(_ index: Int, of community: SampleCommunity) {
    group = community.plan.groups[index]
    source = community.source(ofGroup: index)
    crew = SampleCrew(index, of: community)
    now = community.now
    let today = group.zone.day(of: now)
    firstDay = today - (group.age - 1)
    let passed = now - group.zone.start(of: today)
    lastSecond = max(1, min(Self.length(of: today, in: group.zone), passed))
    rhythm = Rhythm(group.topic)
    seed = SampleRandom.mixed(community.seed, UInt64(index))
    random = SampleRandom(seed, 1)
    talk = SampleTalk(group: group, random: SampleRandom(seed, 2))
  }

  /// Messages, joins and leaves in order of time.
  mutating func events(_ body: (ChatRecord) throws -> Void) rethrows {
    let weights = dayWeights()
    let total = weights.reduce(0, +)
    var passed = 0.0
    var written = 0
    var nextJoin = crew.founders
    let leavers = (0..<crew.left.count).filter { crew.left[$0] != nil }
      .sorted { (crew.left[$0] ?? 0, $0) < (crew.left[$1] ?? 0, $1) }
    var nextLeaver = 0

    for day in 0..<group.age {
      passed += weights[day]
      let target = target(on: day, passed: passed, of: total, written: written)
      let limit = seconds(of: day)
      let start = group.zone.start(of: firstDay + day)
      var moments: [Moment] = []
      while nextJoin < crew.joined.count, crew.joined[nextJoin] == day {
        moments.append(Moment(second: joinSecond(nextJoin, limit), what: .join(nextJoin)))
        nextJoin += 1
      }
      while nextLeaver < leavers.count, crew.left[leavers[nextLeaver]] == day {
        moments.append(Moment(second: limit - 1, what: .leave(leavers[nextLeaver])))
        nextLeaver += 1
      }
      while written < target {
        moments.append(Moment(second: rhythm.second(before: limit, &random), what: .message))
        written += 1
      }
      moments.sort { $0.second < $1.second }
      try tell(moments, of: day, from: start, body)
    }
    if group.arc != .closed {
      let notice = ChatEvent.Kind.notice(text: "pinned message")
      let at = now - Int64(60 + random.below(1200))
      try body(.event(ChatEvent(kind: notice, account: crew.accounts.first, at: at), in: source))
    }
  }

  /// How many messages there are by the end of a day; none where there is nobody. On the last day on which staff speak there is
  /// at least one.
  private func target(on day: Int, passed: Double, of total: Double, written: Int) -> Int {
    guard total > 0, !crew.accounts.isEmpty else { return 0 }
    let share = Int(Double(group.messages) * passed / total + 1e-6)
    let isStaffDay = group.age - 1 - day == group.staffSilentDays && group.arc != .closed
    return isStaffDay ? min(group.messages, max(share, written + 1)) : share
  }

  /// How many seconds of that day of the history count: all that it has, on the last one those
  /// until now.
  private func seconds(of day: Int) -> Int64 {
    day == group.age - 1 ? lastSecond : Self.length(of: firstDay + day, in: group.zone)
  }

  /// How long a day is, by the rhythm's 24 hours: one hour less where clocks are put forward.
  private static func length(of day: Day, in zone: Zone) -> Int64 {
    min(86_400, zone.start(of: day + 1) - zone.start(of: day))
  }

  private mutating func tell(
    _ moments: [Moment], of day: Int, from start: Instant, _ body: (ChatRecord) throws -> Void
  ) rethrows {
    talk.begin(day: day, daysAgo: group.age - 1 - day, crew: crew)
    for moment in moments {
      let at = start + moment.second
      let event =
        switch moment.what {
        case .message: talk.message(at: at, day: day, crew: crew)
        case .join(let position): talk.join(position, at: at, crew: crew)
        case .leave(let position): talk.leave(position, at: at, crew: crew)
        }
      try body(.event(event, in: source))
    }
  }

  /// Everyone who is in the group at the end.
  func roster(_ body: (ChatRecord) throws -> Void) rethrows {
    for position in crew.accounts.indices where crew.left[position] == nil {
      let day = crew.joined[position]
      let limit = seconds(of: day)
      let second =
        position < crew.founders
        ? min(limit - 1, Int64(6 * 3600 + position % 600)) : joinSecond(position, limit)
      let entry = RosterEntry(
        account: crew.accounts[position],
        joinedAt: group.zone.start(of: firstDay + day) + second,
        role: crew.role(position), tags: tags(position))
      try body(.roster(entry, in: source))
    }
  }

  /// The second of the day on which that member joined.
  private func joinSecond(_ position: Int, _ limit: Int64) -> Int64 {
    var own = SampleRandom(seed, UInt64(position), 4)
    return rhythm.second(before: limit, &own)
  }

  private func tags(_ position: Int) -> [String] {
    guard position >= crew.firstOrdinary else { return [] }
    let words = group.names == .english ? Self.englishTags : Self.chineseTags
    var own = SampleRandom(seed, UInt64(position), 5)
    return own.chance(18) ? [words[own.below(words.count)]] : []
  }

  private static let chineseTags = ["杭州", "老师", "新手", "志愿者", "设计", "线下见过"]
  private static let englishTags = ["volunteer", "beginner", "met in person", "designer"]

  /// How much is said on each day against the others.
  private func dayWeights() -> [Double] {
    (0..<group.age).map { day in
      var own = SampleRandom(seed, UInt64(day), 6)
      let strength = group.arc.strength(daysAgo: group.age - 1 - day)
      let mood = 0.75 + own.unit() / 2
      let passed = day == group.age - 1 ? rhythm.share(until: lastSecond) : 1
      return strength * mood * rhythm.weight(of: firstDay + day) * passed
    }
  }

  /// Something that happens on a day.
  private struct Moment {
    enum What {
      case message
      /// Who, by position in the crew.
      case join(Int)
      case leave(Int)
    }

    var second: Int64
    var what: What
  }
}
