import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct `The sentence on top of Today` {
  private let sighting = Sighting(
    at: ScriptedConsole.now, groups: [], lastAlert: 1, lastJoin: 2, lastImport: 3)

  private func news(_ items: [NewsItem], since hours: Int64? = 20) -> News {
    News(
      since: hours.map { ScriptedConsole.now - $0 * 3600 }, items: items, sighting: sighting)
  }

  private let some: [NewsItem] = [
    .fellToDecline(NamedCount(["北京妈妈团", "Readers"])), .joinsArrived(12, waiting: 9),
    .cameBack(NamedCount(total: 3, names: ["小荷", "Bo"])),
  ]

  private func console(
    _ news: News, size: Size = Size(rows: 24, columns: 80), language: Language = .english
  ) -> ScriptedConsole {
    ScriptedConsole(Screen(TodayScreen()), size: size, language: language) { query in
      switch query {
      case .news: return .news(news)
      case .counts:
        var counts = TodayCounts()
        counts.groups = 3
        return .counts(counts)
      case .today: return .today(rows: [], total: 0)
      case .groups: return .groups(.empty)
      default: return nil
      }
    }
  }

  @Test func `tells what changed, in three languages, in at most two lines`() throws {
    let english = console(news(some))
    #expect(
      english.text.contains(
        """
          Since Thu 12:00: 2 groups fell to decline: 北京妈妈团, Readers; 12 join
          requests, 9 still waiting; 3 members came back: 小荷, Bo, …
        """))
    #expect(
      console(news(some), language: .simplified).text.contains(
        "  自周四 12:00 以来：2 个群转入衰退：北京妈妈团、Readers；新增 12 个入群申请，"))
    #expect(
      console(news(some), language: .traditional).text.contains(
        "  自週四 12:00 以來：2 個群轉入衰退：北京妈妈团、Readers；新增 12 個入群申請，"))
  }

  @Test func `nothing changed is said in a few words`() {
    #expect(console(news([])).text.contains("  Nothing changed since Thu 12:00."))
    #expect(console(news([], since: nil)).text.contains("  Nothing changed in the last 7 days."))
    #expect(
      console(news([]), language: .simplified).text.contains("  自周四 12:00 以来没有变化。"))
  }

  @Test func `what does not fit is counted, and told by ?`() throws {
    var items = some
    items += [
      .nearlyFull(NamedCount(["one", "two", "three"])), .spokeFirst(NamedCount(["a", "b"])),
      .awarded(points: 1200, people: 4, by: ["mei"]), .imported(messages: 23_060, by: ["小荷"]),
    ]
    var narrow = console(news(items), size: Size(rows: 24, columns: 60))
    #expect(narrow.text.contains("5 more (?)"))
    narrow.press(.character("?"))
    #expect(narrow.text.contains("what changed"))
    #expect(narrow.text.contains("23 060 messages imported by 小荷"))
  }

  @Test func `that more gave points than are named is not hidden`() throws {
    let names = ["ann", "ben", "kai", "lin"]
    let shown = console(news([.awarded(points: 90, people: 5, by: names)]))
    #expect(shown.text.contains("by ann, ben, kai, …"))
    let all = console(news([.awarded(points: 90, people: 5, by: ["kai", "lin"])]))
    #expect(all.text.contains("by kai, lin"))
    #expect(!all.text.contains("by kai, lin,"))
  }

  @Test func `hostile and long names are cut and cleaned`() throws {
    let names = [hostileName, String(repeating: "很长的群名", count: 20), "Z\u{301}oé"]
    let shown = console(news([.woke(NamedCount(names))]))
    #expect(!shown.text.unicodeScalars.contains { $0.properties.isBidiControl || $0.value == 0x1B })
    #expect(shown.rows.allSatisfy { Text.width($0) <= 80 })
    let wide = try #require(shown.row(with: "3 groups woke up"))
    #expect(wide.contains("…"))
  }

  @Test(arguments: [(5, 20), (8, 40), (12, 30), (24, 80), (40, 120)])
  func `leaves the queue its room`(rows: Int, columns: Int) {
    let shown = console(news(some), size: Size(rows: rows, columns: columns))
    #expect(shown.rows.count { $0.contains("2 groups") } == (rows >= 14 ? 1 : 0))
    #expect(shown.rows.allSatisfy { Text.width($0) <= columns })
  }

  @Test func `leaving Today keeps how far one has seen; staying does not`() {
    var console = console(news(some))
    console.press(.character("1"))
    #expect(console.otherEffects.isEmpty)
    console.press(.character("2"))
    #expect(console.otherEffects == [.keep(sighting)])
    console.press(.character("3"), .character("Q"))
    #expect(console.otherEffects == [.keep(sighting), .quit])
  }

  @Test func `quitting and a cut line keep it too`() {
    var quitting = console(news([]))
    quitting.press(.character("Q"))
    #expect(quitting.otherEffects == [.keep(sighting), .quit])
    var cut = console(news([]))
    cut.send(.event(.hangup))
    #expect(cut.otherEffects == [.keep(sighting), .quit])
  }

  @Test func `what was never shown was not seen`() {
    var console = ScriptedConsole(Screen(TodayScreen())) { _ in nil }
    console.press(.character("Q"))
    #expect(console.otherEffects == [.quit])
  }
}
