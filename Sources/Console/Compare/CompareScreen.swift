import Community
import Store
import Terminal
import Words

/// Two groups, or a group and itself earlier, side by side, and beside the groups of their size and
/// age (对比).
struct CompareScreen: Equatable, Sendable {
  /// How many weeks back a group is compared with itself, the nearest first.
  static let spans = [4, 12, 26]

  private(set) var query: ComparisonQuery
  private let name: String
  private(set) var comparison: Comparison?
  private var isGone = false
  private var list = ListState<CompareRow>()
  /// Open while another group is chosen.
  private var picker: ComparePicker?

  init(_ group: GroupID, name: String, against other: ComparisonQuery.Other? = nil) {
    query = ComparisonQuery(group, against: other ?? .earlier(weeks: Self.spans[0]))
    self.name = name
  }

  /// The span after or before the present one; from another group, back to the nearest.
  private mutating func step(_ direction: Int) {
    guard case .earlier(let weeks) = query.other, let place = Self.spans.firstIndex(of: weeks)
    else { return compare(with: .earlier(weeks: Self.spans[0])) }
    let next = max(0, min(place + direction, Self.spans.count - 1))
    compare(with: .earlier(weeks: Self.spans[next]))
  }

  /// Whether there is a span in that direction.
  private func canStep(_ direction: Int) -> Bool {
    guard case .earlier(let weeks) = query.other, let place = Self.spans.firstIndex(of: weeks)
    else { return true }
    return Self.spans.indices.contains(place + direction)
  }

  private mutating func compare(with other: ComparisonQuery.Other) {
    query.other = other
    picker = nil
  }
}

extension CompareScreen: ScreenModel {
  var queries: [Query] { [.comparison(query)] + (picker.map { [$0.query] } ?? []) }

  mutating func receive(_ answer: Answer, to query: Query) {
    switch answer {
    case .comparison(let comparison):
      self.comparison = comparison
      isGone = comparison == nil
      let rows = comparison.map(CompareRow.rows) ?? []
      list.receive(Page(total: rows.count, offset: 0, rows: rows))
    case .groups(let page): picker?.list.receive(page)
    default: break
    }
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    if let picker {
      if action == .back { return .available }
      if action == .open {
        return picker.list.selected == nil ? .unavailable(.nothingSelected) : .available
      }
      return [.mark, .markAll].contains(action)
        ? .absent : picker.list.availability(of: action) ?? .absent
    }
    switch action {
    case .down, .up, .halfDown, .halfUp, .pageDown, .pageUp, .first, .last: return .available
    case .filter, .compare, .back: return .available
    case .earlier: return canStep(1) ? .available : .absent
    case .later: return canStep(-1) ? .available : .absent
    case .open: return list.isEmpty ? .unavailable(.nothingSelected) : .available
    default: return .absent
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if picker != nil { return pick(action) }
    switch action {
    case .filter, .compare: picker = ComparePicker()
    case .earlier: step(1)
    case .later: step(-1)
    case .open: return [.act(.explain)]
    case .back: return [.pop]
    default: _ = list.take(action)
    }
    return []
  }

  private mutating func pick(_ action: Action) -> [Step] {
    switch action {
    case .back:
      if picker?.list.giveUpOne() != true { picker = nil }
    case .open:
      guard let row = picker?.list.selected else { return [] }
      // A group beside itself says something only of another day.
      let isSame = row.group.id == query.group
      compare(with: isSame ? .earlier(weeks: Self.spans[0]) : .group(row.group.id))
    default: _ = picker?.list.take(action)
    }
    return []
  }

  var wantsBack: Bool { true }
  var footer: [Action] {
    picker == nil ? [.earlier, .later, .compare, .open] : [.open, .filter]
  }
  var isTyping: Bool { picker?.list.filter.field != nil }
  mutating func type(_ key: Key, in context: ConsoleContext) { picker?.list.type(key) }
  mutating func paste(_ text: String) { picker?.list.paste(text) }

  func title(in context: ConsoleContext) -> String {
    context.words.labelled(context.words.compare.title, name)
  }

  func explanations(in context: ConsoleContext) -> [Explanation] {
    guard let comparison, let row = list.selected else { return [] }
    return [CompareExplanation(row: row, comparison: comparison, words: context.words).explanation]
  }

  // MARK: Drawing

  private func parts(of area: Area) -> (heading: Area, table: Area, charts: Area, foot: Area) {
    let (heading, below) = area.splitTop(area.rows >= 8 ? 3 : 0)
    let (main, foot) = below.splitBottom(area.rows >= 10 ? 1 : 0)
    // A table of two rows would do without its head, which names the sides.
    let needed = max(3, list.total + 1)
    let spare = main.rows - needed
    guard spare >= 8 else {
      return (heading, main, Area(row: 0, column: 0, rows: 0, columns: 0), foot)
    }
    let (table, charts) = main.splitTop(needed)
    return (heading, table, charts.splitTop(10).top, foot)
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    picker?.layout(in: area)
    list.height = max(1, Table<CompareRow>.bodyRows(parts(of: area).table.rows))
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    if let picker { return picker.draw(on: &canvas, in: area, context: context) }
    let words = context.words
    if isGone {
      canvas.put(
        words.compare.gone, at: Point(row: area.row, column: area.column + 2),
        style: Look.warning.style)
      return
    }
    let parts = parts(of: area)
    let heading = CompareHeading(comparison: comparison, other: query.other, context: context)
    heading.draw(on: &canvas, in: parts.heading)
    Table(
      columns: CompareColumns(
        first: heading.first, second: heading.second, context: context
      ).all, emptyText: words.compare.nothingThen
    ).draw(list, on: &canvas, in: parts.table, context: context)
    guard let comparison else { return }
    CompareCharts(comparison: comparison, heading: heading, context: context)
      .draw(on: &canvas, in: parts.charts)
    if parts.foot.rows > 0 {
      let below = list.total - list.top - list.height
      let foot =
        (below > 0 ? [words.compare.more(below: below)] : [])
        + [words.compare.peers(comparison.peers), words.compare.dashIs]
      canvas.put(
        Text.truncate("  \(foot.joined(separator: " · "))", columns: parts.foot.columns),
        at: Point(row: parts.foot.row, column: parts.foot.column), style: Look.muted.style)
    }
  }
}
