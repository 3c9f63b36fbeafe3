import Terminal
import Words

/// Any of the screens, as what all of them have in common.
///
/// Adding one: its folder, and for one with a number key a line in ``root(for:)``, ``roots`` and
/// ``rootAction``. Held as `any ScreenModel`, so that a look at it copies nothing.
struct Screen: Equatable, Sendable {
  /// The screen itself.
  var model: any ScreenModel

  init(_ model: some ScreenModel) { self.model = model }

  /// The screen behind a number key.
  static func root(for action: Action) -> Screen? {
    switch action {
    case .today: Screen(TodayScreen())
    case .groups: Screen(GroupsScreen())
    case .members: Screen(MembersScreen())
    case .content: Screen(ContentScreen())
    case .points: Screen(PointsScreen())
    case .log: Screen(LogScreen())
    default: nil
    }
  }

  /// The number keys' screens, in order, for the line of tabs.
  static let roots: [Action] = [.today, .groups, .members, .content, .points, .log]

  /// Which of ``roots`` this screen is, if any.
  var rootAction: Action? {
    switch model {
    case is TodayScreen: .today
    case is GroupsScreen: .groups
    case is MembersScreen: .members
    case is ContentScreen: .content
    case is PointsScreen: .points
    case is LogScreen: .log
    default: nil
    }
  }

  static func == (left: Screen, right: Screen) -> Bool { left.model.isSame(as: right.model) }
}

extension ScreenModel {
  fileprivate func isSame(as other: any ScreenModel) -> Bool { self == other as? Self }
}
