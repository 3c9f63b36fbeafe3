/// Finds out which of a date's numbers is the day, from all dates of a file together.
///
/// Source: the algorithm of whatsapp-chat-parser (`src/date.ts`).
struct DateEvidence {
  private var hasDates = false
  private var firstOver12 = 0
  private var secondOver12 = 0
  private var dayFirstLine: Int?
  private var monthFirstLine: Int?
  private var firstFalls = 0
  private var secondFalls = 0
  private var firstChanges = 0
  private var secondChanges = 0
  private var last: [Int]?

  /// Takes the next date, in the file's order.
  mutating func take(_ date: WrittenDate, line: Int) {
    guard !date.beginsWithYear else { return }
    let (first, second, year) = (date.numbers[0], date.numbers[1], date.numbers[2])
    guard first >= 1, second >= 1, first <= 31, second <= 31, min(first, second) <= 12 else {
      return
    }
    hasDates = true
    if first > 12 {
      firstOver12 += 1
      dayFirstLine = dayFirstLine ?? line
    }
    if second > 12 {
      secondOver12 += 1
      monthFirstLine = monthFirstLine ?? line
    }
    defer { last = date.numbers }
    guard let last else { return }
    if last[0] != first { firstChanges += 1 }
    if last[1] != second { secondChanges += 1 }
    // Within a year the month only grows, so the number that falls is the day.
    guard last[2] == year else { return }
    if first < last[0] { firstFalls += 1 }
    if second < last[1] { secondFalls += 1 }
  }

  /// - Returns: nil when nothing tells them apart.
  var order: DateOrder? {
    guard hasDates else { return .yearFirst }
    if let order = Self.decide(firstOver12, secondOver12, margin: 10) { return order }
    guard firstOver12 == 0, secondOver12 == 0 else { return nil }
    if (firstFalls > 0) != (secondFalls > 0) { return firstFalls > 0 ? .dayFirst : .monthFirst }
    return Self.decide(firstChanges, secondChanges, margin: 1)
  }

  /// The first lines that can have nothing but the day in front, or nothing but the month, where
  /// neither are so few that they may be pasted.
  var contradiction: (dayFirst: Int, monthFirst: Int)? {
    guard let dayFirstLine, let monthFirstLine,
      Self.decide(firstOver12, secondOver12, margin: 10) == nil
    else { return nil }
    return (dayFirstLine, monthFirstLine)
  }

  /// The larger side, when it is larger by more than that factor.
  private static func decide(_ first: Int, _ second: Int, margin: Int) -> DateOrder? {
    if first > second * margin { return .dayFirst }
    if second > first * margin { return .monthFirst }
    return nil
  }
}
