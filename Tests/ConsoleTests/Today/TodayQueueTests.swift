import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What the keys of the queue do with rows of each kind.
struct TodayQueueTests {
  private let join = TodayRow(
    subject: .join(JoinSamples.row(1, "Ada")), since: ScriptedConsole.now - 90)
  private let task = TodayRow(
    subject: .task(TasksSession.row(7, "Call Wu", version: 3)), since: ScriptedConsole.now - 60)
  private let other = TodayRow(
    subject: .task(TasksSession.row(8, "Thank Li", version: 2)), since: ScriptedConsole.now - 50)
  private let alert = TodayRow(
    subject: .alert(
      Alert(
        id: AlertID(5), group: GroupID(2), kind: .nearlyFull(members: 9, capacity: 10),
        raisedAt: ScriptedConsole.now - 30, version: 4), groupName: "Readers"),
    since: ScriptedConsole.now - 30)

  private func console(
    _ rows: [TodayRow], groups: Int = 2, size: Size = Size(rows: 24, columns: 100),
    language: Language = .english
  ) -> ScriptedConsole {
    var counts = TodayCounts()
    counts.groups = groups
    return ScriptedConsole(Screen(TodayScreen()), size: size, language: language) { query in
      switch query {
      case .presence: .presence(.kai)
      case .counts: .counts(counts)
      case .today: .today(rows: rows, total: rows.count)
      case .joins: .joins(Page(total: 0, offset: 0, rows: []))
      default: nil
      }
    }
  }

