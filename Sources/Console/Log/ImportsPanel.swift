import Community
import Store
import Terminal
import Words

/// The imports (导入), with what each brought; `D` takes one back.
struct ImportsPanel: Equatable, Sendable {
  var list = ListState<ImportRow>()
  /// What taking the selected one back would do, as far as it has been answered.
  private var effect: TakingBack?
}

extension ImportsPanel: RecordPanel {
  var queries: [Query] {
    let selected = list.selected.flatMap { $0.state.canBeTakenBack ? ImportID($0.id) : nil }
    return [.imports(list.window)] + (selected.map { [.takingBack($0)] } ?? [])
  }

  mutating func receive(_ answer: Answer, to query: Query) {
    switch answer {
    case .imports(let page): list.receive(page)
    case .takingBack(let effect): self.effect = effect
    default: break
    }
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    switch action {
    case .takeBack:
      switch list.selected?.state {
      case nil: .unavailable(.nothingSelected)
      case .finished, .open: .available
      case .untraced: .unavailable(.importUntraced)
      case .leaving, .gone: .unavailable(.importTakenBack)
      }
    default: recordAvailability(of: action)
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    guard action == .takeBack else { return takeRecordAction(action, in: context) }
    guard let row = list.selected else { return [] }
    return [.open(.choice(question(about: row, in: context)))]
  }

  var footer: [Action] { [.open, .takeBack] }

  /// Whether the import is taken back; the store asks for the file's name then, or for consent.
  private func question(about row: ImportRow, in context: ConsoleContext) -> ChoiceDialog {
    let words = context.words.takingBack
    let told = effect.flatMap { $0.row.id == row.id ? $0 : nil } ?? TakingBack(row: row)
    let command = Command.takeBackImport(ImportID(row.id), version: row.version)
    return ChoiceDialog(
      title: words.question(row.id, row.fileName), about: words.meaning(told),
      options: [
        ChoiceDialog.Option(
          words.takeBack, [.perform(.command(command, .importGoesBack))])
      ])
  }

  var unusedListActions: Set<Action> { [.mark, .markAll, .filter] }

  func heading(in context: ConsoleContext) -> String { context.words.log.importsHeading }
  func emptyText(in context: ConsoleContext) -> String { context.words.log.emptyImports }

  func columns(in context: ConsoleContext) -> [TableColumn<ImportRow>] {
    let words = context.words.log
    return [
      TableColumn(words.number, width: 4, priority: 5) { ("#\($0.id)", .muted) },
      TableColumn(words.time, width: 11, priority: 2) { row in
        (context.words.time.short(row.at, in: context.zone), .muted)
      },
      TableColumn(words.by, width: 7, widest: 10, priority: 4) { ($0.by, .plain) },
      TableColumn(words.path, width: 14, widest: 28, isName: true) { row in
        (row.fileName, .plain)
      },
      TableColumn(words.format, width: 8, widest: 12, priority: 3) { ($0.format, .muted) },
      TableColumn(words.counts, width: 22, widest: 80, priority: 1, cut: .part) { row in
        guard let state = context.words.takingBack.state(row.state) else {
          return (words.summary(row.counts), .plain)
        }
        let isThere = row.state.canBeTakenBack
        return (
          context.words.inARow([state, words.summary(row.counts)]), isThere ? .warning : .muted
        )
      },
    ]
  }

  func details(of row: ImportRow, in context: ConsoleContext) -> [Prose.Line] {
    let words = context.words.log
    let figures = words.figures(row.counts).map { figure in
      (label: figure.label, value: Optional(context.words.number(figure.count)))
    }
    return [Prose.Line(row.path, .strong)]
      + Prose.facts([
        (words.format, row.format),
        (words.time, context.words.time.dateAndTime(row.at, in: context.zone)),
        (words.by, row.by), (words.state, context.words.takingBack.state(row.state)),
      ]) + [Prose.Line(""), Prose.Line(words.counts, .title)] + Prose.facts(figures)
  }

  func title(of row: ImportRow, in context: ConsoleContext) -> String {
    "\(context.words.log.imports) #\(row.id)"
  }
}
