import Community
import Terminal
import Words

/// Numbered answers to a question: pressing the number answers, and a letter where there are more than
/// nine. `0` takes own words where they make sense. The key that opened the question never answers it,
/// and neither does Enter.
struct ChoiceDialog: Equatable, Sendable {
  /// One answer and what follows from it.
  struct Option: Equatable, Sendable {
    var label: String
    var steps: [Step]

    init(_ label: String, _ steps: [Step]) {
      self.label = label
      self.steps = steps
    }
  }

  var title: String
  /// What the question is about, such as the names and the checks that failed.
  var about: [String]
  /// At most as many as ``keys``.
  var options: [Option]
  /// The place of the answer that holds now, where one does.
  var current: Int?
  /// Answers in own words, or nil where none are taken.
  var ownWords: LineDialog.Purpose?
  private var scroll = DialogScroll()

  init(
    title: String, about: [String] = [], options: [Option], current: Int? = nil,
    ownWords: LineDialog.Purpose? = nil
  ) {
    self.title = title
    self.about = about
    self.options = Array(options.prefix(Self.keys.count))
    self.current = current
    self.ownWords = ownWords
  }

  /// What answers, in the order of the answers.
  static let keys = Array("123456789abcde")
}

extension ChoiceDialog: DialogModel {
  /// What the answers would change.
  var claims: [Subject] {
    let asked = options.flatMap(\.steps).reduce(into: Set()) { $0.formUnion($1.subjects) }
    return Array(asked)
  }

  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    let plain = key.normalisedForCommands
    if scroll.press(plain) { return [] }
    switch plain {
    case .escape, .character("q"):
      return [.close]
    case .character("0"):
      guard let ownWords else { return unheeded(key, in: context) }
      return [.open(.line(LineDialog(title: title, purpose: ownWords)))]
    case .character(let sign):
      guard let place = Self.keys.firstIndex(of: sign), options.indices.contains(place) else {
        return unheeded(key, in: context)
      }
      return [.close] + options[place].steps
    default:
      return unheeded(key, in: context)
    }
  }

  func hints(in context: ConsoleContext) -> String {
    context.words.dialogs.choiceHints(Self.span(of: options.count, withZero: ownWords != nil))
  }

  /// The keys that answer so many answers, as one names them: "1-4", "1-9 a-c".
  static func span(of count: Int, withZero: Bool = false) -> String {
    func range(_ first: Character?, _ last: Character?) -> String? {
      guard let first, let last else { return nil }
      return first == last ? "\(first)" : "\(first)-\(last)"
    }
    let signs = keys.prefix(count)
    let digits = signs.filter(\.isNumber)
    let letters = signs.filter { !$0.isNumber }
    return [range(withZero ? "0" : digits.first, digits.last), range(letters.first, letters.last)]
      .compactMap(\.self).joined(separator: " ")
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    scroll.layout(box(context), answers: firstAnswer, in: area)
  }

  /// The place of the first answer among the lines.
  private var firstAnswer: Int { about.isEmpty ? 0 : about.count + 1 }

  private func box(_ context: ConsoleContext) -> DialogBox {
    let words = context.words
    var lines = about.map { DialogBox.Line($0, .muted) }
    if !about.isEmpty { lines.append(DialogBox.Line("")) }
    for (place, (key, option)) in zip(Self.keys, options).enumerated() {
      let line = "\(key)  \(option.label)"
      lines.append(
        place == current
          ? DialogBox.Line(words.bracketed(line, words.dialogs.current), .strong)
          : DialogBox.Line(line))
    }
    if ownWords != nil { lines.append(DialogBox.Line("0  \(words.dialogs.ownWords)")) }
    return DialogBox(
      title: title, lines: lines, hints: hints(in: context), start: scroll.start)
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let box = box(context)
    let inside = box.draw(on: &canvas, in: area, context: context)
    let answer = inside.row + box.rows(before: firstAnswer, in: area) - scroll.start
    canvas.cursor = Point(
      row: max(inside.row, min(answer, inside.endRow - 1)), column: inside.column)
  }
}
