/// A history arranged for windows of days: people numbered from 0, entries found by day.
struct Timeline: Sendable {
  /// Histories older than this are cut off: a wrong clock must not make a table of a million days.
  static let longest = 36_525

  /// The day of the first voice.
  let firstDay: Day
  /// The last known day.
  let lastDay: Day
  /// How many different people spoke.
  let people: Int
  /// The person of each entry, 0 ..< ``people``.
  let person: [Int32]
  /// The messages of each entry.
  let messages: [Int32]
  /// Where each day's entries begin; one more than there are days.
  private let starts: [Int]
  /// How many messages came before each day; one more than there are days.
  private let messagesBefore: [Int]

  /// - Returns: nil when nobody spoke until the last day.
  init?(_ history: GroupHistory) {
    let earliest = history.asOf - Self.longest
    let entries = history.entries.drop { $0.day < earliest }.prefix { $0.day <= history.asOf }
    guard let first = entries.first else { return nil }
    firstDay = first.day
    lastDay = history.asOf

    var numbers: [Int64: Int32] = [:]
    var person: [Int32] = []
    var messages: [Int32] = []
    var starts: [Int] = [0]
    person.reserveCapacity(entries.count)
    messages.reserveCapacity(entries.count)
    starts.reserveCapacity(lastDay - firstDay + 2)
    for entry in entries {
      while starts.count <= entry.day - first.day { starts.append(person.count) }
      let next = Int32(numbers.count)
      let number = numbers[entry.person] ?? next
      if number == next { numbers[entry.person] = next }
      person.append(number)
      messages.append(Int32(clamping: entry.messages))
    }
    while starts.count <= lastDay - firstDay + 1 { starts.append(person.count) }
    people = numbers.count
    self.person = person
    self.messages = messages
    self.starts = starts
    messagesBefore = starts.indices.dropLast().reduce(into: [0]) { sums, day in
      let here = messages[starts[day]..<starts[day + 1]].reduce(0) { $0 + Int($1) }
      sums.append(sums[day] + here)
    }
  }

  /// The entries of the days from `from` to `to`, both included.
  func entries(from: Day, to: Day) -> Range<Int> {
    let days = days(from: from, to: to)
    return starts[days.lowerBound]..<starts[days.upperBound]
  }

  /// The entries of a day of the history, counted from ``firstDay``.
  func entries(onDay day: Int) -> Range<Int> { starts[day]..<starts[day + 1] }

  /// The days of the history from `from` to `to`, both included, counted from ``firstDay``.
  private func days(from: Day, to: Day) -> Range<Int> {
    let low = min(max(from - firstDay, 0), starts.count - 1)
    let high = min(max(to - firstDay + 1, low), starts.count - 1)
    return low..<high
  }

  /// The day of an entry.
  func day(ofEntry entry: Int) -> Day {
    // The last day that begins at or before the entry.
    var (low, high) = (0, starts.count - 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= entry { low = middle } else { high = middle }
    }
    return firstDay + low
  }

  /// Messages from `from` to `to`, both included.
  func messages(from: Day, to: Day) -> Int {
    let days = days(from: from, to: to)
    return messagesBefore[days.upperBound] - messagesBefore[days.lowerBound]
  }

  /// The different people who spoke in the `length` days that end with each day, from the first
  /// day to `future` days after the last one, as it will be if nobody speaks any more.
  func voices(window length: Int, future: Int = 0) -> [Int] {
    let days = lastDay - firstDay + 1 + future
    var change = [Int](repeating: 0, count: days + length)
    var spokeLast = [Int](repeating: .min, count: people)
    for day in 0...(lastDay - firstDay) {
      for entry in starts[day]..<starts[day + 1] {
        let who = Int(person[entry])
        let last = spokeLast[who]
        // A person stays in the window for `length` days, or longer by speaking again.
        if last != .min, day - last < length {
          change[last + length] += 1
        } else {
          change[day] += 1
        }
        change[day + length] -= 1
        spokeLast[who] = day
      }
    }
    var count = 0
    return (0..<days).map { day in
      count += change[day]
      return count
    }
  }

  /// Days from the last message until `day`; 0 when it came on the day itself.
  func silentDays(on day: Day) -> Int {
    entries(from: firstDay, to: day).last.map { day - self.day(ofEntry: $0) } ?? 0
  }

  /// The longest run of days without a message in the 168 days that end with `day`.
  func longestGap(endingOn day: Day) -> Int {
    var (longest, current) = (0, 0)
    for number in max(day - 167, firstDay).number...day.number {
      current = entries(from: Day(number), to: Day(number)).isEmpty ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
