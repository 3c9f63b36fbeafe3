/// The voices of a group in the 28 days that end with each day, with what is usual for it.
struct VoiceCounts: Sendable {
  /// Days of the window.
  static let window = 28

  let firstDay: Day
  private let counts: [Int]

  init(_ timeline: Timeline, future: Int = 0) {
    firstDay = timeline.firstDay
    counts = timeline.voices(window: Self.window, future: future)
  }

  /// The last day for which voices are known or, with a future, expected.
  var lastDay: Day { firstDay + counts.count - 1 }

  /// Days from the first voice to `day`.
  func age(on day: Day) -> Int { day - firstDay }

  /// Different people who spoke in the 28 days that end with `day`; 0 outside the history.
  func voices(on day: Day) -> Int {
    let index = day - firstDay
    return counts.indices.contains(index) ? counts[index] : 0
  }

  /// The median of the five months before the one that ends with `day`, counting full months only,
  /// rounded down. Until two months are full, the first one is what is usual.
  func usual(on day: Day) -> Int {
    let firstFull = firstDay + Self.window - 1
    let months = (1...StagePreset.usualMonths.value).map { day - $0 * Self.window }
      .filter { $0 >= firstFull }
    guard !months.isEmpty else { return voices(on: min(day, firstFull)) }
    let sorted = months.map { voices(on: $0) }.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// The voices of the five months before the one that ends with `day`, fewest first; months before
  /// the first voice count as 0, so that a young group is told from an old one.
  func monthsBefore(_ day: Day) -> [Int] {
    (1...5).map { voices(on: day - $0 * Self.window) }.sorted()
  }
}
