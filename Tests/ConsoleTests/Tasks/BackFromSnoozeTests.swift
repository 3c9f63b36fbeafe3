import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// A task that was put off comes back by the key that put it off.
@Suite struct BackFromSnoozeTests {
  private static let away = [
    TasksSession.row(
      1, "Call Wu", group: GroupID(1), snooze: .until(ScriptedConsole.now + 86_400), version: 3),
    TasksSession.row(
      2, "Ask Li", group: GroupID(1), snooze: .messages(more: 10, target: 50), version: 5),
  ]

  private func console(_ language: Language = .english) -> ScriptedConsole {
    var it = ScriptedConsole(Screen(TodayScreen()), language: language) { query in
      switch query {
      case .tasks(let query):
        .tasks(ContentFixtures.page(query.scope == .snoozed ? Self.away : []))
      case .presence: .presence(.kai)
      default: nil
      }
    }
    it.press(.tab, .tab)
    it.type("f")
    return it
  }

  @Test(arguments: Language.allCases)
  func `among the snoozed S offers now, before any later time`(language: Language) {
    var it = console(language)
    it.type("S")
    #expect(it.row(with: "1  \(Words(language).tasks.backNow)") != nil)
    #expect(it.row(with: "2  \(Words(language).tasks.inAnHour)") != nil)
    it.type("1")
    #expect(
      it.intents == [.command(.changeTask(TaskID(1), version: 3, .snooze(nil)), .taskBack(1))])
  }

  @Test func `the marked ones come back as one change`() {
    var it = console()
    it.type("*S1")
    #expect(
      it.commands == [
        .changeTask(TaskID(1), version: 3, .snooze(nil)),
        .changeTask(TaskID(2), version: 5, .snooze(nil)),
      ])
    it.storePerforms()
    #expect(it.foot.contains("2 open again."))
  }

  @Test func `what is open already is only put off`() {
    let rows = [TasksSession.row(1, "Call Wu")]
    let it = ChoiceDialog.snooze(rows.map(\.task), in: ContentFixtures.context())
    #expect(!it.options.contains { $0.label == Words(.english).tasks.backNow })
  }
}
