import Community
import Terminal
import Words

/// Today (今日): the queue of everything that needs a person now, and behind it all join requests
/// and all tasks.
struct TodayScreen: Equatable, Sendable {
  /// The lists of the screen, in their order.
  enum Tab: String, CaseIterable, Sendable {
    case queue, joins, tasks
  }

  var tab = Tab.queue
  private var queue = TodayQueue()
  private var joins = JoinsPanel()
  private var tasks = TasksPanel()

  init() {}
}

extension TodayScreen: TabbedScreen {
  static func place(of tab: Tab) -> TabPlace<Self> {
    switch tab {
    case .queue: TabPlace(\.queue)
    case .joins: TabPlace(\.joins)
    case .tasks: TabPlace(\.tasks)
    }
  }

  func name(of tab: Tab, in context: ConsoleContext) -> String {
    switch tab {
    case .queue: context.words.today.queue
    case .joins: context.words.today.joins
    case .tasks: context.words.today.tasks
    }
  }

  func ownAvailability(of action: Action) -> Availability {
    switch action {
    case .post: .available
    case .back: tab == .queue ? .absent : .available
    default: .absent
    }
  }

  func ownSteps(for action: Action, in context: ConsoleContext) -> [Step] {
    action == .post ? [.open(.composer(ComposerDialog()))] : []
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if action == .back, !front.wantsBack {
      tab = .queue
      return []
    }
    return takeInTabs(action, in: context)
  }

  var sighting: Sighting? { queue.sighting }

  var wantsBack: Bool { front.wantsBack || tab != .queue }
}
