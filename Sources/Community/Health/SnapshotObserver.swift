import Foundation

/// Looks at a history on any day and takes down what the model sees. Days in ascending order cost
/// least.
struct SnapshotObserver {
  /// Voices in 28 days without which there is nothing to keep.
  static let leastVoices = 2
  /// Days of history before health can be told.
  static let leastDays = 28

  private let timeline: Timeline
  private let counts: VoiceCounts
  private let returns: ReturnModel
  private var years: PersonYears

  init(_ timeline: Timeline, counts: VoiceCounts, returns: ReturnModel) {
    self.timeline = timeline
    self.counts = counts
    self.returns = returns
    years = PersonYears(timeline)
  }

  /// Whether there is enough to tell: 28 days and two voices.
  static func isTold(_ counts: VoiceCounts, on day: Day) -> Bool {
    counts.age(on: day) + 1 >= leastDays && counts.voices(on: day) >= leastVoices
  }

  /// - Returns: nil when it is too early to tell: fewer than two voices, or less than 28 days.
  mutating func snapshot(on day: Day) -> Snapshot? {
    guard day <= timeline.lastDay, Self.isTold(counts, on: day) else { return nil }
    years.move(to: day)
    let expected = ExpectedVoices(years, by: returns)
    let quarter = Quarter(timeline, endingOn: day)
    return Snapshot(day: day, expectedSpread: expected.spread) { feature in
      switch feature {
      case .expectedVoices: expected.mean
      case .voices28: Double(counts.voices(on: day))
      case .yearVoices: counts.usualOfYear(before: day)
      case .newcomers: Double(expected.newcomers)
      case .silentDays: Double(timeline.silentDays(on: day))
      case .longestGap: Double(timeline.longestGap(endingOn: day))
      case .weekPace: quarter.pace(ofLast: 7, tempering: 2)
      case .monthPace: quarter.pace(ofLast: 28, tempering: 3)
      case .quarterPace: quarter.paceAgainstTheOneBefore
      case .busiestWeek: Double(quarter.busiestWeek)
      case .busiestDay: quarter.busiestDayShare
      }
    }
  }
}

extension VoiceCounts {
  /// See ``HealthFeature/yearVoices``.
  func usualOfYear(before day: Day) -> Double {
    expm1((1...12).reduce(0) { $0 + log1p(Double(voices(on: day - $1 * Self.window))) } / 12)
  }
}
