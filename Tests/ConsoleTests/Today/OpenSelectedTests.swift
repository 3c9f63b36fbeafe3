import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// With rows marked, Enter means the row it stands on, and `y` all that are marked.
struct OpenSelectedTests {
  private typealias Fixtures = ContentFixtures
  private let early = Fixtures.post(1, "早报", body: "one")
  private let late = Fixtures.post(2, "晚报", body: "two")

  private func join(_ id: Int64, _ name: String) -> TodayRow {
    TodayRow(subject: .join(JoinSamples.row(id, name)), since: ScriptedConsole.now - 90)
  }

  private func task(_ id: Int64, _ title: String) -> TodayRow {
    TodayRow(
      subject: .task(TasksSession.row(id, title, version: 3)), since: ScriptedConsole.now - 60)
  }

  private func due(_ id: Int64, _ post: Post) -> TodayRow {
    TodayRow(subject: .delivery(Fixtures.delivery(id, of: post, .due)), since: Fixtures.now)
  }

  private func console(_ rows: [TodayRow]) -> ScriptedConsole {
    var counts = TodayCounts()
    counts.groups = 2
    let known = counts
    return ScriptedConsole(Screen(TodayScreen())) { query in
      switch query {
      case .presence: .presence(.kai)
      case .counts: .counts(known)
      case .today: .today(rows: rows, total: rows.count)
      default: nil
      }
    }
  }

  private func copies(_ effects: [Effect]) -> [String] {
    effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
  }

  @Test func `the request it stands on opens, not the first that is marked`() {
    var it = console([join(1, "Ada"), join(2, "Bo"), join(3, "Cy")])
    it.type("  ")
    it.press(.enter)
    #expect(it.state.screen.model.queries.contains(.join(JoinID(3))))
    it.press(.escape)
    it.type("kk")
    it.press(.enter)
    #expect(it.state.screen.model.queries.contains(.join(JoinID(1))))
  }

  @Test func `the row it stands on opens also when the marked ones are of other kinds`() {
    var it = console([join(1, "Ada"), task(7, "Call Wu"), task(8, "Thank Li")])
    it.type("  ")
    it.press(.enter)
    #expect(it.row(with: "Thank Li") != nil && it.state.dialog != nil)
    #expect(it.state.notice == nil)
  }

  @Test func `one of several marked tasks is not edited in the name of all`() {
    var it = console([task(7, "Call Wu"), task(8, "Thank Li")])
    it.type("  e")
    #expect(it.state.dialog == nil)
    #expect(it.rows.last?.contains("one at a time") == true)
    it.press(.escape)
    it.type("e")
    #expect(it.state.dialog != nil)
  }

  @Test func `y copies all marked posts in order, an empty line between them`() {
    var it = console([due(1, early), due(2, late), due(3, Fixtures.post(3, "", body: "three"))])
    // The last first: the order is that of the list.
    it.type("G kk y")
    #expect(copies(it.otherEffects) == ["早报\none\n\nthree"])
    it.type(" y")
    #expect(copies(it.otherEffects).last == "早报\none\n\n晚报\ntwo\n\nthree")
  }

  @Test func `a post that goes to several groups is copied once`() {
    var it = console([due(1, early), due(2, early), due(3, late)])
    it.type("*y")
    #expect(copies(it.otherEffects) == ["早报\none\n\n晚报\ntwo"])
  }

  @Test func `without marks y copies the selected post`() {
    var it = console([due(1, early), due(2, late)])
    it.type("jy")
    #expect(copies(it.otherEffects) == ["晚报\ntwo"])
  }

  @Test func `the list of posts and the week copy alike`() {
    let rows = [
      PostRow(post: early, deliveries: [Fixtures.delivery(1, of: early, .due)]),
      PostRow(post: late, deliveries: []),
    ]
    var list = ContentSession(posts: rows)
    list.press(.character("*"))
    #expect(copies(list.press(.character("y"))) == ["早报\none\n\n晚报\ntwo"])
    var week = ContentSession(week: [
      Fixtures.delivery(1, of: early, .due, hour: 9),
      Fixtures.delivery(2, of: late, .due, hour: 10),
      Fixtures.delivery(3, of: early, .due, hour: 11),
    ])
    week.press(.character("v"), .character("*"))
    #expect(copies(week.press(.character("y"))) == ["早报\none\n\n晚报\ntwo"])
  }
}
