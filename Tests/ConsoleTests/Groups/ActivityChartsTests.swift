import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Voices and messages over time, side by side.
@Suite struct ActivityChartsTests {
  private func charts(_ messages: [Int], by step: ActivityCharts.Step) -> ActivityCharts {
    ActivityCharts(
      days: messages.enumerated().map { place, count in
        GroupDay(
          day: GroupPageSamples.asOf + place, messages: count, voices: min(count, 3),
          staffMessages: 0, joins: 0, leaves: 0)
      }, by: step, words: Words(.english), glyphs: .unicode)
  }

  private func text(_ rows: [HealthRow]) -> [String] {
    rows.map { row in row.runs.map(\.text).joined() }
  }

  @Test func `the scale ends at the fullest day, or the fullest week`() {
    let counts = [0, 0, 0, 0, 0, 0, 5, 1, 2, 3, 4, 5, 6, 9]
    #expect(
      text(charts(counts, by: .day).rows(columns: 60, height: 5)).contains { $0.contains("9┤") })
    // The last seven days bring 30, whatever the calendar says.
    #expect(
      text(charts(counts, by: .week).rows(columns: 60, height: 5)).contains { $0.contains("30┤") })
  }

  @Test func `without messages the scale is not empty`() {
    let rows = text(charts([0, 0, 0], by: .day).rows(columns: 60, height: 5))
    #expect(rows.contains { $0.contains("1┤") })
  }

  @Test(arguments: 0...15)
  func `weeks end with the last day, and what is left over at the front is no week`(days: Int) {
    let rows = charts([Int](repeating: 1, count: days), by: .week).rows(columns: 60, height: 5)
    #expect(rows.isEmpty == (days < 7))
    if days >= 7 { #expect(text(rows).contains { $0.contains("7┤") }) }
  }

  @Test(arguments: [20, 46, 60, 77, 117], [1, 84])
  func `every row is as wide as there is room`(columns: Int, days: Int) {
    for step in [ActivityCharts.Step.day, .week] {
      let rows = text(
        charts([Int](repeating: 4, count: days), by: step).rows(columns: columns, height: 5))
      #expect(rows.allSatisfy { Text.width($0) <= columns + 2 }, "\(rows)")
      if columns >= 46, !rows.isEmpty { #expect(rows.count == 6) }
    }
  }
}
