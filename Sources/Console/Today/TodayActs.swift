import Community
import Store
import Terminal
import Words

/// What can be done with rows of the queue. A key acts on all of them only when they are of one
/// kind: what a key means must not depend on which row came first.
struct TodayActs {
  private enum Kind {
    case joins([JoinRow])
    case deliveries([DeliveryRow])
    case tasks([TaskRow])
    case alerts([Alert], groupName: String)
    case consents([Consent])
    case mixed
    case nothing
  }

  private let kind: Kind

  init(_ rows: [TodayRow]) {
    let joins = rows.compactMap { if case .join(let row) = $0.subject { row } else { nil } }
    let deliveries = rows.compactMap {
      if case .delivery(let row) = $0.subject { row } else { nil }
    }
    let tasks = rows.compactMap { if case .task(let row) = $0.subject { row } else { nil } }
    let alerts = rows.compactMap {
      if case .alert(let alert, let name) = $0.subject { (alert, name) } else { nil }
    }
    let consents = rows.compactMap { if case .consent(let row) = $0.subject { row } else { nil } }
    kind =
      switch rows.count {
      case 0: .nothing
      case joins.count: .joins(joins)
      case deliveries.count: .deliveries(deliveries)
      case tasks.count: .tasks(tasks)
      case alerts.count: .alerts(alerts.map(\.0), groupName: alerts[0].1)
      case consents.count: .consents(consents)
      default: .mixed
      }
  }

  /// Whether all rows are deliveries, which are handed off one after the other.
  var areDeliveries: Bool { if case .deliveries = kind { true } else { false } }

  /// What some kind of row takes. The keys of the whole console work whatever is marked.
  private static let rowActions: Set<Action> = [
    .open, .approve, .reject, .hold, .copy, .skip, .done, .acknowledge, .snooze, .edit, .withdraw,
    .task,
  ]

  func availability(of action: Action) -> Availability {
    switch kind {
    case .nothing: action == .task ? .available : .absent
    case .mixed: Self.rowActions.contains(action) ? .unavailable(.mixedRows) : .absent
    case .joins(let rows):
      JoinActs(rows).availability(of: action)
        ?? (action == .open || action == .task ? .available : .absent)
    case .deliveries:
      [.open, .copy, .skip, .done, .task].contains(action) ? .available : .absent
    case .tasks(let rows):
      if action == .edit, rows.count > 1 {
        .unavailable(.oneAtATime)
      } else {
        [.open, .done, .snooze, .edit, .withdraw, .task].contains(action) ? .available : .absent
      }
    case .alerts: [.open, .acknowledge, .task].contains(action) ? .available : .absent
    case .consents(let consents):
      if action == .task {
        .available
      } else if ![.open, .approve, .reject].contains(action) {
        .absent
      } else {
        consents.count > 1 ? .unavailable(.oneAtATime) : .available
      }
    }
  }

  func steps(for action: Action, in context: ConsoleContext) -> [Step] {
    switch kind {
    case .nothing, .mixed:
      action == .task ? [.open(.task(TaskDialog()))] : []
    case .joins(let rows):
      switch action {
      case .open: rows.first.map { [.push(Screen(JoinScreen(join: $0.request.id)))] } ?? []
      case .task:
        rows.first.map {
          [.open(.task(TaskDialog(group: $0.request.group, about: $0.groupName)))]
        } ?? []
      default: JoinActs(rows).steps(for: action, in: context)
      }
    case .deliveries(let rows): steps(for: action, on: rows, in: context)
    case .tasks(let rows): steps(for: action, on: rows, in: context)
    case .alerts(let alerts, let name): steps(for: action, on: alerts, name: name)
    case .consents(let consents):
      action == .task
        ? [.open(.task(TaskDialog()))]
        : consents.first.map { [.open(.choice(.consent($0, in: context)))] } ?? []
    }
  }

  private func steps(
    for action: Action, on rows: [DeliveryRow], in context: ConsoleContext
  ) -> [Step] {
    switch action {
    case .open: [.open(.handOff(HandOffDialog(rows: rows)))]
    case .copy: Step.copy(rows.map(\.post)).map { [$0] } ?? []
    case .skip: [.open(.choice(.skip(rows, words: context.words)))]
    case .done: [.open(.choice(.confirm(rows, words: context.words)))]
    case .task:
      rows.first.map {
        [.open(.task(TaskDialog(group: $0.delivery.group, about: $0.groupName)))]
      } ?? []
    default: []
    }
  }

  private func steps(
    for action: Action, on rows: [TaskRow], in context: ConsoleContext
  ) -> [Step] {
    let tasks = rows.map(\.task)
    return switch action {
    case .open, .edit: rows.first.map { [.open(.task(TaskDialog(editing: $0)))] } ?? []
    case .task:
      rows.first.map {
        [.open(.task(TaskDialog(group: $0.task.fields.group, about: $0.groupName)))]
      } ?? []
    case .done: [.perform(.all(tasks.map { $0.change(.finish) }, .taskDone(tasks.count)))]
    case .withdraw: [.perform(.all(tasks.map { $0.change(.withdraw) }, .withdrawn(tasks.count)))]
    case .snooze: [.open(.choice(.snooze(tasks, in: context)))]
    default: []
    }
  }

  private func steps(for action: Action, on alerts: [Alert], name: String) -> [Step] {
    guard let first = alerts.first else { return [] }
    return switch action {
    case .open: [.push(Screen(GroupScreen(group: first.group, name: name)))]
    case .task: [.open(.task(TaskDialog(group: first.group, about: name)))]
    case .acknowledge:
      [
        .perform(
          .all(
            alerts.map { .acknowledgeAlert($0.id, version: $0.version) },
            .acknowledged(alerts.count)))
      ]
    default: []
    }
  }
}
