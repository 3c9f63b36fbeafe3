/// Counts every ``HealthCounter`` of a group on any day of its history.
struct CounterObserver {
  private let timeline: Timeline
  private let counts: VoiceCounts
  /// What each person did in the window; cleared after each look, so that a look costs as much as
  /// its window and not as much as the group.
  private var seen: [PersonMonth]

  init(_ timeline: Timeline, counts: VoiceCounts) {
    self.timeline = timeline
    self.counts = counts
    seen = [PersonMonth](repeating: PersonMonth(), count: timeline.people)
  }

  /// One value for each counter, in the order of its cases.
  mutating func values(on day: Day) -> [Double] {
    let month = month(endingOn: day)
    let months = counts.monthsBefore(day)
    return HealthCounter.allCases.map { counter in
      switch counter {
      case .voices28: Double(month.voices)
      case .voices7: Double(month.thisWeek)
      case .voicesBefore: Double(month.before)
      case .voicesGained: Double(month.voices - month.before)
      case .usualVoices: Double(months[months.count / 2])
      case .leastVoices: Double(months[0])
      case .regulars: Double(month.regulars)
      case .onceOnly: Double(month.onceOnly)
      case .returning: month.before == 0 ? 0 : Double(month.returned) / Double(month.before)
      case .talkDays: Double(month.talkDays)
      case .talkWeeks: Double(month.talkWeeks.nonzeroBitCount)
      case .silentDays: Double(timeline.silentDays(on: day))
      case .longestGap: Double(timeline.longestGap(endingOn: day))
      case .messages28: Double(month.messages)
      case .messages90: Double(timeline.messages(from: day - 89, to: day))
      }
    }
  }

  /// The values by their counter.
  mutating func named(on day: Day) -> [HealthCounter: Double] {
    Dictionary(uniqueKeysWithValues: zip(HealthCounter.allCases, values(on: day)))
  }

  /// Goes through the last 28 days and the 28 before once.
  private mutating func month(endingOn day: Day) -> GroupMonth {
    let length = VoiceCounts.window
    let start = day - (length - 1)
    for entry in timeline.entries(from: start - length, to: start - 1) {
      seen[Int(timeline.person[entry])].spokeBefore = true
    }
    var month = GroupMonth()
    for offset in 0..<length {
      let entries = timeline.entries(from: start + offset, to: start + offset)
      if !entries.isEmpty { month.talkWeeks |= 1 << (offset / 7) }
      // A person has one entry a day.
      if entries.count > 1 { month.talkDays += 1 }
      for entry in entries {
        let who = Int(timeline.person[entry])
        seen[who].days += 1
        seen[who].messages += Int(timeline.messages[entry])
        if offset >= length - 7 { seen[who].spokeThisWeek = true }
      }
    }
    for entry in timeline.entries(from: start - length, to: day) {
      month.take(&seen[Int(timeline.person[entry])])
    }
    return month
  }
}

/// What one person did in the last 28 days and in the 28 before.
private struct PersonMonth {
  var days = 0
  var messages = 0
  var spokeThisWeek = false
  var spokeBefore = false
}

/// Counts each person once and clears what was noted about them.
private struct GroupMonth {
  var voices = 0
  var thisWeek = 0
  var before = 0
  var returned = 0
  var regulars = 0
  var onceOnly = 0
  var messages = 0
  var talkDays = 0
  /// A bit for each week with talk.
  var talkWeeks: UInt8 = 0

  mutating func take(_ person: inout PersonMonth) {
    if person.days > 0 { voices += 1 }
    if person.spokeThisWeek { thisWeek += 1 }
    if person.spokeBefore { before += 1 }
    if person.spokeBefore, person.days > 0 { returned += 1 }
    if person.days >= 3 { regulars += 1 }
    if person.messages == 1 { onceOnly += 1 }
    messages += person.messages
    person = PersonMonth()
  }
}
