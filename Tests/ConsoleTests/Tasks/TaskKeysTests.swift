import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The keys of the list of tasks, in every part of it.
@Suite struct TaskKeysTests {
  static let open = [
    TasksSession.row(1, "Call Wu", group: GroupID(7), assignee: "kai", version: 3),
    TasksSession.row(2, "Thank Li", version: 5), TasksSession.row(3, "Plan", version: 1),
  ]
  static let finished: [TaskRow] = {
    var row = TasksSession.row(4, "Old", state: .done)
    (row.task.finishedAt, row.task.finishedBy) = (ScriptedConsole.now - 86_400, "小荷")
    return [row]
  }()

  /// A list whose parts each have rows of their own.
  private func console(
    _ language: Language = .english, group: GroupID? = nil, role: Role = .owner
  ) -> ScriptedConsole {
    let screen: Screen =
      group.map { Screen(GroupScreen(group: $0, name: "夜读")) } ?? Screen(TodayScreen())
    var it = ScriptedConsole(screen, language: language) { query in
      switch query {
      case .tasks(let query):
        switch query.scope {
        case .open: .tasks(ContentFixtures.page(query.filter.isEmpty ? Self.open : []))
        case .snoozed: .tasks(.empty)
        case .done: .tasks(ContentFixtures.page(Self.finished))
        }
      case .groupPage: .groupPage(GroupPageSamples.page(name: "夜读改名"))
      case .presence: .presence(.kai(as: role))
      default: nil
      }
    }
    // Tasks are the third list of Today, and the sixth tab of a group.
    for _ in 0..<(group == nil ? 2 : 5) { it.press(.tab) }
    return it
  }

  @Test func `d and D take the task with the version that was seen`() {
    var it = console()
    it.type("d")
    #expect(it.commands == [.changeTask(TaskID(1), version: 3, .finish)])
    it = console()
    it.type("jD")
    #expect(it.commands == [.changeTask(TaskID(2), version: 5, .withdraw)])
  }

  @Test func `S asks until when, for as many as are marked`() {
    var it = console()
    it.type("  S")
    #expect(it.dialogTitle == "Snooze 2 tasks until")
    it.type("1")
    #expect(
      it.commands == [
        .changeTask(TaskID(1), version: 3, .snooze(.until(ScriptedConsole.now + 3_600))),
        .changeTask(TaskID(2), version: 5, .snooze(.until(ScriptedConsole.now + 3_600))),
      ])
    #expect(it.row(with: "marked") == nil)
  }

  @Test func `Enter edits the task under the cursor, e the marked one`() {
    var it = console()
    it.type(" ")
    it.press(.enter)
    #expect(it.row(with: "Thank Li") != nil)
    #expect(editing(it) == TaskID(2))
    it.press(.escape)
    it.type("e")
    #expect(editing(it) == TaskID(1))
  }

  private func editing(_ it: ScriptedConsole) -> TaskID? {
    if case .task(let dialog)? = it.state.dialog { dialog.editing?.task.id } else { nil }
  }

  @Test func `several are not edited at once`() {
    var it = console()
    it.type("  e")
    #expect(it.state.dialog == nil)
    #expect(it.foot.contains(ScriptedConsole.refusal(.edit, .oneAtATime)))
  }

  @Test(arguments: ["d", "S", "D", "e"], Language.allCases)
  func `what is finished is said to be, in words that fit a task`(
    key: Character, language: Language
  ) {
    var it = console(language)
    it.type("ff")
    it.press(.character(key))
    #expect(it.commands.isEmpty)
    #expect(it.state.dialog == nil)
    #expect(it.foot.contains(Words(language).actions.alreadyFinished))
  }

  @Test(arguments: ["d", "S", "D", "e"])
  func `where nothing is, keys say that nothing is selected`(key: Character) {
    var it = console()
    it.type("f")
    it.press(.character(key))
    #expect(it.foot.contains("nothing is selected"))
  }

  @Test(arguments: Language.allCases)
  func `each part says what it is, and what it means to be empty`(language: Language) {
    let words = Words(language).tasks
    var it = console(language)
    #expect(it.row(with: "\(words.name(of: .open)) · 3") != nil)
    it.type("f")
    #expect(it.row(with: words.empty(.snoozed)) != nil)
    it.type("f")
    #expect(it.row(with: "\(words.name(of: .done)) · 1") != nil)
    it.type("f/zzz")
    #expect(it.row(with: words.noMatch) != nil)
    #expect(it.row(with: words.empty(.open)) == nil)
  }

  @Test func `what is done tells on which day and by whom, also on a narrow terminal`() {
    var it = console()
    it.type("ff")
    #expect(it.cursorRow.hasSuffix("2027-01-14 小荷"))
  }

  @Test func `until another part has come no key acts on a task of the one before`() {
    var it = console()
    it.script = { _ in nil }
    it.type("fd")
    #expect(it.commands.isEmpty)
    #expect(it.row(with: "Call Wu") == nil)
  }

  @Test func `marks do not go along into another part`() {
    var it = console()
    it.type("  f")
    #expect(it.row(with: "marked") == nil)
  }

  @Test func `on a group's page a new task is that group's, under the name it has now`() {
    var it = console(group: GroupPageSamples.id)
    it.type("t")
    #expect(it.dialogTitle == "New task: 夜读改名")
    guard case .task(let dialog)? = it.state.dialog else {
      Issue.record("\(it.text)")
      return
    }
    #expect(dialog.group == GroupPageSamples.id)
  }

  @Test(arguments: ["t", "d", "S", "D", "e"])
  func `who may not handle tasks is told so`(key: Character) {
    var it = console(role: .viewer)
    it.press(.character(key))
    #expect(it.commands.isEmpty)
    #expect(it.state.dialog == nil)
    #expect(it.foot.contains("not for a viewer"))
  }
}
