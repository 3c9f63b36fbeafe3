import Community
import Store
import Terminal
import Words

/// The columns of the list of join requests.
struct JoinColumns {
  var scope: JoinQuery.Scope
  /// Over all groups, the group is a column.
  var showsGroup: Bool
  /// Requests whose decision is on its way.
  var deciding: Set<JoinID>
  let context: ConsoleContext
  private var words: JoinWords { context.words.joins }

  /// As many as make sense in so many terminal columns.
  func columns(in width: Int) -> [TableColumn<JoinRow>] {
    var columns = [warning, name]
    if width < 60 {
      columns += [allChecks, since]
    } else if scope == .decided {
      // What was decided, and why, matters more than each check.
      columns += [state, since, allChecks]
    } else {
      columns += [state, since] + JoinTopic.allCases.map(check)
    }
    if showsGroup { columns.append(group) }
    columns.append(scope == .decided ? decision : answer)
    return columns
  }

  private var warning: TableColumn<JoinRow> {
    TableColumn("", width: 1) { row in
      deciding.contains(row.rowID)
        ? (context.glyphs.ellipsis, .muted)
        : row.request.state.isOpen ? row.review.warning(context.glyphs) : ("", .plain)
    }
  }

  private var name: TableColumn<JoinRow> {
    TableColumn(words.name, width: 14, widest: 20, isName: true) { ($0.request.name, .plain) }
  }

  private var state: TableColumn<JoinRow> {
    let shown: [JoinState] = scope == .open ? [.held] : JoinState.allCases
    let width = shown.map { Text.width(words.state($0)) }.max() ?? 4
    return TableColumn(scope == .open ? "" : words.stateTitle, width: width, priority: 2) { row in
      switch row.request.state {
      case .pending: (scope == .open ? "" : words.state(.pending), .plain)
      case .held: (words.state(.held), .warning)
      case let state: (words.state(state), .muted)
      }
    }
  }

  private var since: TableColumn<JoinRow> {
    TableColumn(
      scope == .open ? words.waits : words.when, width: 6, priority: 1, alignment: .trailing
    ) { row in
      let request = row.request
      let moment = request.state.isOpen ? request.requestedAt : request.decidedAt
      let seconds = context.now - (moment ?? request.requestedAt)
      return (context.words.time.ago(seconds: seconds), .plain)
    }
  }

  private func check(_ topic: JoinTopic) -> TableColumn<JoinRow> {
    let title = words.column(topic)
    return TableColumn(title, width: Text.width(title), priority: 3, alignment: .centre) { row in
      row.review.sign(topic, context.glyphs)
    }
  }

  /// All verdicts side by side, in the order of the columns that have no room.
  private var allChecks: TableColumn<JoinRow> {
    TableColumn(words.checks, width: JoinTopic.allCases.count, priority: 2) { row in
      let review = row.review
      let signs = JoinTopic.allCases.map { review.sign($0, context.glyphs).text }.joined()
      return (signs, review.failed.isEmpty ? .plain : .bad)
    }
  }

  private var group: TableColumn<JoinRow> {
    TableColumn(
      words.group, width: 10, widest: scope == .decided ? 12 : 22, priority: 4, cut: .middle
    ) {
      ($0.groupName, .plain)
    }
  }

  private var answer: TableColumn<JoinRow> {
    TableColumn(words.answerText, width: 8, widest: 200, priority: 5) { row in
      row.request.state.isOpen
        ? (row.request.answer ?? "", .muted) : (decided(row), .muted)
    }
  }

  private var decision: TableColumn<JoinRow> {
    TableColumn(words.decision, width: 8, widest: 200, priority: 5) { (decided($0), .muted) }
  }

  private func decided(_ row: JoinRow) -> String {
    guard let name = row.request.decidedBy else { return row.request.reason ?? "" }
    return row.request.reason.map { context.words.labelled(name, $0) } ?? name
  }
}
