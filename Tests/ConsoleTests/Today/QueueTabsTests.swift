import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The three lists behind Today, and the way between them.
@Suite struct QueueTabsTests {
  private func console(_ language: Language = .english) -> ScriptedConsole {
    ScriptedConsole(Screen(TodayScreen()), language: language) { query in
      switch query {
      case .today: .today(rows: TodaySamples.five, total: 5)
      case .joins: .joins(ContentFixtures.page(JoinSamples.four))
      case .tasks: .tasks(ContentFixtures.page([TasksSession.row(1, "Call Wu")]))
      case .presence: .presence(.kai)
      default: nil
      }
    }
  }

  private func tab(_ it: ScriptedConsole) -> TodayScreen.Tab? {
    if let screen = it.state.screen.model as? TodayScreen { screen.tab } else { nil }
  }

  @Test(arguments: [Key.tab, .character("l"), .right])
  func `forward through all three and round`(key: Key) {
    var it = console()
    var seen: [TodayScreen.Tab?] = []
    for _ in 0..<4 {
      seen.append(tab(it))
      it.press(key)
    }
    #expect(seen == [.queue, .joins, .tasks, .queue])
  }

  @Test(arguments: [Key.backTab, .left])
  func `and back`(key: Key) {
    var it = console()
    it.press(key)
    #expect(tab(it) == .tasks)
    it.press(key, key)
    #expect(tab(it) == .queue)
  }

  @Test func `Esc leads from every list to the queue, and from there nowhere`() {
    for count in 1...2 {
      var it = console()
      for _ in 0..<count { it.press(.tab) }
      it.press(.escape)
      #expect(tab(it) == .queue)
      it.press(.escape)
      #expect(tab(it) == .queue)
      #expect(it.foot.contains(ScriptedConsole.refusal(.back, .outermost)))
    }
  }

  @Test func `Esc first gives up the filter, then the marks, then the list`() {
    var it = console()
    it.press(.tab, .character(" "))
    it.type("/ada")
    it.press(.enter)
    #expect(it.row(with: "/ada") != nil)
    it.press(.escape)
    #expect(it.row(with: "/ada") == nil)
    #expect(it.row(with: "1 marked") != nil)
    it.press(.escape)
    #expect(it.row(with: "1 marked") == nil)
    #expect(tab(it) == .joins)
    it.press(.escape)
    #expect(tab(it) == .queue)
  }

  @Test(arguments: Language.allCases)
  func `p writes a post from every list`(language: Language) {
    for count in 0...2 {
      var it = console(language)
      for _ in 0..<count { it.press(.tab) }
      it.type("p")
      #expect(it.dialogTitle == Words(language).composer.newPost)
    }
  }

  @Test func `marks of one list are not those of another`() {
    var it = console()
    it.type("**")
    it.type("*")
    it.press(.tab)
    #expect(it.row(with: "marked") == nil)
    it.press(.backTab)
    #expect(it.row(with: "5 marked") != nil)
  }

  @Test func `a number key comes back to the queue, whatever was open`() {
    var it = console()
    it.press(.tab, .enter, .character("1"))
    #expect(it.state.screens.count == 1)
    #expect(tab(it) == .queue)
  }
}
