import Community
import Store
import Testing
import Words

@testable import Console

/// What the desk makes of questions and changes.
struct StoreDeskTests {
  private let now = Instant(1_700_000_000)
  private let store: Store
  private let desk: StoreDesk

  init() throws {
    store = try Store.inMemory()
    desk = StoreDesk(store: store, operatorName: "kai", zone: .utc)
  }

  private func command(_ command: Command) -> Intent { .command(command, .taskCreated) }

  @Test func `every question has the answer of its kind`() throws {
    let window = Window(limit: 5)
    let questions: [Query] = [
      .counts, .presence, .today(limit: 5), .news, .groups(GroupQuery()), .groupPage(GroupID(1)),
      .members(MemberQuery()), .member(PersonID(1)), .cohorts(GroupID(1)), .joins(JoinQuery()),
      .join(JoinID(1)), .posts(PostQuery()), .calendar(monday: Day(19_000), group: nil),
      .tasks(TaskQuery()), .incidents(IncidentQuery()), .log(LogQuery()), .outbox(window),
      .imports(window), .draft(place: "post"),
    ]
    for question in questions {
      guard case .answered(question, let answer) = desk.carryOut(question, at: now) else {
        Issue.record("\(question)")
        continue
      }
      let (asked, told) = ("\(question)", "\(answer)")
      #expect(asked.prefix { $0 != "(" } == told.prefix { $0 != "(" })
    }
  }

  @Test func `a change brings its receipt, a refusal its reason`() throws {
    let task = command(.createTask(TaskFields(title: "call Wu")))
    guard case .performed(task, .success(let receipt)) = desk.carryOut(task, at: now) else {
      Issue.record("not done")
      return
    }
    #expect(receipt.created.count == 1)
    let missing = command(.changeTask(TaskID(99), version: 1, .finish))
    guard case .performed(missing, .failure(.command)) = desk.carryOut(missing, at: now) else {
      Issue.record("done")
      return
    }
    #expect(try store.log().total == 1)
  }

  @Test func `a typed name confirms undo and redo of a dangerous change`() throws {
    let kai = Operator(name: "kai")
    try store.enter(as: kai, unixUser: nil, at: now)
    let fields = OperatorFields(name: "help", role: .helper)
    try store.perform(.addOperator(fields), as: kai, at: now)
    let account = try #require(try store.accounts().last)
    let change = Command.changeOperator(account.id, version: account.version, .role(.moderator))
    for intent in [command(change), .undo, .redo, .undo] {
      guard
        case .performed(intent, .failure(.command(.confirmationNeeded(name: "help")))) =
          desk.carryOut(intent, at: now),
        case .performed(_, .success) =
          desk.carryOut(.confirmed(intent.deed, name: "help"), at: now)
      else {
        Issue.record("\(intent)")
        return
      }
    }
    #expect(try store.accounts().last?.fields.role == .helper)
  }

  @Test func `undo and redo go back and forth, and say what there is none of`() throws {
    let none = desk.carryOut(.undo, at: now)
    guard case .performed(.undo, .failure) = none else {
      Issue.record("\(none)")
      return
    }
    _ = desk.carryOut(command(.createTask(TaskFields(title: "a"))), at: now)
    guard case .performed(.undo, .success(let undone)) = desk.carryOut(.undo, at: now),
      case .performed(.redo, .success(let redone)) = desk.carryOut(.redo, at: now)
    else {
      Issue.record("neither")
      return
    }
    #expect(undone.firstCommand == .createTask(TaskFields(title: "a")))
    #expect(redone.firstCommand == .createTask(TaskFields(title: "a")))
  }

