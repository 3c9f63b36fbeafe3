import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Keys that come before the rows they mean.
@Suite struct TypeAheadTests {
  private func state() -> ConsoleState {
    ConsoleState(
      context: ConsoleContext(
        operatorName: "kai", language: .english, zone: .utc, now: ScriptedConsole.now,
        size: Size(rows: 24, columns: 80), capabilities: Capabilities()))
  }

  private let groups = Query.groups(GroupQuery(window: Window(limit: 240)))

  private var answer: Answer {
    let rows = (1...2).map { number in
      GroupRow(
        group: Group(
          id: GroupID(Int64(number)), name: "G\(number)", platform: .matrix, zone: .utc),
        members: 1, figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0, ownerName: nil)
    }
    return .groups(Page(total: 2, offset: 0, rows: rows))
  }

  @Test func `keys typed before the rows have come mean the rows that come, in order`() {
    var state = state()
    _ = state.start()
    for key in [Key.character("2"), .down, .enter] { _ = state.update(.event(.key(key))) }
    #expect(state.asked.contains(groups))
    #expect(state.screens.count == 1)
    let effects = state.update(.answered(groups, answer))
    #expect(state.screens.count == 2)
    #expect(effects.contains(.ask(.groupPage(GroupID(2)))))
  }

  @Test func `what needs no rows does not wait`() {
    var state = state()
    _ = state.start()
    for key in [Key.character("2"), .character("3")] { _ = state.update(.event(.key(key))) }
    #expect(state.screen.model is MembersScreen)
  }

  @Test func `a question that fails lets go of the keys that waited for it`() {
    var state = state()
    _ = state.start()
    for key in [Key.character("2"), .enter] { _ = state.update(.event(.key(key))) }
    _ = state.update(.failed(groups, .store(.busy)))
    _ = state.update(.answered(groups, answer))
    #expect(state.screens.count == 1)
  }
}
