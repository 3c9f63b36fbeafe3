import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The form of a task: its fields, what it says of the time, and the way out.
@Suite struct TaskFormTests {
  private typealias Fixtures = ContentFixtures

  private func session(
    _ dialog: TaskDialog, _ context: ConsoleContext = Fixtures.context()
  ) -> ContentSession {
    var session = ContentSession(context)
    session.state.dialog = .task(dialog)
    _ = session.state.update(.tick(context.now))
    return session
  }

  @Test(arguments: Language.allCases)
  func `the title says what it is about, or nothing more than new`(language: Language) {
    let words = Words(language)
    let context = Fixtures.context(language)
    #expect(session(TaskDialog(), context).text.contains("┌─ \(words.tasks.newTask) ─"))
    let about = session(TaskDialog(person: PersonID(1), about: "Ada\u{1B}[2J"), context)
    #expect(about.text.contains(words.labelled(words.tasks.newTask, "Ada")))
  }

  @Test(arguments: [
    ("", "no due time"), ("+2h", "= Sun 2026-11-22 12:00 Asia/Shanghai"),
    ("tomorrow 9:00", "= Mon 2026-11-23 09:00 Asia/Shanghai"), ("7:00", "= Mon 2026-11-23 07:00"),
    ("2026-11-21 10:00", "24 h late"), ("25:00", "25:00"),
  ])
  func `what is written as time is told at once`(written: String, shown: String) {
    var session = session(TaskDialog())
    session.press(.tab, .tab)
    session.type(written)
    #expect(session.text.contains(shown), "\(session.text)")
  }

  @Test func `fields go round in both directions`() {
    var session = session(TaskDialog())
    session.press(.backTab)
    session.type("note")
    session.press(.tab)
    session.type("title")
    session.press(.up, .up)
    session.type("23:00")
    let fields = session.press(.control("s")).commands
    guard case .createTask(let task)? = fields.first else {
      Issue.record("\(fields)")
      return
    }
    #expect(task.title == "title")
    #expect(task.note == "note")
    #expect(
      task.dueAt == Fixtures.shanghai.instant(Fixtures.sunday, TimeOfDay(hour: 23, minute: 0)))
  }

  @Test func `a new task is one's own unless the name is taken out`() {
    var own = session(TaskDialog())
    own.type("A")
    #expect(
      own.press(.control("s")).commands == [.createTask(TaskFields(title: "A", assignee: "lan"))])
    var nobodys = session(TaskDialog())
    nobodys.type("A")
    nobodys.press(.tab, .control("u"))
    #expect(nobodys.press(.control("s")).commands == [.createTask(TaskFields(title: "A"))])
  }

  @Test func `leaving asks only when something was written, and takes three answers`() {
    var untouched = session(TaskDialog())
    untouched.press(.escape)
    #expect(untouched.state.dialog == nil)

    var discarded = session(TaskDialog())
    discarded.type("A")
    #expect(discarded.press(.escape, .character("2")).commands.isEmpty)
    #expect(discarded.state.dialog == nil)

    var kept = session(TaskDialog())
    kept.type("A")
    kept.press(.escape, .character("x"), .enter)
    #expect(kept.text.contains("not saved yet"))
    kept.press(.escape)
    kept.type("B")
    #expect(
      kept.press(.control("s")).commands == [.createTask(TaskFields(title: "AB", assignee: "lan"))])
  }

  @Test func `saving on the way out still asks for a title`() {
    var session = session(TaskDialog())
    session.press(.tab, .tab, .tab)
    session.type("only a note")
    #expect(session.press(.escape, .character("1")).commands.isEmpty)
    #expect(session.text.contains("A title is needed"))
    session.type("T")
    #expect(session.press(.control("s")).commands.count == 1)
  }

  @Test func `a due time can be taken away`() {
    let row = TasksSession.row(5, "A", due: Fixtures.now + 60, version: 2)
    var session = session(TaskDialog(editing: row))
    session.press(.tab, .tab, .control("u"))
    #expect(
      session.press(.control("s")).commands
        == [.changeTask(TaskID(5), version: 2, .edit(TaskFields(title: "A")))])
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `each size keeps the field in hand in sight`(size: Size, language: Language) {
    var session = session(
      TaskDialog(about: hostileName),
      Fixtures.context(language, rows: size.rows, columns: size.columns))
    for text in ["甲", "乙", "丙", "丁"] {
      session.type(text)
      #expect(session.text.contains(text), "\(session.text)")
      #expect(SoundFrame.faults(of: session.state.canvas()) == [])
      session.press(.tab)
    }
  }
}
