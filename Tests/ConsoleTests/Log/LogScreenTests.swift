import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct LogScreenTests {
  private func console(
    size: Size = Size(rows: 24, columns: 80), language: Language = .english,
    log: [AuditEntry] = LogSamples.log
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(LogScreen()), size: size, language: language, script: LogSamples.script(log))
  }

  @Test func `each row says when, who, what and about whom, and whether it was undone`() throws {
    let it = console()
    let head = try #require(it.row(with: "about"))
    let column = try #require(head.column(of: "about"))
    let undo = try #require(it.row(with: "undid #46"))
    #expect(undo.column(of: "老周, 读书会一群") == column)
    #expect(undo.contains("01-14 23:10 kai"))
    let undone = try #require(it.row(with: "approved a join request"))
    #expect(undone.column(of: "undone") == head.column(of: "state"))
    #expect(it.row(with: "hetang ")?.contains("a post came due ×2") == true)
    #expect(it.row(with: "rejected a join request")?.column(of: "Redgnp") == column)
    #expect(it.rows.allSatisfy { Text.width($0) <= 80 })
  }

  @Test func `rows without a name say their number`() {
    #expect(console().row(with: "gave 10 points")?.contains("points entry #9") == true)
  }

  @Test func `Enter shows every field before and after`() {
    var it = console()
    it.press(.down, .down, .down, .enter)
    #expect(it.row(with: "Log #44") != nil)
    #expect(it.row(with: "join request #5") != nil)
    #expect(it.row(with: "state       pending → rejected") != nil)
    #expect(it.row(with: "reason      · → 广告") != nil)
    #expect(it.row(with: "decided at  · → 2027-01-15 08:00") != nil)
    it.type("q")
    #expect(it.state.dialog == nil)
  }

  @Test func `a row that was made shows what it was made with, in words`() {
    var it = console(language: .traditional)
    it.press(.end, .enter)
    #expect(it.row(with: "激勵  榮譽") != nil)
    #expect(it.row(with: "規則  解答新人提問") != nil)
    #expect(it.row(with: "事由") == nil)
  }

  @Test func `a wide terminal shows the same beside the list`() {
    var it = console(size: Size(rows: 40, columns: 120), language: .simplified)
    it.press(.down, .down, .down)
    #expect(it.row(with: "│ 入群申请 #5") != nil)
    #expect(it.text.contains("待处理 → 已拒绝"))
  }

  @Test func `the filter asks the store`() {
    var it = console()
    it.type("/广告")
    let query = LogQuery(filter: "广告", window: Window(limit: 240))
    #expect(it.state.screen.model.queries == [.log(query)])
    it.press(.escape)
    #expect(it.state.screen.model.queries == [.log(LogQuery(window: Window(limit: 240)))])
  }

  @Test func `Esc gives up the words, and only then leads out`() {
    var panel = AuditPanel()
    panel.list.filter.open()
    for character in "广告" { panel.list.type(.character(character)) }
    panel.list.type(.enter)
    let context = console().state.context
    #expect(panel.wantsBack)
    #expect(panel.take(.back, in: context).isEmpty)
    #expect(panel.list.filter.text.isEmpty && !panel.wantsBack)
    #expect(panel.take(.back, in: context) == [.pop])
  }

  @Test func `Enter on nothing opens nothing`() {
    var it = console(log: [])
    #expect(it.state.availability(of: .open) == .unavailable(.nothingSelected))
    it.press(.enter)
    #expect(it.state.dialog == nil)
  }

  @Test func `a long entry scrolls to its end and no further`() {
    let rows = (1...60).map { AuditEntry.Line(field: "task", value: "\($0)") }
    var entry = LogSamples.entry(1, .batch([]), about: ["many"])
    entry.after = rows
    var it = console(log: [entry])
    it.press(.enter)
    #expect(it.row(with: "task #60") == nil)
    it.type("Gjjj")
    #expect(it.row(with: "task #60") != nil)
    it.type("k")
    #expect(it.row(with: "task #60") == nil)
  }

  /// Beyond the frame of a text there is nothing but its other side.
  private func sides(_ it: ScriptedConsole) -> Set<String> {
    Set(
      it.rows.filter { $0.contains("│") }.compactMap { row in
        row.contains("^") ? "above" : row.hasSuffix("v") || row.contains(" v ") ? "below" : nil
      })
  }

  @Test func `that a text goes on is said at its side, as long as it does`() {
    var short = console()
    short.press(.enter)
    #expect(sides(short).isEmpty)
    var entry = LogSamples.entry(1, .batch([]), about: ["many"])
    entry.after = (1...60).map { AuditEntry.Line(field: "task", value: "\($0)") }
    var it = console(log: [entry])
    it.press(.enter)
    #expect(sides(it) == ["below"])
    it.type("j")
    #expect(sides(it) == ["above", "below"])
    it.type("G")
    #expect(sides(it) == ["above"])
  }

  @Test func `the outbox says what has to happen, where and whether it has`() throws {
    var it = console()
    it.press(.tab)
    let head = try #require(it.row(with: "about"))
    for (name, state) in [("老周", "cancelled"), ("Redgnp", "by hand"), ("Ada", "held a moment")] {
      let row = try #require(it.row(with: name))
      #expect(row.column(of: state) == head.column(of: "state"), "\(name)")
    }
    it.press(.down, .enter)
    #expect(it.row(with: "Someone has to do it on the platform") != nil)
    #expect(it.row(with: "log no.  #45") != nil)
  }

  @Test func `imports show what each brought`() {
    var it = console(language: .simplified)
    it.press(.backTab)
    #expect(it.row(with: "读书会.json")?.contains("消息 4 031，新面孔 12") == true)
    #expect(it.row(with: "roster.csv")?.contains("没有新内容") == true)
    it.press(.enter)
    #expect(it.row(with: "/exports/2027/读书会.json") != nil)
  }

  @Test func `nothing is marked or filtered where that means nothing`() {
    var it = console()
    #expect(it.state.availability(of: .mark) == .absent)
    #expect(it.state.availability(of: .markAll) == .absent)
    it.press(.tab)
    #expect(it.state.availability(of: .filter) == .absent)
  }

  @Test func `an empty log says so`() {
    #expect(console(log: []).row(with: "Nothing was done yet.") != nil)
  }

  @Test func `the smallest terminal still shows the selected row`() {
    var it = console(size: Size(rows: 5, columns: 20))
    it.press(.down)
    #expect(it.cursorRow.hasPrefix("▸ approved"))
    it.press(.enter)
    #expect(it.rows.count == 5)
  }
}
