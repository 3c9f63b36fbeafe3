import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What each column of the list of groups shows, and when it warns.
@Suite struct GroupColumnsTests {
  private typealias Samples = GroupPageSamples

  private func console(
    _ row: GroupRow, columns: Int = 80, language: Language = .english
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(GroupsScreen()), size: Size(rows: 24, columns: columns), language: language
    ) { query in
      if case .groups = query { .groups(ContentFixtures.page([row])) } else { nil }
    }
  }

  /// How the cells of the first row look under a head.
  private func style(under head: String, _ it: ScriptedConsole) throws -> Style {
    let place = try #require(it.rows.firstIndex { $0.contains(head) })
    let column = try #require(it.rows[place].column(of: head)) + Text.width(head) - 1
    return try #require(it.state.canvas()[Point(row: place + 1, column: column)]).style
  }

  static let silences: [(days: Int?, profile: GroupProfile, shown: String, look: Look)] = [
    (nil, .highFrequency, "-", .muted), (0, .highFrequency, "today", .plain),
    (4, .highFrequency, "4 d", .plain), (5, .highFrequency, "5 d", .warning),
    (6, .highFrequency, "6 d", .warning), (7, .highFrequency, "7 d!", .bad),
    (100, .highFrequency, "3 mo!", .bad), (7, .rareButGood, "7 d", .plain),
    (14, .rareButGood, "14 d", .warning), (27, .rareButGood, "27 d", .warning),
    (28, .rareButGood, "28 d!", .bad),
  ]

  @Test(arguments: Self.silences.indices)
  func `the owner's silence warns by the profile of the group`(place: Int) throws {
    let (days, profile, shown, look) = Self.silences[place]
    var figures = Samples.figures()
    figures.ownerSilentDays = days
    var row = Samples.row(figures)
    row.group.profile = profile
    let it = console(row, columns: 120)
    #expect(it.cursorRow.contains(" \(shown) "), "\(it.cursorRow)")
    #expect(it.cursorRow.contains("!") == shown.contains("!"))
    #expect(try style(under: "owner", it) == look.style || shown.count < 2)
  }

  @Test func `of a closed group nobody waits for the owner`() throws {
    var figures = Samples.figures()
    figures.ownerSilentDays = 100
    var row = Samples.row(figures)
    row.group.isClosed = true
    let it = console(row, columns: 120)
    #expect(it.cursorRow.contains(" 3 mo "), "\(it.cursorRow)")
    #expect(!it.cursorRow.contains("3 mo!"))
  }

  /// The word in the footer is the one in the dialog that the key opens.
  @Test(arguments: [(Language.english, "erase", "Erase"), (.simplified, "抹除", "抹除")])
  func `what takes a group's data away is called so`(
    language: Language, footer: String, title: String
  ) {
    var it = console(Samples.row(Samples.figures()), columns: 140, language: language)
    #expect(it.rows.last?.contains("E \(footer)") == true, "\(it.rows.last ?? "")")
    it.type("E")
    #expect(it.dialogTitle?.hasPrefix(title) == true)
  }

  @Test(arguments: [
    (89, 100, false), (90, 100, true), (449, 500, false), (450, 500, true), (501, 500, true),
  ])
  func `nearly full warns from nine tenths on`(members: Int, capacity: Int, warns: Bool) throws {
    var row = Samples.row(Samples.figures())
    (row.members, row.group.capacity) = (members, capacity)
    let it = console(row)
    let cell = try #require(it.cursorRow.column(of: "\(members)/\(capacity)"))
    let place = try #require(it.rows.firstIndex { $0.hasPrefix("▸") })
    let style = it.state.canvas()[Point(row: place, column: cell)]?.style
    #expect(style == (warns ? Look.warning : .plain).style)
  }

  @Test(arguments: [(Trend.rising, "▲"), (.falling, "▼"), (.steady, "·")])
  func `the stage has the sign of its trend`(trend: Trend, sign: String) {
    var figures = Samples.figures()
    figures.trend = trend
    #expect(console(Samples.row(figures)).cursorRow.contains("active\(sign)"))
  }

  @Test(arguments: Language.allCases)
  func `a closed group has neither sign nor lights, and says so below`(language: Language) {
    var row = Samples.row(Samples.figures(lights: [Samples.silence]))
    row.group.isClosed = true
    let it = console(row, language: language)
    let closed = Words(language).health.name(.closed)
    #expect(it.cursorRow.contains(closed))
    #expect(!it.cursorRow.contains("\(closed)·"))
    #expect(!it.cursorRow.contains("!!"))
    #expect(it.row(with: " \(Words(language).labelled("北京妈妈团", closed))") != nil)
  }

  @Test func `what is not known is a dash, what is none a dot`() {
    let it = console(Samples.row(nil), columns: 120)
    let cells = it.cursorRow.split(separator: " ").map(String.init)
    #expect(cells.count { $0 == "-" } == 4, "\(cells)")
    #expect(cells.suffix(2) == ["·", "·"])
  }

  @Test func `joins and tasks are counted`() {
    var row = Samples.row(Samples.figures())
    (row.joinsWaiting, row.tasksDue) = (12, 3)
    let cells = console(row).cursorRow.split(separator: " ").map(String.init)
    #expect(cells.suffix(2) == ["12", "3"])
  }

  @Test(arguments: [(99.4, "99"), (99.5, "100"), (0.2, "0"), (49.5, "50")])
  func `health is told in whole points`(health: Double, shown: String) {
    let it = console(Samples.row(Samples.figures(health: Samples.reading(health))))
    #expect(it.cursorRow.contains(" \(shown) "), "\(it.cursorRow)")
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `each size shows the row that keys mean`(size: Size, language: Language) {
    let rows = [
      Samples.row(Samples.figures(), name: hostileName), Samples.row(nil, name: "👨‍👩‍👧‍👦家庭群"),
      Samples.row(Samples.figures(lights: [Samples.silence]), name: "e\u{301}\u{301}tude"),
    ].enumerated().map { place, row in
      var row = row
      row.group.id = GroupID(Int64(place + 1))
      return row
    }
    for glyphs in [Glyphs.unicode, .ascii] {
      var it = ScriptedConsole(
        Screen(GroupsScreen()), size: size, language: language, glyphs: glyphs
      ) { query in
        if case .groups = query { .groups(ContentFixtures.page(rows)) } else { nil }
      }
      for key in [Key.down, .end, .home, .pageDown, .control("u")] {
        it.press(key)
        #expect(it.faults == [], "\(key)")
        #expect(it.cursorRow.hasPrefix(glyphs.marker), "\(key) \(it.cursorRow)")
      }
    }
  }
}