  @Test func `a second operator is asked for what is to be undone, or done again`() {
    let none: [(Intent, CommandError)] = [
      (.asking(.undo), .nothingToUndo), (.asking(.redo), .nothingToRedo),
    ]
    for (intent, error) in none {
      #expect(
        desk.carryOut(intent, at: now) == .performed(intent, .failure(.command(error))))
    }
  }

  /// A group's own Monday begins and its Sunday ends up to 26 hours beside the operator's.
  @Test(arguments: [
    ("Pacific/Kiritimati", 0, TimeOfDay(hour: 0, minute: 0)),
    ("Pacific/Niue", 6, TimeOfDay(hour: 23, minute: 59)),
  ])
  func `a week has the deliveries of each group's own days`(
    zone: String, weekday: Int, time: TimeOfDay
  ) throws {
    let place = try #require(Zone(zone))
    let groups = try SmallCommunity.load(into: store, zones: [place])
    let monday = Zone.utc.day(of: SmallCommunity.now).monday + 7
    let plan = DeliveryPlan(group: groups[0], day: monday + weekday, time: time)
    try store.perform(
      .publishPost(PostText(body: "早安"), [plan]), as: Operator(name: "kai"),
      at: SmallCommunity.now)
    for operators in ["Pacific/Niue", "UTC", "Pacific/Kiritimati"] {
      let desk = StoreDesk(
        store: store, operatorName: "kai", zone: try #require(Zone(operators)))
      let query = Query.calendar(monday: monday, group: nil)
      guard case .answered(_, .calendar(let rows)) = desk.carryOut(query, at: now) else {
        Issue.record("not answered")
        return
      }
      #expect(rows.map(\.delivery.day) == [monday + weekday], "\(operators)")
    }
  }

  @Test func `that no draft could be kept is told, that none could be forgotten is not`() throws {
    try store.close()
    guard case .draftNotKept("post", _)? = desk.keep(Draft(fields: [:], at: now), in: "post") else {
      Issue.record("kept")
      return
    }
    #expect(desk.keep(nil, in: "post") == nil)
  }

  @Test(arguments: zip(Language.allCases, ["WROTE", "撰写", "撰寫"]))
  func `lists are filtered by the words with which the operator sees their rows`(
    language: Language, verb: String
  ) throws {
    let desk = StoreDesk(store: store, operatorName: "kai", zone: .utc, language: language)
    let words = Words(language)
    _ = desk.carryOut(command(.createTask(TaskFields(title: "T"))), at: now)
    _ = desk.carryOut(command(.createPost(PostText(body: "B"))), at: now)
    guard
      case .answered(_, .log(let log)) = desk.carryOut(.log(LogQuery(filter: verb)), at: now),
      case .answered(_, .posts(let posts)) = desk.carryOut(
        .posts(PostQuery(filter: words.content.draft)), at: now)
    else {
      Issue.record("not answered")
      return
    }
    #expect(log.rows.map(\.command) == [.createPost(PostText(body: "B"))])
    #expect(posts.rows.map(\.post.text.body) == ["B"])
  }

  @Test func `a draft is kept, brought back, and forgotten`() throws {
    let draft = Draft(fields: ["text": "早安"], at: now)
    #expect(desk.keep(draft, in: "post") == nil)
    #expect(
      desk.carryOut(.draft(place: "post"), at: now)
        == .answered(.draft(place: "post"), .draft(draft)))
    #expect(desk.keep(nil, in: "post") == nil)
    #expect(
      desk.carryOut(.draft(place: "post"), at: now) == .answered(.draft(place: "post"), .draft(nil))
    )
    let other = StoreDesk(store: store, operatorName: "lin", zone: .utc)
    _ = desk.keep(draft, in: "post")
    #expect(
      other.carryOut(.draft(place: "post"), at: now)
        == .answered(.draft(place: "post"), .draft(nil)))
  }

  @Test func `without a session nothing is claimed`() {
    #expect(desk.hold([.task(TaskID(1))], at: now) == .held(refused: []))
  }

  private struct Quoting: Error {
    var words = "\u{1B}[2J anybody's words"
  }

  @Test func `an unknown error is told by its name, never by what it quotes`() {
    #expect(Failure(Quoting()) == .store(.failed(reason: "Quoting")))
    #expect(Failure(StoreError.busy) == .store(.busy))
  }
}
