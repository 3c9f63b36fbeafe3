/// Looks at a history on any day and takes down what the model sees.
struct SnapshotObserver {
  /// Voices in 28 days without which there is nothing to keep.
  static let leastVoices = 2
  /// Days of history before health can be told.
  static let leastDays = 28

  private let timeline: Timeline
  private let counts: VoiceCounts
  /// What each person did in the window; cleared after each snapshot, so that a snapshot costs as
  /// much as its window and not as much as the group.
  private var seen: [PersonWindow]

  init(_ timeline: Timeline, counts: VoiceCounts) {
    self.timeline = timeline
    self.counts = counts
    seen = [PersonWindow](repeating: PersonWindow(), count: timeline.people)
  }

  /// - Returns: nil when it is too early to tell: fewer than two voices, or less than 28 days.
  mutating func snapshot(on day: Day) -> Snapshot? {
    guard day <= timeline.lastDay, counts.age(on: day) + 1 >= Self.leastDays,
      counts.voices(on: day) >= Self.leastVoices
    else { return nil }
    let tally = tally(on: day)
    let months = counts.monthsBefore(day)
    return Snapshot(day: day) { feature in
      switch feature {
      case .voices28: Double(tally.voices)
      case .voices7: Double(tally.thisWeek)
      case .returning: tally.before == 0 ? 0 : Double(tally.returned) / Double(tally.before)
      case .usualVoices: Double(months[months.count / 2])
      case .silentDays: Double(timeline.silentDays(on: day))
      case .talkWeeks: Double(tally.talkWeeks)
      case .regulars: Double(tally.regulars)
      case .voicesBefore: Double(tally.before)
      case .leastVoices: Double(months[0])
      case .longestGap: Double(timeline.longestGap(endingOn: day))
      case .talkDays: Double(tally.talkDays)
      case .onceOnly: Double(tally.onceOnly)
      case .messages90: Double(timeline.messages(from: day - 89, to: day))
      }
    }
  }

  /// Goes through the last 28 days and the 28 before once, person by person.
  private mutating func tally(on day: Day) -> Tally {
    let month = VoiceCounts.window
    let start = day - (month - 1)
    let before = timeline.entries(from: start - month, to: start - 1)
    for entry in before { seen[Int(timeline.person[entry])].spokeBefore = true }
    var tally = Tally()
    for week in 0..<(month / 7) {
      var talked = false
      for date in (start + 7 * week).number..<(start + 7 * (week + 1)).number {
        let entries = timeline.entries(from: Day(date), to: Day(date))
        talked = talked || !entries.isEmpty
        if entries.contains(where: { timeline.person[$0] != timeline.person[entries.lowerBound] }) {
          tally.talkDays += 1
        }
        for entry in entries {
          let who = Int(timeline.person[entry])
          seen[who].days += 1
          seen[who].messages += Int(timeline.messages[entry])
          if week == month / 7 - 1 { seen[who].spokeThisWeek = true }
        }
      }
      if talked { tally.talkWeeks += 1 }
    }
    for entry in timeline.entries(from: start - month, to: day) {
      tally.take(&seen[Int(timeline.person[entry])])
    }
    return tally
  }
}

/// What one person did in the last 28 days and in the 28 before.
private struct PersonWindow {
  var days = 0
  var messages = 0
  var spokeThisWeek = false
  var spokeBefore = false
}

/// Counts each person once and clears what was noted about them.
private struct Tally {
  var voices = 0
  var thisWeek = 0
  var before = 0
  var returned = 0
  var regulars = 0
  var onceOnly = 0
  var talkDays = 0
  var talkWeeks = 0

  mutating func take(_ person: inout PersonWindow) {
    if person.days > 0 { voices += 1 }
    if person.spokeThisWeek { thisWeek += 1 }
    if person.spokeBefore { before += 1 }
    if person.spokeBefore, person.days > 0 { returned += 1 }
    if person.days >= 3 { regulars += 1 }
    if person.messages == 1 { onceOnly += 1 }
    person = PersonWindow()
  }
}
