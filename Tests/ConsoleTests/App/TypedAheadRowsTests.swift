import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Which keys wait for the rows of a screen that has just been opened.
struct TypedAheadRowsTests {
  private func opened(_ keys: [Key]) -> (state: ConsoleState, query: Query?) {
    var state = ConsoleState(
      context: ConsoleContext(
        operatorName: "kai", language: .english, zone: .utc, now: ScriptedConsole.now,
        size: Size(rows: 24, columns: 80), capabilities: Capabilities()))
    _ = state.start()
    for key in keys { _ = state.update(.event(.key(key))) }
    return (state, state.screen.model.queries.first)
  }

  private let groups: Answer = .groups(
    Page(
      total: 1, offset: 0,
      rows: [
        GroupRow(
          group: Group(id: GroupID(4), name: "Tea", platform: .matrix, zone: .utc), members: 1,
          figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0, ownerName: nil)
      ]))

  /// A key that acts on the row under the cursor must not act before there is one.
  @Test(arguments: ["p", "t", "e", "c", "E", " "] as [Character])
  func `a key that means the selected group means the one that comes`(key: Character) throws {
    var (state, query) = opened([.character("2"), .character(key)])
    #expect(state.dialog == nil && state.notice == nil && state.screens.count == 1)
    _ = state.update(.answered(try #require(query), groups))
    if key == " " {
      #expect(state.screen.model.wantsBack)
    } else {
      #expect(state.dialog != nil || state.screens.count == 2, "\(key)")
    }
  }

  @Test func `a task that was asked for ahead is about the group that came`() throws {
    var (state, query) = opened([.character("2"), .character("t")])
    _ = state.update(.answered(try #require(query), groups))
    #expect(state.canvas().text.contains("New task: Tea"))
  }

  @Test(arguments: ["/", "s", ":", "?", "R", "4"] as [Character])
  func `a key that means no row is taken at once`(key: Character) {
    let (state, _) = opened([.character("2"), .character(key)])
    let isDone =
      state.dialog != nil || state.screen.model.isTyping || state.screens[0].rootAction == .content
    #expect(isDone || key == "s" || key == "R")
    #expect(state.typedAhead.isEmpty)
  }

  @Test func `what comes after a waiting key waits too, in order`() throws {
    var (state, query) = opened([.character("2"), .enter, .character("q"), .character("?")])
    #expect(state.typedAhead == [.enter, .character("q"), .character("?")])
    _ = state.update(.answered(try #require(query), groups))
    // Enter opened the group, whose page has not come either.
    #expect(state.screens.count == 2)
    #expect(state.typedAhead == [.character("q"), .character("?")])
    _ = state.update(.answered(.groupPage(GroupID(4)), .groupPage(nil)))
    #expect(state.typedAhead.isEmpty)
    #expect(state.screens.count == 1 && state.dialog != nil)
  }

  /// What only tells something beside the rows is not waited for.
  @Test func `a page whose notes are late takes its keys`() throws {
    var it = ScriptedConsole(Screen(MemberScreen(person: PersonID(1), name: "王小明"))) { query in
      if case .member = query {
        .member(MemberSamples.page(of: MemberSamples.four[0]))
      } else {
        nil
      }
    }
    #expect(it.state.asked.contains { if case .incidents = $0 { true } else { false } })
    it.press(.enter)
    #expect(it.state.typedAhead.isEmpty && it.state.screens.count == 2)
  }

  @Test func `no more than a hundred wait`() {
    let (state, _) = opened([.character("2")] + Array(repeating: .down, count: 300))
    #expect(state.typedAhead.count == 100)
  }

  @Test func `marks and moves wait for rows, the keys of the console do not`() {
    let moving = Keymap.bindings.filter { $0.chapter == .moving }.map(\.action)
    #expect(moving.filter { !$0.needsRows } == [.back, .nextTab, .previousTab])
    let console = Keymap.bindings.filter { $0.chapter == .console }.map(\.action)
    #expect(console.allSatisfy { !$0.needsRows })
    // A post, a task and a note about what happened may be about nothing that is selected.
    let acting = Keymap.bindings.filter { $0.chapter == .acting }.map(\.action)
    #expect(acting.filter { !$0.needsRows } == [.post, .task, .incident])
  }

  @Test func `on Today a post is about no row, and is written at once`() {
    let (state, _) = opened([.character("p")])
    #expect(state.typedAhead.isEmpty && state.dialog != nil)
  }
}
