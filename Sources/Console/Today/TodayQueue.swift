import Community
import Store
import Terminal
import Words

/// Everything that needs a person now, one queue; each row acts in place.
struct TodayQueue: Equatable, Sendable {
  var list = ListState<TodayRow>()
  /// The rows that came, before the filter; it narrows what is here.
  private var rows: [TodayRow] = []
  private var total = 0
  private var counts: TodayCounts?
  private var news: News?

  /// Rows asked for. Each brings its facts, so the first picture waits for a screen full of them;
  /// then some screens full are asked for. What does not fit waits behind the most urgent.
  private var limit = Self.screenFull
  private var awaitsRest = false
  private static let screenFull = 40
  private static let widest = 200

  /// Rows whose change is on its way to the store: no key takes them again meanwhile.
  private var leaving: Set<TodayRow.RowID> = []

  /// What a key acts on: the marked rows or the selected one. Enter goes into the row under the
  /// cursor, whatever is marked, but hands marked deliveries off one after the other.
  private func acts(for action: Action) -> TodayActs {
    let acts = TodayActs(list.targets.filter { !leaving.contains($0.rowID) })
    guard action == .open, !acts.areDeliveries, let row = list.selected else { return acts }
    return TodayActs([row])
  }
}

extension TodayQueue: ListScreen {
  var queries: [Query] { [.today(limit: limit), .counts, .news] }

  mutating func receive(_ answer: Answer, to query: Query) {
    switch answer {
    case .today(let rows, let total):
      (self.rows, self.total) = (rows, total)
      leaving = []
      narrow(isRest: awaitsRest)
      awaitsRest = limit == Self.screenFull && total > rows.count
      if awaitsRest { limit = Self.widest }
    case .counts(let counts): self.counts = counts
    case .news(let news): self.news = news
    default: break
    }
  }

  private mutating func narrow(isRest: Bool = false) {
    let filter = TodayFilter(list.filter.text)
    let kept = rows.filter(filter.matches)
    list.receive(Page(total: kept.count, offset: 0, rows: kept), isRest: isRest)
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    if let common = list.availability(of: action) { return common }
    switch action {
    case .back: return list.hasSomethingToGiveUp ? .available : .absent
    default: return acts(for: action).availability(of: action)
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if list.take(action) { return [] }
    if action == .back {
      _ = list.giveUpOne()
      narrow()
      return []
    }
    return acts(for: action).steps(for: action, in: context)
  }

  var footer: [Action] {
    guard let row = list.selected else { return [.post, .task] }
    switch row.subject {
    case .join: return [.approve, .reject, .hold, .open, .mark, .filter]
    case .delivery: return [.open, .copy, .skip, .mark, .filter]
    case .task: return [.done, .snooze, .edit, .open, .mark, .filter]
    case .alert: return [.acknowledge, .open, .task, .mark, .filter]
    case .consent: return [.open, .approve, .reject, .filter]
    }
  }

  mutating func type(_ key: Key, in context: ConsoleContext) {
    list.type(key)
    narrow()
  }
  mutating func paste(_ text: String) {
    list.paste(text)
    narrow()
  }
  var sighting: Sighting? { news?.sighting }

  /// Moves on to the next row at once, so that a quick second key never meets the first one's row.
  mutating func asked(for intent: Intent) {
    list.clearMarks()
    let settled = intent.settledSubjects
    let rows = list.page.rows
    leaving.formUnion(
      rows.filter { $0.claimable.map(settled.contains) ?? false }.map(\.rowID))
    guard let selected = list.selectedID, leaving.contains(selected) else { return }
    let after = rows.dropFirst(list.selectedIndex + 1 - list.page.offset)
    if let next = after.first(where: { !leaving.contains($0.rowID) }) {
      list.select(id: next.rowID)
    }
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    list.height = Table<TodayRow>.bodyRows(parts(of: area, context).table.rows)
  }

  func explanations(in context: ConsoleContext) -> [Explanation] {
    var whole = news.map { [NewsLine(news: $0, context: context).explanation] } ?? []
    if let counts {
      let consents = rows.count { if case .consent = $0.subject { true } else { false } }
      whole.append(
        QueueCounts(total: total, consents: consents, counts: counts)
          .explanation(context.words))
    }
    guard case .join(let row)? = list.selected?.subject else { return whole }
    return row.explanations(in: context) + whole
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    if isEmptyPond {
      for (place, line) in context.words.today.welcome.enumerated()
      where place + 1 < area.rows {
        canvas.put(
          Text.truncate(line, columns: area.columns - 2),
          at: Point(row: area.row + 1 + place, column: area.column + 2),
          style: place == 0 ? Look.title.style : .plain)
      }
      canvas.cursor = Point(row: area.row, column: area.column)
      return
    }
    let parts = parts(of: area, context)
    if let news {
      NewsLine(news: news, context: context).draw(parts.lines, on: &canvas, in: parts.news)
    }
    TodayTable(context: context, isFiltered: !list.filter.text.isEmpty).table.draw(
      list, on: &canvas, in: parts.table, context: context)
    if let edge = parts.edge, !list.isEmpty {
      for row in edge.row..<edge.endRow {
        canvas.put(
          context.glyphs.vertical, at: Point(row: row, column: edge.column),
          style: Look.muted.style)
      }
    }
    if let row = list.selected {
      TodayDetail(row: row, context: context).draw(on: &canvas, in: parts.detail)
    }
    // As it will be, so that nothing is drawn anew when the rest has come.
    ListHeading(text: heading(context.words), awaited: awaitsRest ? min(total, limit) : nil)
      .draw(list, on: &canvas, in: parts.heading, context: context)
  }

  /// No group yet, and nothing else to do either: tasks can be there before the first group.
  private var isEmptyPond: Bool { counts?.groups == 0 && total == 0 }

  private func heading(_ words: Words) -> String {
    total > (awaitsRest ? limit : rows.count)
      ? words.today.mostUrgent(of: total) : words.today.heading
  }

  private func parts(of area: Area, _ context: ConsoleContext) -> Parts {
    let lines = newsLines(in: area, context)
    let (news, rest) = area.splitTop(lines.count)
    let (heading, below) = rest.splitTop(rest.rows >= 8 ? 1 : 0)
    if area.columns >= 110 {
      let (table, pane) = below.splitLeft(area.columns - 46)
      return Parts(
        lines: lines, news: news, heading: heading, table: table.splitLeft(table.columns - 1).left,
        edge: pane.splitLeft(1).left, detail: pane.inset(columns: 2))
    }
    let (table, detail) = below.splitBottom(area.rows >= 14 ? 3 : 0)
    return Parts(
      lines: lines, news: news, heading: heading, table: table, detail: detail.inset(columns: 1))
  }

  /// On low windows the queue itself needs the rows.
  private func newsLines(in area: Area, _ context: ConsoleContext) -> [String] {
    guard let news else { return [] }
    let rows = area.rows >= 14 ? 2 : area.rows >= 10 ? 1 : 0
    return NewsLine(news: news, context: context).lines(columns: area.columns - 4, rows: rows)
  }

  private struct Parts {
    var lines: [String]
    var news: Area
    var heading: Area
    var table: Area
    /// The line between the queue and what stands beside it.
    var edge: Area?
    var detail: Area
  }
}
