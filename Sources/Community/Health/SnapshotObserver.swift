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
    let month = VoiceCounts.window
    let start = day - (month - 1)

    let before = timeline.entries(from: start - month, to: start - 1)
    let now = timeline.entries(from: start, to: day)
    for entry in before { seen[Int(timeline.person[entry])].spokeBefore = true }
    var talkWeeks = [false, false, false, false]
    for index in 0..<month {
      let date = start + index
      for entry in timeline.entries(from: date, to: date) {
        seen[Int(timeline.person[entry])].days += 1
        talkWeeks[index / 7] = true
        if index >= month - 7 { seen[Int(timeline.person[entry])].spokeThisWeek = true }
      }
    }

    var tally = Tally()
    for entry in before { tally.take(&seen[Int(timeline.person[entry])]) }
    for entry in now { tally.take(&seen[Int(timeline.person[entry])]) }
    let lastSpoken = now.last.map { timeline.day(ofEntry: $0) } ?? start
    let usual = counts.months(before: day)
    return Snapshot(day: day) { feature in
      switch feature {
      case .voices28: Double(tally.voices)
      case .voices7: Double(tally.thisWeek)
      case .returning: tally.before == 0 ? 0 : Double(tally.returned) / Double(tally.before)
      case .usualVoices: usual
      case .silentDays: Double(day - lastSpoken)
      case .talkWeeks: Double(talkWeeks.count { $0 })
      case .regulars: Double(tally.regulars)
      }
    }
  }
}

/// What one person did in the last 28 days and in the 28 before.
private struct PersonWindow {
  var days = 0
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

  mutating func take(_ person: inout PersonWindow) {
    if person.days > 0 { voices += 1 }
    if person.spokeThisWeek { thisWeek += 1 }
    if person.spokeBefore { before += 1 }
    if person.spokeBefore, person.days > 0 { returned += 1 }
    if person.days >= 3 { regulars += 1 }
    person = PersonWindow()
  }
}
