import Terminal
import Words

/// The screens there are. Adding one: a case here, its root action in ``root(for:)`` if it has a
/// number key, and its folder.
enum Screen: Equatable, Sendable {
  case today(TodayScreen)
  case groups(GroupsScreen)
  case group(GroupScreen)
  case compare(CompareScreen)
  /// The join requests of all groups.
  case joins(JoinsPanel)
  case join(JoinScreen)
  case members(MembersScreen)
  case member(MemberScreen)
  case content(ContentScreen)
  case points(PointsScreen)
  case log(LogScreen)

  /// The screen behind a number key.
  static func root(for action: Action) -> Screen? {
    switch action {
    case .today: .today(TodayScreen())
    case .groups: .groups(GroupsScreen())
    case .members: .members(MembersScreen())
    case .content: .content(ContentScreen())
    case .points: .points(PointsScreen())
    case .log: .log(LogScreen())
    default: nil
    }
  }

  /// The number keys' screens, in order, for the line of tabs.
  static let roots: [Action] = [.today, .groups, .members, .content, .points, .log]

  /// Which of ``roots`` this screen is, if any.
  var rootAction: Action? {
    switch self {
    case .today: .today
    case .groups: .groups
    case .members: .members
    case .content: .content
    case .points: .points
    case .log: .log
    case .group, .compare, .joins, .join, .member: nil
    }
  }

  /// The screen as what all screens have in common.
  var model: any ScreenModel {
    get {
      switch self {
      case .today(let model): model
      case .groups(let model): model
      case .group(let model): model
      case .compare(let model): model
      case .joins(let model): model
      case .join(let model): model
      case .members(let model): model
      case .member(let model): model
      case .content(let model): model
      case .points(let model): model
      case .log(let model): model
      }
    }
    set {
      switch newValue {
      case let model as TodayScreen: self = .today(model)
      case let model as GroupsScreen: self = .groups(model)
      case let model as GroupScreen: self = .group(model)
      case let model as CompareScreen: self = .compare(model)
      case let model as JoinsPanel: self = .joins(model)
      case let model as JoinScreen: self = .join(model)
      case let model as MembersScreen: self = .members(model)
      case let model as MemberScreen: self = .member(model)
      case let model as ContentScreen: self = .content(model)
      case let model as PointsScreen: self = .points(model)
      case let model as LogScreen: self = .log(model)
      default: assertionFailure("a screen without a case")
      }
    }
  }
}
