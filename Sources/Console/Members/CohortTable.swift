import Community
import Terminal
import Words

/// The weeks of entry of a group (新人留存): a row each, and in it how many of those who came spoke in
/// the weeks after. A block shows the share at a glance, a number beside it exactly, so that it
/// reads the same without colour and in plain ASCII.
struct CohortTable {
  let strip: CohortStrip
  let context: ConsoleContext
  private var words: MemberWords { context.words.members }

  init(_ strip: CohortStrip, in context: ConsoleContext) {
    self.strip = strip
    self.context = context
  }

  /// Columns of a share: a block, three digits and a space.
  private static let cell = 5
  /// Columns before the first share.
  private static let lead = 20

  func draw(on canvas: inout Canvas, in area: Area) {
    let weeks = max(0, min(strip.cohorts.count, (area.columns - Self.lead + 1) / Self.cell))
    let head = Self.head(words.cohortWeek, words.cohortSize)
    let numbers = (0..<weeks).map { Text.fit("\($0)", columns: Self.cell - 1, align: .trailing) }
    put(head + numbers.joined(separator: " "), .muted, on: &canvas, in: area, row: 0)
    for (place, cohort) in strip.cohorts.enumerated() where place + 1 < area.rows {
      draw(cohort, weeks: weeks, on: &canvas, in: area, row: place + 1)
    }
    let below = strip.cohorts.count + 2
    for (place, line) in Text.wrap(
      words.cohortLegend(none: context.glyphs.level), columns: max(2, area.columns - 4)
    )
    .enumerated()
    where below + place < area.rows {
      put("  " + line, .muted, on: &canvas, in: area, row: below + place)
    }
    canvas.cursor = Point(
      row: min(area.row + 1, max(area.row, area.endRow - 1)), column: area.column)
  }

  private func draw(
    _ cohort: CohortStrip.Cohort, weeks: Int, on canvas: inout Canvas, in area: Area, row: Int
  ) {
    let size = context.words.number(cohort.size)
    let lead = Self.head(context.words.time.date(cohort.week), size)
    put(lead, cohort.size == 0 ? .muted : .plain, on: &canvas, in: area, row: row)
    for week in 0..<weeks {
      guard let share = cohort.share(after: week) else { continue }
      let column = Self.lead + week * Self.cell
      put(
        text(of: share), look(of: share), on: &canvas, in: area, row: row, column: column)
    }
  }

  /// For `?`, with how many came in all these weeks as the figure.
  var explanation: Explanation {
    let came = strip.cohorts.map(\.size).reduce(0, +)
    return Explanation(
      name: words.cohorts, value: context.words.number(came),
      definition: words.cohortDefinition, inputs: [], source: words.cohortSource,
      whatChangesIt: words.cohortChange)
  }

  private static func head(_ week: String, _ size: String) -> String {
    "  " + Text.fit(week, columns: 11) + Text.fit(size, columns: 5, align: .trailing) + "  "
  }

  /// "▅ 62", "█100", and a dot where nobody spoke.
  private func text(of share: Double) -> String {
    guard share > 0 else {
      return Text.fit(context.glyphs.level, columns: Self.cell - 1, align: .trailing)
    }
    let sparks = context.glyphs.sparks
    let step = min(sparks.count, max(1, Int((share * Double(sparks.count)).rounded(.up))))
    let percent = max(1, Int((share * 100).rounded()))
    return sparks[step - 1] + Text.fit("\(percent)", columns: Self.cell - 2, align: .trailing)
  }

  private func look(of share: Double) -> Look {
    share >= 0.5 ? .strong : share >= 0.2 ? .plain : .muted
  }

  private func put(
    _ text: String, _ look: Look, on canvas: inout Canvas, in area: Area, row: Int, column: Int = 0
  ) {
    guard row < area.rows else { return }
    canvas.put(
      text, at: Point(row: area.row + row, column: area.column + column), style: look.style,
      width: max(0, area.columns - column))
  }
}
