import Community
import Store
import Testing
import Words

@testable import Console

/// What Enter tells on the Health tab about a group's life, and which lights are told as one.
struct LifeReadingTests {
  private typealias Samples = GroupPageSamples

  private func sheet(_ page: GroupPage, language: Language = .simplified) -> HealthSheet {
    HealthSheet(page: page, columns: 100, context: ContentFixtures.context(language))
  }

  /// The lines of the stages, latest first.
  private func told(_ figures: GroupFigures) -> [String] {
    let sheet = sheet(Samples.page(figures))
    let block = StageSection(sheet: sheet, figures: figures).blocks.first
    return (block?.reading?.text.lines ?? []).prefix { !$0.text.isEmpty }.map(\.text)
  }

  @Test func `the present stage is under way, the others took as long as until the next`() {
    let words = Words(.simplified).time
    func date(_ before: Int) -> String { words.date(Samples.asOf - before) }
    #expect(
      told(Samples.figures()) == [
        "自 \(date(40)) 起，第 41 天", "自 \(date(100)) 起，历时 60 天 · \(woke(date(100)))",
        "自 \(date(200)) 起，历时 100 天", "自 \(date(371)) 起，历时 171 天",
        "自 \(date(399)) 起，历时 28 天",
      ])
  }

  private func woke(_ date: String) -> String {
    Words(.simplified).health.wokeOn(date, after: 100)
  }

  private func unknown(_ gaps: [LightRule: LightGap]) -> [HealthItem] {
    let lights = gaps.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      LightReading(rule: $0.key, state: .unknown($0.value))
    }
    return LightSection(sheet: sheet(Samples.page(lights: lights))).blocks.map(\.id)
  }

  private let few = LightGap.few(.staffMessages, have: 2, need: 5)

  @Test
  func `two lights that lack the same are one, each by itself where they lack something else`() {
    #expect(unknown([.adShare: few]) == [.light(.adShare)])
    #expect(unknown([.adShare: few, .gate: few]) == [.lightsUnknown(.littleFromStaff)])
    #expect(
      unknown([.adShare: few, .gate: .noStaff]) == [.light(.adShare), .light(.gate)])
  }

  @Test func `of the lights that are on, the red ones are counted`() {
    let amber = Light(.amber, .gate(isSet: false))
    let lights = [Samples.silence, amber].map { LightReading(rule: $0.rule, state: .on($0)) }
    let sheet = sheet(Samples.page(lights: lights), language: .english)
    let rows = LightSection(sheet: sheet).blocks[0].rows.map { $0.runs.map(\.text).joined() }
    #expect(rows.contains("Lights: 2 on, 1 of them red"), "\(rows)")
  }
}
