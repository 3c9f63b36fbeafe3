import Community

/// A group as the list and the head of its page show it.
public struct GroupRow: Hashable, Sendable {
  public var group: Group
  /// Members now: joined and not left, staff included.
  public var members: Int
  /// nil until the figures have been computed for the first time.
  public var figures: GroupFigures?
  /// The last moment of which an import told; nil before the first.
  public var observedUntil: Instant?
  public var joinsWaiting: Int
  /// Open tasks of the group that are due or overdue now and not snoozed.
  public var tasksDue: Int
  /// Name of the owner, when set.
  public var ownerName: String?

  public init(
    group: Group, members: Int, figures: GroupFigures?, observedUntil: Instant?,
    joinsWaiting: Int, tasksDue: Int, ownerName: String?
  ) {
    self.group = group
    self.members = members
    self.figures = figures
    self.observedUntil = observedUntil
    self.joinsWaiting = joinsWaiting
    self.tasksDue = tasksDue
    self.ownerName = ownerName
  }
}

/// Which groups, in which order.
public struct GroupQuery: Hashable, Sendable {
  /// What the list is ordered by.
  public enum Sort: String, CaseIterable, Sendable {
    /// Stage that needs a person most first (decline, silent), then health upward.
    case attention
    case name, health, members, voices, messages, ownerSilence, joinsWaiting, tasksDue
  }

  public var sort: Sort
  /// Words that must all stand in the name, in any order, ignoring case.
  public var filter: String
  public var window: Window

  public init(sort: Sort = .attention, filter: String = "", window: Window = Window(limit: 200)) {
    self.sort = sort
    self.filter = filter
    self.window = window
  }
}

/// One day of a group's roll-up, for charts.
public struct GroupDay: Hashable, Sendable {
  public var day: Day
  /// Messages and different voices of people.
  public var messages: Int
  public var voices: Int
  /// Messages of staff, seeds, helpers and bots.
  public var staffMessages: Int
  public var joins: Int
  public var leaves: Int

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
