import Community
import Store
import Terminal
import Words

/// Tasks of all groups or of one (任务): what is open, snoozed or done.
public struct TasksPanel: Equatable, Sendable {
  /// Only tasks of this group; nil for all.
  let group: GroupID?
  /// That group's name as it was last seen, for the form of a new task.
  var groupName: String?
  private(set) var scope = TaskQuery.Scope.open
  private(set) var list = ListState<TaskRow>()

  /// - Parameters:
  ///   - group: only the tasks of that group, to which new ones belong; nil for those of all.
  ///   - name: the group's name, as imported.
  public init(group: GroupID? = nil, name: String? = nil) {
    self.group = group
    groupName = name
  }
}

extension TasksPanel: ScreenModel {
  public var queries: [Query] {
    [.tasks(TaskQuery(scope: scope, group: group, filter: list.filter.text, window: list.window))]
  }

  public mutating func receive(_ answer: Answer, to query: Query) {
    if case .tasks(let page) = answer { list.receive(page) }
  }

  public func availability(of action: Action, in context: ConsoleContext) -> Availability {
    switch action {
    case .back, .task, .segment: return .available
    case .open: return list.selected.map(editing) ?? .unavailable(.nothingSelected)
    case .edit:
      if list.targets.count > 1 { return .unavailable(.oneAtATime) }
      return list.targets.first.map(editing) ?? .unavailable(.nothingSelected)
    case .done, .snooze, .withdraw:
      if list.targets.isEmpty { return .unavailable(.nothingSelected) }
      return openTargets.isEmpty ? .unavailable(.alreadyFinished) : .available
    default: return list.availability(of: action) ?? .absent
    }
  }

  public mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    let tasks = openTargets
    switch action {
    case .back: return list.giveUpOne() ? [] : [.pop]
    case .task: return [.open(.task(TaskDialog(group: group, about: groupName)))]
    case .segment: showNext()
    case .open: return list.selected.map { [.open(.task(TaskDialog(editing: $0)))] } ?? []
    case .edit: return list.targets.first.map { [.open(.task(TaskDialog(editing: $0)))] } ?? []
    case .done: return [.perform(.all(tasks.map { $0.change(.finish) }, .taskDone(tasks.count)))]
    case .withdraw:
      return [.perform(.all(tasks.map { $0.change(.withdraw) }, .withdrawn(tasks.count)))]
    case .snooze: return [.open(.choice(.snooze(tasks, in: context)))]
    default: _ = list.take(action)
    }
    return []
  }

  public var targets: [CommandError.Subject] { list.targets.compactMap(\.claimable) }
  public var wantsBack: Bool { list.hasSomethingToGiveUp }
  public mutating func clearMarks() { list.clearMarks() }
  public mutating func expectBack(_ subjects: Set<CommandError.Subject>) {
    list.expectBack(subjects)
  }
  public var footer: [Action] {
    [.task, .done, .snooze, .edit, .withdraw, .segment, .mark, .filter]
  }
  public var isTyping: Bool { list.filter.field != nil }
  public mutating func type(_ key: Key, in context: ConsoleContext) { list.type(key) }
  public mutating func paste(_ text: String) { list.paste(text) }

  public mutating func layout(in area: Area, context: ConsoleContext) {
    list.height = max(1, Table<TaskRow>.bodyRows(area.splitTop(headingRows(area)).rest.rows))
  }

  private var openTargets: [OperatorTask] {
    list.targets.map(\.task).filter { $0.state == .open }
  }

  private func editing(_ row: TaskRow) -> Availability {
    row.task.state == .open ? .available : .unavailable(.alreadyFinished)
  }

  private mutating func showNext() {
    scope = TaskQuery.Scope.allCases.following(scope)
    list.restart()
  }
}

extension TaskRow: ListRow {
  public var rowID: TaskID { task.id }
  public var claimable: CommandError.Subject? { .task(task.id) }
}

extension OperatorTask {
  /// The change of this task, as it was seen.
  func change(_ change: TaskChange) -> Command { .changeTask(id, version: version, change) }
}
