import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What the Health tab says, in which order, and what its keys do.
@Suite struct HealthTabTests {
  private typealias Samples = GroupPageSamples

  /// Everything on the tab, on a terminal tall enough for it.
  private func whole(
    _ page: GroupPage, columns: Int = 80, language: Language = .english, glyphs: Glyphs = .unicode
  ) -> ScriptedConsole {
    Samples.console(
      page, size: Size(rows: 90, columns: columns), language: language, glyphs: glyphs)
  }

  @Test func `the three forecasts stand side by side over their past`() throws {
    let rows = Samples.console(Samples.page()).rows
    let place = try #require(rows.firstIndex { $0.contains("Health 84 green") })
    #expect(rows[place].contains("Silence risk 4 %"))
    #expect(rows[place].contains("Slump risk 21 %"))
    #expect(rows[place + 1].hasPrefix("  100┤"))
    let zero = rows[place + 1..<place + 6].compactMap { $0.column(of: "0┤") }
    #expect(!zero.isEmpty)
    #expect(rows[place + 5].contains("05-25"))
    #expect(rows[place + 5].contains("11-22"))
    #expect(rows[place + 6].contains("12 points less than 4 weeks ago."))
  }

  @Test func `every contribution says what would change it, the largest first`() throws {
    let it = whole(Samples.page())
    let first = try #require(it.rows.firstIndex { $0.contains("-14  30 % of 90 days'") })
    #expect(it.rows[first + 1].contains("→ Talk on more days"))
    let second = try #require(
      it.rows.firstIndex { $0.contains("+6  9 people spoke for the first") })
    #expect(first < second)
    #expect(it.row(with: "0  1 more, less than a point each") != nil)
    #expect(it.row(with: "longest silence of half a year: 4 days") == nil)
  }

  @Test func `on a wide terminal cause and cure stand beside each other`() throws {
    let row = try #require(whole(Samples.page(), columns: 120).row(with: "-14  30 %"))
    #expect(row.contains("→ Talk on more days"))
  }

  @Test func `lights cap the colour of the score, never its number`() {
    let page = Samples.page(
      Samples.figures(lights: [Samples.silence]), lights: Samples.readings)
    let it = whole(page)
    #expect(it.row(with: "Health 84 red") != nil)
    #expect(it.row(with: "The number alone is green; the colour is capped at red by:") != nil)
    #expect(it.row(with: "owner's silence") != nil)
  }

  @Test func `of a closed group no lights are told, nor that they are missing`() {
    var page = Samples.page()
    #expect(whole(page).row(with: "Not counted yet") != nil)
    page.row.group.isClosed = true
    #expect(whole(page).row(with: "Not counted yet") == nil)
  }

  @Test func `what caps the colour is named, without reminders and without what caps less`() {
    let lights = Words(.english).lights
    let (talk, gate) = (
      Light(.amber, .selfTalk(unanswered: 9)), Light(.amber, .gate(isSet: false))
    )
    func capping(_ all: [Light]) -> String? {
      whole(Samples.page(Samples.figures(lights: all)), columns: 240).row(with: "is capped at")
    }
    let red = capping([Samples.silence, talk, gate])
    #expect(red?.hasSuffix("at red by: \(lights.name(.ownerSilence))") == true, "\(red ?? "-")")
    let amber = capping([talk, gate])
    #expect(amber?.hasSuffix("at amber by: \(lights.name(.selfTalk))") == true, "\(amber ?? "-")")
  }

  @Test func `a reminder caps nothing`() {
    let gate = Light(.amber, .gate(isSet: false))
    let it = whole(Samples.page(Samples.figures(lights: [gate])))
    #expect(it.row(with: "Health 84 green") != nil)
    #expect(it.row(with: "capped") == nil)
  }

  @Test func `a high score in a declining group is explained on the page`() {
    let figures = Samples.figures(
      health: Samples.reading(99), stage: .decline, reason: .fewerVoices(now: 9, usual: 24))
    let it = whole(Samples.page(figures))
    #expect(
      it.row(with: "Stage decline, yet health 99: the stage looks back (9 voices, usually 24)")
        != nil)
    let chinese = whole(Samples.page(figures), language: .simplified)
    #expect(chinese.row(with: "阶段衰退而健康度 99，并不矛盾：阶段往回看（现在 9 人发言，平时 24 人）") != nil)
  }

  @Test func `a low score in a lively group is explained too, and others are not`() {
    let low = Samples.figures(health: Samples.reading(31))
    #expect(whole(Samples.page(low)).row(with: "Stage active, yet health 31") != nil)
    #expect(whole(Samples.page()).row(with: ", yet health") == nil)
    let grown = Samples.figures(
      health: Samples.reading(31), stage: .growth, reason: .moreVoices(now: 12, before: 8))
    #expect(whole(Samples.page(grown)).row(with: "Stage growth, yet health 31") != nil)
  }

  @Test(arguments: [
    (88.0, nil), (88.4, nil), (80, nil), (89, "5 points less than 4 weeks ago."),
    (79, "5 points more than 4 weeks ago."), (84, nil),
  ])
  func `up to four points are no movement`(before: Double, told: String?) {
    var page = Samples.page()
    page.scores = [
      ScorePoint(day: Samples.asOf - 28, health: before, silence: 0.1),
      ScorePoint(day: Samples.asOf, health: 84, silence: 0.1),
    ]
    let row = whole(page).row(with: "than 4 weeks ago")
    #expect((row != nil) == (told != nil))
    if let told { #expect(row?.contains(told) == true) }
  }

  @Test(arguments: [
    (0.0, "5 %"), (0.05, "5 %"), (0.051, "10 %"), (0.1, "10 %"), (0.25, "25 %"), (0.3, "50 %"),
    (0.5, "50 %"), (0.51, "100 %"), (1, "100 %"),
  ])
  func `a scale of risk ends as low as its highest value lets it`(risk: Double, top: String) {
    var reading = Samples.reading(84)
    reading.slumpRisk = nil
    var page = Samples.page(Samples.figures(health: reading))
    page.scores = [7, 0].map {
      ScorePoint(day: Samples.asOf - $0, health: 84, silence: $0 == 0 ? risk : 0)
    }
    let it = whole(page)
    let tops = ["5 %", "10 %", "25 %", "50 %", "100 %"]
    #expect(tops.filter { it.row(with: " \($0)┤") != nil } == [top])
  }

  @Test func `who came and who went, voices now and before are told in this order`() {
    let wide = whole(Samples.page(), columns: 240).text
    #expect(wide.contains("12 voices in 28 days (14 in the 28 before)"))
    #expect(wide.contains("3 joined, 1 left in 28 days"))
    let chinese = whole(Samples.page(), columns: 240, language: .simplified).text
    #expect(chinese.contains("28 天 12 人发言（前 28 天 14 人）"))
    #expect(chinese.contains("28 天内入群 3、离开 1"))
  }

  @Test(arguments: [(9, "9 d ago"), (0, "today"), (nil, "never")] as [(Int?, String)])
  func `how long the owner has said nothing is told, and that they never said a word`(
    days: Int?, told: String
  ) {
    var figures = Samples.figures()
    figures.ownerSilentDays = days
    let text = whole(Samples.page(figures), columns: 240).text
    #expect(text.contains("owner or staff spoke: \(told)"))
  }

  @Test(arguments: [(0, "1 day"), (1, "2 days"), (40, "41 days")])
  func `the first day of a stage is one of its days`(before: Int, told: String) {
    var figures = Samples.figures()
    figures.stageSince = Samples.asOf - before
    let rows = whole(Samples.page(figures), columns: 240).rows
    let since = Words(.english).time.date(Samples.asOf - before)
    #expect(rows.contains { $0.contains("active since \(since) (\(told)): ") }, "\(rows)")
  }

  @Test func `what a stage becomes is told with its day, also that it stays`() {
    var figures = Samples.figures()
    let day = Words(.english).time.date(Samples.asOf + 28)
    #expect(whole(Samples.page(figures)).text.contains("silent on \(day)"))
    figures.nextStage = nil
    #expect(whole(Samples.page(figures)).text.contains("If nobody speaks, the stage stays."))
  }

  @Test func `half of an odd number of voices is told rounded up`() {
    let figures = Samples.figures(
      health: Samples.reading(99), stage: .decline, reason: .fewerVoices(now: 9, usual: 24))
    let text = whole(Samples.page(figures)).text
    #expect(text.contains("whether 5 of these 9"))
  }

  @Test func `lights that are on come first, those off are one line, unknown ones say why`() throws
  {
    let it = whole(
      Samples.page(Samples.figures(lights: [Samples.silence]), lights: Samples.readings))
    let rows = it.rows
    let title = try #require(rows.firstIndex { $0.contains("Lights: 1 on, 1 of them red") })
    #expect(rows[title + 1].contains("red   owner's silence:"))
    #expect(rows[title + 1].contains("9 days"))
    #expect(rows[title + 2].contains("→ Say something today"))
    #expect(rows[title + 3].contains("✓     2 lights off"))
    #expect(rows[title + 4].contains("?     staff ads: Too little to judge: 2 messages of staff"))
  }

  @Test(arguments: Language.allCases)
  func `why two figures do not contradict each other is read on the first screen`(
    language: Language
  ) {
    let figures = Samples.figures(
      health: Samples.reading(99), stage: .decline, reason: .fewerVoices(now: 9, usual: 24),
      lights: [Samples.silence])
    let it = Samples.console(Samples.page(figures), language: language)
    #expect(it.rows.contains { $0.contains("99") && $0.contains("24") && $0.contains("9 ") })
  }

  @Test func `unknown lights are folded by reason, and Enter takes them apart`() throws {
    let few = [LightRule.water, .flooding, .unseen].map {
      LightReading(rule: $0, state: .unknown(.few(.messagesThisWeek, have: 2, need: 20)))
    }
    let staff = LightReading(rule: .ownerSilence, state: .unknown(.noStaff))
    var it = whole(Samples.page(lights: few + [staff]))
    #expect(
      it.row(
        with: "?     3 not known yet because members said too little: empty lines, flooding,")
        != nil)
    #expect(it.row(with: "?     owner's silence: Nobody is known as owner or staff") != nil)
    for _ in 0..<40 where !it.cursorRow.contains("3 not known") { it.press(.character("j")) }
    it.press(.enter)
    #expect(it.row(with: "flooding  Too little to judge: 2 messages in 7 days, at least 20") != nil)
    #expect(it.row(with: "unseen members  Too little") != nil)
  }

  @Test(arguments: Language.allCases)
  func `a chosen model that cannot be read is told`(language: Language) {
    var page = Samples.page()
    page.modelSetAside = "own-1"
    #expect(whole(page, language: language).rows.contains { $0.contains("own-1") })
    #expect(!whole(Samples.page(), language: language).rows.contains { $0.contains("own-1") })
  }

  @Test func `what expected voices are made of is told in words`() {
    var reading = Samples.reading(84)
    reading.contributions = [Samples.contribution(.expectedVoices, 21, 8)]
    var it = whole(Samples.page(Samples.figures(health: reading)))
    #expect(it.row(with: "about 21 people expected") != nil)
    for _ in 0..<40 where !it.cursorRow.contains("about 21") { it.press(.character("j")) }
    it.press(.enter)
    #expect(it.row(with: "Why it may be more than speak now") != nil)
  }

  @Test func `Enter on a light tells its rule, source and remedy`() {
    var it = Samples.console(
      Samples.page(Samples.figures(lights: [Samples.silence]), lights: Samples.readings))
    for _ in 0..<40 where !it.cursorRow.contains("owner's silence") { it.press(.character("j")) }
    #expect(it.cursorRow.contains("owner's silence"))
    it.press(.enter)
    #expect(it.row(with: "amber from 5, red from 7") != nil)
    #expect(it.row(with: "一周看不到企業的消息") != nil)
    #expect(it.row(with: "1. Say something today") != nil)
    it.press(.escape, .character("?"))
    #expect(it.row(with: "owner's silence: red") != nil)
  }

  @Test func `the life of the group is a strip on which a wake-up is marked`() throws {
    let rows = whole(Samples.page()).rows
    let place = try #require(rows.firstIndex { $0.contains("▂▂") && $0.contains("▁▁") })
    let wake = try #require(rows[place + 1].column(of: "▲"))
    #expect(rows[place].column(of: "▅") == wake)
    #expect(rows[place + 2].hasPrefix("  2025-10"))
    #expect(rows[place + 2].hasSuffix("2026-11"))
    #expect(rows[place + 3].contains("▁ silent"))
    #expect(rows[place + 3].contains("▲ woke"))
  }

  @Test func `in ASCII the strip and the charts read without Unicode`() throws {
    let rows = whole(Samples.page(name: "Readers"), glyphs: .ascii).rows
    #expect(rows.contains { $0.contains("####") && $0.contains("____") && $0.contains("++") })
    #expect(rows.contains { $0.hasPrefix("  100|") })
    let drawn = rows.joined().unicodeScalars.filter { !$0.isASCII }
    #expect(Set(drawn.map { Character($0) }).isSubset(of: ["荷", "塘", "·"]))
  }

  @Test(arguments: [
    (
      TooEarly(missing: .days(have: 9, need: 28), knownOn: GroupPageSamples.asOf + 19),
      "Waiting is enough"
    ),
    (TooEarly(missing: .voices(have: 1, need: 2), knownOn: nil), "Waiting is not enough"),
  ])
  func `too early says what is missing and whether waiting helps`(early: TooEarly, text: String) {
    let it = whole(Samples.page(Samples.figures(health: nil, tooEarly: early)))
    #expect(it.row(with: "too early to tell") != nil)
    #expect(it.row(with: text) != nil)
    #expect((it.row(with: "known on 2026-12-11") != nil) == (early.knownOn != nil))
  }

  @Test func `keys go from block to block, and through one taller than the screen`() {
    var it = Samples.console(Samples.page(), size: Size(rows: 12, columns: 80))
    let first = it.rows
    it.press(.character("j"))
    #expect(it.rows != first)
    it.press(.character("G"))
    #expect(it.row(with: "owner or staff spoke") != nil)
    it.press(.character("g"))
    #expect(it.rows == first)
    it.press(.control("d"))
    #expect(it.rows != first)
    for _ in 0..<60 { it.press(.character("j")) }
    #expect(it.row(with: "owner or staff spoke") != nil)
    for _ in 0..<60 { it.press(.character("k")) }
    #expect(it.rows == first)
  }

  @Test(
    arguments: [
      Size(rows: 5, columns: 20), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120),
    ],
    Language.allCases)
  func `every size and language fits, also with hostile names`(size: Size, language: Language) {
    for glyphs in [Glyphs.unicode, .ascii] {
      var it = Samples.console(
        Samples.page(
          Samples.figures(lights: [Samples.silence]), lights: Samples.readings, name: hostileName),
        size: size, language: language, glyphs: glyphs)
      for _ in 0..<20 {
        #expect(it.rows.count == size.rows)
        #expect(it.rows.allSatisfy { Text.width($0) <= size.columns && Text.clean($0) == $0 })
        it.press(.character("j"))
      }
    }
  }
}
