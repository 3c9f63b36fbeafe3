import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct CohortTests {
  /// Twelve weeks of which the fourth is full and fades.
  private static var strip: CohortStrip {
    let asOf = Zone.utc.day(of: ScriptedConsole.now)
    let cohorts = (0..<12).map { back in
      CohortStrip.Cohort(
        week: asOf.monday - 7 * back, size: back == 3 ? 120 : 0,
        voices: back == 3 ? [120, 75, 0, 1] : [Int](repeating: 0, count: back + 1))
    }
    return CohortStrip(asOf: asOf, cohorts: cohorts)
  }

  private func console(
    group: GroupID? = GroupID(1), strip: CohortStrip? = strip,
    size: Size = Size(rows: 24, columns: 80), language: Language = .english,
    glyphs: Glyphs = .unicode
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(MembersScreen(group: group)), size: size, language: language, glyphs: glyphs
    ) { query in
      switch query {
      case .cohorts: .cohorts(strip)
      default: MemberSamples.script(MemberSamples.four)(query)
      }
    }
  }

  @Test func `v shows the weeks of entry of a group, and the list again`() {
    var it = console()
    it.type("v")
    #expect(it.state.screen.model.queries == [.cohorts(GroupID(1))])
    #expect(it.row(with: "2026-12-21   120  █100 ▅ 63    · ▁  1") != nil, "\(it.text)")
    #expect(it.row(with: "entered     came     0    1    2") != nil)
    #expect(it.rows.allSatisfy { Text.width($0) <= 80 })
    #expect(it.row(with: "% who spoke 0, 1, 2 … weeks after; · nobody did") != nil)
    #expect(it.state.availability(of: .award) == .absent)
    it.press(.escape)
    #expect(it.row(with: "王小明") != nil)
  }

  @Test func `there are none over all groups`() {
    let it = console(group: nil)
    #expect(it.state.availability(of: .view) == .absent)
  }

  @Test func `it reads the same in ASCII`() {
    var it = console(glyphs: .ascii)
    it.type("v")
    #expect(it.row(with: "2026-12-21   120  #100 = 63    - _  1") != nil)
  }

  @Test(arguments: Language.allCases)
  func `every size and language has room for it`(language: Language) {
    for size in [
      Size(rows: 5, columns: 20), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120),
    ] {
      var it = console(size: size, language: language)
      it.type("v")
      #expect(it.rows.allSatisfy { Text.width($0) <= size.columns })
      #expect(it.rows.contains { $0.contains("2027-01-1") || size.rows < 6 })
    }
  }

  @Test func `a group without exports has none`() {
    var it = console(strip: nil)
    it.type("v")
    #expect(it.row(with: "No export has told of this group yet.") != nil)
  }

  @Test(arguments: [
    (100, Look.strong), (99, .plain), (40, .plain), (39, .muted), (1, .muted), (0, .muted),
  ])
  func `half and more stands out, less than a fifth stands back`(voices: Int, look: Look) {
    let asOf = Zone.utc.day(of: ScriptedConsole.now)
    let strip = CohortStrip(
      asOf: asOf,
      cohorts: [
        CohortStrip.Cohort(week: asOf.monday - 7, size: 200, voices: [200, voices]),
        CohortStrip.Cohort(week: asOf.monday - 14, size: 0, voices: []),
      ])
    let size = Size(rows: 4, columns: 40)
    var canvas = Canvas(size: size)
    CohortTable(strip, in: ContentFixtures.context()).draw(on: &canvas, in: Area(size))
    // The last digit of the second share.
    #expect(canvas[Point(row: 1, column: 28)]?.style == look.style, "\(canvas.rowText(1))")
  }

  @Test func `? tells what the percentages are of`() {
    var it = console()
    it.type("v?")
    #expect(it.row(with: "cohorts by week of entry: 120") != nil)
  }
}
