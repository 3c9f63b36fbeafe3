import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What the keys of the list of groups do.
struct GroupsScreenTests {
  private func row(_ id: Int64, _ name: String) -> GroupRow {
    GroupRow(
      group: Group(id: GroupID(id), name: name, platform: .wechat, zone: .utc), members: 40,
      figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0, ownerName: nil)
  }

  private var console: ScriptedConsole {
    let rows = [row(1, "一群"), row(2, "二群"), row(3, "三群")]
    return ScriptedConsole(Screen(GroupsScreen())) { query in
      guard case .groups(let groups) = query else { return nil }
      return .groups(Page(total: rows.count, offset: groups.window.offset, rows: rows))
    }
  }

  @Test func `a post goes to all marked groups`() {
    var it = console
    it.press(.character(" "), .character(" "), .character("p"))
    #expect(it.text.contains("[✓] 一群"))
    #expect(it.text.contains("[✓] 二群"))
    #expect(it.text.contains("[ ] 三群"))
  }

  @Test func `without marks a post goes to the selected group`() {
    var it = console
    it.press(.character("j"), .character("p"))
    #expect(it.text.contains("[ ] 一群"))
    #expect(it.text.contains("[✓] 二群"))
  }

  @Test func `a new task names the group it is about`() {
    var it = console
    it.press(.character("t"))
    #expect(it.row(with: "New task: 一群") != nil)
  }

  /// A list that the store sorts.
  private var sorted: ScriptedConsole {
    let rows = (1...60).map { row(Int64($0), "Group \($0)") }
    return ScriptedConsole(Screen(GroupsScreen())) { query in
      guard case .groups(let groups) = query else { return nil }
      let all = groups.sort == .attention ? rows : rows.reversed()
      return .groups(Page(total: all.count, offset: 0, rows: Array(all)))
    }
  }

  @Test func `another order begins at its first row`() {
    var it = sorted
    it.type("jjjs")
    #expect(it.cursorRow.contains("Group 60"))
    #expect(it.row(with: "Group 59") != nil)
  }

  @Test func `every order has its heading, and comes round`() {
    var it = sorted
    let first = it.row(with: "by urgency")
    #expect(first != nil)
    var headings: Set<String> = []
    for _ in GroupQuery.Sort.allCases {
      it.type("s")
      if let heading = it.rows.first(where: { $0.contains(" by ") || $0.hasPrefix("by ") }) {
        headings.insert(heading)
      }
    }
    #expect(headings.count == GroupQuery.Sort.allCases.count)
    #expect(it.row(with: "by urgency") == first)
  }

  @Test func `three marked groups are too many to compare`() {
    var it = console
    it.type("   c")
    #expect(it.rows.last?.contains("mark two at most") == true)
    it.type("k c")
    guard it.state.screen.model is CompareScreen else {
      Issue.record("\(it.text)")
      return
    }
  }

  @Test(arguments: ["p", "e", "c", "E"])
  func `without a group, keys that need one say so`(key: Character) {
    var it = ScriptedConsole(Screen(GroupsScreen())) { query in
      guard case .groups = query else { return nil }
      return .groups(.empty)
    }
    it.press(.character(key))
    #expect(it.state.dialog == nil)
    #expect(it.rows.last?.contains("nothing is selected") == true)
    #expect(it.text.contains("hetang import FILE"))
  }

  @Test func `an answer to an older question changes nothing`() {
    var it = sorted
    let old = it.state.screen.model.queries[0]
    it.type("s")
    it.send(.answered(old, .groups(Page(total: 1, offset: 0, rows: [row(9, "Late")]))))
    #expect(it.row(with: "Late") == nil)
    #expect(it.cursorRow.contains("Group 60"))
  }
}
