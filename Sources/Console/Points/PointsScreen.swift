import Community
import Store
import Terminal
import Words

/// Points (积分): the board and the ledger of the community; within a group, its own ledger first.
struct PointsScreen: Equatable, Sendable {
  /// The lists of the screen, in their order.
  enum Tab: String, CaseIterable, Sendable {
    case board, ledger
  }

  private let group: GroupID?
  var tab: Tab
  private var board: BoardPanel
  private var ledger: LedgerPanel

  /// - Parameter group: the group whose ledger is shown and in whose context points are given.
  init(group: GroupID? = nil) {
    self.group = group
    tab = group == nil ? .board : .ledger
    board = BoardPanel(group: group)
    ledger = LedgerPanel(group: group)
  }
}

extension PointsScreen: TabbedScreen {
  static func place(of tab: Tab) -> TabPlace<Self> {
    switch tab {
    case .board: TabPlace(\.board)
    case .ledger: TabPlace(\.ledger)
    }
  }

  func name(of tab: Tab, in context: ConsoleContext) -> String {
    switch tab {
    case .board: context.words.points.board
    case .ledger: context.words.points.ledger
    }
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    switch action {
    // Within a group Tab walks the page's own tabs, and the board is another view of this one.
    case .nextTab, .previousTab: group == nil ? .available : .absent
    case .view: group == nil ? .absent : .available
    default: front.availability(of: action, in: context)
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if group != nil, action == .view || (action == .back && isBesideLedger && !front.wantsBack) {
      tab = Tab.allCases.following(tab)
      return []
    }
    return takeInTabs(action, in: context)
  }

  /// Whether a group's page shows the community's board, from which one goes back to its ledger.
  private var isBesideLedger: Bool { group != nil && tab == .board }

  var wantsBack: Bool { isBesideLedger || front.wantsBack }

  var footer: [Action] { front.footer + [group == nil ? .nextTab : .view] }

  /// Within a group the line of tabs is the group's; the heading says which view this is.
  var showsTabs: Bool { group == nil }
}
