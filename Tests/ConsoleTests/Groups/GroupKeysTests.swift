import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Which group of the list a key means: the marked one, or else the one under the cursor.
@Suite struct GroupKeysTests {
  private func row(_ id: Int64, _ name: String) -> GroupRow {
    GroupRow(
      group: Group(id: GroupID(id), name: name, platform: .wechat, zone: .utc, version: Int(id)),
      members: 40, figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0, ownerName: nil)
  }

  private func console(
    _ language: Language = .english, role: Role = .owner
  ) -> ScriptedConsole {
    let rows = [row(1, "一群"), row(2, "二群"), row(3, "三群")]
    return ScriptedConsole(Screen(GroupsScreen()), language: language) { query in
      switch query {
      case .groups(let groups): .groups(groups.filter.isEmpty ? ContentFixtures.page(rows) : .empty)
      case .presence: .presence(.kai(as: role))
      default: nil
      }
    }
  }

  @Test(arguments: ["e", "E", "t"])
  func `a mark leads a key away from the row under the cursor`(key: String) {
    var it = console()
    it.type(" \(key)")
    #expect(it.dialogTitle != nil)
    #expect(it.box.contains("一群"))
    #expect(!it.box.contains("二群"))
  }

  @Test func `what is changed is the marked group`() {
    var it = console()
    it.type(" E1")
    #expect(it.commands == [.eraseGroup(GroupID(1), version: 1, .plan)])
  }

  @Test(arguments: ["e", "E", "t"])
  func `what is about one group is not done to two`(key: String) {
    var it = console()
    it.type("  \(key)")
    #expect(it.state.dialog == nil)
    #expect(it.foot.contains("one at a time: unmark the others"))
  }

  @Test func `Enter goes into the group under the cursor, whatever is marked`() {
    var it = console()
    it.type(" ")
    it.press(.enter)
    #expect(it.state.screen.model.queries.contains(.groupPage(GroupID(2))))
  }

  @Test func `two marks are compared with each other, none with its own past`() {
    var it = console()
    it.type("  c")
    #expect(
      it.state.screen.model.queries.contains(
        .comparison(ComparisonQuery(GroupID(1), against: .group(GroupID(2))))))
    it = console()
    it.type("jc")
    #expect(
      it.state.screen.model.queries.contains(
        .comparison(ComparisonQuery(GroupID(2), against: .earlier(weeks: 4)))))
  }

  @Test func `Esc gives up filter and marks, and then there is nowhere to go`() {
    var it = console()
    it.type(" ")
    it.press(.escape)
    #expect(it.row(with: "marked") == nil)
    it.press(.escape)
    #expect(it.foot.contains(ScriptedConsole.refusal(.back, .outermost)))
  }

  @Test(arguments: Language.allCases)
  func `no match is told as that`(language: Language) {
    let words = Words(language).groups
    var it = console(language)
    it.type("/zzz")
    it.press(.enter)
    #expect(it.row(with: words.noMatch) != nil)
    #expect(it.row(with: words.none) == nil)
    it.press(.enter)
    #expect(it.foot.contains(ScriptedConsole.refusal(.open, .nothingSelected, language)))
  }

  @Test(arguments: ["p", "t", "e", "E"])
  func `who may only look is told so`(key: String) {
    var it = console(role: .viewer)
    it.type(key)
    #expect(it.state.dialog == nil)
    #expect(it.foot.contains("not for a viewer"))
  }
}
