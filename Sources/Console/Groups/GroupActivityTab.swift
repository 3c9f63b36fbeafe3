import Community
import Store
import Terminal
import Words

/// Twelve weeks of a group: voices and messages over time by day or by week, and a line a week with
/// messages, voices, staff, who came and who went.
struct GroupActivityTab: Equatable, Sendable {
  var page: GroupPage?
  private var step = ActivityCharts.Step.day
  /// First week shown, and how many have room; the layout learns it.
  private var scroll = 0
  private var rows = 1

  init() {}

  /// Sums of one calendar week.
  struct Week: Equatable {
    var monday: Day
    var messages = 0
    var staff = 0
    var joins = 0
    var leaves = 0
    /// The most different people who spoke on one day of the week.
    var voices = 0
  }

  /// Weeks that have a day, latest first. The one that the known days begin in the middle of is left
  /// out: its sums would be those of a few days.
  var weeks: [Week] {
    let first = page?.days.first?.day
    var byMonday: [Day: Week] = [:]
    for day in page?.days ?? [] {
      var week = byMonday[day.day.monday] ?? Week(monday: day.day.monday)
      week.messages += day.messages
      week.staff += day.staffMessages
      week.joins += day.joins
      week.leaves += day.leaves
      week.voices = max(week.voices, day.voices)
      byMonday[day.day.monday] = week
    }
    let weeks = byMonday.values.sorted { $0.monday > $1.monday }
    guard let first, weeks.count > 1, first != first.monday else { return weeks }
    return weeks.dropLast()
  }
}

extension GroupActivityTab: ScreenModel {
  var queries: [Query] { [] }
  mutating func receive(_ answer: Answer, to query: Query) {}

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    action == .view || distance(of: action) != nil ? .available : .absent
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if let distance = distance(of: action) {
      scroll = max(0, min(scroll + distance, furthest))
    } else {
      step = step == .day ? .week : .day
    }
    return []
  }

  private func distance(of action: Action) -> Int? {
    action.distance(from: scroll, furthest: furthest, rows: rows)
  }

  private var furthest: Int { max(0, weeks.count - rows) }

  var footer: [Action] { [.view] }

  mutating func layout(in area: Area, context: ConsoleContext) {
    rows = max(1, parts(of: area).table.rows - 1)
    scroll = min(scroll, furthest)
  }

  private func parts(of area: Area) -> (charts: Area, table: Area, height: Int) {
    let height = area.rows >= 28 ? 8 : 5
    let (charts, table) = area.splitTop(area.rows >= 12 ? height + 2 : 0)
    return (charts, table, height)
  }

  /// Of the week on top; the curves are of the same figures.
  func explanations(in context: ConsoleContext) -> [Explanation] {
    weeks.dropFirst(scroll).first.map { ActivityExplanations(week: $0, words: context.words).all }
      ?? []
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    if let page, page.days.isEmpty {
      Prose([Prose.Line(context.words.groups.noFigures, .muted)])
        .draw(on: &canvas, in: area.inset(columns: 2))
      canvas.cursor = Point(row: area.row, column: area.column)
      return
    }
    let (charts, table, height) = parts(of: area)
    drawTable(on: &canvas, in: table, context: context)
    guard charts.rows > 0 else { return }
    let rows = ActivityCharts(
      days: page?.days ?? [], by: step, words: context.words, glyphs: context.glyphs
    ).rows(columns: charts.columns - 3, height: height)
    for (place, row) in rows.enumerated() {
      row.draw(
        on: &canvas, at: Point(row: charts.row + place, column: charts.column + 2),
        until: charts.endColumn)
    }
  }

  private func drawTable(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words
    let weeks = weeks
    let most = max(1, weeks.map(\.messages).max() ?? 1)
    let head = [
      Text.fit(words.groups.week, columns: 12), right(words.groups.messages, 9),
      right(words.groups.peakVoices, 14), right(words.groups.staff, 9),
      right(words.groups.joined, 7), right(words.groups.left, 7),
    ].joined(separator: " ")
    canvas.put(
      Text.truncate(head, columns: area.columns - 2),
      at: Point(row: area.row, column: area.column + 2), style: Look.muted.style)
    let room = area.columns - 2 - Text.width(head) - 3
    for (place, week) in weeks.dropFirst(scroll).prefix(max(0, area.rows - 1)).enumerated() {
      var line = [
        Text.fit(words.time.date(week.monday), columns: 12), right(words.number(week.messages), 9),
        right("\(week.voices)", 14), right(words.number(week.staff), 9),
        right("\(week.joins)", 7), right("\(week.leaves)", 7),
      ].joined(separator: " ")
      if room >= 8 {
        line += "  "
        line += Bar.text(
          Double(week.messages) / Double(most), columns: min(room, 40), glyphs: context.glyphs)
      }
      canvas.put(
        Text.truncate(line, columns: area.columns - 2),
        at: Point(row: area.row + 1 + place, column: area.column + 2))
    }
    canvas.cursor = Point(row: min(area.row + 1, area.endRow - 1), column: area.column)
  }

  private func right(_ text: String, _ columns: Int) -> String {
    Text.fit(text, columns: columns, align: .trailing)
  }
}
