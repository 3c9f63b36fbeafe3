import Community
import Words

extension Action {
  /// The rights of which one is needed; which, depends on the row. nil: an action that changes
  /// nothing.
  var rights: Set<Right>? {
    switch self {
    // Also requests for consent.
    case .approve, .reject:
      [.decideJoins, .removeMembers, .eraseGroups, .importExports, .manageOperators]
    case .hold, .reopen: [.decideJoins]
    case .post: [.writePosts]
    case .award: [.awardPoints]
    case .task, .snooze: [.handleTasks]
    case .done: [.handleTasks, .sendPosts, .decideJoins, .removeMembers]
    case .acknowledge: [.acknowledgeAlerts]
    case .edit: [.writePosts, .handleTasks, .manageGroups]
    case .skip, .confirm: [.sendPosts]
    case .withdraw: [.writePosts, .handleTasks, .decideJoins, .removeMembers]
    case .reverse: [.awardPoints]
    case .kind, .tags, .note, .merge, .separate, .incident: [.describePeople]
    case .remove: [.removeMembers]
    case .erase: [.eraseGroups]
    case .takeBack: [.importExports]
    case .undo, .redo: Set(Right.allCases)
    case .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last, .open, .back, .nextTab,
      .previousTab, .filter, .nextMatch, .previousMatch, .sort, .segment, .view, .mark, .markAll,
      .copy, .earlier, .later, .compare, .palette, .explain, .refresh, .today, .groups, .members,
      .content,
      .points, .log, .redraw, .suspend, .quit:
      nil
    }
  }

  /// Whether it changes the rows that it is taken on, rather than making new ones about them.
  var changesTargets: Bool {
    switch self {
    case .approve, .reject, .hold, .reopen, .done, .acknowledge, .edit, .snooze, .skip, .withdraw,
      .reverse, .confirm:
      true
    default: false
    }
  }
}

extension Subject {
  /// What one needs to work on such a row; nil for rows that nobody claims.
  var right: Right? {
    switch self {
    case .join: .decideJoins
    case .post: .writePosts
    case .delivery: .sendPosts
    case .task: .handleTasks
    case .consent: .manageOperators
    case .award, .person, .group, .alert, .incident, .operator, .role, .outbox, .import: nil
    }
  }
}
