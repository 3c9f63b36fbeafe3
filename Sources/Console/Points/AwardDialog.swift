import Community
import Store
import Terminal
import Words

/// Gives or takes points: the standing rules by number, or an amount of one's own with words.
struct AwardDialog: Equatable, Sendable {
  struct Recipient: Equatable {
    var id: PersonID
    var name: String
  }

  /// To whom, by their number, so that the same people make the same dialog and the same change.
  let people: [Recipient]
  /// The group in whose context points are given; nil for the community as a whole.
  let group: GroupID?
  /// Open once `0` was pressed.
  var form: AwardForm?
  /// Esc was pressed on a form in which something is written.
  private var isLeaving = false
  private var scroll = DialogScroll()

  /// - Parameter people: to whom the points go, with their names as imported.
  init(people: [PersonID: String], group: GroupID? = nil) {
    self.people = people.sorted { $0.key < $1.key }.map { Recipient(id: $0.key, name: $0.value) }
    self.group = group
  }

  /// To whom, with harmless names: at most three of them, then how many more.
  func title(_ words: PointWords) -> String {
    let names = people.prefix(3).map { Text.truncate(Text.clean($0.name), columns: 16) }
    return words.award(to: names, more: people.count - names.count)
  }

  private func give(_ amount: Int, _ incentive: Incentive, _ reason: PointReason) -> [Step] {
    let awards = people.map { person in
      Command.award(
        Award(
          person: person.id, group: group, amount: amount, incentive: incentive, reason: reason))
    }
    guard !awards.isEmpty else { return [.close] }
    return [.close, .perform(.all(awards, .awarded(points: amount, people: awards.count)))]
  }
}

extension AwardDialog: DialogModel {
  var isForm: Bool { form != nil }

  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    if form != nil { return pressInForm(key, in: context) }
    let plain = key.normalisedForCommands
    if scroll.press(plain) { return [] }
    switch plain {
    case .escape, .character("q"): return [.close]
    case .character("0"):
      form = AwardForm()
      return []
    case .character(let digit):
      guard let number = digit.wholeNumberValue, PointRule.allCases.indices.contains(number - 1)
      else { return unheeded(key, in: context) }
      let rule = PointRule.allCases[number - 1]
      return give(rule.amount, rule.incentive, .rule(rule.key))
    default: return unheeded(key, in: context)
    }
  }

  func hints(in context: ConsoleContext) -> String {
    let words = context.words.points
    guard let form else { return words.ruleHints }
    return isLeaving
      ? words.leaveForm
      : form.focus == .incentive ? words.incentiveHints : words.formHints
  }

  private mutating func pressInForm(_ key: Key, in context: ConsoleContext) -> [Step] {
    if isLeaving { return answerLeaving(key, in: context) }
    switch key {
    case .escape:
      if form?.draftFields == nil { return [.close] }
      isLeaving = true
    case .control("s"): return giveForm()
    case .enter where form?.focus == .reason: return giveForm()
    case .enter, .tab, .down: form?.moveOn()
    case .backTab, .up: form?.moveBack()
    default: return form?.press(key) == true ? [] : unheeded(key, in: context)
    }
    return []
  }

  private mutating func answerLeaving(_ key: Key, in context: ConsoleContext) -> [Step] {
    guard let answer = LeaveAnswer(key) else { return unheeded(key, in: context) }
    isLeaving = false
    return switch answer {
    case .take: giveForm()
    case .discard: [.close]
    case .goOn: []
    }
  }

  private mutating func giveForm() -> [Step] {
    guard let content = form?.finish() else { return [] }
    return give(content.amount, content.incentive, .words(content.reason))
  }

  mutating func paste(_ text: String, in context: ConsoleContext) -> Int? {
    isLeaving ? nil : form?.paste(text)
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words.points
    if let form {
      let box = DialogBox(
        title: title(words), lines: [], hints: hints(in: context),
        hintsLook: isLeaving ? .warning : .muted, width: 62, height: AwardForm.rows)
      let inside = box.draw(on: &canvas, in: area, context: context)
      form.draw(on: &canvas, in: inside, people: people.count, context: context)
    } else {
      let inside = ruleBox(context).draw(on: &canvas, in: area, context: context)
      canvas.cursor = Point(row: inside.row, column: inside.column)
    }
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    scroll.layout(ruleBox(context), in: area)
  }

  private func ruleBox(_ context: ConsoleContext) -> DialogBox {
    let words = context.words.points
    let own = DialogBox.Line("0  \(words.otherAmount)", .muted)
    return DialogBox(
      title: title(words), lines: ruleLines(context) + [own], hints: hints(in: context),
      start: scroll.start)
  }

  /// "1  answered a newcomer   +10  honour"
  private func ruleLines(_ context: ConsoleContext) -> [DialogBox.Line] {
    let words = context.words.points
    let rules = PointRule.allCases.prefix(9)
    let width = rules.map { Text.width(words.rule($0.key)) }.max() ?? 0
    return rules.enumerated().map { place, rule in
      let amount = Text.fit(context.words.signed(rule.amount), columns: 5, align: .trailing)
      return DialogBox.Line(
        "\(place + 1)  \(Text.fit(words.rule(rule.key), columns: width)) \(amount)  "
          + words.name(of: rule.incentive))
    }
  }
}
