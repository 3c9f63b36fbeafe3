import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// A key that means nothing in a dialog says what does; so does a paste, and a field that is full.
@Suite struct UnheededKeyTests {
  private typealias Fixtures = ContentFixtures

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var dialog: @Sendable () -> Dialog
    var opening: [Key] = []
    var key = Key.character("z")
    var hint: String
  }

  private static let note = LineDialog(
    title: "Note", purpose: .notePerson(PersonID(5), version: 1))
  private static let choice = ChoiceDialog(
    title: "Why?", options: [ChoiceDialog.Option("because", [])])

  static let cases = [
    Case(testDescription: "reasons", dialog: { .choice(choice) }, hint: "1 choose"),
    Case(
      testDescription: "a number without an answer", dialog: { .choice(choice) },
      key: .character("7"), hint: "1 choose"),
    Case(
      testDescription: "Enter on reasons", dialog: { .choice(choice) }, key: .enter,
      hint: "1 choose"),
    Case(
      testDescription: "leaving a line", dialog: { .line(note) },
      opening: [.character("x"), .escape], hint: "1 take it"),
    Case(
      testDescription: "rules of points",
      dialog: { .award(AwardDialog(people: [PersonID(5): "Bo"])) }, hint: "1-9 give at once"),
    Case(
      testDescription: "the kind of incentive",
      dialog: { .award(AwardDialog(people: [PersonID(5): "Bo"])) },
      opening: [.character("0"), .tab], hint: "1 2 3 or"),
    Case(
      testDescription: "the part of a post", dialog: { .composer(ComposerDialog()) },
      opening: [.tab, .tab], hint: "1 2 3 or"),
    Case(
      testDescription: "the groups of a post", dialog: { .composer(ComposerDialog()) },
      opening: [.tab], hint: "Space mark"),
    Case(
      testDescription: "templates", dialog: { .composer(ComposerDialog()) },
      opening: [.control("t")], key: .character("9"),
      hint: "1-\(PostTemplate.allCases.count) choose"),
    Case(
      testDescription: "leaving a post", dialog: { .composer(ComposerDialog()) },
      opening: [.character("x"), .escape], hint: "Esc go on writing"),
    Case(
      testDescription: "leaving a task", dialog: { .task(TaskDialog()) },
      opening: [.character("x"), .escape], hint: "Esc go on writing"),
    Case(
      testDescription: "kinds of incidents",
      dialog: { .incident(IncidentDialog(group: GroupID(1), about: "a")) },
      hint: "1-\(IncidentKind.allCases.count) choose"),
    Case(
      testDescription: "the help",
      dialog: { .help(HelpDialog(explanations: [], actions: [.down])) }, hint: "q close"),
    Case(
      testDescription: "a text that is read",
      dialog: { .reading(ReadingDialog(title: "a", text: Prose())) }, hint: "q close"),
  ]

  private func open(_ test: Case, rows: Int = 24) -> ContentSession {
    var session = ContentSession(Fixtures.context())
    _ = session.state.update(.event(.resize(Size(rows: rows, columns: 80))))
    session.state.dialog = test.dialog()
    _ = session.state.update(.tick(Fixtures.now))
    for key in test.opening { session.press(key) }
    return session
  }

  private func foot(_ session: ContentSession) -> String {
    session.state.canvas().text.split(separator: "\n").last.map(String.init) ?? ""
  }

  @Test(arguments: cases) func `it says what the dialog takes`(test: Case) {
    var session = open(test)
    let before = session.state.dialog
    session.press(test.key)
    #expect(session.state.dialog == before)
    let foot = foot(session)
    #expect(foot.contains("does nothing here") && foot.contains(test.hint), "\(foot)")
  }

  @Test(arguments: cases) func `it says so in a window that the dialog fills`(test: Case) {
    var session = open(test, rows: 8)
    session.press(test.key)
    #expect(foot(session).contains("does nothing here"))
  }

  @Test(arguments: cases) func `a step beyond an edge goes without a word`(test: Case) {
    for key in [Key.up, .left, .home, .backspace] {
      var session = open(test)
      session.press(key)
      #expect(!foot(session).contains("does nothing here"), "\(key)")
    }
  }

  @Test func `what is pasted where nothing is written is not lost without a word`() {
    var session = open(Self.cases[0])
    _ = session.state.update(.event(.paste("早安")))
    #expect(foot(session).contains("Nothing here takes pasted text: 1 choose"))
    var part = open(Self.cases[6])
    _ = part.state.update(.event(.paste("早安")))
    #expect(foot(part).contains("Nothing here takes pasted text: 1 2 3 or"))
  }

  @Test func `what is typed into a full field is not lost without a word`() {
    var session = ContentSession(Fixtures.context())
    session.state.dialog = .line(Self.note)
    _ = session.state.update(.event(.paste(String(repeating: "长", count: 1_000))))
    #expect(!foot(session).contains("at most"))
    session.press(.character("z"))
    #expect(foot(session).contains("Full: at most 1 000 characters fit here."))
    session.press(.backspace)
    session.press(.character("z"))
    #expect(!foot(session).contains("Full"))
  }

  @Test func `a refused line is not told twice`() {
    var session = ContentSession(Fixtures.context())
    let decision = JoinDecision(request: JoinID(7), version: 1, outcome: .reject)
    session.state.dialog = .line(LineDialog(title: "Why?", purpose: .rejectJoins([decision])))
    session.press(.enter)
    session.press(.enter)
    #expect(!foot(session).contains("does nothing"))
    #expect(session.state.canvas().text.contains("Write something first"))
  }
}
