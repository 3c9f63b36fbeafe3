import Community
import Store
import Terminal
import Words

/// Makes somebody one with another account of theirs (合并): first whom, in a list that narrows as
/// one types and begins with those of the same name, then what the two would be together.
struct MergeDialog: Equatable, Sendable {
  private let person: PersonID
  private let name: String
  private var list = ListState<MemberRow>()
  /// Shown once somebody was chosen.
  private var preview: MergePreview?
  private var scroll = DialogScroll()

  /// - Parameter name: as imported.
  init(_ person: PersonID, name: String) {
    self.person = person
    self.name = Text.clean(name)
    list.filter.open()
  }

  private var candidates: Query {
    .samePeople(SamePersonQuery(person, filter: list.filter.text))
  }
}

extension MergeDialog: DialogModel {
  var queries: [Query] {
    preview.map { [.member(person), .member($0.other)] } ?? [candidates]
  }

  mutating func receive(_ answer: Answer, to query: Query) {
    switch answer {
    case .members(let page) where query == candidates: list.receive(page)
    case .member(let page):
      if query == .member(person) { preview?.receive(page, isOther: false) }
      if query == preview.map({ .member($0.other) }) { preview?.receive(page, isOther: true) }
    default: break
    }
  }

  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    preview == nil ? choose(key, in: context) : decide(key, in: context)
  }

  func hints(in context: ConsoleContext) -> String {
    let words = context.words.members
    guard let preview else { return words.mergeHints }
    return preview.isAwaited
      ? words.readingBoth : preview.join == nil ? words.previewGoneHints : words.previewHints
  }

  private mutating func choose(_ key: Key, in context: ConsoleContext) -> [Step] {
    switch key {
    case .enter: preview = list.selected.map { MergePreview(with: $0.person.id) }
    case .down, .control("n"): list.move(by: 1)
    case .up, .control("p"): list.move(by: -1)
    case .pageDown: _ = list.take(.pageDown)
    case .pageUp: _ = list.take(.pageUp)
    case .escape:
      guard !list.filter.text.isEmpty else { return [.close] }
      narrow { $0.filter.clear() }
      list.filter.open()
    default: narrow { $0.type(key) }
    }
    return []
  }

  /// Other words are another list: until it has come, no key chooses from the one before.
  private mutating func narrow(_ change: (inout ListState<MemberRow>) -> Void) {
    let before = list.filter.text
    change(&list)
    if list.filter.text != before { list.restart() }
  }

  private mutating func decide(_ key: Key, in context: ConsoleContext) -> [Step] {
    let plain = key.normalisedForCommands
    if scroll.press(plain) { return [] }
    switch plain {
    case .escape, .character("q"):
      preview = nil
      scroll = DialogScroll()
    case .tab, .backTab: preview?.swap()
    case .character("1"):
      guard let join = preview?.join else { return unheeded(key, in: context) }
      return [.close, .perform(.command(.mergePeople(join), .peopleMerged))]
    default: return unheeded(key, in: context)
    }
    return []
  }

  mutating func paste(_ text: String, in context: ConsoleContext) -> Int? {
    if preview == nil { narrow { $0.paste(text) } }
    return nil
  }

  // MARK: Drawing

  mutating func layout(in area: Area, context: ConsoleContext) {
    list.height = max(1, Table<MemberRow>.bodyRows(Self.rows(in: area) - 1))
    if let box = previewBox(in: area, context) { scroll.layout(box, in: area) }
  }

  /// The two side by side; until they have come, the list stays where one was chosen.
  private func previewBox(in area: Area, _ context: ConsoleContext) -> DialogBox? {
    guard let preview, !preview.isAwaited else { return nil }
    return preview.box(columns: area.columns, hints: hints(in: context), context)
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    if var box = previewBox(in: area, context) {
      box.start = scroll.start
      let inside = box.draw(on: &canvas, in: area, context: context)
      canvas.cursor = Point(row: inside.row, column: inside.column)
    } else {
      drawList(on: &canvas, in: area, context: context)
    }
  }

  private func drawList(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words.members
    let box = DialogBox(
      title: words.mergeWho(Text.truncate(name, columns: 30)), lines: [], hints: hints(in: context),
      width: 74, height: Self.rows(in: area))
    let inside = box.draw(on: &canvas, in: area, context: context)
    let (heading, body) = inside.splitTop(1)
    Table(
      columns: MergeColumns(context: context).all,
      emptyText: list.filter.text.isEmpty ? words.noNamesake : words.noMatch
    ).draw(list, on: &canvas, in: body, context: context)
    ListHeading(text: list.filter.text.isEmpty ? words.namesakes : words.everybody)
      .draw(list, on: &canvas, in: heading, context: context)
  }

  /// Rows inside the frame, as many as there are or a handful.
  private static func rows(in area: Area) -> Int { max(1, min(area.rows - 3, 16)) }
}

/// The columns by which accounts are told apart.
private struct MergeColumns {
  let context: ConsoleContext
  private var words: MemberWords { context.words.members }

  var all: [TableColumn<MemberRow>] {
    [
      TableColumn(words.name, width: 14, widest: 20, isName: true) { ($0.person.name, .plain) },
      TableColumn(words.origin, width: 18, widest: 32) { row in
        (row.origin.map { words.origin($0, inGroup: false) } ?? "", .plain)
      },
      TableColumn(words.kindTitle, width: 7, priority: 2) { row in
        let kind = row.person.kind
        return kind.isOrganic ? ("", .plain) : (words.kind(kind), .warning)
      },
      TableColumn(words.messages, width: 7, priority: 1, alignment: .trailing) { row in
        (context.words.number(row.messages), .plain)
      },
      TableColumn(words.seen, width: 6, priority: 3, alignment: .trailing) { row in
        row.lastSpokeAt.map { (context.words.time.ago(seconds: context.now - $0), .plain) }
          ?? (words.never, .muted)
      },
    ]
  }
}
