import Community
import Terminal
import Testing
import Words

@testable import Console

/// What the keys of the whole console answer.
struct ConsoleKeysTests {
  private var console: ScriptedConsole {
    ScriptedConsole(.groups(GroupsScreen()), language: .simplified) { _ in nil }
  }

  @Test(arguments: [Key.escape, .character("q")])
  func `at the first screen going back tells how to quit`(key: Key) {
    var it = console
    it.press(key)
    #expect(it.rows.last?.contains("Q 退出") == true)
  }

  @Test func `undo and redo say what they did`() {
    var it = console
    let undone = Command.changeGroup(GroupID(1), version: 2, .closed(false))
    it.press(.character("u"))
    it.send(.performed(.undo, .success(Receipt(audit: AuditID(2), command: undone))))
    #expect(it.rows.last?.contains("已撤销：重新开启群") == true)
    let redone = Command.changeGroup(GroupID(1), version: 3, .closed(true))
    it.press(.control("r"))
    it.send(.performed(.redo, .success(Receipt(audit: AuditID(3), command: redone))))
    #expect(it.rows.last?.contains("已重做：关闭群") == true)
  }
}
