import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The page of a person: its five parts, what each key means on them, and how far text scrolls.
@Suite struct MemberPageKeysTests {
  private func console(
    _ row: MemberRow = MemberSamples.four[0], size: Size = Size(rows: 24, columns: 80),
    language: Language = .english
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(MemberScreen(person: row.person.id, name: row.person.name)), size: size,
      language: language
    ) { query in
      switch query {
      case .member: .member(MemberSamples.page(of: row))
      case .presence: .presence(.kai)
      default: nil
      }
    }
  }

  private func part(_ it: ScriptedConsole) -> MemberScreen.Part? {
    if let screen = it.state.screen.model as? MemberScreen { screen.part } else { nil }
  }

  @Test func `Tab and back go round the five parts`() {
    var it = console()
    let parts = MemberScreen.Part.allCases
    for count in 1...6 {
      it.press(.tab)
      #expect(part(it) == parts[count % 5])
    }
    for count in (0...5).reversed() {
      it.press(.backTab)
      #expect(part(it) == parts[count % 5])
    }
  }

  @Test(arguments: MemberScreen.Part.allCases.indices)
  func `the acting keys mean the person on every part`(place: Int) {
    for key in ["w", "t", "K", "T", "m", "M", "E", "e"] {
      var it = console()
      for _ in 0..<place { it.press(.tab) }
      it.type(key)
      #expect(it.dialogTitle?.contains("王小明") == true, "\(key)")
    }
  }

  @Test func `of a tie the answers given stand before those received`() {
    var it = console()
    it.press(.tab, .tab)
    let row = it.row(with: "老周")?.split(separator: " ").map(String.init) ?? []
    #expect(row.suffix(3) == ["4", "9", "11"])
    #expect(it.row(with: "Bo ")?.contains("✓") == false)
  }

  @Test func `the head gives way as long as the part below has no six rows`() throws {
    let it = console()
    let screen = try #require(it.state.screen.model as? MemberScreen)
    func rows(_ count: Int) -> (head: Int, rest: Int) {
      let area = Area(row: 0, column: 0, rows: count, columns: 80)
      let parts = screen.areas(area, it.state.context)
      return (parts.head.rows, parts.tabs.rows + parts.body.rows)
    }
    let whole = rows(60).head
    for count in 0...40 {
      #expect(rows(count).head == min(whole, max(0, count - 6)))
      #expect(rows(count).head + rows(count).rest == count)
    }
  }

  @Test func `points and tasks have nothing to open`() {
    for count in [3, 4] {
      var it = console()
      for _ in 0..<count { it.press(.tab) }
      it.press(.enter)
      #expect(it.state.screens.count == 1)
      #expect(it.foot.contains("does nothing here"))
    }
  }

  @Test func `text scrolls to its end and no further, and begins anew on the next part`() {
    var it = console(size: Size(rows: 16, columns: 60))
    it.press(.tab)
    let top = it.rows
    it.type("G")
    let end = it.rows
    #expect(end != top)
    it.type("GGjj")
    it.press(.pageDown)
    #expect(it.rows == end)
    it.press(.tab, .backTab)
    #expect(it.rows == top)
    it.type("j")
    #expect(it.rows != top)
    it.type("k")
    #expect(it.rows == top)
  }

  @Test func `an incident is noted where the selected group of theirs is`() {
    var it = console()
    it.type("ji")
    it.type("1")
    it.type("rude")
    it.press(.enter)
    guard case .noteIncident(let fields)? = it.commands.first else {
      Issue.record("\(it.text)")
      return
    }
    #expect(fields.group == GroupID(2))
    #expect(fields.person == PersonID(1))
    #expect(fields.words == "rude")
  }

  @Test func `somebody is taken out of a group they are in, not of one they left`() {
    var it = console()
    it.type("E")
    #expect(it.row(with: "读书会一群") != nil)
    it.press(.escape)
    it.type("jE")
    let box = it.rows.filter { $0.contains("│") }.joined()
    #expect(!box.contains("Night Readers"))
  }

  @Test(arguments: Language.allCases)
  func `the tabs count what is behind them`(language: Language) {
    let words = Words(language).members
    let it = console(language: language)
    for label in [
      "\(words.memberships) 2", "\(words.ties) 2", "\(words.ledger) 1", "\(words.openTasks) 1",
    ] {
      #expect(it.row(with: label) != nil, "\(label)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a part without anything says so`(language: Language) {
    let row = MemberSamples.four[2]
    let words = Words(language).members
    var it = ScriptedConsole(
      Screen(MemberScreen(person: row.person.id, name: row.person.name)), language: language
    ) { query in
      guard case .member = query else { return nil }
      var page = MemberSamples.page(of: row)
      (page.points, page.openTasks, page.ties, page.standings) = ([], [], [], [])
      return .member(page)
    }
    var texts: [Bool] = []
    for text in ["", words.noStanding, words.noTies, words.noPoints, words.noTasks] {
      texts.append(it.text.contains(String(text.prefix(10))) || text.isEmpty)
      it.press(.tab)
    }
    #expect(texts == [true, true, true, true, true])
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `every part fits every size`(size: Size, language: Language) {
    var it = console(MemberSamples.four[3], size: size, language: language)
    for _ in 0..<5 {
      for key in ["j", "G", "g"] {
        it.type(key)
        #expect(it.faults == [], "\(String(describing: part(it))) \(key)")
      }
      it.press(.tab)
    }
  }
}