  @Test func `tasks are finished together, each with the version that was seen`() {
    var it = console([task, other])
    it.type("  d")
    #expect(
      it.commands == [
        .changeTask(TaskID(7), version: 3, .finish), .changeTask(TaskID(8), version: 2, .finish),
      ])
    it.storePerforms()
    #expect(it.rows.last?.contains("Done: 2. u undoes.") == true)
  }

  @Test func `an alert is seen, and leads to its group`() {
    var it = console([alert])
    it.type("d")
    #expect(it.commands == [.acknowledgeAlert(AlertID(5), version: 4)])
    it.press(.enter)
    #expect(it.text.contains("Readers"))
    guard it.state.screen.model is GroupScreen else {
      Issue.record("\(it.text)")
      return
    }
  }

  @Test(arguments: [
    (Language.english, "d seen", "d done"), (.simplified, "d 知道了", "d 完成"),
    (.traditional, "d 知道了", "d 完成"),
  ])
  func `an alert is taken note of, a task is done`(
    language: Language, alerts: String, tasks: String
  ) {
    let foot = console([alert], language: language).rows.last
    #expect(foot?.contains(alerts) == true)
    #expect(foot?.contains(tasks) == false)
    #expect(console([task], language: language).rows.last?.contains(tasks) == true)
  }

  @Test func `? tells what the number over the queue is made of`() {
    var counts = TodayCounts()
    (counts.groups, counts.members, counts.joinsOpen, counts.alerts) = (2, 40, 1, 1)
    counts.tasksDue = 1
    let rows = [join, task, other, alert]
    var it = ScriptedConsole(Screen(TodayScreen()), size: Size(rows: 40, columns: 100)) { query in
      switch query {
      case .presence: .presence(.kai)
      case .counts: .counts(counts)
      case .today: .today(rows: rows, total: rows.count)
      default: nil
      }
    }
    it.press(.down)
    it.type("?")
    #expect(it.row(with: "Queue: 4") != nil)
    for line in [
      "Joins: 1", "Posts due: 0", "Tasks: 2 (1 due)", "Alerts: 1", "2 groups · 40 members",
    ] {
      #expect(it.row(with: line) != nil, "\(line)")
    }
  }

  @Test func `a room without a place is full, not nearly full`() {
    let words = Words(.simplified).today
    #expect(words.sentence(.nearlyFull(members: 100, capacity: 100)) == "已满：100/100")
    #expect(words.sentence(.nearlyFull(members: 99, capacity: 100)) == "快满了：99/100")
  }

  @Test(arguments: ["a", "d", "S", "e", "x"])
  func `rows of different kinds are not acted on at once, and why is said`(key: Character) {
    var it = console([join, task, alert])
    it.type("  ")
    it.press(.character(key))
    #expect(it.commands.isEmpty)
    #expect(it.state.dialog == nil)
    #expect(it.rows.last?.contains("the marked rows are of different kinds") == true)
  }

  @Test func `marks of different kinds leave the keys of the whole console alone`() {
    var it = console([join, task])
    it.type("  ")
    it.type("p")
    #expect(it.text.contains("New post"))
    it.press(.escape, .tab)
    #expect(it.text.contains("Nobody waits to be let in."))
    var other = console([join, task])
    other.type("  K")
    #expect(other.rows.last?.contains("different kinds") == false)
  }

  @Test(arguments: ["call wu", "wu　call", "CALL  Wu"])
  func `the filter takes words in any order, also between full-width blanks`(words: String) {
    var it = console([join, task, other])
    it.type("/\(words)")
    it.press(.enter)
    #expect(it.row(with: "Call Wu") != nil)
    #expect(it.row(with: "Thank Li") == nil)
    #expect(it.row(with: "Ada") == nil)
    it.press(.escape)
    #expect(it.row(with: "Thank Li") != nil)
  }

  @Test func `a filter that nothing matches leaves nothing to act on`() {
    var it = console([task, other])
    it.type("/zzz")
    it.press(.enter)
    it.type("d")
    #expect(it.commands.isEmpty)
    #expect(it.rows.last?.contains("does nothing here") == true)
  }

  @Test func `full-width keys are the same keys`() {
    var it = console([task])
    it.press(.character("ｄ"))
    #expect(it.commands == [.changeTask(TaskID(7), version: 3, .finish)])
  }

  @Test func `a second press before the store has answered does nothing`() {
    var it = console([task])
    it.type("dd")
    #expect(it.intents.count == 1)
  }

  @Test func `a refusal is said, and the row stays`() {
    var it = console([task])
    it.type("d")
    let conflict = CommandError.conflict(
      .task(TaskID(7)), by: "lin", at: ScriptedConsole.now)
    it.storePerforms(.failure(.command(conflict)))
    #expect(it.rows.last?.contains("lin changed it since you saw it") == true)
    #expect(it.row(with: "Call Wu") != nil)
  }

  @Test func `consents are given one at a time`() {
    func consent(_ id: Int64) -> TodayRow {
      let consent = Consent(
        id: ConsentID(id), command: .changeOperator(OperatorID(2), version: 1, .role(.owner)),
        about: "zoe", askedBy: "lin", askedAt: ScriptedConsole.now - 60,
        expiresAt: ScriptedConsole.now + 540, state: .open, answeredBy: nil, answeredAt: nil,
        version: 3)
      return TodayRow(subject: .consent(consent), since: consent.askedAt)
    }
    var it = console([consent(1), consent(2)])
    it.type("  a")
    #expect(it.state.dialog == nil)
    #expect(it.rows.last?.contains("one at a time") == true)
  }

  @Test(arguments: Language.allCases)
  func `an empty queue and an empty store say how to go on`(language: Language) {
    let words = Words(language).today
    #expect(console([], language: language).text.contains(words.nothing.prefix(12)))
    #expect(console([], groups: 0, language: language).text.contains(words.welcome[0]))
  }

  @Test func `the smallest window still shows the row that keys mean`() {
    var it = console([task, other], size: Size(rows: 5, columns: 20))
    it.type("j")
    #expect(it.cursorRow.contains("Thank"))
    it.send(.event(.resize(Size(rows: 40, columns: 140))))
    #expect(it.cursorRow.contains("Thank Li"))
  }
}
