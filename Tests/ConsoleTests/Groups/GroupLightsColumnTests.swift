import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The lights in the list of groups.
@Suite struct GroupLightsColumnTests {
  private func console(
    _ lights: [Light], stage: Stage = .active, columns: Int = 80
  ) -> ScriptedConsole {
    let row = GroupPageSamples.row(GroupPageSamples.figures(stage: stage, lights: lights))
    return ScriptedConsole(.groups(GroupsScreen()), size: Size(rows: 24, columns: columns)) {
      query in
      if case .groups = query { .groups(Page(total: 1, offset: 0, rows: [row])) } else { nil }
    }
  }

  @Test func `red has two marks, amber one, and the count follows`() throws {
    let gate = Light(.amber, .gate(isSet: false))
    let red = try #require(console([GroupPageSamples.silence, gate]).row(with: "▸"))
    #expect(red.contains("!!2"))
    let amber = try #require(console([gate]).row(with: "▸"))
    #expect(amber.contains("! 1"))
    #expect(!amber.contains("!!"))
  }

  @Test func `the line below tells the worst light and what to do`() {
    let text = console([GroupPageSamples.silence], columns: 120).text
    #expect(text.contains("北京妈妈团: The owner and staff have said nothing for 9 days. → Say"))
  }

  @Test func `a capped score looks like its cap`() throws {
    let styles = console([GroupPageSamples.silence], stage: .decline).state.canvas().styles
    #expect(styles.contains("red"))
    #expect(!styles.contains("green"))
  }
}
