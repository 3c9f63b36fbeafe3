import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What a row of the queue tells, and how the list looks in every size.
@Suite struct QueueColumnsTests {
  private typealias Samples = TodaySamples

  private func row(_ row: TodayRow, _ language: Language = .english, columns: Int = 100) -> String {
    Samples.console([row], size: Size(rows: 24, columns: columns), language: language).cursorRow
  }

  @Test(arguments: [
    (Language.english, ["join", "post", "task", "alert"]), (.simplified, ["入群", "内容", "任务", "提醒"]),
    (.traditional, ["入群", "內容", "任務", "提醒"]),
  ])
  func `the kind stands in front, in the operator's language`(language: Language, kinds: [String]) {
    for (sample, kind) in zip(Samples.five.dropFirst(), kinds) {
      #expect(row(sample, language).hasPrefix("▸ \(kind)"), "\(row(sample, language))")
    }
  }

  @Test func `how long it waits, or when it is due`() {
    #expect(row(Samples.join(1, "Ada")).contains("1 min"))
    #expect(row(Samples.delivery(2)).contains("2 min late"))
    #expect(row(Samples.task(3, "Call", due: Samples.now + 3_600)).contains("09:00"))
    #expect(row(Samples.task(3, "Call", due: Samples.now - 7_200)).contains("2 h late"))
    #expect(row(Samples.task(3, "Call")).contains("no due time"))
    #expect(row(Samples.consent(6)).contains("08:09"))
  }

  @Test(
    arguments: [(-60, .warning), (-1, .warning), (0, .plain), (60, .plain)] as [(Int64, Look)])
  func `a task is late from the second after its time`(seconds: Int64, look: Look) throws {
    let due = Samples.now + seconds
    let it = Samples.console([Samples.task(3, "Call", due: due)])
    let text = Words(.english).time.due(due, now: Samples.now, in: .utc)
    let column = try #require(it.cursorRow.column(of: text))
    let row = try #require(it.state.canvas().cursor).row
    #expect(it.state.canvas()[Point(row: row, column: column)]?.style == look.style)
  }

  @Test func `a join shows its checks as signs, a task who has it`() {
    #expect(row(Samples.join(1, "Ada")).contains("✓✓"))
    #expect(row(Samples.join(1, "Ada", facts: JoinSamples.full)).contains("✗"))
    #expect(row(Samples.task(3, "Call", assignee: "mei")).hasSuffix("mei"))
  }

  @Test func `a group's name keeps its end, by which groups of a series differ`() {
    let long = Samples.alert(4, "一个名字很长很长很长的读书会·一群")
    #expect(row(long, columns: 80).contains("·一群"))
  }

  @Test func `wide names, emoji and marks keep the columns straight`() {
    let names = ["王小明", "👨‍👩‍👧 family", "e\u{301}\u{301}\u{301}tude", hostileName, "a"]
    let rows = names.enumerated().map { Samples.join(Int64($0 + 1), $1) }
    let it = Samples.console(rows)
    let starts = Set(
      it.rows.filter { $0.contains(" join ") }.compactMap { $0.column(of: "读书会一群") })
    #expect(starts.count == 1)
    #expect(it.faults == [])
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `each size shows the row that keys mean, wherever the cursor goes`(
    size: Size, language: Language
  ) {
    let rows = Samples.five + [Samples.join(7, hostileName), Samples.alert(8, hostileName)]
    for glyphs in [Glyphs.unicode, .ascii] {
      var it = Samples.console(rows, size: size, language: language, glyphs: glyphs)
      for key in [Key.down, .down, .end, .up, .home, .control("d"), .control("u"), .pageDown] {
        it.press(key)
        #expect(it.faults == [], "\(key)")
        #expect(it.cursorRow.hasPrefix(glyphs.marker), "\(key) \(it.cursorRow)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `the lines below tell enough to decide`(language: Language) {
    let words = Words(language)
    var it = Samples.console(
      [Samples.join(1, "Ada", facts: JoinSamples.full)], language: language)
    #expect(it.row(with: " Ada → 读书会一群") != nil)
    it = Samples.console([Samples.five[2]], language: language)
    #expect(it.row(with: " 1. one") != nil)
    it = Samples.console([Samples.alert(4, "夜读")], language: language)
    #expect(
      it.rows.contains { $0.contains(words.today.sentence(.nearlyFull(members: 9, capacity: 10))) })
  }

  @Test func `a wide window shows them beside the queue, a task without empty lines`() {
    var row = TasksSession.row(3, "Call Wu")
    row.task.fields.note = "about the meetup"
    let it = Samples.console(
      [TodayRow(subject: .task(row), since: Samples.now)], size: Size(rows: 40, columns: 120))
    let place = it.rows.firstIndex { $0.hasSuffix("Call Wu") } ?? 0
    #expect(it.rows[place + 1].hasSuffix("about the meetup"))
  }
}
