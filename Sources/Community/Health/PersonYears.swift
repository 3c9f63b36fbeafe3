/// Everybody who spoke in the 364 days that end with some day. Moving to a later day costs only the
/// entries between the two; so all snapshots of a history together cost one pass over it.
struct PersonYears {
  private let timeline: Timeline
  /// By person, days counted from the first day of the timeline.
  private let firstSpoke: [Int]
  private var lastSpoke: [Int]
  private var activeDays: [Int]
  /// How many arrived before each day; one more than there are days.
  private let arrivals: [Int]
  /// The day, or -1 before the first.
  private var today = -1
  /// The first day that is still in the window.
  private var oldest = 0

  init(_ timeline: Timeline) {
    self.timeline = timeline
    let days = timeline.lastDay - timeline.firstDay + 1
    var first = [Int](repeating: -1, count: timeline.people)
    var last = first
    var arrivals = [0]
    arrivals.reserveCapacity(days + 1)
    for day in 0..<days {
      var arrived = 0
      for entry in timeline.entries(onDay: day) {
        let who = Int(timeline.person[entry])
        if first[who] < 0 { first[who] = day }
        if last[who] < 0 || day - last[who] >= PersonYear.window { arrived += 1 }
        last[who] = day
      }
      arrivals.append((arrivals.last ?? 0) + arrived)
    }
    self.arrivals = arrivals
    firstSpoke = first
    lastSpoke = [Int](repeating: -1, count: timeline.people)
    activeDays = [Int](repeating: 0, count: timeline.people)
  }

  /// Makes `day`, a day of the timeline, the day that is looked at.
  mutating func move(to day: Day) {
    let target = day - timeline.firstDay
    if target < today { forget() }
    while today < target {
      today += 1
      for entry in timeline.entries(onDay: today) {
        let who = Int(timeline.person[entry])
        activeDays[who] += 1
        lastSpoke[who] = today
      }
    }
    while oldest <= today - PersonYear.window {
      for entry in timeline.entries(onDay: oldest) {
        activeDays[Int(timeline.person[entry])] -= 1
      }
      oldest += 1
    }
  }

  private mutating func forget() {
    today = -1
    oldest = 0
    for who in activeDays.indices { activeDays[who] = 0 }
  }

  /// Those who spoke in the window, by their number in the timeline.
  func forEach(_ body: (Int, PersonYear) -> Void) {
    for who in activeDays.indices where activeDays[who] > 0 {
      body(
        who,
        PersonYear(
          silentDays: today - lastSpoke[who], activeDays: activeDays[who],
          tenure: today - firstSpoke[who]))
    }
  }

  /// People who spoke for the first time, or for the first time in 364 days, in an average month of
  /// the last thirteen. A group younger than that is counted as if nobody had come before: its
  /// first weeks bring more new people than the later ones will.
  var arrivalsPerMonth: Double {
    let start = max(today + 1 - PersonYear.window, 0)
    return Double(arrivals[today + 1] - arrivals[start])
      / Double(PersonYear.window / VoiceCounts.window)
  }
}
