import Community

/// A task with the names of what it is about.
public struct TaskRow: Hashable, Sendable {
  public var task: OperatorTask
  public var groupName: String?
  public var personName: String?

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

  public var scope: Scope
  public var group: GroupID?
  public var person: PersonID?
  public var filter: String
  public var window: Window

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
