import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Choosing what to compare a group with.
struct ComparePickerTests {
  private func row(_ id: Int64, _ name: String) -> GroupRow {
    GroupRow(
      group: Group(id: GroupID(id), name: name, platform: .wechat, zone: .utc), members: 40,
      figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0, ownerName: nil)
  }

  private func console(_ other: ComparisonQuery.Other? = nil) -> ScriptedConsole {
    let rows = [row(1, "Readers"), row(2, "Runners"), row(3, "Tea")]
    return ScriptedConsole(Screen(CompareScreen(GroupID(1), name: "Readers", against: other))) {
      query in
      if case .comparison = query { return .comparison(nil) }
      guard case .groups(let query) = query else { return nil }
      let found = rows.filter { query.filter.isEmpty || $0.group.name.contains(query.filter) }
      return .groups(Page(total: found.count, offset: 0, rows: found))
    }
  }

  private func other(_ it: ScriptedConsole) -> ComparisonQuery.Other? {
    guard let screen = it.state.screen.model as? CompareScreen else { return nil }
    return screen.query.other
  }

  @Test func `the spans are walked to their ends, and said when there is no further`() {
    var it = console()
    #expect(other(it) == .earlier(weeks: 4))
    var seen: [ComparisonQuery.Other?] = []
    for _ in 0..<3 {
      it.type("[")
      seen.append(other(it))
    }
    #expect(seen == [.earlier(weeks: 12), .earlier(weeks: 26), .earlier(weeks: 26)])
    #expect(it.state.notice == .noSuchKey(.character("[")))
    #expect(it.state.availability(of: .later) == .available)
    for _ in 0..<3 { it.type("]") }
    #expect(other(it) == .earlier(weeks: 4))
    #expect(it.state.notice == .noSuchKey(.character("]")))
  }

  @Test func `from another group both lead back to the group itself`() {
    for key in ["[", "]"] {
      var it = console(.group(GroupID(2)))
      it.type(key)
      #expect(other(it) == .earlier(weeks: 4))
    }
  }

  @Test(arguments: ["c", "/"])
  func `a list opens in which words narrow at once`(key: String) {
    var it = console()
    it.type(key)
    #expect(it.state.screen.model.isTyping)
    it.type("Te")
    #expect(it.row(with: "Tea") != nil && it.row(with: "Runners") == nil)
    it.press(.enter, .enter)
    #expect(other(it) == .group(GroupID(3)))
    #expect(!it.state.screen.model.isTyping)
  }

  @Test(
    arguments: [
      (.health, 50.0, 49.0, true), (.health, 49, 50, false), (.health, 50, 50, nil),
      (.silence, 0.1, 0.2, true), (.silence, 0.2, 0.1, false), (.messages, 9, 1, nil),
      (.health, nil, 50, nil), (.health, 50, nil, nil),
    ] as [(ComparedFigure, Double?, Double?, Bool?)])
  func `which side is better depends on the figure, and neither is of two alike`(
    figure: ComparedFigure, first: Double?, second: Double?, isBetter: Bool?
  ) {
    #expect(CompareRow(figure: figure, first: first, second: second).isBetter == isBetter)
  }

  @Test(arguments: [(3, false), (4, true)])
  func `of three peers there is no quarter`(count: Int, isTold: Bool) {
    let quartiles = Quartiles((1...count).map { Double($0) * 10 })
    let row = CompareRow(figure: .health, first: 20, second: 10, peers: quartiles)
    let columns = CompareColumns(
      first: "a", second: "b", context: ContentFixtures.context()
    ).all
    let words = Words(.english).compare
    let middle = columns.first { $0.title == words.middleHalf }?.cell(row).text
    #expect(middle?.isEmpty == !isTold)
    #expect(columns.last?.cell(row).text.contains("●") == isTold)
    #expect(columns.first { $0.title == words.median }?.cell(row).text != "-")
  }

  @Test func `a group beside itself is itself earlier`() {
    var it = console(.group(GroupID(2)))
    it.type("cReaders")
    it.press(.enter, .enter)
    #expect(other(it) == .earlier(weeks: 4))
  }

  @Test func `Esc gives up the words, then the list, then the page`() {
    var it = console()
    it.type("cTe")
    it.press(.enter)
    #expect(it.row(with: "/Te") != nil)
    it.press(.escape)
    #expect(it.row(with: "Runners") != nil)
    it.press(.escape)
    #expect(it.row(with: "Runners") == nil && other(it) == .earlier(weeks: 4))
  }

  @Test func `words that nothing matches choose nothing`() {
    var it = console()
    it.type("czzz")
    it.press(.enter, .enter)
    #expect(other(it) == .earlier(weeks: 4))
    #expect(it.rows.last?.contains("nothing is selected") == true)
  }

  @Test func `nothing is marked where one is chosen`() {
    var it = console()
    it.type("c")
    it.press(.enter)
    #expect(it.state.availability(of: .mark) == .absent)
    #expect(it.state.availability(of: .markAll) == .absent)
    #expect(it.state.availability(of: .down) == .available)
  }

  @Test(arguments: [3, 4, 5, 6, 7, 8, 12, 24])
  func `the selected group is in sight, from the first to the last and back`(rows: Int) {
    let all = (1...40).map { row(Int64($0), "G\($0)") }
    var it = ScriptedConsole(
      Screen(CompareScreen(GroupID(1), name: "G1")), size: Size(rows: rows, columns: 80)
    ) { query in
      switch query {
      case .comparison: .comparison(nil)
      case .groups: .groups(Page(total: all.count, offset: 0, rows: all))
      default: nil
      }
    }
    it.type("c")
    it.press(.enter)
    for (key, numbers) in [(Key.down, Array(1...40)), (.up, (1...40).reversed())] {
      for number in numbers {
        #expect(it.cursorRow.contains("▸ G\(number) "), "\(number): \(it.cursorRow)")
        it.press(key)
      }
    }
  }

  @Test func `a group without figures has a sign in their place`() {
    var it = console()
    it.type("c")
    let cells = it.row(with: "Runners")?.split(separator: " ").map(String.init)
    #expect(cells == ["Runners", "-", "-", "40"], "\(it.text)")
  }

  @Test func `a figure that neither side has is no row`() {
    func side(_ values: [ComparedFigure: Double]) -> Comparison.Side {
      Comparison.Side(
        group: row(1, "Readers").group,
        figures: ComparedGroup(asOf: Day(20_000), stage: .active, values: values), scores: [])
    }
    let comparison = Comparison(
      side: side([.health: 1]), other: side([.silence: 0.5]),
      peers: Peers(size: .lively, age: .old, groups: []))
    let rows = CompareRow.rows(of: comparison)
    #expect(Set(rows.map(\.figure)) == [.health, .silence])
    #expect(
      rows.map(\.figure) == ComparedFigure.allCases.filter { [.health, .silence].contains($0) })
  }
}
