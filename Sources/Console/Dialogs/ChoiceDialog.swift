import Community
import Terminal
import Words

/// Numbered answers to a question: pressing the number answers. `0` takes own words where they make
/// sense. The key that opened the question never answers it, and neither does Enter.
public struct ChoiceDialog: Equatable, Sendable {
  /// One answer and what follows from it.
  public struct Option: Equatable, Sendable {
    public var label: String
    public var steps: [Step]

    public init(_ label: String, _ steps: [Step]) {
      self.label = label
      self.steps = steps
    }
  }

  public var title: String
  /// What the question is about, such as the names and the checks that failed.
  public var about: [String]
  /// At most nine.
  public var options: [Option]
  /// Answers in own words, or nil where none are taken.
  public var ownWords: LineDialog.Purpose?

  public init(
    title: String, about: [String] = [], options: [Option], ownWords: LineDialog.Purpose? = nil
  ) {
    self.title = title
    self.about = about
    self.options = Array(options.prefix(9))
    self.ownWords = ownWords
  }
}

extension ChoiceDialog: DialogModel {
  public mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    switch key.normalisedForCommands {
    case .escape, .character("q"):
      return [.close]
    case .character("0"):
      guard let ownWords else { return [] }
      return [.open(.line(LineDialog(title: title, purpose: ownWords)))]
    case .character(let digit):
      guard let number = digit.wholeNumberValue, options.indices.contains(number - 1) else {
        return []
      }
      return [.close] + options[number - 1].steps
    default:
      return []
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words
    var lines = about.map { DialogBox.Line($0, .muted) }
    if !about.isEmpty { lines.append(DialogBox.Line("")) }
    for (place, option) in options.enumerated() {
      lines.append(DialogBox.Line("\(place + 1)  \(option.label)"))
    }
    if ownWords != nil { lines.append(DialogBox.Line("0  \(words.dialogs.ownWords)")) }
    let box = DialogBox(title: title, lines: lines, hints: words.dialogs.choiceHints)
    let inside = box.draw(on: &canvas, in: area, context: context)
    let first = about.isEmpty ? 0 : about.count + 1
    canvas.cursor = Point(
      row: min(inside.row + first, max(inside.row, inside.endRow - 1)), column: inside.column)
  }
}
