import Terminal
import Testing
import Words

@testable import Community
@testable import Console

@Suite struct `The verdict in words` {
  private func verdict(
    gain: ClosedRange<Double>?, snapshots: Int = 812, groups: Int = 31
  ) -> OwnVerdict {
    let judged = TargetJudgement(
      snapshots: snapshots, groups: groups, baseRate: 0.2, auc: 0.824, averagePrecision: 0.5,
      brier: 0.1, calibrationError: 0.02, calibration: [], bestCounter: .voices28,
      bestCounterAUC: 0.741, gain: 0.083, gainLow: gain?.lowerBound, gainHigh: gain?.upperBound)
    let first = Day(year: 2025, month: 1, day: 1)
    return OwnVerdict(
      model: "1", judgedAt: Instant(0),
      extent: HistoryExtent(groups: 31, days: first...(first + 425)),
      judgement: Judgement(targets: [HealthTarget.halving.rawValue: judged]))
  }

  private var figures: GroupFigures {
    let days = (0..<14).map { GroupHistory.Entry(day: Day(27), person: $0, messages: 1) }
    return computeFigures(
      FigureInput(history: GroupHistory(entries: days, asOf: Day(27))), model: .bundled
    ).figures
  }

  @Test func `says on what it rests, and what it found`() {
    let better = verdict(gain: 0.02...0.14)
    #expect(
      Words(.english).verdict.line(better)
        == "On your 31 groups over 14 months: health foresees lost voices better than any single "
        + "count; the best, voices in 28 days, comes second (right in 82 of 100 pairs, against 74)."
    )
    #expect(
      Words(.simplified).verdict.line(better)
        == "在你的 31 个群、14 个月的历史上：健康度比任何单一计数都更能预见发言人流失，"
        + "最好的计数“28 天发言人数”居次（两两相比，100 次判对 82 次，该计数 74 次）。")
    #expect(Words(.traditional).verdict.line(better).hasPrefix("在你的 31 個群、14 個月的歷史上："))
    #expect(Words(.english).verdict.counterBeside(better, figures) == nil)
  }

  @Test(arguments: Language.allCases)
  func `names the counter that does as well, and shows it beside the score`(language: Language) {
    let words = Words(language).verdict
    for gain in [-0.05...0.1, -0.2...(-0.1)] {
      let verdict = verdict(gain: gain)
      #expect(words.line(verdict).contains(words.name(.voices28)))
      #expect(words.counterBeside(verdict, figures) == words.line(.voices28, 14))
    }
    #expect(words.line(verdict(gain: -0.05...0.1)) != words.line(verdict(gain: -0.2...(-0.1))))
  }

  @Test(arguments: Language.allCases)
  func `on the page of a group the counter stands below the sentence`(language: Language) {
    let words = Words(language).verdict
    func page(_ gain: ClosedRange<Double>) -> [String] {
      var page = GroupPageSamples.page(figures)
      page.verdict = verdict(gain: gain)
      return GroupPageSamples.console(
        page, size: Size(rows: 90, columns: 120), language: language
      ).rows
    }
    let counter = words.line(.voices28, 14)
    #expect(page(-0.05...0.1).contains { $0.hasSuffix(" \(counter)") })
    #expect(!page(0.02...0.14).contains { $0.contains(counter) })
  }

  @Test func `says what is missing when there is too little`() {
    let words = Words(.english).verdict
    #expect(words.line(nil).contains("Not yet judged"))
    #expect(
      words.line(verdict(gain: nil, snapshots: 40, groups: 3)).contains("40 of 100 past moments"))
    #expect(words.line(verdict(gain: nil)).contains("every group lost voices, or none did"))
  }

  @Test(arguments: Language.allCases)
  func `every counter has a name of its own`(language: Language) {
    let names = HealthCounter.allCases.map(Words(language).verdict.name)
    #expect(Set(names).count == names.count)
  }
}
