/// What people said in one group, day by day: all that stage and health are computed from.
///
/// Staff, seeds, declared helpers and bots are left out before a history is made, so no figure can
/// count them by mistake.
public struct GroupHistory: Sendable {
  /// The messages of one person on one day.
  public struct Entry: Hashable, Sendable {
    /// The day in the group's zone.
    public var day: Day
    /// Any number that stands for the person throughout this history.
    public var person: Int64
    /// At least 1.
    public var messages: Int

    /// What one person said on one day.
    public init(day: Day, person: Int64, messages: Int) {
      self.day = day
      self.person = person
      self.messages = messages
    }
  }

  /// Ascending by day, then by person; a person has one entry a day.
  public var entries: [Entry]
  /// The last day of which it is known what happened; entries after it are not looked at.
  public var asOf: Day

  /// The days of a group, in the order of time, until its last known day.
  public init(entries: [Entry], asOf: Day) {
    self.entries = entries
    self.asOf = asOf
  }
}
