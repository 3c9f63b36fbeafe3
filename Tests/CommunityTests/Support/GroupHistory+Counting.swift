@testable import Community

/// Counting the slow way, straight from the entries: what the quick windows have to agree with.
extension GroupHistory {
  func people(_ days: ClosedRange<Day>) -> Set<Int64> {
    Set(entries.filter { days.contains($0.day) }.map(\.person))
  }

  func messages(_ days: ClosedRange<Day>) -> Int {
    entries.filter { days.contains($0.day) }.reduce(0) { $0 + $1.messages }
  }

  /// The days on which that person spoke, oldest first.
  func days(of person: Int64) -> [Day] { entries.filter { $0.person == person }.map(\.day) }

  /// The 28 days so many months before the ones that end with `day`.
  static func month(_ number: Int, before day: Day) -> ClosedRange<Day> {
    (day - 28 * number - 27)...(day - 28 * number)
  }

  func voices(_ number: Int = 0, before day: Day) -> Int {
    people(Self.month(number, before: day)).count
  }

  /// What was known when a day was over.
  func known(on day: Day) -> GroupHistory {
    GroupHistory(entries: entries.filter { $0.day <= day }, asOf: day)
  }

  /// The same with every entry changed, in the order that histories have.
  func map(asOf: Day? = nil, _ change: (Entry) -> Entry) -> GroupHistory {
    GroupHistory(
      entries: entries.map(change).sorted { ($0.day, $0.person) < ($1.day, $1.person) },
      asOf: asOf ?? self.asOf)
  }
}
