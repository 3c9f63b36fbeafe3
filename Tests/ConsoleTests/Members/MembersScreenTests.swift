import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct MembersScreenTests {
  private func console(
    _ rows: [MemberRow] = MemberSamples.four, group: GroupID? = nil,
    size: Size = Size(rows: 24, columns: 80), language: Language = .english
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(MembersScreen(group: group)), size: size, language: language,
      script: MemberSamples.script(rows))
  }

  private func query(of it: ScriptedConsole) -> MemberQuery? {
    guard case .members(let query) = it.state.screen.model.queries.first else { return nil }
    return query
  }

  @Test func `figures stand under their heads, also beside wide and hostile names`() throws {
    let it = console()
    let head = try #require(it.row(with: "participation points"))
    let end = try #require(head.column(of: " points")) + 7
    for (name, points) in [("王小明", "15"), ("陈晓", "0"), ("Redgnp", "-20")] {
      let row = try #require(it.row(with: name))
      #expect(Text.prefix(row, columns: end).hasSuffix(" \(points)"), "\(name)")
    }
    #expect(it.row(with: "陈晓")?.contains("never") == true)
    #expect(it.rows.allSatisfy { Text.width($0) <= 80 })
  }

  @Test func `whoever is no ordinary member is shown apart, with what they are`() {
    var it = console()
    #expect(it.row(with: "Redgnp")?.contains("staff") == false)
    it.show(.staff)
    #expect(it.row(with: "staff, seeds, helpers, bots") != nil)
    #expect(it.row(with: "Redgnp")?.contains("staff") == true)
    #expect(it.row(with: "Ada Lovelace")?.contains("seed") == true)
  }

  @Test func `in one group the role takes the place of the number of groups`() {
    let it = console(group: GroupID(1))
    #expect(it.row(with: "role") != nil)
    #expect(it.row(with: "groups participation") == nil)
    #expect(it.row(with: "王小明")?.contains("owner") == true)
    #expect(query(of: it)?.group == GroupID(1))
  }

  @Test func `f and s ask another question and start from the first row`() {
    var it = console()
    it.press(.end)
    it.show(.neverSpoke)
    #expect(query(of: it)?.segment == .neverSpoke)
    #expect(it.cursorRow.contains("王小明"))
    it.show(.everyone)
    #expect(query(of: it)?.segment == .everyone)
    it.type("s")
    #expect(query(of: it)?.sort == .participation)
    #expect(it.row(with: "all members, by participation") != nil)
  }

  @Test func `candidates are shown by their score, and nobody else is`() {
    var it = console()
    it.show(.seedCandidates)
    #expect(query(of: it)?.sort == .score)
    #expect(it.row(with: "seed candidates, by score") != nil)
    #expect(it.row(with: "王小明")?.contains(" 9/12 ") == true)
    it.type("?")
    #expect(it.row(with: "seed candidates: 9/12") != nil)
    it.press(.escape)
    it.type("s")
    #expect(query(of: it)?.sort == .lastSpoke)
    it.show(.staff)
    #expect(query(of: it)?.segment == .staff)
    for _ in MemberQuery.Sort.allCases {
      it.type("s")
      #expect(query(of: it)?.sort != .score)
    }
  }

  @Test func `a row shows orbit, gravity and step, and a dot for whoever stands nowhere`() throws {
    let it = console()
    let head = try #require(it.row(with: "gravity relation"))
    let column = try #require(head.column(of: "gravity"))
    let row = try #require(it.row(with: "王小明"))
    #expect(row.column(of: "O2  101 trusting") == column - 1 || row.contains("O2  101 trusting"))
    #expect(it.row(with: "陈晓")?.contains("O") == false)
  }

  @Test func `no key acts on a row of the segment that was left`() {
    var it = console()
    it.script = { _ in nil }
    it.show(.neverSpoke)
    #expect(it.state.availability(of: .kind) == .unavailable(.nothingSelected))
  }

  @Test func `K sets the kind of all marked people as one change`() {
    var it = console()
    it.type("  ")
    it.type("KK")
    #expect(it.commands.isEmpty)
    it.type("3")
    #expect(
      it.intents == [
        .command(
          .batch([
            .changePerson(PersonID(1), version: 1, .kind(.seed)),
            .changePerson(PersonID(2), version: 3, .kind(.seed)),
          ]), .personChanged)
      ])
  }

  @Test func `tags and note are written over what is there`() {
    var it = console()
    it.type("T, 老友")
    it.press(.enter)
    it.type("mlikes tea")
    it.press(.enter)
    #expect(
      it.commands == [
        .changePerson(PersonID(1), version: 1, .tags(["作者", "读书", "老友"])),
        .changePerson(PersonID(1), version: 1, .note("likes tea")),
      ])
  }

  @Test func `what means one person is not done to many`() {
    var it = console()
    it.type("*T")
    #expect(it.state.dialog == nil)
    #expect(it.state.notice == .unavailable(.tags, .oneAtATime))
    #expect(it.state.availability(of: .award) == .available)
  }

  @Test func `w awards the marked people, in this group`() {
    var it = console(group: GroupID(1))
    it.type("  w")
    guard case .award = it.state.dialog else {
      Issue.record("asks how many points")
      return
    }
    let acts = MemberActs(rows: Array(MemberSamples.four.prefix(2)), group: GroupID(1))
    let people = [PersonID(1): "王小明", PersonID(2): "Ada Lovelace"]
    #expect(
      acts.steps(for: .award, in: it.state.context)
        == [.open(.award(AwardDialog(people: people, group: GroupID(1))))])
  }

  @Test func `t makes a task about the person`() {
    var it = console()
    it.type("tgreet")
    it.press(.control("s"))
    let fields = TaskFields(title: "greet", person: PersonID(1), assignee: "kai")
    #expect(it.commands == [.createTask(fields)])
  }

  @Test func `Enter opens the person's page`() {
    var it = console()
    it.press(.down, .enter)
    #expect(it.state.screen.model.queries.first == .member(PersonID(2)))
  }

  @Test func `? explains the figures with this row's inputs`() {
    var it = console()
    it.type("?")
    #expect(it.row(with: "participation: 310") != nil)
    #expect(it.row(with: "1 234 messages on 45 days") != nil)
    it.type("?")
    #expect(it.row(with: "contribution: 15") != nil)
  }

  @Test func `a wide terminal shows the person beside the list`() {
    let it = console(size: Size(rows: 40, columns: 120), language: .traditional)
    #expect(it.row(with: "│ 王小明（群主）") != nil)
    #expect(Set(it.rows.compactMap { $0.column(of: "│ ") }).count == 1)
  }

  @Test func `the smallest terminal still shows the selected row`() {
    var it = console(size: Size(rows: 5, columns: 20))
    it.press(.down)
    #expect(it.cursorRow.hasPrefix("▸ Ada Love"))
  }

  @Test func `an empty segment says what that means`() {
    var it = console([])
    #expect(it.row(with: "hetang import") != nil)
    it.show(.neverSpoke)
    #expect(it.row(with: "Everyone has spoken.") != nil)
  }

  @Test func `a directory of a million holds one window of people`() {
    let total = 1_000_000
    var it = ScriptedConsole(Screen(MembersScreen())) { query in
      guard case .members(let query) = query else { return .counts(TodayCounts()) }
      let end = min(total, query.window.offset + query.window.limit)
      let rows = (query.window.offset..<end).map { MemberSamples.row(Int64($0) + 1, "P\($0)") }
      return .members(Page(total: total, offset: query.window.offset, rows: rows))
    }
    it.type("G")
    #expect(it.cursorRow.contains("P999999"))
    #expect(it.row(with: "1 000 000") != nil)
    for _ in 0..<300 { it.press(.up) }
    #expect(it.cursorRow.contains("P999699"))
    guard let screen = it.state.screen.model as? MembersScreen else { return }
    #expect(screen.list.page.rows.count <= 240)
  }
}
