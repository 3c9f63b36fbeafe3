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
    return ScriptedConsole(Screen(GroupsScreen()), size: Size(rows: 24, columns: columns)) {
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
    let it = console([GroupPageSamples.silence])
    #expect(it.row(with: " 北京妈妈团: The owner and staff have said nothing for 9 days.") != nil)
    #expect(it.row(with: " → Say something today, best a question (p writes a post).") != nil)
  }

  @Test(arguments: Language.allCases)
  func `how old the data is stands whole at the end of the line`(language: Language) throws {
    var row = GroupPageSamples.row(
      GroupPageSamples.figures(
        lights: [Light(.red, .unseen(people: 16, of: 20))]), name: "一个名字很长很长很长的读书会·一群")
    row.observedUntil = ScriptedConsole.now - 92 * 86_400
    let it = ScriptedConsole(
      Screen(GroupsScreen()), language: language
    ) { query in
      if case .groups = query { .groups(Page(total: 1, offset: 0, rows: [row])) } else { nil }
    }
    let line = try #require(it.rows.first { $0.contains("92") && $0.contains("·一群") })
    let age = [Language.english: "data 92 d old", .simplified: "92天前的数据", .traditional: "92天前的資料"]
    #expect(line.hasSuffix(" · \(age[language] ?? "")"), "\(line)")
  }

  @Test(
    arguments: [
      (97, 100, "  97/100 L"), (1000, 1100, "1000/1100 "), (12_345, 200_000, " 12k/200k "),
    ])
  func `how full a group is is never cut`(members: Int, capacity: Int, shown: String) {
    var row = GroupPageSamples.row(GroupPageSamples.figures())
    row.members = members
    row.group.capacity = capacity
    let it = ScriptedConsole(Screen(GroupsScreen())) { query in
      if case .groups = query { .groups(Page(total: 1, offset: 0, rows: [row])) } else { nil }
    }
    #expect(it.row(with: "▸ ")?.contains(shown) == true, "\(it.row(with: "▸ ") ?? "")")
  }

  @Test func `ASCII signs stand for all signs, also where a text was cut`() {
    let row = GroupPageSamples.row(GroupPageSamples.figures(), name: "A very long name · group one")
    let it = ScriptedConsole(Screen(GroupsScreen()), glyphs: .ascii) { query in
      if case .groups = query { .groups(Page(total: 1, offset: 0, rows: [row])) } else { nil }
    }
    #expect(it.row(with: "> A ver")?.contains("~") == true)
    #expect(it.rows.dropFirst().allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test func `a long name keeps its end, by which groups of a series differ`() {
    let row = GroupPageSamples.row(GroupPageSamples.figures(), name: "一个名字很长很长很长的读书会·一群")
    let it = ScriptedConsole(Screen(GroupsScreen())) { query in
      if case .groups = query { .groups(Page(total: 1, offset: 0, rows: [row])) } else { nil }
    }
    #expect(it.row(with: "▸ ")?.contains("…") == true)
    #expect(it.row(with: "▸ ")?.contains("一群") == true)
  }

  @Test func `on its own page the stage stands in that line, and no name`() {
    let it = GroupPageSamples.console(
      GroupPageSamples.page(GroupPageSamples.figures(lights: [GroupPageSamples.silence])))
    #expect(it.row(with: "  active, 12 voices in 28 days, usually 14") != nil)
    #expect(it.rows.count { $0.contains("北京妈妈团") } == 1)
  }

  @Test func `a capped score looks like its cap`() throws {
    let styles = console([GroupPageSamples.silence], stage: .decline).state.canvas().styles
    #expect(styles.contains("red"))
    #expect(!styles.contains("green"))
  }
}
