import Community

/// A group as the list and the head of its page show it.
public struct GroupRow: Hashable, Sendable {
  /// The group with what is set for it.
  public var group: Group
  /// Members now: joined and not left, staff included.
  public var members: Int
  /// nil until the figures have been computed for the first time.
  public var figures: GroupFigures?
  /// The last moment of which an import told; nil before the first.
  public var observedUntil: Instant?
  /// Requests that nobody has decided yet.
  public var joinsWaiting: Int
  /// Open tasks of the group that are due or overdue now and not snoozed.
  public var tasksDue: Int
  /// Name of the owner, when set.
  public var ownerName: String?

  /// A group with its figures and what waits there.
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

  /// What the list is ordered by.
  public var sort: Sort
  /// Words that must all stand in the name, in any order, ignoring case.
  public var filter: String
  /// Which part of the list.
  public var window: Window

  /// The first groups that need a person most, unless said otherwise.
  public init(sort: Sort = .attention, filter: String = "", window: Window = Window(limit: 200)) {
    self.sort = sort
    self.filter = filter
    self.window = window
  }
}
