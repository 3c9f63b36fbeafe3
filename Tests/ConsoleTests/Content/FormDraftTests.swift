import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Every form in which somebody writes keeps a draft, and offers it again.
@Suite struct FormDraftTests {
  private typealias Fixtures = ContentFixtures

  /// A form, how one begins to write in it, and what the screen shows then.
  struct Form: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var dialog: @Sendable () -> Dialog
    var opening: [Key] = []
    var text = "早安"
    var place: String
  }

  static let forms = [
    Form(
      testDescription: "a post", dialog: { .composer(ComposerDialog()) }, place: "post"),
    Form(testDescription: "a task", dialog: { .task(TaskDialog()) }, place: "task new"),
    Form(
      testDescription: "a task about somebody",
      dialog: { .task(TaskDialog(group: GroupID(3), person: PersonID(5), about: "Bo")) },
      place: "task new group 3 person 5"),
    Form(
      testDescription: "points", dialog: { .award(AwardDialog(people: [PersonID(5): "Bo"])) },
      opening: [.character("0"), .tab, .tab], place: "award 5"),
    Form(
      testDescription: "a reason",
      dialog: {
        let decision = JoinDecision(request: JoinID(7), version: 1, outcome: .reject)
        return .line(LineDialog(title: "Why?", purpose: .rejectJoins([decision])))
      }, place: "reject 7"),
    Form(
      testDescription: "an incident",
      dialog: {
        let fields = IncidentFields(group: GroupID(3), person: PersonID(5), kind: .quarrel)
        return .line(LineDialog(title: "What?", purpose: .incident(fields)))
      }, place: "incident 3 quarrel 5"),
    Form(
      testDescription: "a note that is there",
      dialog: {
        .line(
          LineDialog(
            title: "Note", purpose: .notePerson(PersonID(5), version: 1), text: "old "))
      }, place: "note 5"),
  ]

  private func open(_ form: Form) -> ContentSession {
    var session = ContentSession(Fixtures.context())
    session.state.dialog = form.dialog()
    _ = session.state.update(.tick(Fixtures.now))
    for key in form.opening { session.press(key) }
    return session
  }

  private func kept(_ effects: [Effect]) -> [String: Draft?] {
    var all: [String: Draft?] = [:]
    for case .keepDraft(let draft, let place) in effects { all[place] = .some(draft) }
    return all
  }

  /// What the store would have after the line was cut.
  private func draft(of form: Form) throws -> Draft {
    var session = open(form)
    session.type(form.text)
    let kept = kept(session.state.update(.event(.hangup)))
    return try #require(kept[form.place] ?? nil)
  }

  @Test(arguments: forms)
  func `what was written when the line was cut is there again`(form: Form) throws {
    let draft = try draft(of: form)
    var again = open(form)
    _ = again.state.update(.answered(.draft(place: form.place), .draft(draft)))
    #expect(again.text.contains(form.text))
    #expect(again.text.contains("Draft of 2026-11-22"))
    #expect(again.state.dialog?.model.draftFields == draft.fields)
    // Enter only says that it stays.
    #expect(again.press(.enter).isEmpty)
    #expect(again.state.dialog != nil)
    #expect(!again.text.contains("Draft of"))
  }

  @Test(arguments: forms)
  func `the form asks for its draft once`(form: Form) {
    var session = ContentSession(Fixtures.context())
    session.state.dialog = form.dialog()
    var asked = session.state.update(.tick(Fixtures.now))
    for key in form.opening { asked += session.state.update(.event(.key(key))) }
    asked += session.state.update(.storeChanged)
    #expect(asked.contains(.ask(.draft(place: form.place))))
    _ = session.state.update(.answered(.draft(place: form.place), .draft(nil)))
    #expect(!session.state.update(.storeChanged).contains(.ask(.draft(place: form.place))))
  }

  @Test(arguments: forms)
  func `Ctrl-U begins anew, and the draft is gone`(form: Form) throws {
    let draft = try draft(of: form)
    var again = open(form)
    let fresh = again.state.dialog
    _ = again.state.update(.answered(.draft(place: form.place), .draft(draft)))
    #expect(kept(again.press(.control("u"))) == [form.place: nil])
    #expect(again.state.dialog?.model.draftFields == nil)
    #expect(!again.text.contains(form.text))
    #expect(fresh?.model.draftPlace == again.state.dialog?.model.draftPlace)
  }

  @Test func `a draft does not replace what is being written already`() throws {
    let form = Self.forms[4]
    let draft = try draft(of: form)
    var again = open(form)
    again.type("晚安")
    _ = again.state.update(.answered(.draft(place: form.place), .draft(draft)))
    #expect(again.text.contains("晚安"))
    #expect(!again.text.contains("早安"))
  }

  @Test func `to begin anew gives back a post as it was, part and all`() {
    let draft = ["title": "t", "text": "x", "part": "leg", "when": "09:00", "groups": "3"]
    var new = ComposerDialog(group: GroupID(7))
    new.fill(from: draft)
    #expect(new.part == .leg && new.when.text == "09:00" && new.groups.chosenIDs.count == 2)
    new.startOver()
    #expect(new.part == .head && new.when.text.isEmpty && !new.hasUnsavedText)
    #expect(new.groups.chosenIDs == [GroupID(7)])

    let post = ContentFixtures.post(1, "早报", body: "b", part: .waist)
    var edited = ComposerDialog(editing: PostRow(post: post, deliveries: []))
    edited.fill(from: draft)
    #expect(edited.hasUnsavedText)
    edited.startOver()
    #expect(!edited.hasUnsavedText)
    #expect(edited.part == .waist && edited.title.text == "早报" && edited.text.text == "b")

    // What is planned stays planned as it is.
    let due = ContentFixtures.delivery(1, of: post, .due)
    var planned = ComposerDialog(editing: PostRow(post: post, deliveries: [due]))
    planned.fill(from: draft)
    #expect(planned.text.text == "x" && planned.when.text.isEmpty)
    #expect(planned.groups.chosenIDs.isEmpty)
    #expect(planned.draftFields?.keys.sorted() == ["part", "text", "title"])
  }

  @Test(arguments: [false, true])
  func `every field of a task comes back, and to begin anew gives it back as it was`(
    isEdited: Bool
  ) {
    let fields = ["title": "t", "assignee": "kai", "due": "+2h", "note": "n"]
    let task = OperatorTask(
      id: TaskID(7),
      fields: TaskFields(
        title: "call Wu", note: "by phone", assignee: "bo", dueAt: Fixtures.now + 3_600),
      createdBy: "lan", createdAt: Fixtures.now)
    let row = TaskRow(task: task, groupName: nil, personName: nil)
    var dialog = isEdited ? TaskDialog(editing: row) : TaskDialog()
    dialog.layout(in: Area(Size(rows: 24, columns: 80)), context: Fixtures.context())
    let before = dialog.written
    #expect(dialog.draftFields == nil)
    dialog.fill(from: fields)
    #expect(dialog.draftFields == fields)
    dialog.startOver()
    #expect(dialog.written == before && dialog.draftFields == nil)
    #expect(before.note == (isEdited ? "by phone" : ""))
    #expect(before.assignee == (isEdited ? "bo" : "lan") && before.due.isEmpty == !isEdited)
  }

  @Test func `to begin anew gives back a task as it was, all four fields`() {
    let row = TasksSession.row(1, "A", due: Fixtures.now + 3_600, assignee: "mei")
    var form = TaskDialog(editing: row)
    form.layout(in: Area(row: 0, column: 0, rows: 20, columns: 80), context: Fixtures.context())
    let before = form.written
    form.fill(from: ["title": "t", "assignee": "lan", "due": "09:00", "note": "n"])
    #expect(
      form.written == TaskDialog.Written(title: "t", assignee: "lan", due: "09:00", note: "n"))
    form.startOver()
    #expect(form.written == before && before.assignee == "mei" && !before.due.isEmpty)
  }

  @Test func `a reason that was given leaves no draft`() {
    var session = open(Self.forms[4])
    session.type("spam")
    _ = session.state.update(.tick(Fixtures.now + 2))
    let effects = session.press(.enter)
    #expect(kept(effects) == ["reject 7": nil])
    #expect(session.state.dialog == nil)
  }

  @Test func `groups and time of a post come back with it`() throws {
    var first = ContentSession(
      Fixtures.context(), groups: [Fixtures.group(1, "一群"), Fixtures.group(2, "二群")])
    first.press(.character("p"))
    first.type("早安")
    first.press(.tab)
    first.press(.character(" "))
    first.press(.tab, .tab)
    first.type("tomorrow 9:00")
    let kept = kept(first.state.update(.event(.hangup)))
    let draft = try #require(kept["post"] ?? nil)
    #expect(draft.fields["groups"] == "1")
    #expect(draft.fields["when"] == "tomorrow 9:00")
    var again = ContentSession(
      Fixtures.context(), groups: [Fixtures.group(1, "一群"), Fixtures.group(2, "二群")])
    again.press(.character("p"))
    _ = again.state.update(.answered(.draft(place: "post"), .draft(draft)))
    #expect(again.state.dialog?.model.draftFields == draft.fields)
  }

  @Test func `a store that keeps no draft is told once in a form`() {
    var session = open(Self.forms[1])
    session.type("早")
    let lost = Message.draftNotKept(place: "task new", .diskFull)
    _ = session.state.update(lost)
    #expect(session.text.contains("No draft is kept of this"))
    session.type("安")
    #expect(!session.text.contains("No draft is kept"))
    _ = session.state.update(lost)
    #expect(!session.text.contains("No draft is kept"))
  }
}
