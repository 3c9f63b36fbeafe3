import Community
import Store
import Terminal
import Words

/// Twelve weeks of a group: voices and messages over time by day or by week, and a line a week with
/// messages, voices, staff, who came and who went.
struct GroupActivityTab: Equatable, Sendable {
  var page: GroupPage?
  private var step = ActivityCharts.Step.day

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

  /// Weeks that have a day, latest first.
  var weeks: [Week] {
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
    return byMonday.values.sorted { $0.monday > $1.monday }
  }
}

extension GroupActivityTab: ScreenModel {
  var queries: [Query] { [] }
  mutating func receive(_ answer: Answer, to query: Query) {}

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    action == .view ? .available : .absent
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    step = step == .day ? .week : .day
    return []
  }

  var footer: [Action] { [.view] }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let height = area.rows >= 28 ? 8 : 5
    let (charts, table) = area.splitTop(area.rows >= 12 ? height + 2 : 0)
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
    for (place, week) in weeks.prefix(max(0, area.rows - 1)).enumerated() {
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
