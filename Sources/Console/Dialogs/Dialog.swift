import Community
import Terminal

/// What lies over a screen and takes the keys until it is closed.
protocol DialogModel: Equatable, Sendable {
  /// What the dialog shows the answers to, now.
  var queries: [Query] { get }
  /// Whether someone writes here what must not be lost when the store refuses it.
  var isForm: Bool { get }
  /// The rows that are open here, so that nobody else should work on them.
  var claims: [Subject] { get }
  /// Names the form, and what it is about, where what is written in it is kept as a draft.
  var draftPlace: String? { get }
  /// What is written, by field; nil when that is nothing.
  var draftFields: [String: String]? { get }
  /// Writes into the form what a draft of it holds.
  mutating func fill(from fields: [String: String])
  /// Makes the form as it was before anything was written in it.
  mutating func startOver()
  mutating func receive(_ answer: Answer, to query: Query)
  /// Takes a key, or says of one that means nothing here what is taken: ``unheeded(_:in:)``.
  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step]
  /// The line that tells what the keys do here, now.
  func hints(in context: ConsoleContext) -> String
  /// - Returns: How many characters the field holds, when not all of the text found room.
  @discardableResult
  mutating func paste(_ text: String, in context: ConsoleContext) -> Int?
  /// Draws over the canvas; sets the canvas's cursor where typing or choosing goes on.
  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext)
  /// Learns its size before drawing.
  mutating func layout(in area: Area, context: ConsoleContext)
}

extension DialogModel {
  var queries: [Query] { [] }
  var isForm: Bool { false }
  var claims: [Subject] { [] }
  var draftPlace: String? { nil }
  var draftFields: [String: String]? { nil }
  mutating func fill(from fields: [String: String]) {}
  mutating func startOver() {}
  mutating func receive(_ answer: Answer, to query: Query) {}
  mutating func paste(_ text: String, in context: ConsoleContext) -> Int? { nil }
  mutating func layout(in area: Area, context: ConsoleContext) {}

  /// What follows from a key that means nothing here: a word on what does. A step beyond an edge, as of
  /// a key that is held, goes without one.
  func unheeded(_ key: Key, in context: ConsoleContext) -> [Step] {
    switch key {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .backspace, .delete: []
    default: [.tell(.notTaken(key, hints: hints(in: context)))]
    }
  }
}

/// The dialogs there are.
enum Dialog: Equatable, Sendable {
  /// Numbered answers, and own words where they make sense.
  case choice(ChoiceDialog)
  /// One line of text.
  case line(LineDialog)
  case composer(ComposerDialog)
  case handOff(HandOffDialog)
  case award(AwardDialog)
  case task(TaskDialog)
  case incident(IncidentDialog)
  /// Another account of the same person.
  case merge(MergeDialog)
  case palette(PaletteDialog)
  /// What the figures mean and what the keys do.
  case help(HelpDialog)
  /// All that is known of a row.
  case reading(ReadingDialog)

  /// The dialog as what all dialogs have in common.
  var model: any DialogModel {
    get {
      switch self {
      case .choice(let model): model
      case .line(let model): model
      case .composer(let model): model
      case .handOff(let model): model
      case .award(let model): model
      case .task(let model): model
      case .incident(let model): model
      case .merge(let model): model
      case .palette(let model): model
      case .help(let model): model
      case .reading(let model): model
      }
    }
    set {
      switch newValue {
      case let model as ChoiceDialog: self = .choice(model)
      case let model as LineDialog: self = .line(model)
      case let model as ComposerDialog: self = .composer(model)
      case let model as HandOffDialog: self = .handOff(model)
      case let model as AwardDialog: self = .award(model)
      case let model as TaskDialog: self = .task(model)
      case let model as IncidentDialog: self = .incident(model)
      case let model as MergeDialog: self = .merge(model)
      case let model as PaletteDialog: self = .palette(model)
      case let model as HelpDialog: self = .help(model)
      case let model as ReadingDialog: self = .reading(model)
      default: assertionFailure("a dialog without a case")
      }
    }
  }
}
