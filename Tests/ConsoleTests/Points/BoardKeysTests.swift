import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The board: its keys, its periods, and how it looks in every size.
@Suite struct BoardKeysTests {
  private func console(
    _ board: [BoardRow] = PointSamples.board, size: Size = Size(rows: 24, columns: 80),
    language: Language = .english, glyphs: Glyphs = .unicode
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(PointsScreen()), size: size, language: language, glyphs: glyphs,
      script: PointSamples.script(board: board))
  }

  @Test(arguments: ["w", "\r"])
  func `without anybody on it keys say that nothing is selected`(key: String) {
    var it = console([])
    if key == "w" { it.type(key) } else { it.press(.enter) }
    #expect(it.state.dialog == nil)
    #expect(it.state.screens.count == 1)
    #expect(it.foot.contains("nothing is selected"))
  }

  @Test(arguments: ["/", "s", "e", "D", "a", "x"])
  func `what means nothing on a board does nothing, and says so`(key: String) {
    var it = console()
    let before = it.rows.dropLast()
    it.type(key)
    #expect(it.rows.dropLast() == before)
    #expect(it.foot.contains("does nothing here"))
    #expect(it.commands.isEmpty)
  }

  @Test func `w means the marked, Enter the one under the cursor`() {
    var it = console()
    it.type(" w")
    #expect(it.state.dialog?.award?.people == [PersonID(7): "王小明"])
    it.press(.escape, .enter)
    #expect(it.state.screen.model.queries.first == .member(PersonID(3)))
  }

  @Test func `? tells the sum of the period that is shown`() {
    var it = console()
    let words = Words(.english).points
    for period in BoardPeriod.allCases {
      it.type("?")
      let sum = words.sum(1_240, in: words.name(of: period))
      #expect(it.row(with: ": \(sum)") != nil, "\(sum)")
      it.press(.escape)
      it.type("f")
    }
  }

  @Test func `all are marked and unmarked with one key`() {
    var it = console()
    it.type("*")
    #expect(it.row(with: "4 marked") != nil)
    it.type("*")
    #expect(it.row(with: "marked") == nil)
  }

  @Test func `another period is another list: nothing of the old one can be acted on`() {
    var it = console()
    it.type("j ")
    it.script = { _ in nil }
    it.type("fw")
    #expect(it.state.dialog == nil)
    #expect(it.row(with: "王小明") == nil)
    #expect(it.row(with: "marked") == nil)
  }

  @Test(arguments: Language.allCases)
  func `each period has its heading and its own words for nobody`(language: Language) {
    let words = Words(language).points
    var it = console([], language: language)
    for period in [BoardPeriod.week, .month, .all] {
      #expect(it.row(with: words.boardHeading(period)) != nil)
      #expect(it.row(with: String(words.empty(period).prefix(10))) != nil)
      it.type("f")
    }
    #expect(it.row(with: words.boardHeading(.week)) != nil)
  }

  @Test func `participation is told as of today, with a bar that doubles`() throws {
    let it = console()
    #expect(try #require(it.row(with: "王小明")).contains("310"))
    let none = try #require(it.row(with: "陈晓"))
    #expect(none.contains("    0"))
    #expect(!none.contains("█"))
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `each size shows the row that keys mean`(size: Size, language: Language) {
    for glyphs in [Glyphs.unicode, .ascii] {
      var it = console(size: size, language: language, glyphs: glyphs)
      for key in [Key.down, .down, .down, .home, .tab, .down, .end] {
        it.press(key)
        #expect(it.faults == [], "\(key)")
        #expect(it.cursorRow.hasPrefix(glyphs.marker), "\(key) \(it.cursorRow)")
      }
    }
  }
}
