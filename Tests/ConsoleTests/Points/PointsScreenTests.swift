import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct PointsScreenTests {
  private func console(
    group: GroupID? = nil, size: Size = Size(rows: 24, columns: 80),
    language: Language = .english, board: [BoardRow] = PointSamples.board,
    ledger: [PointRow] = PointSamples.ledger
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(PointsScreen(group: group)), size: size, language: language,
      script: PointSamples.script(board: board, ledger: ledger))
  }

  // MARK: The board

  @Test func `points stand under their head, also beside wide and hostile names`() throws {
    let it = console()
    let head = try #require(it.row(with: "points participation"))
    let end = try #require(head.column(of: "points ")) + 6
    for (name, points) in [("王小明", "1 240"), ("Ada Lovelace", "35"), ("Redgnp", "35")] {
      let row = try #require(it.row(with: name))
      #expect(Text.prefix(row, columns: end).hasSuffix(" \(points)"), "\(name)")
    }
    #expect(it.rows.allSatisfy { Text.width($0) <= 80 })
  }

  @Test func `f turns from the week to the month to all time`() {
    var it = console()
    #expect(it.row(with: "board, this week") != nil)
    for (period, words) in [(BoardPeriod.month, "this month"), (.all, "all time")] {
      it.type("f")
      #expect(it.state.screen.model.queries == [.board(period, Window(limit: 240))])
      #expect(it.row(with: "board, \(words)") != nil)
    }
  }

  @Test func `w gives points to the marked people`() {
    var it = console()
    it.type("  w")
    let people = [PersonID(7): "王小明", PersonID(3): "Ada Lovelace"]
    #expect(it.state.dialog?.award?.people == people)
  }

  @Test func `Enter opens the page of the person on the board and in the ledger`() {
    var it = console()
    it.press(.down, .enter)
    #expect(it.state.screen.model.queries.first == .member(PersonID(3)))
    it.press(.escape, .tab, .enter)
    #expect(it.state.screen.model.queries.first == .member(PersonID(7)))
  }

  @Test func `? explains contribution, participation and rank`() {
    var it = console()
    it.type("?")
    #expect(it.row(with: "contribution: 1 240 points, this week") != nil)
    it.type("?")
    #expect(it.row(with: "participation: 310") != nil)
    it.type("?")
    #expect(it.row(with: "rank: 1") != nil)
    #expect(it.text.contains("share a rank"))
  }

  @Test func `an empty board says how points are given`() {
    let it = console(language: .traditional, board: [])
    #expect(it.row(with: "按 w 頒發積分") != nil)
  }

  @Test func `a wide terminal shows the person beside the board`() {
    let it = console(size: Size(rows: 40, columns: 120), language: .simplified)
    #expect(it.row(with: "│ 王小明") != nil)
    #expect(it.row(with: "本周 1 240 分") != nil)
  }

  // MARK: The ledger

  @Test func `Tab shows the ledger with reversals marked in words`() throws {
    var it = console()
    it.press(.tab)
    let head = try #require(it.row(with: "for"))
    let column = try #require(head.column(of: "state"))
    let reversal = try #require(it.row(with: "-5"))
    #expect(reversal.column(of: "reversal") == column)
    #expect(it.row(with: "reversed")?.column(of: "reversed") == column)
    #expect(it.row(with: "Ada")?.contains("带新人读完") == true)
    #expect(it.row(with: "陈晓")?.contains("won a quiz") == true)
  }

  @Test func `D takes an entry back once`() {
    var it = console()
    it.press(.tab, .down)
    it.type("DD")
    #expect(it.intents == [.command(.reverseAward(PointEntryID(43)), .reversed)])
  }

  @Test(arguments: [0, 3]) func `what is reversed or a reversal is not taken back`(row: Int) {
    var it = console()
    it.press(.tab)
    for _ in 0..<row { it.press(.down) }
    it.type("D")
    #expect(it.intents.isEmpty)
    #expect(it.state.notice == .unavailable(.reverse, .alreadyReversed))
    #expect(it.cursorRow.contains("already") == false)
    #expect(it.row(with: "already reversed, or a reversal itself") != nil)
  }

  @Test func `of marked entries only those that can be are taken back`() {
    var it = console()
    it.press(.tab)
    it.type("*D")
    #expect(it.commands == [42, 43, 40].sorted(by: >).map { .reverseAward(PointEntryID($0)) })
  }

  @Test func `the filter asks the store`() {
    var it = console()
    it.press(.tab)
    it.type("/kai")
    let query = LedgerQuery(filter: "kai", window: Window(limit: 240))
    #expect(it.state.screen.model.queries == [.ledger(query)])
  }

  @Test func `too much interest is warned of below the ledger`() throws {
    var it = console()
    it.press(.tab)
    let line = try #require(it.row(with: "interest 90 %"))
    #expect(line.contains("honour 10 %  emotion 0 %"))
    #expect(line.contains("over 80 % interest (our mark)"))
  }

  @Test func `a fair balance says of how many entries it is`() {
    let ledger = [
      PointSamples.entry(3, "A", 10, .interest), PointSamples.entry(2, "B", 30, .emotion),
    ]
    var it = console(language: .simplified, ledger: ledger)
    it.press(.tab)
    #expect(it.row(with: "利益 25%  荣誉 0%  情感 75%  按近 2 笔所发积分计") != nil)
  }

  // MARK: Within a group, and small

  @Test func `in a group its ledger comes first, and the board is another view`() {
    var it = console(group: GroupID(1))
    let query = LedgerQuery(group: GroupID(1), window: Window(limit: 240))
    #expect(it.state.screen.model.queries == [.ledger(query)])
    #expect(it.row(with: "incentive")?.contains("group") == false)
    #expect(it.state.availability(of: .nextTab) == .absent)
    it.type("v")
    #expect(it.state.screen.model.queries == [.board(.week, Window(limit: 240))])
    #expect(it.row(with: "board of the whole community, this week") != nil)
    #expect(it.state.availability(of: .nextTab) == .absent)
    it.type("w")
    let people = [PersonID(7): "王小明"]
    #expect(it.state.dialog?.award?.people == people)
    #expect(it.state.dialog?.award?.group == GroupID(1))
  }

  @Test func `the smallest terminal still shows the selected row`() {
    var it = console(size: Size(rows: 5, columns: 20))
    it.press(.down)
    #expect(it.cursorRow.hasPrefix("▸ Ada"))
    it.press(.tab)
    #expect(it.cursorRow.hasPrefix("▸ 王小明"))
  }
}
