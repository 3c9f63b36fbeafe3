import Community
import Store
import Terminal
import Words

/// The outbox (发件箱): what still has to happen outside, or did. What no connection carries out is
/// closed here by whoever did it.
struct OutboxPanel: Equatable, Sendable {
  var list = ListState<OutboxRow>()
}

extension OutboxPanel: RecordPanel {
  var queries: [Query] { [.outbox(list.window)] }

  mutating func receive(_ answer: Answer, to query: Query) {
    if case .outbox(let page) = answer { list.receive(page) }
  }

  var unusedListActions: Set<Action> { [.filter] }

  var footer: [Action] { [.open, .done, .withdraw, .mark] }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    switch action {
    case .done, .withdraw:
      if list.targets.isEmpty { return .unavailable(.nothingSelected) }
      if !open.isEmpty { return .available }
      if list.targets.allSatisfy(\.isClosedByHand) { return .unavailable(.alreadyFinished) }
      let isMissed = list.targets.contains { $0.state == .missed }
      return .unavailable(isMissed ? .settledInContent : .settledOnToday)
    default: return recordAvailability(of: action)
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    switch action {
    case .done: return settle(.done, .doneOutside(open.count))
    case .withdraw: return settle(.cancel, .notNeededOutside(open.count))
    default: return takeRecordAction(action, in: context)
    }
  }

  /// What can be closed by hand among the marked rows, or the selected one.
  private var open: [OutboxRow] {
    list.targets.filter { $0.state.isOpen && $0.isClosedByHand }
  }

  private func settle(_ outcome: OutboxSettlement.Outcome, _ done: Done) -> [Step] {
    [.perform(.all(open.map { $0.settled(outcome) }, done))]
  }

  func heading(in context: ConsoleContext) -> String { context.words.log.outboxHeading }
  func emptyText(in context: ConsoleContext) -> String { context.words.log.emptyOutbox }

  func columns(in context: ConsoleContext) -> [TableColumn<OutboxRow>] {
    let words = context.words.log
    return [
      TableColumn(words.time, width: 11, priority: 2) { row in
        (context.words.time.short(row.at, in: context.zone), .muted)
      },
      TableColumn(words.kind, width: 16, priority: 3) { (words.name(of: $0.kind), .plain) },
      TableColumn(words.about, width: 14, widest: 30, isName: true) { ($0.subject, .plain) },
      TableColumn(words.group, width: 12, widest: 24, priority: 4, cut: .middle) {
        ($0.groupName, .plain)
      },
      TableColumn(words.state, width: 13, priority: 1) { row in
        (words.name(of: row.state), row.state.look)
      },
    ]
  }

  func details(of row: OutboxRow, in context: ConsoleContext) -> [Prose.Line] {
    let words = context.words.log
    return [Prose.Line(row.subject, .strong)]
      + Prose.facts([
        (words.kind, words.name(of: row.kind)),
        (words.group, row.groupName),
        (words.time, context.words.time.dateAndTime(row.at, in: context.zone)),
        (words.fromAudit, "#\(row.audit.rawValue)"),
        (words.state, words.name(of: row.state)),
      ]) + [Prose.Line(""), Prose.Line(words.meaning(of: row.state), .muted)]
  }

  func title(of row: OutboxRow, in context: ConsoleContext) -> String {
    "\(context.words.log.outbox) #\(row.id.rawValue)"
  }
}

extension OutboxRow.State {
  fileprivate var look: Look {
    switch self {
    case .held: .title
    case .byHand: .warning
    case .missed: .bad
    case .done: .good
    case .cancelled: .muted
    }
  }
}
