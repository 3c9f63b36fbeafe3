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
    // Within a group, Tab walks on to the group's next tab from the last view of this one.
    case .nextTab: group == nil || tab == .ledger ? .available : .absent
    case .previousTab: group == nil || tab == .board ? .available : .absent
    default: front.availability(of: action, in: context)
    }
  }

  /// Within a group the line of tabs is the group's; the heading says which view this is.
  var showsTabs: Bool { group == nil }
}
