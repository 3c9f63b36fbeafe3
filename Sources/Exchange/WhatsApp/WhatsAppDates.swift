import Community

extension WhatsAppHead {
  /// The date, when its numbers stand in that order; nil when there is no such day.
  func day(_ order: DateOrder) -> Day? {
    let (year, month, day) =
      switch beginsWithYear ? .yearFirst : order {
      case .yearFirst: (numbers[0], numbers[1], numbers[2])
      case .dayFirst: (numbers[2], numbers[1], numbers[0])
      case .monthFirst: (numbers[2], numbers[0], numbers[1])
      }
    let full = year < 100 ? 2000 + year : year
    guard (2000...2100).contains(full), (1...12).contains(month), day >= 1 else { return nil }
    let found = Day(year: full, month: month, day: day)
    return found.date.day == day ? found : nil
  }
}
