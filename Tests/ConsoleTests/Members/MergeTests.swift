import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct `Several accounts of one person` {
  /// 小荷 on WeChat as staff, and the same name on Telegram, who says more.
  private static let own = MemberSamples.row(
    1, "小荷", kind: .staff, tags: ["主持"], version: 3, minutes: 10, contribution: 20)
  private static let other: MemberRow = {
    var row = MemberSamples.row(2, "小荷", version: 5, minutes: 30, contribution: 7)
    row.messages = 2000
    row.origin = MemberOrigin(platforms: [.telegram], accountID: "u77", groups: ["Night Readers"])
    return row
  }()

  private static func page(_ row: MemberRow) -> MemberPage {
    var page = MemberSamples.page(of: row)
    if row.person.id == other.person.id {
      page.accounts = [
        .init(platform: .telegram, externalID: "u77", name: "小荷", person: row.person.id)
      ]
      page.memberships[1].leftAt = nil
    }
    return page
  }

  private static func script(_ query: Query) -> Answer? {
    switch query {
    case .members: .members(Page(total: 2, offset: 0, rows: [own, other]))
    case .samePeople(let query):
      .members(
        query.filter.isEmpty || query.filter == "night"
          ? Page(total: 1, offset: 0, rows: [other]) : .empty)
    case .member(let id): .member([own, other].first { $0.person.id == id }.map(page))
    default: nil
    }
  }

  private func console(
    _ screen: Screen = Screen(MembersScreen()), columns: Int = 100, language: Language = .english
  ) -> ScriptedConsole {
    ScriptedConsole(
      screen, size: Size(rows: 30, columns: columns), language: language, script: Self.script)
  }

  @Test func `M asks who else it is, the same name first, and narrows as one types`() {
    var it = console()
    it.type("M")
    #expect(it.row(with: "Who else is 小荷?") != nil)
    #expect(it.row(with: "Telegram Night Readers")?.contains("小荷") == true)
    it.type("xy")
    #expect(it.row(with: "Nobody has all these words.") != nil)
    it.press(.enter)
    #expect(it.row(with: "Who else is") != nil)
    it.press(.escape)
    it.type("night")
    #expect(it.row(with: "Telegram Night Readers") != nil)
    #expect(it.commands.isEmpty)
  }

  @Test func `the list stays until both have come`() {
    var it = ScriptedConsole(
      Screen(MembersScreen()), size: Size(rows: 30, columns: 100)
    ) { query in
      if case .member = query { nil } else { Self.script(query) }
    }
    it.type("M")
    it.press(.enter)
    #expect(it.row(with: "Telegram Night Readers") != nil)
    #expect(it.row(with: "reading both") != nil)
    it.type("1")
    #expect(it.commands.isEmpty)
    for id in [PersonID(1), PersonID(2)] {
      it.send(.answered(.member(id), Self.script(.member(id)) ?? .member(nil)))
    }
    #expect(it.row(with: "One person?") != nil)
    #expect(!it.box.contains("reading both"))
  }

  @Test func `until the list of other words has come, Enter chooses nobody`() {
    var it = ScriptedConsole(
      Screen(MembersScreen()), size: Size(rows: 30, columns: 100)
    ) { query in
      if case .samePeople(let query) = query, !query.filter.isEmpty { return nil }
      return Self.script(query)
    }
    it.type("Mn")
    it.press(.enter)
    #expect(!it.state.asked.contains(.member(PersonID(2))))
    #expect(it.row(with: "reading both") == nil && it.row(with: "One person?") == nil)
    // The list that is there again is chosen from.
    it.press(.backspace, .enter)
    #expect(it.row(with: "One person?") != nil)
  }

  @Test func `somebody who is gone meanwhile is told, not waited for`() {
    var it = ScriptedConsole(
      Screen(MembersScreen()), size: Size(rows: 30, columns: 100)
    ) { query in
      query == .member(PersonID(2)) ? .member(nil) : Self.script(query)
    }
    it.type("M")
    it.press(.enter)
    #expect(it.row(with: "one of them is gone") != nil)
    it.type("1")
    #expect(it.commands.isEmpty)
    it.press(.escape)
    #expect(it.row(with: "Who else is") != nil)
  }

  @Test func `the preview shows both and what they are as one, and Enter does not merge`() {
    var it = console()
    it.type("M")
    it.press(.enter, .enter)
    #expect(it.row(with: "this")?.contains("as one") == true)
    for fragment in [
      "Telegram", "wxid_7", "u77", "member", "staff", "1 234", "2 000", "3 234", "27",
      "2: 读书会一群, Night", "Nothing is moved", "1    make them one, as 小荷 (Telegram)",
      "let 小荷 (WeChat, QQ) stand for both",
    ] {
      #expect(it.row(with: fragment) != nil, "\(fragment) is not in\n\(it.text)")
    }
    #expect(it.commands.isEmpty)
  }

  @Test func `who said more stands for both, unless Tab says otherwise`() {
    var it = console()
    it.type("M")
    it.press(.enter)
    it.type("1")
    it.storePerforms()
    it.type("M")
    it.press(.enter, .tab)
    it.type("1")
    #expect(
      it.commands == [
        .mergePeople(
          PeopleJoin(
            person: PersonID(1), version: 3, root: PersonID(2), rootVersion: 5)),
        .mergePeople(
          PeopleJoin(
            person: PersonID(2), version: 5, root: PersonID(1), rootVersion: 3)),
      ])
  }

  @Test func `Esc goes back to the list, and from there out`() {
    var it = console()
    it.type("M")
    it.press(.enter, .escape)
    #expect(it.row(with: "Who else is") != nil)
    it.press(.escape)
    #expect(it.state.dialog == nil)
  }

  @Test func `the page says with whom somebody is one, and X separates them`() {
    var joined = Self.page(Self.own)
    joined.joined = [Self.other.person]
    joined.accounts.append(
      .init(platform: .telegram, externalID: "u77", name: "小荷", person: PersonID(2)))
    let page = joined
    var it = ScriptedConsole(
      Screen(MemberScreen(person: PersonID(1), name: "小荷")),
      size: Size(rows: 30, columns: 100)
    ) { $0 == .member(PersonID(1)) ? .member(page) : nil }
    #expect(it.row(with: "one with")?.contains("小荷 (Telegram)") == true)
    it.type("X")
    #expect(it.row(with: "1  小荷 (Telegram)") != nil)
    it.type("1")
    #expect(
      it.commands == [
        .separatePeople(
          PeopleJoin(person: PersonID(2), version: 5, root: PersonID(1), rootVersion: 3))
      ])
  }

  @Test func `who is one with nobody cannot be separated`() {
    let it = console(Screen(MemberScreen(person: PersonID(1), name: "小荷")))
    #expect(it.state.availability(of: .separate) == .absent)
    #expect(it.row(with: "one with") == nil)
  }

  @Test func `the directory tells people of one name apart by where they are from`() {
    let it = console(columns: 120)
    #expect(it.row(with: "where") != nil)
    #expect(it.row(with: "Telegram Nig") != nil)
    let alone = ScriptedConsole(
      Screen(MembersScreen()), size: Size(rows: 30, columns: 120),
      script: MemberSamples.script(MemberSamples.four))
    #expect(alone.row(with: "where") == nil)
  }

  @Test(arguments: Language.allCases, [40, 80, 200])
  func `fits every width in every language`(language: Language, columns: Int) {
    var it = console(columns: columns, language: language)
    it.type("M")
    #expect(it.rows.allSatisfy { Text.width($0) <= columns })
    it.press(.enter)
    #expect(it.rows.allSatisfy { Text.width($0) <= columns })
    it.press(.end)
    #expect(it.row(with: "Tab") != nil)
  }
}
