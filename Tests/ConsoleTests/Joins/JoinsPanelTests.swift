import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct JoinsPanelTests {
  private func console(
    _ rows: [JoinRow] = JoinSamples.four, size: Size = Size(rows: 24, columns: 80),
    language: Language = .english, glyphs: Glyphs = .unicode
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(JoinsPanel()), size: size, language: language, glyphs: glyphs,
      script: JoinSamples.script(rows))
  }

  @Test func `each check is a sign under its name`() throws {
    let it = console()
    let head = try #require(it.row(with: "once room ref ans paid past"))
    let row = try #require(it.row(with: "Ada Lovelace"))
    let answer = try #require(head.column(of: "ans")) + 1
    #expect(Text.prefix(row, columns: answer + 1).hasSuffix("✗"))
    #expect(row.hasPrefix("  ! Ada"))
    #expect(it.row(with: "王小明")?.hasPrefix("▸   王小明") == true)
  }

  @Test(arguments: Language.allCases)
  func `columns stand straight whatever the names`(language: Language) throws {
    let hostile = JoinSamples.row(5, hostileName, daysAgo: 9)
    let it = console([hostile] + JoinSamples.four, language: language)
    let starts = ["我想", "读书会一群"].map { fragment in
      Set(it.rows.dropFirst(4).prefix(6).compactMap { $0.column(of: fragment) })
    }
    #expect(starts.allSatisfy { $0.count == 1 })
    #expect(!it.text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
    #expect(it.rows.allSatisfy { Text.width($0) <= 80 })
  }

  @Test func `the checks of the selected row stand below in words, with their source`() {
    var it = console()
    it.press(.end)
    #expect(it.row(with: "✗ is already in “读书会二群” of the same series (S1)") != nil)
    #expect(it.row(with: "✗ rejected before: 广告 (Hetang)") != nil)
  }

  @Test func `a wide terminal shows everything beside the list`() throws {
    let it = console(size: Size(rows: 40, columns: 120))
    let lines = it.rows.compactMap { $0.column(of: "│ ") }
    #expect(Set(lines).count == 1)
    #expect(it.row(with: "│ referrer  老周") != nil)
    #expect(it.row(with: "│ asked     2027-01-06 08:00, waits 9 d") != nil)
  }

  @Test func `the smallest terminal still shows the selected row`() {
    var it = console(size: Size(rows: 5, columns: 20))
    #expect(it.cursorRow.hasPrefix("▸   王小明"))
    it.press(.end)
    #expect(it.cursorRow.hasPrefix("▸ ! Zoë"))
  }

  @Test func `signs need no colour and no Unicode`() {
    let it = console(glyphs: .ascii)
    #expect(it.row(with: "> ") != nil)
    #expect(it.row(with: "x no answer to the gate") == nil)
    #expect(it.row(with: "+ in no group of the series yet (S1)") != nil)
  }

  @Test func `f shows what waits, what was decided, and all, each from its first row`() {
    var it = console(
      JoinSamples.four + [JoinSamples.row(9, "Old", state: .rejected, reason: "spam")])
    it.press(.end)
    it.type("f")
    #expect(it.row(with: "decided · 1") != nil)
    #expect(it.row(with: "lin: spam") != nil)
    it.type("f")
    #expect(it.row(with: "all requests · 5") != nil)
    #expect(it.cursorRow.contains("王小明"))
    it.type("f")
    #expect(it.row(with: "waiting · 4") != nil)
  }

  @Test func `an empty list says what that means`() {
    #expect(console([]).row(with: "Nobody waits to be let in.") != nil)
    #expect(console([], language: .traditional).row(with: "沒有人在等待入群") != nil)
  }

  @Test func `the filter narrows the question, and Esc gives it up before leaving`() {
    var it = console()
    it.type("/zoë")
    it.press(.enter)
    #expect(it.state.asked.isEmpty)
    guard case .joins(let query) = it.state.screen.model.queries.first else {
      Issue.record("asks about join requests")
      return
    }
    #expect(query.filter == "zoë")
    it.press(.escape)
    #expect(it.state.screen.model.queries.contains(.joins(JoinQuery(window: query.window))))
  }

  @Test func `an answer to a question no longer asked changes nothing`() {
    var it = console()
    let before = it.state.screen
    let late = Page(total: 1, offset: 0, rows: [JoinSamples.row(99, "Late")])
    it.send(.answered(.joins(JoinQuery(scope: .decided)), .joins(late)))
    #expect(it.state.screen == before)
  }

  @Test func `? explains every check of the row`() {
    var it = console()
    it.press(.end)
    it.type("?")
    #expect(it.row(with: "One group of a series (1/6)") != nil)
    #expect(it.row(with: "S1, 卢彦《社群三板斧》") != nil)
  }

  @Test func `a list of a million holds one window of rows`() throws {
    let total = 1_000_000
    var it = ScriptedConsole(Screen(JoinsPanel())) { query in
      guard case .joins(let query) = query else { return .counts(TodayCounts()) }
      let end = min(total, query.window.offset + query.window.limit)
      let rows = (query.window.offset..<end).map { JoinSamples.row(Int64($0) + 1, "P\($0)") }
      return .joins(Page(total: total, offset: query.window.offset, rows: rows))
    }
    it.type("G")
    #expect(it.cursorRow.contains("P999999"))
    it.type("gj")
    #expect(it.cursorRow.contains("P1 "))
    guard let panel = it.state.screen.model as? JoinsPanel else {
      Issue.record("still the list")
      return
    }
    #expect(panel.list.page.rows.count <= 240)
    #expect(panel.list.total == total)
  }
}
