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
    return ScriptedConsole(.groups(GroupsScreen())) { query in
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
}
