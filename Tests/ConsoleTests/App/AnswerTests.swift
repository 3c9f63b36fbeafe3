import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Questions to the store and what comes back.
struct AnswerTests {
  private func row(_ id: Int64, _ name: String) -> GroupRow {
    GroupRow(
      group: Group(id: GroupID(id), name: name, platform: .wechat, zone: .utc), members: 9,
      figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0, ownerName: nil)
  }

  private func groups(_ names: String...) -> Answer {
    .groups(
      Page(
        total: names.count, offset: 0,
        rows: names.enumerated().map { row(Int64($0 + 1), $1) }))
  }

  private func console(_ answer: Answer?) -> ScriptedConsole {
    ScriptedConsole(Screen(GroupsScreen())) { query in
      switch query {
      case .groups: answer
      case .counts: .counts(TodayCounts())
      case .presence: .presence(.kai)
      default: nil
      }
    }
  }

  @Test func `each question is asked once until it is answered, and again when the store changed`()
  {
    var state = console(nil).state
    let first = state.update(.event(.resize(Size(rows: 30, columns: 90))))
    #expect(first.isEmpty)
    let again = state.update(.storeChanged)
    #expect(again.contains(.ask(.counts)) && again.contains(.ask(.presence)))
    #expect(again.count { if case .ask(.groups) = $0 { true } else { false } } == 1)
  }

  @Test func `what is no longer shown may stay unanswered`() {
    var it = console(nil)
    let old = it.state.screen.model.queries[0]
    #expect(it.state.asked.contains(old))
    it.type("s")
    #expect(!it.state.asked.contains(old))
    it.send(.answered(old, groups("Late")))
    #expect(it.row(with: "Late") == nil)
  }

  @Test func `a question that failed is said, and asked again with the next change`() {
    var it = console(nil)
    let query = it.state.screen.model.queries[0]
    it.send(.failed(query, .store(.busy)))
    #expect(it.state.notice == .failed(.store(.busy)))
    #expect(!it.state.asked.contains(query))
    var state = it.state
    #expect(state.update(.storeChanged).contains(.ask(query)))
  }

  @Test func `a question that left the screen is asked again when it comes back`() {
    var it = console(groups("Tea"))
    let first = it.state.screen.model.queries[0]
    it.type("s")
    #expect(!it.state.asked.contains(it.state.screen.model.queries[0]))
    it.script = { _ in nil }
    for _ in Action.allCases where it.state.screen.model.queries[0] != first { it.type("s") }
    #expect(it.state.screen.model.queries[0] == first)
    #expect(it.state.asked.contains(first))
  }

  @Test func `an answer for a screen further out reaches it`() {
    var it = console(groups("Tea"))
    let query = it.state.screen.model.queries[0]
    it.press(.enter)
    it.send(.answered(query, groups("Tea", "Coffee")))
    it.press(.escape)
    #expect(it.row(with: "Coffee") != nil || it.row(with: "Tea") != nil)
    #expect(it.state.screens.count == 1)
  }

  @Test func `a new day is a new question, a new minute is not`() {
    var it = console(groups("Tea"))
    var state = it.state
    #expect(state.update(.tick(ScriptedConsole.now + 60)).isEmpty)
    let night = state.update(.tick(ScriptedConsole.now + 86_400))
    #expect(night.contains(.ask(.counts)))
    it.send(.tick(ScriptedConsole.now + 60))
    #expect(it.text.contains("08:01"))
  }

  @Test func `trouble with the store is said`() {
    var it = console(groups("Tea"))
    it.send(.troubled(.busy))
    #expect(it.state.notice == .failed(.store(.busy)))
    it.press(.character("j"))
    #expect(it.state.notice == nil)
  }

  @Test func `the line being cut ends it, and keeps what was seen of Today`() {
    var state = ConsoleState(
      context: console(nil).state.context, root: Screen(TodayScreen()))
    _ = state.start()
    #expect(state.update(.event(.hangup)).last == .quit)
  }

  @Test func `a palette that was opened before a change does not do what no longer makes sense`() {
    var it = console(groups("Tea"))
    it.type(":edit")
    it.send(.answered(it.state.screen.model.queries[0], groups()))
    it.press(.enter)
    #expect(it.state.dialog == nil)
    #expect(it.rows.last?.contains("nothing is selected") == true)
  }

  @Test func `nor what the screen does not know any more`() {
    var it = TodaySamples.console([TodaySamples.join(1, "Ada")])
    it.type(":approve")
    it.send(.answered(it.state.screen.model.queries[0], .today(rows: [], total: 0)))
    it.press(.enter)
    #expect(it.state.dialog == nil)
    #expect(it.intents.isEmpty)
    guard case .unavailable(.approve, _) = it.state.notice else {
      Issue.record("\(String(describing: it.state.notice))")
      return
    }
  }

  @Test func `what the store is at is not asked for twice`() {
    var it = console(groups("Tea"))
    it.type("uu")
    #expect(it.intents == [.undo])
    let undone = Receipt(audit: AuditID(2), command: .createTask(TaskFields(title: "Call")))
    it.send(.performed(.undo, .success(undone)))
    it.type("u")
    #expect(it.intents == [.undo, .undo])
  }
}
