import Community
import GRDB

extension Writing {
  /// Makes a task.
  func createTask(_ fields: TaskFields) throws -> Done {
    let id = try insert(
      try assignments(fields) + [
        Assignment("created_by", by.name), Assignment("created_at", at),
      ], as: Subject.task)
    return Done(command: .createTask(fields), inverse: .changeTask(id, version: 1, .withdraw))
  }

  /// Edits, finishes, snoozes, withdraws or reopens a task.
  func changeTask(_ id: TaskID, version: Int, _ change: TaskChange) throws -> Done {
    let task = try OperatorTask(row: seen(.task(id), version: version))
    guard change.isAllowed(in: task.state) else {
      throw CommandError.wrongState(.task(id), .task(task.state))
    }
    var done = change
    var values: [Assignment]
    var inverse: [TaskChange]
    switch change {
    case .edit(let fields):
      values = try assignments(fields)
      inverse = [.edit(task.fields)]
      // Another group's messages say nothing about how long it has waited.
      if case .messages = task.snooze, fields.group != task.fields.group {
        values += assignments(nil as Snooze?)
        inverse.append(.snooze(task.snooze))
      }
    case .finish:
      values = settled(.done, by: author(of: nil))
      inverse = [.reopen]
    case .finishAgain(let first):
      values = settled(.done, by: author(of: first))
      inverse = [.reopen]
    case .snooze(let snooze):
      let filled = try snooze.map { try fill($0, task.fields) }
      done = .snooze(filled)
      values = assignments(filled)
      inverse = [.snooze(task.snooze)]
    case .withdraw:
      values = settled(.withdrawn)
      inverse = [.reopen]
    case .reopen:
      values = settled(.open)
      inverse = [task.state == .done ? task.finishing : .withdraw]
    }
    let newVersion = try self.change(.task(id), set: values)
    let back = inverse.map { Command.changeTask(id, version: newVersion, $0) }
    return Done(
      command: .changeTask(id, version: version, done),
      inverse: back.count == 1 ? back[0] : .batch(back))
  }

  private func assignments(_ fields: TaskFields) throws -> [Assignment] {
    if fields.title.isBlank { throw CommandError.empty(field: .title) }
    try require(fields.group.map(Subject.group))
    try require(fields.person.map(Subject.person))
    return [
      Assignment("title", fields.title), Assignment("note", fields.note),
      Assignment("group_id", fields.group), Assignment("person", fields.person),
      Assignment("assignee", fields.assignee), Assignment("due_at", fields.dueAt),
    ]
  }

  /// - Parameter author: Who finished it, of one that is done.
  private func settled(_ state: TaskState, by author: Author? = nil) -> [Assignment] {
    [
      Assignment("state", state.rawValue), Assignment("finished_by", author?.name),
      Assignment("finished_at", author?.at),
    ]
  }

  private func assignments(_ snooze: Snooze?) -> [Assignment] {
    var until: Instant?
    var more: Int?
    var messages: Int?
    switch snooze {
    case .until(let moment): until = moment
    case .messages(let count, let target): (more, messages) = (count, target)
    case nil: break
    }
    return [
      Assignment("snooze_until", until), Assignment("snooze_more", more),
      Assignment("snooze_messages", messages),
    ]
  }

  /// Counts from the group's messages now, unless the target is given already.
  private func fill(_ snooze: Snooze, _ fields: TaskFields) throws -> Snooze {
    guard case .messages(let more, let target) = snooze, target <= 0 else { return snooze }
    try CommandError.check(more, in: 1...1_000_000, field: .messages)
    guard let group = fields.group else { throw CommandError.empty(field: .group) }
    let messages: Int = try existing(.group(group)).value("messages")
    return .messages(more: more, target: messages + more)
  }
}

extension TaskChange {
  fileprivate func isAllowed(in state: TaskState) -> Bool {
    switch self {
    case .edit, .finish, .finishAgain, .snooze, .withdraw: state == .open
    case .reopen: state != .open
    }
  }
}

extension OperatorTask {
  /// The change that finishes it as it is finished now.
  fileprivate var finishing: TaskChange {
    guard let name = finishedBy, let moment = finishedAt else { return .finish }
    return .finishAgain(Author(name: name, at: moment))
  }
}
