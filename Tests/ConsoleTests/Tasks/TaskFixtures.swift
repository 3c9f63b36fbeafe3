import Community
import Store
import Terminal
import Words

@testable import Console

/// A panel of tasks that is driven by actions, without a page around it.
struct TasksSession {
  var panel: TasksPanel
  var context: ConsoleContext
  private var rows: [TaskRow]

  init(
    _ rows: [TaskRow], group: GroupID? = nil,
    context: ConsoleContext = ContentFixtures.context()
  ) {
    panel = TasksPanel(group: group)
    (self.rows, self.context) = (rows, context)
    settle()
  }

  mutating func settle() {
    for query in panel.queries {
      panel.receive(.tasks(ContentFixtures.page(rows)), to: query)
    }
    panel.layout(in: Area(context.size), context: context)
  }

  mutating func take(_ action: Action) -> [Step] {
    defer { settle() }
    return panel.take(action, in: context)
  }

  func availability(_ action: Action) -> Availability {
    panel.availability(of: action, in: context)
  }

  var canvas: Canvas {
    var canvas = Canvas(size: context.size)
    panel.draw(on: &canvas, in: Area(context.size), context: context)
    return canvas
  }

  static func row(
    _ id: Int64, _ title: String, group: GroupID? = nil, due: Instant? = nil,
    state: TaskState = .open, snooze: Snooze? = nil, assignee: String? = nil, version: Int = 1
  ) -> TaskRow {
    let fields = TaskFields(title: title, group: group, assignee: assignee, dueAt: due)
    return TaskRow(
      task: OperatorTask(
        id: TaskID(id), fields: fields, state: state, snooze: snooze, createdBy: "lan",
        createdAt: ContentFixtures.now - 86_400, version: version),
      groupName: group.map { _ in "读书会" }, personName: nil)
  }
}

extension [Step] {
  /// The commands that are to be performed.
  var commands: [Command] {
    compactMap { step in
      if case .perform(.plain(.command(let command, _))) = step { command } else { nil }
    }
  }
}
