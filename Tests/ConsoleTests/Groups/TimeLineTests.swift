import Community
import Dice
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Dates below charts, the line of scores, and a life in stages.
@Suite struct TimeLineTests {
  private typealias Samples = GroupPageSamples
  private let words = Words(.english)

  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day)
  }

  // MARK: Dates

  @Test(arguments: [0, 1, 6, 83, 181, 200, 201, 365, 3_000, 20_000], [10, 24, 60, 117])
  func `dates go from the first day to the last, never back`(days: Int, columns: Int) {
    let axis = TimeAxis(from: Samples.asOf - days, to: Samples.asOf, words: words)
    let marks = axis.marks(columns: columns)
    #expect(marks.first == AxisMark(0, marks.first?.text ?? ""))
    #expect(marks.last?.position == 1)
    let positions = marks.map(\.position)
    #expect(positions == positions.sorted())
    #expect(positions.allSatisfy { (0...1).contains($0) })
    let width = (marks.map { Text.width($0.text) }.max() ?? 0) + 3
    #expect(marks.count <= max(2, columns / width))
  }

  @Test func `half a year is told in days, more in months`() {
    let short = TimeAxis(from: day(2026, 5, 25), to: day(2026, 11, 22), words: words)
    #expect(short.marks(columns: 10).map(\.text) == ["05-25", "11-22"])
    let long = TimeAxis(from: day(2025, 10, 19), to: day(2026, 11, 22), words: words)
    #expect(long.marks(columns: 20).map(\.text) == ["2025-10", "2026-11"])
  }

  @Test func `a month that begins on the last day is told once`() {
    let axis = TimeAxis(from: day(2026, 1, 15), to: day(2026, 3, 1), words: words)
    #expect(axis.marks(columns: 80).map(\.text) == ["01-15", "02-01", "03-01"])
    #expect(axis.marks(columns: 80).map(\.position) == [0, 17.0 / 45, 1])
    let day = TimeAxis(from: self.day(2026, 3, 1), to: self.day(2026, 3, 1), words: words)
    #expect(day.marks(columns: 80).map(\.text) == ["03-01", "03-01"])
  }

  @Test(arguments: [(200, 5), (201, 7)])
  func `two hundred days are told in days`(days: Int, characters: Int) {
    let axis = TimeAxis(from: Samples.asOf - days, to: Samples.asOf, words: words)
    #expect(axis.marks(columns: 40).allSatisfy { $0.text.count == characters })
  }

  @Test func `on the way stand firsts of a month in even steps, also over a new year`() {
    let axis = TimeAxis(from: day(2026, 11, 15), to: day(2027, 2, 10), words: words)
    #expect(
      axis.marks(columns: 60).map(\.text) == ["11-15", "12-01", "01-01", "02-01", "02-10"])
    #expect(axis.marks(columns: 24).map(\.text) == ["11-15", "01-01", "02-10"])
  }

  // MARK: Scores

  private func point(_ day: Day, _ health: Double) -> ScorePoint {
    ScorePoint(day: day, health: health, silence: 0.1, slump: nil)
  }

  private func series(_ points: [(Int, Double)]) -> ScoreSeries {
    ScoreSeries(points.map { point(Samples.asOf - $0.0, $0.1) }, until: Samples.asOf)
  }

  @Test(arguments: [(7, true), (21, true), (22, false), (60, false)])
  func `between two scores the line goes on for three weeks and no longer`(gap: Int, goesOn: Bool) {
    let values = series([(gap, 40), (0, 80)]).values(\.health)
    #expect(values.count == 182)
    #expect(values[181] == 80)
    #expect(values[181 - gap] == 40)
    #expect(values.compactMap(\.self).count == (goesOn ? gap + 1 : 2))
    if goesOn {
      let steps = zip(values.dropFirst(181 - gap), values.dropFirst(182 - gap)).map {
        ($1 ?? 0) - ($0 ?? 0)
      }
      #expect(steps.allSatisfy { abs($0 - 40 / Double(gap)) < 1e-9 })
    }
  }

  @Test func `a score before the half year leads into it`() {
    let values = series([(190, 10), (175, 40)]).values(\.health)
    #expect(values[181 - 175] == 40)
    #expect(abs((values[0] ?? -1) - 28) < 1e-9)
    #expect(values[181 - 174] == nil)
  }

  @Test func `one score is no line, and those to come are not looked at`() {
    #expect(!series([(0, 50)]).isLine)
    #expect(!series([(200, 40), (0, 50)]).isLine)
    #expect(series([(7, 40), (0, 50)]).isLine)
    // Half a year with its first day and its last.
    #expect(series([(181, 40), (0, 50)]).isLine)
    #expect(!series([(182, 40), (0, 50)]).isLine)
    #expect(series([(181, 40), (0, 50)]).values(\.health)[0] == 40)
    #expect(series([(0, 50), (-7, 90)]).values(\.health).compactMap(\.self) == [50])
  }

  @Test(arguments: [(25, 40.0), (28, 40), (31, 40), (24, nil), (32, nil)])
  func `four weeks ago is told of a score within half a week of it`(back: Int, found: Double?) {
    #expect(series([(back, 40), (0, 80)]).health(weeksAgo: 4) == found)
  }

  // MARK: A life

  @Test(arguments: 1...15)
  func `the spans of a life follow each other to the last day`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var from = Samples.asOf - 900
    var stages: [StagePeriod] = []
    while from <= Samples.asOf {
      stages.append(
        StagePeriod(stage: Stage.allCases.randomElement(using: &dice) ?? .active, from: from))
      from = from + Int.random(in: 0...200, using: &dice)
    }
    let life = StageLife(stages, until: Samples.asOf)
    #expect(life.spans.reduce(0) { $0 + $1.days } == 901)
    #expect(life.spans.allSatisfy { $0.days >= 1 })
    for (earlier, later) in zip(life.spans, life.spans.dropFirst()) {
      #expect(earlier.from + earlier.days == later.from)
      let woke = earlier.stage == .silent && later.stage != .closed
      #expect(later.silenceBefore == (woke ? earlier.days : nil))
    }
  }

  @Test func `a life without stages has no strip, one of a day has one cell at least`() {
    #expect(StageLife([], until: Samples.asOf).spans.isEmpty)
    let none = LifeStrip(life: StageLife([], until: Samples.asOf), words: words, glyphs: .unicode)
    #expect(none.rows(columns: 60).isEmpty)
    let one = StageLife([StagePeriod(stage: .sprout, from: Samples.asOf)], until: Samples.asOf)
    let rows = LifeStrip(life: one, words: words, glyphs: .unicode).rows(columns: 12)
    #expect(rows[0].runs.map(\.text).joined() == String(repeating: "▂", count: 12))
    #expect(LifeStrip(life: one, words: words, glyphs: .unicode).rows(columns: 7).isEmpty)
    // What never woke needs no sign for that.
    #expect(rows.last?.runs.map(\.text).joined() == "▂ sprout")
  }

  @Test func `a stage too short for a cell is marked where it woke`() {
    let stages = [
      StagePeriod(stage: .silent, from: Samples.asOf - 600),
      StagePeriod(stage: .growth, from: Samples.asOf - 300),
      StagePeriod(stage: .active, from: Samples.asOf - 299),
    ]
    let rows = LifeStrip(
      life: StageLife(stages, until: Samples.asOf), words: words, glyphs: .unicode
    ).rows(columns: 20).map { $0.runs.map(\.text).joined() }
    #expect(!rows[0].contains("▅"))
    #expect(rows[1].filter { $0 != " " } == "▲")
    #expect(rows[1].column(of: "▲") == 9)
  }

  @Test(arguments: [8, 30, 77], [Glyphs.unicode, .ascii])
  func `the strip is as wide as there is room, each stage with a sign of its own`(
    columns: Int, glyphs: Glyphs
  ) {
    let stages = Stage.allCases.enumerated().map {
      StagePeriod(stage: $1, from: Samples.asOf - 599 + 100 * $0)
    }
    let strip = LifeStrip(
      life: StageLife(stages, until: Samples.asOf), words: words, glyphs: glyphs)
    let row = strip.rows(columns: columns)[0].runs.map(\.text).joined()
    #expect(Text.width(row) == columns)
    #expect(Set(row).count == Stage.allCases.count)
  }
}
