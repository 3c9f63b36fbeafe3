import Community
import Terminal
import Words

/// Dates below a chart or a strip.
struct TimeAxis {
  var from: Day
  var to: Day
  var words: Words

  /// The first day, months or years on the way as far as they have room, and the last day.
  func marks(columns: Int) -> [AxisMark] {
    let label = isLong ? yearAndMonth : words.time.monthAndDay
    let width = Text.width(label(from)) + 3
    var marks = [AxisMark(0, label(from))]
    for day in monthStarts(atMost: max(0, columns / width - 2)) {
      marks.append(AxisMark(position(of: day), label(day)))
    }
    return marks + [AxisMark(1, label(to))]
  }

  /// Over half a year and more, days say less than the year.
  private var isLong: Bool { to - from > 200 }

  private func position(of day: Day) -> Double {
    to > from ? Double(day - from) / Double(to - from) : 1
  }

  private func yearAndMonth(_ day: Day) -> String { String(words.time.date(day).prefix(7)) }

  /// Firsts of a month between the ends, as many as asked for at most, in even steps.
  private func monthStarts(atMost count: Int) -> [Day] {
    guard count > 0 else { return [] }
    var months: [Day] = []
    var (year, month, _) = from.date
    while true {
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
      let day = Day(year: year, month: month, day: 1)
      if day >= to { break }
      months.append(day)
    }
    for step in [1, 2, 3, 6, 12, 24, 60, 120] {
      let chosen = months.filter { ($0.date.year * 12 + $0.date.month - 1) % step == 0 }
      if chosen.count <= count { return chosen }
    }
    return []
  }
}
