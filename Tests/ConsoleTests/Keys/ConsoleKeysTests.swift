import Community
import Terminal
import Testing
import Words

@testable import Console

/// What the keys of the whole console answer.
struct ConsoleKeysTests {
  private var console: ScriptedConsole {
    ScriptedConsole(Screen(GroupsScreen()), language: .simplified) { _ in nil }
  }

  @Test(arguments: [Key.escape, .character("q")])
  func `at the first screen going back tells how to quit`(key: Key) {
    var it = console
    it.press(key)
    #expect(it.rows.last?.contains("Q 退出") == true)
  }

  @Test(arguments: Language.allCases, [60, 80, 120])
  func `the last line always ends in the two keys from which all others are found`(
    language: Language, columns: Int
  ) throws {
    let it = ScriptedConsole(
      Screen(MembersScreen()), size: Size(rows: 24, columns: columns), language: language
    ) { _ in nil }
    let words = Words(language).actions
    let end = ": \(words.name(of: .palette))  ? \(words.name(of: .explain))"
    #expect(it.rows.last?.hasSuffix(end) == true, "\(it.rows.last ?? "")")
  }

  @Test func `undo and redo say what they did`() {
    var it = console
    let wayBack = Command.changeGroup(GroupID(1), version: 2, .closed(false))
    let deed = Command.changeGroup(GroupID(1), version: 1, .closed(true))
    it.press(.character("u"))
    var receipt = Receipt(audit: AuditID(2), command: wayBack, firstCommand: deed)
    receipt.about = ["读书会"]
    it.send(.performed(.undo, .success(receipt)))
    #expect(it.rows.last?.contains("已撤销（读书会）：关闭群") == true)
    let redone = Command.changeGroup(GroupID(1), version: 3, .closed(true))
    it.press(.control("r"))
    it.send(.performed(.redo, .success(Receipt(audit: AuditID(3), command: redone))))
    #expect(it.rows.last?.contains("已重做：关闭群") == true)
  }
}
