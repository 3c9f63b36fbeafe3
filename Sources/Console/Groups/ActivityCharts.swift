import Community
import Store
import Terminal
import Words

/// Voices and messages of people over time, side by side.
struct ActivityCharts {
  /// What one step of the line stands for.
  enum Step: Equatable, Sendable { case day, week }

  var days: [GroupDay]
  var by: Step
  var words: Words
  var glyphs: Glyphs

  /// Sums of seven days that end with the last known day, so that no week is cut short.
  private var weeks: [[GroupDay]] {
    stride(from: days.count % 7, to: days.count, by: 7).map { Array(days[$0..<$0 + 7]) }
  }

  /// Empty where nothing is known, by week also of less than a week.
  ///
  /// - Parameter height: rows of a chart with its dates.
  func rows(columns: Int, height: Int) -> [HealthRow] {
    guard let first = days.first?.day, let last = days.last?.day else { return [] }
    let isDaily = by == .day
    guard isDaily || !weeks.isEmpty else { return [] }
    let messages =
      isDaily ? days.map(\.messages) : weeks.map { $0.reduce(0) { $0 + $1.messages } }
    // How many different people spoke in a week is not in its days: the fullest day is.
    let voices = isDaily ? days.map(\.voices) : weeks.map { $0.map(\.voices).max() ?? 0 }
    let axis = TimeAxis(
      from: isDaily ? first : first + days.count % 7, to: last, words: words)
    let panels = [
      panel(isDaily ? words.health.voicesByDay : words.groups.peakVoices, voices, axis, columns),
      panel(
        isDaily ? words.health.messagesByDay : words.health.messagesByWeek, messages, axis, columns),
    ]
    return ChartPanel.rows(panels, columns: columns, rows: height, glyphs: glyphs)
  }

  private func panel(
    _ title: String, _ values: [Int], _ axis: TimeAxis, _ columns: Int
  ) -> ChartPanel {
    let most = max(1, values.max() ?? 0)
    let label = words.rate(Double(most))
    return ChartPanel(
      [HealthRun(title, .strong)],
      Chart(
        values.map(Double.init), to: Double(most), form: .area, topLabel: label, bottomLabel: "0",
        marks: axis.marks(columns: columns / 2 - 1 - Text.width(label) - 1)))
  }
}
