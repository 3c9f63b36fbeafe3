import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Scripts of keys, for tests and documentation.
struct ScriptPlayerTests {
  private func player() throws -> ScriptPlayer {
    ScriptPlayer(
      state: ConsoleState(
        context: ConsoleContext(
          operatorName: "kai", language: .english, zone: .utc, now: ScriptedConsole.now,
          size: Size(rows: 24, columns: 80), capabilities: Capabilities())),
      desk: StoreDesk(store: try Store.inMemory(), operatorName: "kai", zone: .utc))
  }

  @Test func `keys, texts and pastes go where they would go`() throws {
    var it = try player()
    let output = try it.play(
      """
      # a task
      keys t
      type call Wu
      screen form
      keys ^s
      screen done
      """)
    #expect(output.contains("── form ──"))
    #expect(output.contains("call Wu"))
    #expect(it.state.screen.model.queries.isEmpty == false)
    let tasks = try it.play("keys Tab Tab\nscreen tasks")
    #expect(tasks.contains("call Wu"))
  }

  @Test func `a paste has lines, and is clean`() throws {
    var it = try player()
    _ = try it.play("keys p\npaste one\\n\\ntwo \u{1B}[2J")
    #expect(it.state.canvas().text.contains("one"))
    #expect(it.state.canvas().text.contains("two"))
    #expect(!it.state.canvas().text.contains("[2J"))
  }

  @Test func `size and time change when they are told to`() throws {
    var it = try player()
    let before = it.state.context.now
    _ = try it.play("size 120x40\nwait 90")
    #expect(it.state.context.size == Size(rows: 40, columns: 120))
    #expect(it.state.context.now == before + 90)
    #expect(it.state.canvas().size == Size(rows: 40, columns: 120))
  }

  @Test func `styles tell looks, and comments nothing`() throws {
    var it = try player()
    #expect(try it.play("# nothing\n\n   \n") == "")
    #expect(try it.play("styles").contains("cursor"))
  }

  @Test(arguments: [
    "dance", "keys NoKey", "keys a ^1", "size 80", "size 80x", "size 0x24", "size 80x1001",
    "size 80x24x1", "size 80xfoox24", "size -1x5", "wait soon", "key a",
  ])
  func `a line that is no instruction is told with its number`(line: String) throws {
    var it = try player()
    #expect(throws: ScriptPlayer.BadLine(number: 3, text: line)) {
      try it.play("# one\nkeys j\n\(line)\nkeys Q")
    }
  }
}
