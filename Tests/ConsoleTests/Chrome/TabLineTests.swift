import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The line of tabs of a page.
struct TabLineTests {
  private func page(columns: Int, language: Language = .english) -> ScriptedConsole {
    let row = GroupRow(
      group: Group(id: GroupID(1), name: "Tea", platform: .wechat, zone: .utc), members: 40,
      figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0, ownerName: nil)
    return ScriptedConsole(
      Screen(GroupScreen(group: GroupID(1), name: "Tea")),
      size: Size(rows: 24, columns: columns), language: language
    ) { query in
      if case .groupPage = query {
        .groupPage(GroupPage(row: row, days: [], stages: [], scores: []))
      } else {
        nil
      }
    }
  }

  /// The tab that is underlined, below the head.
  private func inFront(_ it: ScriptedConsole) -> String {
    let canvas = it.state.canvas()
    for line in canvas.styles.split(separator: "\n") where line.hasSuffix("bold underline") {
      let parts = line.split(separator: " ")
      guard let row = Int(parts[0]), row > 1 else { continue }
      let columns = parts[1].split(separator: "-").compactMap { Int($0) }
      return (columns[0]...columns[1]).map { canvas[Point(row: row, column: $0)]?.text ?? "" }
        .joined()
    }
    return ""
  }

  @Test(arguments: Language.allCases, [24, 40, 60, 80, 120])
  func `the tab in front is in sight, whatever the width`(language: Language, columns: Int) {
    var it = page(columns: columns, language: language)
    var seen: [String] = []
    for _ in GroupScreen.Tab.allCases {
      seen.append(inFront(it))
      #expect(it.rows.allSatisfy { Text.width($0) <= columns })
      it.press(.tab)
    }
    #expect(!seen.contains(""), "\(seen)")
    #expect(Set(seen).count == GroupScreen.Tab.allCases.count, "\(seen)")
  }

  @Test(arguments: 1..<GroupScreen.Tab.allCases.count)
  func `it begins later only where the tab in front has no room otherwise`(place: Int) throws {
    let screen = GroupScreen(group: GroupID(1), name: "Tea")
    let context = page(columns: 80).state.context
    let names = GroupScreen.Tab.allCases.map { screen.name(of: $0, in: context) }
    // A blank line's beginning, and three columns between two.
    let needed = 2 + names[...place].map { Text.width($0) + 3 }.reduce(0, +)
    for (columns, first) in [(needed, names[0]), (needed - 1, names[1])] {
      var it = page(columns: columns)
      for _ in 0..<place { it.press(.tab) }
      #expect(inFront(it) == names[place])
      let line = try #require(it.rows.first { $0.hasPrefix("  ") && $0.contains(names[place]) })
      #expect(line.hasPrefix("  \(first)"), "\(columns): \(line)")
    }
  }

  @Test(arguments: [(9, false), (10, true), (24, true)])
  func `ten rows have room for the tabs, fewer are all the list's`(rows: Int, isThere: Bool) {
    let context = page(columns: 80).state.context
    var screen = PointsScreen()
    let area = Area(row: 0, column: 0, rows: rows, columns: 80)
    screen.layout(in: area, context: context)
    var canvas = Canvas(size: Size(rows: rows, columns: 80))
    screen.draw(on: &canvas, in: area, context: context)
    let head = (0..<80).map { canvas[Point(row: 0, column: $0)]?.text ?? "" }.joined()
    let names = PointsScreen.Tab.allCases.map { screen.name(of: $0, in: context) }
    #expect(names.allSatisfy(head.contains) == isThere, "\(head)")
  }

  @Test func `where all have room, all stand there in order`() throws {
    var it = page(columns: 120)
    let tabs = try #require(it.rows.first { $0.contains("Health") && $0.contains("Tasks") })
    it.press(.backTab)
    #expect(it.rows.contains(tabs))
  }

  @Test func `a screen with a filter open types instead of turning`() {
    var it = page(columns: 80)
    it.press(.tab, .character("/"))
    let front = inFront(it)
    it.press(.character("l"))
    #expect(inFront(it) == front)
    #expect(it.state.screen.model.isTyping)
  }
}
