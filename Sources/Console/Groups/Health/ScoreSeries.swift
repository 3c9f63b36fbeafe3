import Community
import Store

/// The scores of the last half year as one value a day, for a line.
struct ScoreSeries {
  /// Weeks that the line reaches back.
  static let weeks = 26
  /// Days between two scores over which the line goes on; beyond it nothing was known in between.
  private static let longestGap = 21

  let first: Day
  let last: Day
  private let points: [ScorePoint]

  /// - Parameter points: oldest first; those after `last` are not looked at.
  init(_ points: [ScorePoint], until last: Day) {
    self.last = last
    first = last - (7 * Self.weeks - 1)
    self.points = points.filter { $0.day <= last }
  }

  /// Whether there is more than one point to draw.
  var isLine: Bool { points.filter { $0.day >= first }.count > 1 }

  /// One value for each day from `first` to `last`, nil where nothing was known.
  func values(_ value: (ScorePoint) -> Double?) -> [Double?] {
    var daily = [Double?](repeating: nil, count: last - first + 1)
    func set(_ day: Day, _ value: Double) {
      if day >= first { daily[day - first] = value }
    }
    var before: (day: Day, value: Double)?
    for point in points {
      guard let now = value(point) else { continue }
      set(point.day, now)
      if let before, case let gap = point.day - before.day, gap > 1, gap <= Self.longestGap {
        for step in 1..<gap {
          set(before.day + step, before.value + (now - before.value) * Double(step) / Double(gap))
        }
      }
      before = (point.day, now)
    }
    return daily
  }

  /// Health so many weeks before the last day, when it was scored within half a week of it.
  func health(weeksAgo weeks: Int) -> Double? {
    let wanted = last - 7 * weeks
    let near = points.min { abs($0.day - wanted) < abs($1.day - wanted) }
    return near.flatMap { abs($0.day - wanted) <= 3 ? $0.health : nil }
  }
}
