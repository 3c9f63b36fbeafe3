import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// A group's page: its head, its tabs, and the keys that work on all of them.
@Suite struct GroupPageTests {
  /// The members' part of a group's page.
  private func members(_ owner: PersonID? = nil) -> ScriptedConsole {
    var page = GroupPageSamples.page(name: "夜读")
    (page.row.group.owner, page.row.group.version) = (owner, 6)
    let shown = page
    var it = ScriptedConsole(Screen(GroupScreen(group: GroupPageSamples.id, name: "夜读"))) { query in
      switch query {
      case .groupPage: .groupPage(shown)
      case .presence: .presence(.kai)
      default: MemberSamples.script(MemberSamples.four)(query)
      }
    }
    it.press(.tab)
    return it
  }

  @Test func `on a group's page a member is made its owner, or is no longer`() {
    let words = Words(.english).members
    let owners: [(PersonID?, String)] = [
      (nil, words.ownerOfGroup), (PersonID(1), words.noLongerOwner),
    ]
    for (owner, label) in owners {
      var it = members(owner)
      it.type("K")
      let row = it.row(with: label)
      #expect(row != nil)
      it.type("\(PersonKind.allCases.count + 1)")
      let change = GroupChange.owner(owner == nil ? PersonID(1) : nil)
      #expect(it.commands == [.changeGroup(GroupPageSamples.id, version: 6, change)])
    }
  }

  @Test func `and is taken out of that group`() {
    var it = members()
    it.type("E")
    #expect(it.row(with: Words(.english).removals.takeOut(of: "夜读")) != nil)
  }

  private typealias Samples = GroupPageSamples

  private func tab(_ it: ScriptedConsole) -> GroupScreen.Tab? {
    if let screen = it.state.screen.model as? GroupScreen { screen.tab } else { nil }
  }

