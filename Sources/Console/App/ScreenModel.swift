import Community
import Store
import Terminal
import Words

/// A screen: what it shows, which questions that needs, and what keys do there. No screen knows
/// another; one asks for another by returning a ``Step``.
protocol ScreenModel: Equatable, Sendable {
  /// What the screen shows the answers to, now. Asked again when the store changes.
  var queries: [Query] { get }
  /// Takes an answer to one of ``queries``; others do not reach it.
  mutating func receive(_ answer: Answer, to query: Query)
  /// Whether an action can be taken; decides footer, palette and keys.
  func availability(of action: Action, in context: ConsoleContext) -> Availability
  /// Takes an action that is available.
  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step]
  /// Takes the answer at that place to what it asked for an action.
  mutating func choose(_ place: Int, for action: Action, in context: ConsoleContext) -> [Step]
  /// Whether Esc and q mean something within a root screen, such as clearing its filter.
  var wantsBack: Bool { get }
  /// Forgets the marked rows; called when an action has taken them.
  mutating func clearMarks()
  /// A change asked for from here is on its way to the store. Forgets the marks unless the screen
  /// has more to do, such as moving on to the next row.
  mutating func asked(for intent: Intent)
  /// Rows that undo or redo brings back: the list that they return to selects the first of them, so
  /// that the next key is about what was taken back.
  mutating func expectBack(_ subjects: Set<Subject>)
  /// The actions that the footer shows, most useful first.
  var footer: [Action] { get }
  /// The rows that an action would change now.
  var targets: [Subject] { get }
  /// The rows that are open here, so that nobody else should work on them.
  var claims: [Subject] { get }
  /// Text entry that takes keys before actions do (an open filter field).
  var isTyping: Bool { get }
  mutating func type(_ key: Key, in context: ConsoleContext)
  mutating func paste(_ text: String)
  /// Draws into an area of the canvas; sets the canvas's cursor on the selected row.
  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext)
  /// Learns how many rows there are for its lists, before drawing.
  mutating func layout(in area: Area, context: ConsoleContext)
  /// Whether this is that screen with, at most, another row of its list selected.
  func hasRows(of earlier: any ScreenModel) -> Bool
  /// How far who leaves this screen has seen what happens; nil where that is not told.
  var sighting: Sighting? { get }
  /// Where this is, for the crumbs in the head; empty on a root screen.
  func title(in context: ConsoleContext) -> String
  /// The figures of the selected row that `?` explains, if any.
  func explanations(in context: ConsoleContext) -> [Explanation]
}

extension ScreenModel {
  mutating func choose(_ place: Int, for action: Action, in context: ConsoleContext) -> [Step] {
    []
  }
  var targets: [Subject] { [] }
  var claims: [Subject] { [] }
  var isTyping: Bool { false }
  var wantsBack: Bool { false }
  func hasRows(of earlier: any ScreenModel) -> Bool { false }
  var sighting: Sighting? { nil }
  mutating func clearMarks() {}
  mutating func asked(for intent: Intent) { clearMarks() }
  mutating func expectBack(_ subjects: Set<Subject>) {}
  mutating func type(_ key: Key, in context: ConsoleContext) {}
  mutating func paste(_ text: String) {}
  mutating func layout(in area: Area, context: ConsoleContext) {}
  func title(in context: ConsoleContext) -> String { "" }
  func explanations(in context: ConsoleContext) -> [Explanation] { [] }
}
