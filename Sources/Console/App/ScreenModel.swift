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
  /// How far who leaves this screen has seen what happens; nil where that is not told.
  var sighting: Sighting? { get }
  /// Where this is, for the crumbs in the head; empty on a root screen.
  func title(in context: ConsoleContext) -> String
  /// The figures of the selected row that `?` explains, if any.
  func explanations(in context: ConsoleContext) -> [Explanation]
}

extension ScreenModel {
  var targets: [Subject] { [] }
  var claims: [Subject] { [] }
  var isTyping: Bool { false }
  var wantsBack: Bool { false }
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

/// What a screen or a dialog asks the console to do next.
enum Step: Equatable, Sendable {
  case push(Screen)
  /// Out of this page, back to where one came from.
  case pop
  case open(Dialog)
  /// Closes the dialog that asks.
  case close
  case perform(Intent)
  case copy(String)
  /// A line for the operator, without any change.
  case tell(Notice)
  case act(Action)
}

/// A figure in words: what it is, what it was made of, where the rule comes from and what would
/// change it.
struct Explanation: Equatable, Sendable {
  var name: String
  /// The figure as the screen shows it.
  var value: String
  var definition: String
  /// The inputs of this very row, one a line.
  var inputs: [String]
  var source: String
  var whatChangesIt: String

  init(
    name: String, value: String, definition: String, inputs: [String], source: String,
    whatChangesIt: String
  ) {
    self.name = name
    self.value = value
    self.definition = definition
    self.inputs = inputs
    self.source = source
    self.whatChangesIt = whatChangesIt
  }
}

/// A line that tells the operator what happened.
enum Notice: Equatable, Sendable {
  case done(Done)
  /// What was taken back.
  case undone(Command, about: [String])
  case redone(Command, about: [String])
  /// A dangerous change waits for a second operator.
  case askedConsent
  case failed(Failure)
  case unavailable(Action, Availability.Reason)
  case copied(Bool)
  case noSuchKey(String)
  /// It means nothing in the dialog that is open, whose hints are told.
  case notTaken(key: String, hints: String)
  /// Nobody has added this operator: what they are here, and how to become more.
  case newcomer(name: String, Role)
  /// What stands in the form was written then, and not sent.
  case draftOffered(Instant, in: Zone)
  /// Another console of the operator's has the same form open.
  case writtenElsewhere(terminal: String?)
  /// What is being written would be lost with the line.
  case draftNotKept(StoreError)
  /// Not all that was pasted found room in the field, which holds so many characters.
  case pasteCut(Int)
  /// The field is full: it holds so many characters.
  case fieldFull(Int)
  /// No field is open that could take what was pasted.
  case nowhereToPaste
  /// Nor in the dialog that is open, whose hints are told.
  case notPasted(hints: String)

  /// What to say after a change.
  init(_ deed: Intent, _ receipt: Receipt) {
    switch deed {
    case .command(_, let done): self = .done(done)
    case .redo: self = .redone(receipt.deed, about: receipt.about)
    case .undo, .confirmed, .asking: self = .undone(receipt.deed, about: receipt.about)
    }
  }
}
