/// Gathers messages into daily histories, one for each group of an archive.
///
/// Messages may come in any order. Days are counted in UTC, since an archive of chats seldom says
/// which zone its groups live in. The archive's last day is that of its last message, whoever
/// wrote it: that is the archive's "now" for every group in it.
public struct HistoryBuilder: Sendable {
  private struct Key: Hashable {
    var day: Day
    var person: Int64
  }

  private var groups: [String: [Key: Int]] = [:]
  private var people: [String: Int64] = [:]
  private var lastDay: Day?
  private var days = DayCounter(.utc)

  /// A history of nothing yet.
  public init() {}

  /// Takes in one message.
  ///
  /// - Parameter isOrganic: false for bots, staff, seeds and declared helpers: they move the end of
  ///   the archive, but are no voices.
  public mutating func add(group: String, person: String, isOrganic: Bool, at moment: Instant) {
    let day = days.day(of: moment)
    lastDay = max(lastDay ?? day, day)
    guard isOrganic else { return }
    let next = Int64(people.count)
    let number = people[person, default: next]
    if number == next { people[person] = next }
    groups[group, default: [:]][Key(day: day, person: number), default: 0] += 1
  }

  /// The histories so far, by group; groups in which no person spoke are left out.
  public func build() -> [String: GroupHistory] {
    guard let lastDay else { return [:] }
    return groups.mapValues { counts in
      let entries = counts.map { key, count in
        GroupHistory.Entry(day: key.day, person: key.person, messages: count)
      }
      return GroupHistory(
        entries: entries.sorted { ($0.day, $0.person) < ($1.day, $1.person) }, asOf: lastDay)
    }
  }
}
