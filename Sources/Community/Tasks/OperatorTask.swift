/// Where a task stands.
public enum TaskState: String, Codable, CaseIterable, Sendable {
  /// 待办
  case open
  /// 已完成
  case done
  /// 已撤回: kept for the record.
  case withdrawn
}

/// Until when a task is out of sight (稍后).
public enum Snooze: Hashable, Codable, Sendable {
  /// Until that moment.
  case until(Instant)
  /// Until the task's group has brought that many more messages. `target` is the group's number of
  /// messages at which the task comes back; 0 in a command lets the store fill it in.
  case messages(more: Int, target: Int)
}

/// What a task says; all that an operator edits at once.
public struct TaskFields: Hashable, Codable, Sendable {
  /// One line, not empty.
  public var title: String
  /// Any number of lines; may be empty.
  public var note: String
  /// The group that it is about, if any.
  public var group: GroupID?
  /// The member that it is about, if any.
  public var person: PersonID?
  /// The operator's name; nil when nobody has it yet.
  public var assignee: String?
  /// When it should be done; nil when it has no time.
  public var dueAt: Instant?

  /// A task that is to be made; without a time it is never due.
  public init(
    title: String, note: String = "", group: GroupID? = nil, person: PersonID? = nil,
    assignee: String? = nil, dueAt: Instant? = nil
  ) {
    self.title = title
    self.note = note
    self.group = group
    self.person = person
    self.assignee = assignee
    self.dueAt = dueAt
  }
}

/// Something an operator has to do (任务).
public struct OperatorTask: Hashable, Codable, Sendable {
  /// The row's number.
  public var id: TaskID
  /// What it says.
  public var fields: TaskFields
  /// Where it stands.
  public var state: TaskState
  /// Out of sight until then; nil when it is in sight.
  public var snooze: Snooze?
  /// Who made it.
  public var createdBy: String
  /// When it was made.
  public var createdAt: Instant
  /// Who finished it; nil while it is open.
  public var finishedBy: String?
  /// When it was finished; nil while it is open.
  public var finishedAt: Instant?
  /// Grows by one with each change; a change names the version it saw.
  public var version: Int

  /// A task as the store keeps it; open and in sight unless said.
  public init(
    id: TaskID, fields: TaskFields, state: TaskState = .open, snooze: Snooze? = nil,
    createdBy: String, createdAt: Instant, finishedBy: String? = nil, finishedAt: Instant? = nil,
    version: Int = 1
  ) {
    self.id = id
    self.fields = fields
    self.state = state
    self.snooze = snooze
    self.createdBy = createdBy
    self.createdAt = createdAt
    self.finishedBy = finishedBy
    self.finishedAt = finishedAt
    self.version = version
  }
}
