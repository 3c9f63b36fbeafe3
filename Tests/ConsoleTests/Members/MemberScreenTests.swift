import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct MemberScreenTests {
  private func page(
    _ row: MemberRow = MemberSamples.four[0], size: Size = Size(rows: 24, columns: 80),
    language: Language = .english
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(MemberScreen(person: row.person.id, name: row.person.name)), size: size,
      language: language, script: MemberSamples.script([row]))
  }

  @Test func `the page tells who someone is and where`() {
    let it = page()
    for fragment in [
      "王小明 (owner)", "WeChat 小明 wxid_7, QQ 明明 (known by name only)",
      "1 234 messages on 45 days", "Messages, last 77 days", "读书会一群", "老周", "Night Readers",
    ] {
      #expect(it.row(with: fragment) != nil, "\(fragment)")
    }
    #expect(it.row(with: "Night Readers")?.contains("left") == true)
  }

  @Test func `what was noted about someone stands on their page, the latest with how many`() {
    let row = MemberSamples.four[0]
    let script = MemberSamples.script([row])
    let incident = Incident(
      id: IncidentID(3),
      fields: IncidentFields(
        group: GroupID(1), person: row.person.id, kind: .quarrel, words: "about the seats"),
      at: ScriptedConsole.now - 86_400, by: "kai", isWithdrawn: false, version: 1)
    let noted = Page(
      total: 3, offset: 0,
      rows: [IncidentRow(incident: incident, groupName: "读书会一群", personName: "王小明")])
    let it = ScriptedConsole(
      Screen(MemberScreen(person: row.person.id, name: row.person.name))
    ) { query in
      if case .incidents = query { .incidents(noted) } else { script(query) }
    }
    #expect(it.row(with: "2027-01-14 · quarrel · about the seats · 3 in all") != nil)
    #expect(page().row(with: "incidents") == nil)
  }

  @Test func `Tab goes to points and tasks and round again`() {
    var it = page()
    it.press(.tab, .tab, .tab)
    #expect(it.row(with: "2027-01-12    +10  带新人读完一本书 (kai, 读书会一群)") != nil)
    it.press(.tab)
    #expect(it.row(with: "2 h late     问候") != nil)
    it.press(.tab)
    #expect(it.cursorRow.hasPrefix("▸ 读书会一群"))
    it.press(.backTab)
    #expect(it.row(with: "问候") != nil)
  }

  @Test func `standing tells what was put in, who was moved and what the next step asks for`() {
    var it = page(size: Size(rows: 50, columns: 100))
    it.press(.tab)
    for fragment in [
      "读书会一群  2027-01-15", "no member answered their 9 minutes of talk in 14 days",
      "3 of 5, trusting",
      "next collaborating: strong ties 1 (3 needed), members answered 7 (5 needed)",
      "34 · O2 contributor; O1 from 75", "contributor",
      "3 of 5: answered by 6 members (+2), brought 1 (+1)",
      "12 of 30 days, 30 of 90, 88 of 365", "answered 7 members, 3 of them newcomers",
      "loves to share 2/3 (began 9 conversations in 28 days), authority 3/3,",
      "读书 (own tag, 4 turns of 2 members)", "2026-12-20  gone quiet (Night Readers)",
    ] {
      #expect(it.row(with: fragment) != nil, "\(fragment) is not in\n\(it.text)")
    }
  }

  @Test func `ties are listed with their days, and Enter goes on to the other`() {
    var it = page()
    it.press(.tab, .tab)
    #expect(it.row(with: "strong") != nil)
    #expect(it.row(with: "老周")?.contains("✓") == true)
    it.press(.down, .enter)
    #expect(it.state.screen.model.queries.first == .member(PersonID(8)))
  }

  @Test func `e takes three scores of a seed, and an empty line takes them back`() {
    var it = page()
    it.type("e")
    #expect(it.row(with: "authority, expressive, humorous, 0 to 3 each") != nil)
    it.press(.control("u"))
    it.type("3 4 1")
    it.press(.enter)
    #expect(it.commands.isEmpty)
    #expect(it.row(with: "three numbers from 0 to 3") != nil)
    it.press(.control("u"))
    it.type("121")
    it.press(.enter)
    it.type("e")
    it.press(.control("u"), .enter)
    #expect(
      it.commands == [
        .changePerson(
          PersonID(1), version: 1,
          .scorecard(Scorecard(authority: 1, expressive: 2, humorous: 1))),
        .changePerson(PersonID(1), version: 1, .scorecard(nil)),
      ])
  }

  @Test func `? tells the rules of the ladder and what is had of the next`() {
    var it = page(size: Size(rows: 50, columns: 120))
    it.type("?")
    for _ in 0..<9 where it.row(with: "relation: 3") == nil { it.type("?") }
    #expect(it.row(with: "relation: 3 of 5, trusting") != nil)
    #expect(
      it.row(with: "collaborating: strong ties (3 needed), members answered (5 needed)") != nil)
    #expect(it.row(with: "读书会一群: 3 of 5, trusting") != nil)
    // What the next step asks for is told once.
    #expect(it.rows.count { $0.contains("next collaborating") } == 1)
  }

  @Test func `Enter opens the selected group, and only where groups are shown`() {
    var it = page()
    it.press(.backTab)
    #expect(it.state.availability(of: .open) == .absent)
    it.press(.tab, .down, .enter)
    #expect(it.state.screen.model.queries.first == .groupPage(GroupID(2)))
  }

  @Test func `Enter on a standing tells what its figures mean, those first`() {
    var it = page()
    it.press(.tab, .enter)
    #expect(it.rows.contains { $0.contains("(1/") })
    #expect(it.row(with: "participation (1/") == nil)
  }

  @Test func `the parts of participation add up to it`() throws {
    var it = page(size: Size(rows: 40, columns: 120))
    it.type("?")
    #expect(it.row(with: "days 1 to 28 back: 84 minutes, count 63") != nil)
    #expect(it.row(with: "days 57 to 84 back: 84 minutes, count 16") != nil)
    // 310 in all, of which 63 + 32 + 16 in those days.
    #expect(it.row(with: "all days before: count 199") != nil)
    it.type("?")
    #expect(it.row(with: "the latest entry") != nil)
  }

  @Test func `acts apply to the person of the page`() {
    var it = page(MemberSamples.four[1])
    it.type("K1")
    #expect(it.commands == [.changePerson(PersonID(2), version: 3, .kind(.human))])
    it.type("T")
    #expect(it.row(with: "Tags of Ada Lovelace") != nil)
  }

  @Test func `until the page has come the name stands and nothing can be changed`() {
    let it = ScriptedConsole(Screen(MemberScreen(person: PersonID(1), name: "Ada"))) { _ in nil }
    #expect(it.rows[1].contains("▸ Ada"))
    #expect(it.state.availability(of: .kind) == .unavailable(.nothingSelected))
  }

  @Test func `someone who is gone is said to be`() {
    let it = ScriptedConsole(
      Screen(MemberScreen(person: PersonID(9), name: "Ada")), script: MemberSamples.script([]))
    #expect(it.row(with: "This person is no longer there.") != nil)
  }

  @Test(arguments: [
    Size(rows: 5, columns: 20), Size(rows: 24, columns: 80), Size(rows: 60, columns: 200),
  ])
  func `a hostile name does no harm at any size`(size: Size) {
    var it = page(MemberSamples.four[3], size: size)
    for _ in MemberScreen.Part.allCases {
      #expect(it.rows.allSatisfy { Text.width($0) <= size.columns })
      #expect(!it.text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
      it.press(.tab)
    }
    #expect(it.cursorRow.hasPrefix("▸ 读书会一群"))
  }
}