  private func console(
    _ page: GroupPage? = Samples.page(), size: Size = Size(rows: 24, columns: 80),
    language: Language = .english
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(GroupScreen(group: Samples.id, name: "as it was called")), size: size,
      language: language
    ) { query in
      switch query {
      case .groupPage: .groupPage(page)
      case .members: .members(ContentFixtures.page(MemberSamples.four))
      case .joins: .joins(ContentFixtures.page(JoinSamples.four))
      case .posts: .posts(.empty)
      case .tasks: .tasks(.empty)
      case .ledger: .ledger(ContentFixtures.page(PointSamples.ledger))
      case .board: .board(ContentFixtures.page(PointSamples.board))
      case .presence: .presence(.kai)
      default: nil
      }
    }
  }

  @Test func `Tab goes through all tabs and round`() {
    var it = console()
    var seen: [GroupScreen.Tab?] = []
    for _ in 0..<8 {
      seen.append(tab(it))
      it.press(.tab)
    }
    #expect(seen == [.health, .members, .activity, .joins, .content, .tasks, .points, .health])
  }

  @Test func `the community's board is another view of the points, from which q goes back`() {
    var it = console()
    it.press(.backTab)
    let board = "board of the whole community"
    #expect(it.row(with: "v view") != nil)
    #expect(it.row(with: board) == nil)
    for way in [Key.character("v"), .character("q"), .escape] {
      it.type("v")
      #expect(it.row(with: board) != nil)
      it.press(way)
      #expect(it.row(with: board) == nil && tab(it) == .points)
    }
  }

  @Test func `explaining tells of the tab in front, not of the group, where it has nothing`() {
    var it = console()
    it.press(.tab, .tab, .tab, .tab)
    #expect(tab(it) == .content)
    it.type("?")
    #expect(it.dialogTitle == "Keys", "\(it.text)")
    it.press(.escape, .backTab, .backTab, .backTab, .backTab)
    it.type("?")
    #expect(it.dialogTitle?.hasPrefix("health") == true, "\(it.text)")
  }

  @Test func `e on the Joins tab takes a decision back, and sets the group where there is none`() {
    let (waiting, rejected) = (
      JoinSamples.row(1, "Ada"), JoinSamples.row(2, "Bo", state: .rejected, reason: "spam")
    )
    var it = ScriptedConsole(Screen(GroupScreen(group: Samples.id, name: "a"))) { query in
      switch query {
      case .groupPage: .groupPage(Samples.page())
      case .joins(let query):
        .joins(ContentFixtures.page([query.scope == .open ? waiting : rejected]))
      case .presence: .presence(.kai)
      default: nil
      }
    }
    it.press(.tab, .tab, .tab)
    it.type("e")
    #expect(it.dialogTitle == "Settings of the group", "\(it.text)")
    it.press(.escape)
    it.type("fe")
    #expect(it.row(with: "rejected by lin: spam") != nil, "\(it.text)")
  }

  @Test func `and back the same way`() {
    var it = console()
    var seen: [GroupScreen.Tab?] = []
    for _ in 0..<8 {
      it.press(.backTab)
      seen.append(tab(it))
    }
    #expect(seen == [.points, .tasks, .content, .joins, .activity, .members, .health, .points])
  }

  @Test(arguments: GroupScreen.Tab.allCases.indices, ["p", "c", "i", "E"])
  func `the page's own keys work on every tab that has no other meaning for them`(
    place: Int, key: String
  ) {
    var it = console()
    while tab(it) != GroupScreen.Tab.allCases[place] { it.press(.tab) }
    // On the list of members E and i are about the member.
    let screens = it.state.screens.count
    it.type(key)
    #expect(it.state.dialog != nil || it.state.screens.count > screens, "\(it.foot)")
  }

  @Test func `what a key opens is about this group, under the name that it has now`() {
    var it = console()
    it.type("t")
    #expect(it.dialogTitle == "New task: 北京妈妈团")
    it.press(.escape)
    it.type("p")
    guard case .composer(let composer)? = it.state.dialog else {
      Issue.record("\(it.text)")
      return
    }
    #expect(composer.groups.chosenIDs == [Samples.id])
    it.press(.escape)
    it.type("c")
    #expect(
      it.state.screen.model.queries.contains(
        .comparison(ComparisonQuery(Samples.id, against: .earlier(weeks: 4)))))
  }

  @Test(arguments: Language.allCases)
  func `the head tells platform, kind, size, zone, series, gate and owner`(language: Language) {
    var page = Samples.page()
    page.row.group.series = "妈妈团系列"
    page.row.group.gate = "为什么来?"
    page.row.ownerName = "林立"
    let words = Words(language)
    let head = console(page, size: Size(rows: 24, columns: 160), language: language).rows[3]
    for text in [
      words.groups.name(.wechat), words.groups.name(.general), "40/500", "UTC", "妈妈团系列",
      words.labelled(words.groups.gate, "为什么来?"), words.labelled(words.groups.owner, "林立"),
    ] {
      #expect(head.contains(text), "\(text) in \(head)")
    }
  }

  @Test func `that its data is to go stands first`() {
    var page = Samples.page()
    page.row.group.erasesAt = Instant(1_800_600_000)
    let words = Words(.english)
    #expect(console(page).rows[3].hasPrefix("  \(words.removals.goes(on: "2027-01-22"))"))
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `a group that is gone is said to be, and no key does anything to it`(
    size: Size, language: Language
  ) {
    var it = console(nil, size: size, language: language)
    #expect(it.row(with: String(Words(language).groups.gone.prefix(6))) != nil)
    #expect(it.faults == [])
    for key in ["p", "t", "c", "e", "E", "i"] {
      it.type(key)
      #expect(it.state.dialog == nil, "\(key)")
      #expect(it.state.screens.count == 1, "\(key)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a group without any figures says how to get some`(language: Language) {
    let words = Words(language).groups
    let it = console(
      GroupPage(row: Samples.row(nil), days: [], stages: [], scores: []), language: language)
    #expect(it.row(with: String(words.noFigures.prefix(10))) != nil)
  }

  @Test func `while the page has not come nothing of it is claimed`() {
    let it = ScriptedConsole(Screen(GroupScreen(group: Samples.id, name: "夜读"))) { _ in nil }
    #expect(it.row(with: "▸ 夜读") != nil)
    #expect(it.row(with: Words(.english).groups.gone) == nil)
    #expect(it.row(with: "No export") == nil)
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `every tab fits every size`(size: Size, language: Language) {
    var it = console(size: size, language: language)
    for _ in 0..<8 {
      #expect(it.faults == [], "\(String(describing: tab(it)))")
      it.press(.down, .tab)
    }
  }
}
