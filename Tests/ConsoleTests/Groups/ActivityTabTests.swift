import Community
import Dice
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The Activity tab: twelve weeks of a group, as charts and as a table that scrolls.
@Suite struct ActivityTabTests {
  private typealias Samples = GroupPageSamples

  /// A page whose days end on a day, made of chance.
  private func page(_ count: Int, endingOn last: Day = Samples.asOf, seed: UInt64 = 1) -> GroupPage
  {
    var dice = Dice(seed: seed)
    var page = Samples.page()
    page.days = (0..<count).map { number in
      GroupDay(
        day: last - (count - 1) + number, messages: Int.random(in: 0...40, using: &dice),
        voices: Int.random(in: 0...12, using: &dice),
        staffMessages: Int.random(in: 0...9, using: &dice),
        joins: Int.random(in: 0...3, using: &dice), leaves: Int.random(in: 0...2, using: &dice))
    }
    return page
  }

  private func tab(_ page: GroupPage) -> GroupActivityTab {
    var tab = GroupActivityTab()
    tab.page = page
    return tab
  }

  private func console(
    _ page: GroupPage, size: Size = Size(rows: 24, columns: 80), language: Language = .english,
    glyphs: Glyphs = .unicode
  ) -> ScriptedConsole {
    var it = Samples.console(page, size: size, language: language, glyphs: glyphs)
    it.press(.tab, .tab)
    return it
  }

  @Test(arguments: 0..<7)
  func `each week is the sum of its seven days, wherever the data ends`(weekday: Int) {
    let page = page(84, endingOn: Samples.asOf - weekday, seed: UInt64(weekday))
    let weeks = tab(page).weeks
    #expect(weeks.count == 12)
    #expect(weeks.map(\.monday) == (0..<12).map { (Samples.asOf - weekday).monday - 7 * $0 })
    for week in weeks {
      let days = page.days.filter { $0.day.monday == week.monday }
      #expect(week.messages == days.reduce(0) { $0 + $1.messages })
      #expect(week.staff == days.reduce(0) { $0 + $1.staffMessages })
      #expect(week.joins == days.reduce(0) { $0 + $1.joins })
      #expect(week.leaves == days.reduce(0) { $0 + $1.leaves })
      #expect(week.voices == days.map(\.voices).max())
      if week.monday != weeks[0].monday { #expect(days.count == 7) }
    }
  }

  @Test func `? explains the columns of the week on top`() {
    var it = console(page(84))
    let week = tab(page(84)).weeks[0]
    it.type("?")
    for name in ["messages: \(week.messages)", "staff: \(week.staff)", "left: \(week.leaves)"] {
      for _ in 0..<5 where it.row(with: name) == nil { it.press(.right) }
      #expect(it.row(with: name) != nil, "\(name)")
    }
    #expect(it.row(with: "week of: \(Words(.english).time.date(week.monday))") != nil)
  }

  @Test func `a week cut by where the data begins is not told as a week`() {
    let saturday = Samples.asOf - 1
    #expect(tab(page(9, endingOn: saturday)).weeks.map(\.monday) == [saturday.monday])
    #expect(tab(page(3, endingOn: saturday)).weeks.count == 1)
    #expect(tab(page(13, endingOn: saturday)).weeks.count == 2)
  }

  @Test func `every week can be reached, and no key leads past the ends`() {
    var it = console(page(84))
    let mondays = tab(page(84)).weeks.map { Words(.english).time.date($0.monday) }
    #expect(it.row(with: mondays[0]) != nil)
    #expect(it.row(with: mondays[11]) == nil)
    var seen: Set<String> = []
    for _ in 0..<20 {
      for monday in mondays where it.row(with: "  \(monday) ") != nil { seen.insert(monday) }
      it.type("j")
    }
    #expect(seen.count == 12)
    let end = it.rows
    it.type("jG")
    #expect(it.rows == end)
    it.type("g")
    #expect(it.row(with: mondays[0]) != nil)
    let start = it.rows
    it.type("k")
    it.press(.control("u"), .pageUp)
    #expect(it.rows == start)
    it.press(.pageDown, .pageDown)
    #expect(it.rows == end)
  }

  @Test func `a window that has room for all does not scroll`() {
    var it = console(page(84), size: Size(rows: 40, columns: 120))
    let rows = it.rows
    it.type("jG")
    it.press(.pageDown)
    #expect(it.rows == rows)
  }

  @Test func `a longer window keeps the end in sight`() {
    var it = console(page(84))
    it.type("G")
    it.send(.event(.resize(Size(rows: 60, columns: 80))))
    for week in tab(page(84)).weeks {
      #expect(it.row(with: "  \(Words(.english).time.date(week.monday)) ") != nil)
    }
  }

  @Test(arguments: Language.allCases)
  func `v turns the charts from days to weeks and back`(language: Language) {
    let words = Words(language)
    var it = console(page(84), language: language)
    let byDay = it.rows
    #expect(it.row(with: words.health.messagesByDay) != nil)
    it.type("v")
    #expect(it.row(with: words.health.messagesByWeek) != nil)
    #expect(it.row(with: words.groups.peakVoices) != nil)
    it.type("v")
    #expect(it.rows == byDay)
  }

  @Test(arguments: Language.allCases)
  func `a group without data says so, and how to get some`(language: Language) {
    let words = Words(language).groups
    let it = console(page(0), language: language)
    #expect(it.row(with: String(words.noFigures.prefix(10))) != nil)
    #expect(it.row(with: words.peakVoices) == nil)
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `every size and language fits`(size: Size, language: Language) {
    for glyphs in [Glyphs.unicode, .ascii] {
      for count in [0, 1, 6, 7, 8, 84] {
        var it = console(page(count), size: size, language: language, glyphs: glyphs)
        for key in ["v", "j", "G", "v"] {
          it.type(key)
          #expect(it.faults == [], "\(count) days, \(key)")
        }
      }
    }
  }
}
