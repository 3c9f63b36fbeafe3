import Community
import Store
import Terminal
import Words

/// The finished imports (导入), with what each brought.
struct ImportsPanel: Equatable, Sendable {
  var list = ListState<ImportRow>()
}

extension ImportsPanel: RecordPanel {
  var queries: [Query] { [.imports(list.window)] }

  mutating func receive(_ answer: Answer, to query: Query) {
    if case .imports(let page) = answer { list.receive(page) }
  }

  var unusedListActions: Set<Action> { [.mark, .markAll, .filter] }

  func heading(in context: ConsoleContext) -> String { context.words.log.importsHeading }
  func emptyText(in context: ConsoleContext) -> String { context.words.log.emptyImports }

  func columns(in context: ConsoleContext) -> [TableColumn<ImportRow>] {
    let words = context.words.log
    return [
      TableColumn(words.time, width: 11, priority: 2) { row in
        (context.words.time.short(row.at, in: context.zone), .muted)
      },
      TableColumn(words.by, width: 7, widest: 10, priority: 4) { ($0.by, .plain) },
      TableColumn(words.path, width: 14, widest: 28, isName: true) { row in
        (row.fileName, .plain)
      },
      TableColumn(words.format, width: 8, widest: 12, priority: 3) { ($0.format, .muted) },
      TableColumn(words.counts, width: 22, widest: 80, priority: 1, cut: .part) { row in
        (words.summary(row.counts), .plain)
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
        (words.by, row.by),
      ]) + [Prose.Line(""), Prose.Line(words.counts, .title)] + Prose.facts(figures)
  }

  func title(of row: ImportRow, in context: ConsoleContext) -> String {
    "\(context.words.log.imports) #\(row.id)"
  }
}

extension ImportRow {
  /// The last part of the path, which tells files apart where there is little room.
  fileprivate var fileName: String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
