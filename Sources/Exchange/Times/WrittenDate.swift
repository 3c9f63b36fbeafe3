import Community

/// A date as people and their programs write it, of which it may be open what comes first:
/// `1/12/24`, `01.12.2024`, `2024年12月1日`.
struct WrittenDate: Equatable {
  /// In the order they stand.
  var numbers: [Int]
  /// Whether the first number has four digits, so that the date begins with the year.
  var beginsWithYear: Bool
  /// Whether one of the numbers has four digits.
  var hasFullYear: Bool
  /// Whether different signs stand between the numbers, as in `2024-06/15`.
  var isMixed: Bool

  /// - Returns: nil when no date comes next.
  init?(_ scan: inout ScalarScan) {
    numbers = []
    beginsWithYear = false
    hasFullYear = false
    isMixed = false
    var lastSign: Unicode.Scalar?
    for place in 0..<3 {
      guard let number = scan.number() else { return nil }
      if place == 0 { beginsWithYear = number.digits == 4 }
      if number.digits == 4 { hasFullYear = true }
      // Only the year has more than two digits.
      if number.digits > 2, place == 1 || number.digits == 3 { return nil }
      numbers.append(number.value)
      let sign = scan.next
      let hasSign = scan.take(oneOf: "/.-年月日년월일")
      if place < 2 {
        guard let sign, hasSign else { return nil }
        if let lastSign, sign.isASCII, sign != lastSign { isMixed = true }
        lastSign = sign
        scan.passSpaces()
      }
    }
  }

  /// The day, when the numbers stand in that order; nil when there is no such day.
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

/// A time of day as people and their programs write it: `9:05 PM`, `下午9:05`, `21.05.10`.
enum WrittenTime {
  /// The second of the day; nil when no time comes next.
  static func second(_ scan: inout ScalarScan) -> Int? {
    var half = DayHalf.take(&scan)
    scan.passSpaces()
    guard let hour = scan.number(), scan.take(oneOf: ":.："), let minute = scan.number(),
      minute.digits == 2, hour.value < 24, minute.value < 60
    else { return nil }
    var second = 0
    if scan.take(oneOf: ":.：") {
      guard let number = scan.number(), number.digits == 2, number.value < 61 else { return nil }
      second = min(number.value, 59)
    }
    scan.passSpaces()
    if half == nil { half = DayHalf.take(&scan) }
    scan.passSpaces()
    let hours = half?.hour(hour.value) ?? hour.value
    return hours * 3600 + minute.value * 60 + second
  }
}
