import Community
import Store
import Terminal
import Words

/// The audit trail (审计): who did what, latest first.
struct AuditPanel: Equatable, Sendable {
  var list = ListState<AuditEntry>()
}

extension AuditPanel: RecordPanel {
  var queries: [Query] { [.log(LogQuery(filter: list.filter.text, window: list.window))] }

  mutating func receive(_ answer: Answer, to query: Query) {
    if case .log(let page) = answer { list.receive(page) }
  }

  var footer: [Action] { [.open, .filter] }

  func heading(in context: ConsoleContext) -> String { context.words.log.logHeading }

  func emptyText(in context: ConsoleContext) -> String {
    list.filter.text.isEmpty ? context.words.log.emptyLog : context.words.log.noMatch
  }

  func columns(in context: ConsoleContext) -> [TableColumn<AuditEntry>] {
    let words = context.words.log
    let undone = max(Text.width(words.undone), Text.width(words.state))
    return [
      TableColumn(words.time, width: 11, priority: 2) { entry in
        (context.words.time.short(entry.at, in: context.zone), .muted)
      },
      TableColumn(words.by, width: 7, widest: 10, priority: 1) { ($0.by, .plain) },
      TableColumn(words.deed, width: 16, widest: 52, isName: true) { entry in
        (words.describe(entry), entry.isUndone ? .muted : .plain)
      },
      TableColumn(words.about, width: 16, widest: 30, priority: 3) { entry in
        (AuditDetails(entry, in: context).about, .plain)
      },
      TableColumn(words.state, width: undone, priority: 4) { entry in
        (entry.isUndone ? words.undone : "", .warning)
      },
    ]
  }

  func details(of row: AuditEntry, in context: ConsoleContext) -> [Prose.Line] {
    AuditDetails(row, in: context).lines
  }

  func title(of row: AuditEntry, in context: ConsoleContext) -> String {
    "\(context.words.log.log) #\(row.id.rawValue)"
  }
}
