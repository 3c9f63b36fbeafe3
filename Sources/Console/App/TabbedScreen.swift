import Community
import Terminal
import Words

/// A screen with tabs, each a screen of its own. Keys go to the tab in front first; what it does
/// nothing with is the page's.
protocol TabbedScreen: ScreenModel {
  associatedtype Tab: CaseIterable & Equatable
  var tab: Tab { get set }
  /// The tab in front, as what all screens have in common.
  var front: any ScreenModel { get set }
  func name(of tab: Tab, in context: ConsoleContext) -> String
  /// Whether the page draws the line of tabs itself.
  var showsTabs: Bool { get }
  /// What a key does on the page when the tab in front does nothing with it.
  func ownAvailability(of action: Action) -> Availability
  func ownSteps(for action: Action, in context: ConsoleContext) -> [Step]
}

extension TabbedScreen {
  var showsTabs: Bool { true }

  func ownAvailability(of action: Action) -> Availability {
    action == .back ? .available : .absent
  }

  func ownSteps(for action: Action, in context: ConsoleContext) -> [Step] {
    action == .back ? [.pop] : []
  }

  public var queries: [Query] { front.queries }

  public mutating func receive(_ answer: Answer, to query: Query) {
    front.receive(answer, to: query)
  }

  public var targets: [CommandError.Subject] { front.targets }
  public var claims: [CommandError.Subject] { front.claims }
  public var wantsBack: Bool { front.wantsBack }
  public var footer: [Action] { front.footer + [.nextTab] }

  public func explanations(in context: ConsoleContext) -> [Explanation] {
    front.explanations(in: context)
  }

  public mutating func layout(in area: Area, context: ConsoleContext) {
    front.layout(in: tabsAndBody(of: area).body, context: context)
  }

  public func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let parts = tabsAndBody(of: area)
    drawTabs(on: &canvas, in: parts.tabs, context: context)
    front.draw(on: &canvas, in: parts.body, context: context)
  }

  private func tabsAndBody(of area: Area) -> (tabs: Area, body: Area) {
    let (tabs, body) = area.splitTop(showsTabs && area.rows >= 10 ? 1 : 0)
    return (tabs, body)
  }

  public func availability(of action: Action, in context: ConsoleContext) -> Availability {
    let ofTab = front.availability(of: action, in: context)
    if ofTab != .absent { return ofTab }
    if action == .nextTab || action == .previousTab { return .available }
    return ownAvailability(of: action)
  }

  public mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    takeInTabs(action, in: context)
  }

  /// Hands the action to the tab in front, or takes it as the page.
  mutating func takeInTabs(_ action: Action, in context: ConsoleContext) -> [Step] {
    if action == .back, !front.wantsBack { return ownSteps(for: .back, in: context) }
    if front.availability(of: action, in: context) == .available {
      return front.take(action, in: context)
    }
    let tabs = Array(Tab.allCases)
    switch action {
    case .nextTab: tab = tabs.following(tab)
    case .previousTab: tab = tabs.preceding(tab)
    default: return ownSteps(for: action, in: context)
    }
    return []
  }

  public var isTyping: Bool { front.isTyping }
  public mutating func type(_ key: Key, in context: ConsoleContext) { front.type(key, in: context) }
  public mutating func paste(_ text: String) { front.paste(text) }
  public mutating func clearMarks() { front.clearMarks() }
  public mutating func asked(for intent: Intent) { front.asked(for: intent) }
  public mutating func expectBack(_ subjects: Set<CommandError.Subject>) {
    front.expectBack(subjects)
  }

  /// Draws the line of tabs. Where not all have room, it begins later rather than without the tab in
  /// front.
  func drawTabs(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    guard area.rows > 0 else { return }
    let labels = Tab.allCases.map { (tab: $0, label: name(of: $0, in: context)) }
    let here = labels.firstIndex { $0.tab == tab } ?? 0
    let first = (0..<here).first { first in
      let needed = labels[first...here].reduce(0) { $0 + Text.width($1.label) + 3 }
      return needed <= area.columns - 2
    }
    var column = area.column + 2
    for (tab, label) in labels[(first ?? here)...] {
      guard column + Text.width(label) < area.endColumn else { break }
      column += canvas.put(
        label, at: Point(row: area.row, column: column),
        style: tab == self.tab ? Style(bold: true, underlined: true) : Look.muted.style)
      column += 3
    }
  }
}
