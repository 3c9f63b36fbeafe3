import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The line above a list.
struct ListHeadingTests {
  private func heading(
    _ it: NumberList, awaited: Int? = nil, columns: Int = 80, language: Language = .english
  ) -> Canvas {
    let context = ConsoleContext(
      operatorName: "kai", language: language, zone: .utc, now: ScriptedConsole.now,
      size: Size(rows: 1, columns: columns), capabilities: Capabilities())
    var canvas = Canvas(size: context.size)
    ListHeading(text: "all", awaited: awaited).draw(
      it.list, on: &canvas, in: Area(canvas.size), context: context)
    return canvas
  }

  @Test(arguments: [
    (Language.english, "  all · 3 marked · 1 200"), (.simplified, "  all · 已标记 3 · 1 200"),
    (.traditional, "  all · 已標記 3 · 1 200"),
  ])
  func `it counts the rows and the marks`(language: Language, line: String) {
    var it = NumberList(0..<1_200)
    for _ in 0..<3 { it.list.toggleMark() }
    #expect(heading(it, language: language).text == line)
  }

  @Test func `with a filter it says how many of all`() {
    var it = NumberList(0..<30)
    it.list.filter.open()
    it.list.type(.character("2"))
    it.refresh()
    it.list.type(.enter)
    #expect(heading(it).text == "  /2  Esc clears  all · 12 of 30")
  }

  @Test(arguments: [
    (Language.english, "2 marked (1 not in sight)"), (.simplified, "已标记 2（1 个被筛掉）"),
    (.traditional, "已標記 2（1 個被篩掉）"),
  ])
  func `marks that the filter hides are counted apart`(language: Language, told: String) {
    var it = NumberList(0..<30)
    it.list.toggleMark()
    it.list.select(index: 2)
    it.list.toggleMark()
    it.list.filter.open()
    it.list.type(.character("2"))
    it.refresh()
    it.list.type(.enter)
    #expect(heading(it, language: language).text.contains(told))
    #expect(it.list.targets.count == 2)
  }

  @Test func `a narrow line has no room for the key that clears`() {
    var it = NumberList(0..<30)
    it.list.filter.open()
    it.list.type(.character("2"))
    it.refresh()
    it.list.type(.enter)
    #expect(heading(it, columns: 59).text == "  /2  all · 12 of 30")
    #expect(heading(it, columns: 60).text == "  /2  Esc clears  all · 12 of 30")
  }

  @Test func `of a list that was never counted it says only what is found`() {
    var it = NumberList(0..<30)
    it.list.filter.open()
    it.list.type(.character("2"))
    it.list.restart()
    it.refresh()
    it.list.type(.enter)
    #expect(heading(it).text == "  /2  Esc clears  all · 12")
  }

  @Test func `rows that came since all were counted are no more than all`() {
    var it = NumberList(0..<3)
    it.list.filter.open()
    it.list.type(.character("1"))
    it.refresh()
    #expect(heading(it).text.contains("all · 1 of 3"))
    it.all = Array(10..<22)
    it.refresh()
    #expect(heading(it).text.contains("all · 11 of 11 · 11 new"))
  }

  @Test func `of what is found, too, more is looked for`() {
    var it = NumberList(0..<30)
    it.list.filter.open()
    it.list.type(.character("2"))
    it.list.receive(Page(total: 1, offset: 0, rows: [NumberRow(rowID: 2)]), isPart: true)
    it.list.type(.enter)
    #expect(heading(it).text == "  /2  Esc clears  all · 1 of 30…")
  }

  @Test func `while rows are looked for, and while some are awaited`() {
    var it = NumberList(0..<3)
    it.list.receive(Page(total: 2, offset: 0, rows: [NumberRow(rowID: 0)]), isPart: true)
    #expect(heading(it).text == "  all · 2…")
    #expect(heading(NumberList(0..<3), awaited: 200).text == "  all · 200")
  }

  @Test func `what others brought is told until the next movement`() {
    var it = NumberList(10..<15)
    it.all = [1, 2] + it.all
    it.refresh()
    #expect(heading(it).text == "  all · 7 · 2 new")
    it.list.move(by: 1)
    #expect(heading(it).text == "  all · 7")
  }

  @Test func `while words are typed, the cursor stands in them`() {
    var it = NumberList(0..<9)
    it.list.filter.open()
    it.list.type(.character("读"))
    let canvas = heading(it)
    #expect(canvas.cursor == Point(row: 0, column: 5))
    #expect(canvas.rowText(0).hasPrefix("  /读"))
  }

  @Test(arguments: 0...40)
  func `it keeps to its row, however narrow`(columns: Int) {
    var it = NumberList(0..<9_999)
    it.list.toggleMark()
    it.list.filter.open()
    for character in "一个很长的筛选 with words" { it.list.type(.character(character)) }
    for isTyping in [true, false] {
      if !isTyping { it.list.type(.enter) }
      #expect(Text.width(heading(it, columns: columns).text) <= columns)
    }
  }
}
