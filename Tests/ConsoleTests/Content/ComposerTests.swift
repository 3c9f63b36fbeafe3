import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite("Writing a post")
struct ComposerTests {
  typealias Fixtures = ContentFixtures
  let groups = [
    Fixtures.group(1, "读书会"), Fixtures.group(2, "Berlin", zone: Fixtures.berlin),
    Fixtures.group(3, "妈妈团"),
  ]

  func session(
    _ context: ConsoleContext = Fixtures.context(), group: GroupID? = nil, posts: [PostRow] = []
  ) -> ContentSession {
    var session = ContentSession(context, group: group, posts: posts, groups: groups)
    session.press(.character("p"))
    return session
  }

  @Test func `without groups it is kept as a draft`() {
    var session = session()
    session.type("早安 q p 1")
    #expect(
      session.press(.control("s"))
        == [.perform(.command(.createPost(PostText(body: "早安 q p 1")), .draftSaved))])
    #expect(session.state.dialog == nil)
  }

  @Test func `with groups writing and planning are one command`() {
    var session = session()
    session.type("Hi")
    session.press(.tab, .character(" "), .character(" "), .tab, .character("3"), .tab)
    session.type("tomorrow 09:00")
    let monday = Fixtures.sunday + 1
    let nine = TimeOfDay(hour: 9, minute: 0)
    // In Berlin it is still 03:00 on Sunday, and tomorrow is Monday too.
    #expect(
      session.press(.control("s"))
        == [
          .perform(
            .command(
              .publishPost(
                PostText(body: "Hi", part: .leg),
                [
                  DeliveryPlan(group: GroupID(1), day: monday, time: nine),
                  DeliveryPlan(group: GroupID(2), day: monday, time: nine),
                ]), .postScheduled(groups: 2)))
        ])
  }

  @Test
  func `Tab walks the page as it is read, the groups beside the text before what stands below`() {
    var session = session(Fixtures.context(rows: 24, columns: 80))
    var seen: [ComposerDialog.Field] = []
    for _ in ComposerDialog.Field.allCases {
      if case .composer(let dialog)? = session.state.dialog { seen.append(dialog.focus) }
      session.press(.tab)
    }
    #expect(seen == [.text, .groups, .part, .when, .title])
  }

  @Test func `no time means now on each group's clocks`() {
    var session = session()
    session.type("Hi")
    session.press(.tab, .down, .character(" "))
    #expect(
      session.press(.control("s")).commands
        == [
          .publishPost(
            PostText(body: "Hi"),
            [
              DeliveryPlan(
                group: GroupID(2), day: Fixtures.sunday, time: TimeOfDay(hour: 3, minute: 0))
            ])
        ])
  }

  @Test func `a group's page marks its group from the start`() {
    let session = session(group: GroupID(3))
    #expect(session.text.contains("[✓] 妈妈团"))
    #expect(session.text.contains("1 chosen"))
  }

  @Test func `typing narrows the groups, and all that are shown are marked`() {
    var session = session()
    session.type("Hi")
    session.press(.tab, .character("/"))
    session.type("ber")
    #expect(!session.text.contains("妈妈团"))
    session.press(.enter, .character("*"))
    #expect(session.text.contains("1 chosen"))
    session.press(.escape)
    #expect(session.text.contains("妈妈团"))
    #expect(session.state.dialog != nil)
  }

  @Test func `the line below tells what the time means in each zone`() {
    var session = session()
    session.press(.tab, .character("*"), .tab, .tab)
    session.type("2027-03-28 02:30")
    #expect(session.text.contains("= Sun 2027-03-28 02:30 Asia/Shanghai (2 g"))
    var wide = self.session(Fixtures.context(rows: 40, columns: 160))
    wide.press(.tab, .character("*"), .tab, .tab)
    wide.type("2027-03-28 02:30")
    // The clocks of Berlin skip that time.
    #expect(wide.text.contains("Sun 2027-03-28 03:30 Europe/Berlin (1 group)"))
  }

  @Test(arguments: [("soon", "“soon” is not understood"), ("25:00", "25:00 is no time")])
  func `a time that means nothing is told in words and changes nothing`(
    time: String, message: String
  ) {
    var session = session(group: GroupID(1))
    session.type("Hi")
    session.press(.tab, .tab, .tab)
    session.type(time)
    #expect(session.text.contains(message))
    #expect(session.press(.control("s")).isEmpty)
    #expect(session.state.dialog != nil)
  }

  @Test func `a past time, a missing text and a time without groups are refused`() {
    var past = session(group: GroupID(1))
    past.type("Hi")
    past.press(.tab, .tab, .tab)
    past.type("2020-01-01 09:00")
    #expect(past.press(.control("s")).isEmpty)
    #expect(past.text.contains("That is past already"))

    var empty = session(group: GroupID(1))
    #expect(empty.press(.control("s")).isEmpty)
    #expect(empty.text.contains("Write a text first"))

    var nowhere = session()
    nowhere.type("Hi")
    nowhere.press(.tab, .tab, .tab)
    nowhere.type("明天 09:00")
    #expect(nowhere.press(.control("s")).isEmpty)
    #expect(nowhere.text.contains("A time needs groups"))
  }

  @Test(arguments: [
    ("2026-11-22 09:59", true), ("2026-11-22 10:00", true), ("2026-11-22 10:01", false),
  ])
  func `this very minute is past as well`(time: String, isPast: Bool) {
    var session = session(group: GroupID(1))
    session.type("Hi")
    session.press(.tab, .tab, .tab)
    session.type(time)
    #expect(session.press(.control("s")).commands.isEmpty == isPast)
    #expect(session.text.contains("That is past already") == isPast)
  }

  // MARK: Nothing is lost

  @Test func `Esc asks before it loses a text`() {
    var session = session()
    session.type("precious")
    #expect(session.press(.escape).isEmpty)
    #expect(session.text.contains("Leave without finishing?"))
    session.press(.enter, .character("q"), .escape)
    #expect(session.text.contains("precious"))
    #expect(!session.text.contains("Leave without finishing?"))
    #expect(
      session.press(.escape, .character("1")).commands
        == [.createPost(PostText(body: "precious"))])
    #expect(session.state.dialog == nil)
  }

  @Test func `where there is no room around it the question stands alone`() {
    var session = session()
    session.type("precious")
    session.press(.escape)
    session.send(.event(.resize(Size(rows: 8, columns: 40))))
    #expect(session.text.contains("Leave without finishing?"))
    #expect(session.text.filter { $0 == "┌" }.count == 1)
    session.press(.escape)
    #expect(session.text.contains("precious"))
  }

  @Test func `discarding is a choice; an empty page closes at once`() {
    var session = session()
    session.type("x")
    #expect(session.press(.escape, .character("2")).isEmpty)
    #expect(session.state.dialog == nil)
    session.press(.character("p"), .escape)
    #expect(session.state.dialog == nil)
  }

  @Test func `a text that the store refused comes back`() {
    var session = session()
    session.type("precious")
    guard case .perform(let intent)? = session.press(.control("s")).first else {
      Issue.record("nothing was performed")
      return
    }
    _ = session.state.update(.performed(intent, .failure(.store(.busy))))
    #expect(session.text.contains("precious"))
    #expect(session.text.contains("Another program holds the store"))
  }

  @Test func `a hostile paste of many lines stays text`() {
    var session = session()
    session.paste("一行\r\n\u{1B}[2J二行\u{7}\n\u{202E}三\u{200B}行\tq")
    #expect(session.press(.escape, .escape).isEmpty)
    #expect(
      session.press(.control("s")).commands == [.createPost(PostText(body: "一行\n二行\n三行 q"))])
  }

  @Test func `a paste into title or time is one line`() {
    var session = session()
    session.type("Hi")
    session.press(.backTab)
    session.paste("a\nb")
    #expect(
      session.press(.control("s")).commands == [.createPost(PostText(title: "a b", body: "Hi"))])
  }

  // MARK: Editing

  @Test func `a draft is edited and planned in one batch that follows the versions`() {
    let draft = Fixtures.post(7, "Old", body: "text", version: 4)
    var session = ContentSession(
      posts: [PostRow(post: draft, deliveries: [])], groups: groups)
    session.press(.character("e"))
    session.type("A ")
    session.press(.tab, .character(" "))
    let text = PostText(title: "Old", body: "textA")
    #expect(
      session.press(.control("s")).commands
        == [
          .batch([
            .changePost(PostID(7), version: 4, .edit(text)),
            .scheduleDeliveries(
              PostID(7), version: 5,
              [
                DeliveryPlan(
                  group: GroupID(1), day: Fixtures.sunday, time: TimeOfDay(hour: 10, minute: 0))
              ]),
          ])
        ])
  }

  @Test func `of a planned post only the words are edited`() {
    let post = Fixtures.post(8, "Old", body: "text", version: 2)
    var session = ContentSession(
      posts: [PostRow(post: post, deliveries: [Fixtures.delivery(1, of: post, .scheduled)])],
      groups: groups)
    session.press(.character("e"))
    #expect(!session.text.contains("读书会 "))
    #expect(session.press(.control("s")).isEmpty)
    session.press(.character("e"))
    session.type("!")
    session.press(.escape)
    #expect(session.text.contains("keep the changes"))
    #expect(
      session.press(.character("1")).commands
        == [.changePost(PostID(8), version: 2, .edit(PostText(title: "Old", body: "text!")))])
  }

  // MARK: Templates

  @Test func `the morning news brings title, time and ten items to fill`() {
    var session = session(Fixtures.context(.simplified), group: GroupID(1))
    session.press(.control("t"))
    #expect(session.text.contains("早报 09:00"))
    session.press(.character("1"))
    #expect(session.text.contains("报道人：lan"))
    #expect(session.text.contains("0 条，通常 8 到 12 条"))
    session.type("降温")
    #expect(session.text.contains("1 条"))
    #expect(session.text.contains("2026-11-23（周一）09:00"))
    let commands = session.press(.control("s")).commands
    guard case .publishPost(let text, let plans)? = commands.first else {
      Issue.record("nothing was published")
      return
    }
    #expect(text.title == "早报 2026-11-23")
    #expect(plans.map(\.time) == [TimeOfDay(hour: 9, minute: 0)])
  }

  @Test(arguments: PostTemplate.allCases, Language.allCases)
  func `every template has words in every language`(template: PostTemplate, language: Language) {
    let words = Words(language).composer
    #expect(!words.name(of: template).isEmpty)
    #expect(!words.title(of: template, date: "2026-11-22").isEmpty)
    #expect(words.body(of: template, reporter: "lan").contains("\n"))
  }

  @Test func `a template does not replace what is written`() {
    var session = session()
    session.type("mine")
    session.press(.control("t"), .character("2"))
    #expect(session.text.contains("mine"))
    session.press(.control("t"), .escape)
    #expect(session.text.contains("mine"))
  }
}
