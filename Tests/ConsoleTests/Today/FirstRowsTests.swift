import Community
import Store
import Terminal
import Testing

@testable import Console

/// Today opens with a screen full of rows and asks for more by itself.
struct FirstRowsTests {
  private func row(_ number: Int) -> TodayRow {
    let alert = Alert(
      id: AlertID(Int64(number)), group: GroupID(1), kind: .nearlyFull(members: 9, capacity: 10),
      raisedAt: ScriptedConsole.now)
    return TodayRow(subject: .alert(alert, groupName: "Group \(number)"), since: alert.raisedAt)
  }

  private func console(_ total: Int) -> ScriptedConsole {
    ScriptedConsole(Screen(TodayScreen())) { query in
      guard case .today(let limit) = query else { return nil }
      return .today(rows: (1...min(limit, total)).map(row), total: total)
    }
  }

  @Test func `the rest follows, and is no news`() {
    var it = console(300)
    #expect(it.row(with: "the most urgent")?.hasSuffix("the most urgent of 300 · 200") == true)
    it.type("G")
    #expect(it.cursorRow.contains("Group 200"))
  }

  @Test(arguments: [0, 1])
  func `a store without groups welcomes only while nothing waits`(rows: Int) {
    let it = ScriptedConsole(Screen(TodayScreen())) { query in
      switch query {
      case .today: .today(rows: (0..<rows).map(row), total: rows)
      case .counts: .counts(TodayCounts())
      default: nil
      }
    }
    #expect((it.row(with: "Welcome to Hetang") != nil) == (rows == 0))
    #expect((it.row(with: "Group 0") != nil) == (rows == 1))
  }

  @Test func `what fits is asked for once`() {
    let it = console(12)
    #expect(it.state.screen.model.queries.contains(.today(limit: 40)))
  }
}
