import Community

/// One day of a group's roll-up, for charts.
public struct GroupDay: Hashable, Sendable {
  /// Which day, in the group's zone.
  public var day: Day
  /// Messages of people.
  public var messages: Int
  /// Different people who spoke.
  public var voices: Int
  /// Messages of staff, seeds, helpers and bots.
  public var staffMessages: Int
  /// People who came.
  public var joins: Int
  /// People who went, or were taken out.
  public var leaves: Int

  /// What was said on a day, and who came and went.
  public init(
    day: Day, messages: Int, voices: Int, staffMessages: Int, joins: Int, leaves: Int
  ) {
    self.day = day
    self.messages = messages
    self.voices = voices
    self.staffMessages = staffMessages
    self.joins = joins
    self.leaves = leaves
  }
}
