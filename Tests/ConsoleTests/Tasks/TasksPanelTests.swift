import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite("The tasks")
struct TasksPanelTests {
  typealias Fixtures = ContentFixtures

  let rows = [
    TasksSession.row(
      1, "回答新人 newcomers", group: GroupID(1), due: Fixtures.now - 7_200, assignee: "lan",
      version: 3),
    TasksSession.row(2, "Plan", group: GroupID(1), due: Fixtures.now + 3_600),
    TasksSession.row(3, "No group"),
  ]

  @Test func `rows tell task, subject, assignee and lateness`() {
    let session = TasksSession(rows)
    #expect(session.canvas.rowText(2).contains("回答新人 newcomers"))
    #expect(session.canvas.rowText(2).contains("读书会"))
    #expect(session.canvas.rowText(2).contains("lan"))
    #expect(session.canvas.rowText(2).contains("2 h late"))
    #expect(session.canvas.rowText(3).contains("11:00"))
    #expect(session.canvas.rowText(3).contains("nobody"))
  }

  @Test func `? tells when the selected task is due, or that it has no time`() throws {
    var session = TasksSession(rows)
    let due = try #require(session.panel.explanations(in: session.context).first)
    #expect(due.value == "2 h late")
    #expect(due.inputs.count == 1)
    _ = session.take(.last)
    #expect(session.canvas.rowText(4).contains("no due time"))
    #expect(session.panel.explanations(in: session.context).map(\.value) == ["no due time"])
    // What is done or snoozed has no time to come due.
    _ = session.take(.segment)
    #expect(session.panel.explanations(in: session.context).isEmpty)
  }

  @Test(arguments: [(-1, .bad), (0, .plain), (1, .plain)] as [(Int64, Look)])
  func `a task is late from the second after its time`(seconds: Int64, look: Look) throws {
    let due = Fixtures.now + seconds
    let canvas = TasksSession([TasksSession.row(1, "Call", due: due)]).canvas
    let text = Words(.english).time.due(due, now: Fixtures.now, in: Fixtures.shanghai)
    let column = try #require(canvas.rowText(2).column(of: text))
    #expect(canvas[Point(row: 2, column: column)]?.style == look.style)
  }

  @Test func `done and withdraw name the version seen`() {
    var session = TasksSession(rows)
    #expect(session.take(.done).commands == [.changeTask(TaskID(1), version: 3, .finish)])
    #expect(session.take(.withdraw).commands == [.changeTask(TaskID(1), version: 3, .withdraw)])
  }

  @Test func `marked tasks change as one`() {
    var session = TasksSession(rows)
    _ = session.take(.markAll)
    #expect(
      session.take(.done) == [
        .perform(
          .command(
            .batch([
              .changeTask(TaskID(1), version: 3, .finish),
              .changeTask(TaskID(2), version: 1, .finish),
              .changeTask(TaskID(3), version: 1, .finish),
            ]), .taskDone(3)))
      ])
  }

  @Test func `what is done cannot be changed`() {
    let session = TasksSession([TasksSession.row(1, "Old", state: .done)])
    #expect(session.availability(.done) == .unavailable(.alreadyFinished))
    #expect(session.availability(.edit) == .unavailable(.alreadyFinished))
    #expect(TasksSession([]).availability(.done) == .unavailable(.nothingSelected))
  }

  @Test func `f walks open, snoozed and done`() {
    var session = TasksSession(rows, group: GroupID(1))
    let scopes = (0..<4).map { _ in
      let scope = session.panel.scope
      _ = session.take(.segment)
      return scope
    }
    #expect(scopes == [.open, .snoozed, .done, .open])
    #expect(
      session.panel.queries == [
        .tasks(
          TaskQuery(
            scope: .snoozed, group: GroupID(1), window: session.panel.list.window))
      ])
  }

  @Test func `a snoozed task tells until when`() {
    var session = TasksSession([
      TasksSession.row(1, "A", snooze: .until(Fixtures.now + 86_400)),
      TasksSession.row(2, "B", snooze: .messages(more: 10, target: 500)),
    ])
    _ = session.take(.segment)
    #expect(session.canvas.rowText(2).contains("until Mon 10:00"))
    #expect(session.canvas.rowText(3).contains("10 messages"))
  }

  // MARK: Snoozing

  func snoozes(_ rows: [TaskRow], context: ConsoleContext) -> [(label: String, snooze: Snooze?)] {
    var session = TasksSession(rows, context: context)
    guard case .open(.choice(let dialog))? = session.take(.snooze).first else { return [] }
    return dialog.options.map { option in
      if case .changeTask(_, _, .snooze(let snooze))? = option.steps.commands.first {
        return (option.label, snooze)
      }
      return (option.label, nil)
    }
  }

  @Test func `snoozing is by the operator's clock, or by the group's messages`() {
    let zone = Fixtures.shanghai
    let offers = snoozes([rows[0]], context: Fixtures.context())
    let monday = Fixtures.sunday + 1
    let nine = TimeOfDay(hour: 9, minute: 0)
    #expect(
      offers.map(\.snooze) == [
        .until(Fixtures.now + 3_600),
        .until(zone.instant(Fixtures.sunday, TimeOfDay(hour: 20, minute: 0))),
        .until(zone.instant(monday, nine)),
        .messages(more: 10, target: 0),
        .messages(more: 50, target: 0),
      ])
    #expect(offers[1].label == "this evening (20:00)")
  }

  @Test func `next Monday is offered unless it is tomorrow`() {
    var context = Fixtures.context()
    context.now = context.now + 86_400
    #expect(snoozes([rows[2]], context: context).count == 4)
  }

  @Test func `without a group there are no messages to wait for`() {
    #expect(snoozes([rows[2]], context: Fixtures.context()).count == 3)
  }

  @Test func `late in the evening it is tomorrow's evening`() {
    var context = Fixtures.context()
    context.now = Fixtures.now + 11 * 3_600
    #expect(snoozes([rows[2]], context: context)[2].label == "tomorrow evening (Mon 20:00)")
  }

  @Test(arguments: [(5, 20), (1, 1), (24, 80), (40, 120)])
  func `any window shows it`(rows height: Int, columns: Int) {
    for language in Language.allCases {
      let context = Fixtures.context(language, rows: height, columns: columns)
      let session = TasksSession(rows, context: context)
      #expect(session.canvas.size == context.size)
      if columns >= 20 { #expect(session.canvas.text.contains("回答新人")) }
    }
  }
}
