import Community

/// A task with the names of what it is about.
public struct TaskRow: Hashable, Sendable {
  /// The task.
  public var task: OperatorTask
  /// What its group is called now; nil without one.
  public var groupName: String?
  /// What its person is called now; nil without one.
  public var personName: String?

  /// A task with the names that belong to it.
  public init(task: OperatorTask, groupName: String?, personName: String?) {
    self.task = task
    self.groupName = groupName
    self.personName = personName
  }
}

/// Which tasks: by due time, those without one last.
public struct TaskQuery: Hashable, Sendable {
  /// Whether there is still something to do.
  public enum Scope: String, CaseIterable, Sendable {
    /// Open and not snoozed now.
    case open
    case snoozed
    case done
  }

  /// Which of them.
  public var scope: Scope
  /// Only those about that group; nil for all.
  public var group: GroupID?
  /// Only those about that person, or who is one with them; nil for all.
  public var person: PersonID?
  /// Words that must all stand in title, note, assignee or a name, in any order, ignoring case.
  public var filter: String
  /// Which part of the list.
  public var window: Window

  /// The first open tasks, unless said otherwise.
  public init(
    scope: Scope = .open, group: GroupID? = nil, person: PersonID? = nil, filter: String = "",
    window: Window = Window(limit: 200)
  ) {
    self.scope = scope
    self.group = group
    self.person = person
    self.filter = filter
    self.window = window
  }
}
