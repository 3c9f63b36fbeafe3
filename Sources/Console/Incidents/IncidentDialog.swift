import Community
import Store
import Terminal
import Words

/// What went wrong: the kinds as numbered answers, below what was noted before. The words for it
/// are asked next.
struct IncidentDialog: Equatable, Sendable {
  private let group: GroupID
  private let person: PersonID?
  /// The group's name, or the person's.
  private let about: String
  private var before: Page<IncidentRow>?
  private var scroll = DialogScroll()

  /// - Parameters:
  ///   - group: where it happened.
  ///   - person: whom it is about, if anyone.
  ///   - about: the person's name, or else the group's.
  init(group: GroupID, person: PersonID? = nil, about: String) {
    self.group = group
    self.person = person
    self.about = about
  }

  private var query: Query {
    .incidents(
      IncidentQuery(group: person == nil ? group : nil, person: person, window: Window(limit: 3)))
  }
}

extension IncidentDialog: DialogModel {
  var queries: [Query] { [query] }

  mutating func receive(_ answer: Answer, to query: Query) {
    if case .incidents(let page) = answer, query == self.query { before = page }
  }

  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    let plain = key.normalisedForCommands
    if scroll.press(plain) { return [] }
    switch plain {
    case .escape, .character("q"):
      return [.close]
    case .character(let digit):
      let kinds = IncidentKind.allCases
      guard let number = digit.wholeNumberValue, kinds.indices.contains(number - 1) else {
        return unheeded(key, in: context)
      }
      let kind = kinds[number - 1]
      let fields = IncidentFields(group: group, person: person, kind: kind)
      return [
        .close,
        .open(
          .line(
            LineDialog(
              title: context.words.incidents.whatHappened(kind), purpose: .incident(fields)))),
      ]
    default: return unheeded(key, in: context)
    }
  }

  func hints(in context: ConsoleContext) -> String {
    context.words.dialogs.choiceHints(ChoiceDialog.span(of: IncidentKind.allCases.count))
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    scroll.layout(box(context), answers: noted(context).count + 1, in: area)
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let box = box(context)
    let inside = box.draw(on: &canvas, in: area, context: context)
    let first = inside.row + box.rows(before: noted(context).count + 1, in: area) - scroll.start
    canvas.cursor = Point(
      row: max(inside.row, min(first, inside.endRow - 1)), column: inside.column)
  }

  private func box(_ context: ConsoleContext) -> DialogBox {
    let words = context.words
    let kinds = IncidentKind.allCases.enumerated().map { place, kind in
      DialogBox.Line("\(place + 1)  \(words.incidents.name(kind))")
    }
    return DialogBox(
      title: words.incidents.note(about: Text.clean(about)),
      lines: noted(context) + [DialogBox.Line("")] + kinds, hints: hints(in: context),
      start: scroll.start)
  }

  /// What was noted before: how often, and the latest few.
  private func noted(_ context: ConsoleContext) -> [DialogBox.Line] {
    guard let before else { return [] }
    let words = context.words
    guard before.total > 0 else { return [DialogBox.Line(words.incidents.noneBefore, .muted)] }
    return [DialogBox.Line(words.incidents.before(before.total), .muted)]
      + before.rows.map { DialogBox.Line(line($0, context), .muted) }
  }

  private func line(_ row: IncidentRow, _ context: ConsoleContext) -> String {
    let words = context.words
    let incident = row.incident
    let whom = person == nil ? row.personName : row.groupName
    return [
      words.time.date(context.zone.day(of: incident.at)),
      words.incidents.name(incident.fields.kind),
      whom.map { Text.clean($0) } ?? "", Text.clean(incident.fields.words), incident.by,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
