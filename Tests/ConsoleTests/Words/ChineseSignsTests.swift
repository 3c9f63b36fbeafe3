import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// A Chinese sentence has Chinese signs, also where the console puts it together.
struct ChineseSignsTests {
  private let words = Words(.simplified)

  @Test func `what is said by the way stands in full-width brackets`() {
    #expect(words.aside("当前") == "（当前）")
    #expect(words.inARow(["衰退", "下降"]) == "衰退，下降")
    #expect(Words(.english).aside("now") == " (now)")
    #expect(Words(.english).inARow(["a", "b"]) == "a, b")
  }

  @Test(arguments: [Language.simplified, .traditional])
  func `the page of a join request has them`(language: Language) {
    let it = ScriptedConsole(
      Screen(JoinsPanel()), size: Size(rows: 40, columns: 120), language: language,
      script: JoinSamples.script(JoinSamples.four))
    let own = it.rows.filter { $0.contains("S1") || $0.contains("2027") }
    #expect(!own.isEmpty)
    #expect(own.allSatisfy { !$0.contains("(") && !$0.contains(", ") }, "\(own)")
  }

  @Test(arguments: [Language.simplified, .traditional])
  func `a moment has its weekday behind the date`(language: Language) {
    let time = Words(language).time.full(ScriptedConsole.now, in: .utc)
    let day = language == .simplified ? "周五" : "週五"
    #expect(time == "2027-01-15（\(day)）08:00")
  }

  @Test func `counts stand behind what they count`() {
    #expect(
      words.chrome.waiting(joins: 12, due: 6, tasks: 5, alerts: 4)
        == "入群待审 12 · 内容到点 6 · 任务到期 5 · 提醒 4")
    #expect(words.content.count(2, .due) == "到点 2")
  }
}
