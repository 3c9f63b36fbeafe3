import Community
import Terminal
import Words

/// A screen with tabs, each a screen of its own. Keys go to the tab in front first; what it does
/// nothing with is the page's.
protocol TabbedScreen: ScreenModel {
  associatedtype Tab: CaseIterable & Equatable
  /// The tab in front.
  var tab: Tab { get set }
  /// Where the screen keeps what a tab shows.
  static func place(of tab: Tab) -> TabPlace<Self>
  func name(of tab: Tab, in context: ConsoleContext) -> String
  /// Whether the page draws the line of tabs itself.
  var showsTabs: Bool { get }
  /// What a key does on the page when the tab in front does nothing with it.
  func ownAvailability(of action: Action) -> Availability
  func ownSteps(for action: Action, in context: ConsoleContext) -> [Step]
}

/// Where a screen keeps one of its tabs, whatever type that is of.
struct TabPlace<Page> {
  fileprivate let read: (Page) -> any ScreenModel
  fileprivate let write: (any ScreenModel, inout Page) -> Void

  init<Model: ScreenModel>(_ path: WritableKeyPath<Page, Model>) {
    read = { $0[keyPath: path] }
    write = { model, page in
      guard let model = model as? Model else { return assertionFailure("a tab of another place") }
      page[keyPath: path] = model
    }
  }
}

extension TabbedScreen {
  /// The tab in front, as what all screens have in common.
  var front: any ScreenModel {
    get { Self.place(of: tab).read(self) }
    set { Self.place(of: tab).write(newValue, &self) }
  }

  var showsTabs: Bool { true }

  func ownAvailability(of action: Action) -> Availability {
    action == .back ? .available : .absent
  }

  func ownSteps(for action: Action, in context: ConsoleContext) -> [Step] {
    action == .back ? [.pop] : []
  }

  var queries: [Query] { front.queries }

  mutating func receive(_ answer: Answer, to query: Query) {
    front.receive(answer, to: query)
  }

  func hasRows(of earlier: any ScreenModel) -> Bool {
    guard var earlier = earlier as? Self, earlier.tab == tab, front.hasRows(of: earlier.front)
    else { return false }
    earlier.front = front
    return earlier == self
  }

  var targets: [Subject] { front.targets }
  var claims: [Subject] { front.claims }
  var wantsBack: Bool { front.wantsBack }
  var footer: [Action] { front.footer + [.nextTab] }

  func explanations(in context: ConsoleContext) -> [Explanation] {
    front.explanations(in: context)
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    front.layout(in: tabsAndBody(of: area).body, context: context)
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let parts = tabsAndBody(of: area)
    drawTabs(on: &canvas, in: parts.tabs, context: context)
    front.draw(on: &canvas, in: parts.body, context: context)
  }

  private func tabsAndBody(of area: Area) -> (tabs: Area, body: Area) {
    let parts = area.splitTop(showsTabs && area.rows >= 10 ? 1 : 0)
    return (parts.top, parts.rest)
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    let ofTab = front.availability(of: action, in: context)
    if ofTab != .absent { return ofTab }
    if action == .nextTab || action == .previousTab { return .available }
    return ownAvailability(of: action)
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    takeInTabs(action, in: context)
  }

  mutating func choose(_ place: Int, for action: Action, in context: ConsoleContext) -> [Step] {
    front.choose(place, for: action, in: context)
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

  var isTyping: Bool { front.isTyping }
  mutating func type(_ key: Key, in context: ConsoleContext) { front.type(key, in: context) }
  mutating func paste(_ text: String) { front.paste(text) }
  mutating func clearMarks() { front.clearMarks() }
  mutating func asked(for intent: Intent) { front.asked(for: intent) }
  mutating func expectBack(_ subjects: Set<Subject>) {
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
