import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Groups of one name: told apart where they are chosen, and only they are told more than the name.
struct NamesakesTests {
  private func group(_ id: Int64, _ name: String, _ platform: Platform = .wechat) -> Group {
    Group(id: GroupID(id), name: name, platform: platform, zone: .utc)
  }

  private func names(_ groups: [Group], _ language: Language = .english) -> [String] {
    let namesakes = Namesakes(groups)
    return groups.map { namesakes.name(of: $0, Words(language)) }
  }

  @Test func `the platform stands behind a name that two have, behind no other`() {
    let all = [group(1, "读书会"), group(2, "读书会", .telegram), group(3, "Tea")]
    #expect(names(all) == ["读书会 [WX]", "读书会 [TG]", "Tea"])
    #expect(names(all, .simplified) == ["读书会 [微信]", "读书会 [TG]", "Tea"])
  }

  @Test func `on one platform the number tells them apart`() {
    let all = [group(1, "Tea"), group(2, "Tea"), group(3, "Tea", .qq)]
    #expect(names(all) == ["Tea [WX #1]", "Tea [WX #2]", "Tea [QQ]"])
  }

  @Test func `what looks alike is alike`() {
    let all = [group(1, "Tea\u{200B}"), group(2, " Tea", .qq), group(3, "tea", .matrix)]
    #expect(names(all) == ["Tea [WX]", " Tea [QQ]", "tea"])
    #expect(
      names([group(1, "\u{200B}"), group(2, "", .qq)]) == ["(no name) [WX]", "(no name) [QQ]"])
  }

  @Test func `a group is no namesake of itself, and one that is not among them has none`() {
    #expect(names([group(1, "Tea"), group(1, "Tea")]) == ["Tea", "Tea"])
    #expect(Namesakes().name(of: group(9, "Tea"), Words(.english)) == "Tea")
  }

  private func rows(_ groups: [Group]) -> [GroupRow] {
    groups.map { group in
      GroupRow(
        group: group, members: 40, figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0,
        ownerName: nil)
    }
  }

  private var alike: [GroupRow] {
    rows([
      group(1, "杭州读书会·一群"), group(2, "杭州读书会·一群", .telegram), group(3, "Night Runners East"),
    ])
  }

  private func console(
    _ screen: Screen, columns: Int = 80, language: Language = .english
  ) -> ScriptedConsole {
    let rows = alike
    return ScriptedConsole(screen, size: Size(rows: 24, columns: columns), language: language) {
      query in
      switch query {
      case .groups: .groups(Page(total: rows.count, offset: 0, rows: rows))
      case .comparison: .comparison(nil)
      default: nil
      }
    }
  }

  @Test(arguments: Language.allCases, [60, 80, 100, 120])
  func `in the list of groups no two rows look alike`(language: Language, columns: Int) {
    let it = console(Screen(GroupsScreen()), columns: columns, language: language)
    let marks = [Platform.wechat, .telegram].map { "\(Words(language).groups.short($0))]" }
    for mark in marks {
      #expect(it.rows.count { $0.contains(mark) } == 1, "\(it.text)")
    }
    #expect(it.rows.allSatisfy { Text.width($0) <= columns })
  }

  @Test func `neither do they where the groups of a post are chosen`() {
    var it = console(Screen(GroupsScreen()))
    it.type("p")
    #expect(it.row(with: "杭州读书会·一群 [WX]") != nil)
    #expect(it.row(with: "杭州读书会·一群 [TG]") != nil)
    #expect(it.row(with: "Night Runners East [") == nil)
  }

  @Test func `nor where another group is chosen to compare with`() {
    var it = console(Screen(CompareScreen(GroupID(3), name: "Night Runners East")))
    it.type("c")
    #expect(it.row(with: "[WX]") != nil && it.row(with: "[TG]") != nil)
  }

  @Test func `nor as the two sides of a comparison`() {
    let sides = alike.prefix(2).map { row in
      Comparison.Side(
        group: row.group,
        figures: ComparedGroup(asOf: Day(20_000), stage: .active, values: [.health: 80]), scores: []
      )
    }
    let comparison = Comparison(
      side: sides[0], other: sides[1], peers: Peers(size: .lively, age: .old, groups: []))
    let it = ScriptedConsole(
      Screen(CompareScreen(GroupID(1), name: "x", against: .group(GroupID(2))))
    ) { query in
      if case .comparison = query { .comparison(comparison) } else { nil }
    }
    #expect(it.rows.count { $0.contains("[WX]") } == 2, "\(it.text)")
    #expect(it.rows.count { $0.contains("[TG]") } == 2, "\(it.text)")
  }
}
