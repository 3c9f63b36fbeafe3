import Community

/// When in the day and in the week a sample group talks.
struct Rhythm {
  /// Hours of the day, each as often as it is likely.
  private let hours: [Int]
  private let weekendPercent: Int

  init(_ topic: SampleTopic) {
    let weights: [Int]
    switch topic {
    case .frontend, .bootcamp:
      weights = [1, 0, 0, 0, 0, 0, 0, 1, 3, 7, 9, 8, 5, 5, 8, 8, 8, 7, 5, 4, 6, 7, 5, 3]
      weekendPercent = 55
    case .running, .gardening, .hiking:
      weights = [1, 0, 0, 0, 0, 1, 4, 7, 5, 3, 3, 3, 5, 4, 3, 3, 4, 7, 9, 9, 8, 7, 4, 2]
      weekendPercent = 145
    default:
      weights = [1, 1, 0, 0, 0, 0, 1, 3, 5, 6, 5, 4, 6, 5, 4, 4, 4, 4, 5, 7, 9, 10, 8, 4]
      weekendPercent = 115
    }
    hours = weights.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
  }

  /// How much is said on that day against a working day.
  func weight(of day: Day) -> Double { day.weekday >= 5 ? Double(weekendPercent) / 100 : 1 }

  /// The share of a day's talk that has been said by that second of the day, 0...1.
  func share(until second: Int64) -> Double {
    let said = hours.reduce(0) { $0 + (Int64($1) * 3600 < second ? 1 : 0) }
    return Double(said) / Double(hours.count)
  }

  /// A likely second of the day before `limit`.
  func second(before limit: Int64, _ random: inout SampleRandom) -> Int64 {
    var second: Int64 = 0
    for _ in 0..<6 {
      second = Int64(hours[random.below(hours.count)] * 3600 + random.below(3600))
      if second < limit { return second }
    }
    return second * limit / 86_400
  }
}
