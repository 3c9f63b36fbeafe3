import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Head, body and foot of the console.
struct FrameTests {
  @Test(arguments: [
    // rows, head, body, foot
    (60, 3, 55, 2), (24, 3, 19, 2), (12, 3, 7, 2), (11, 2, 8, 1), (8, 2, 5, 1), (7, 1, 5, 1),
    (5, 1, 3, 1), (2, 1, 0, 1), (1, 1, 0, 0), (0, 0, 0, 0),
  ])
  func `low windows give up the ornaments first`(rows: Int, head: Int, body: Int, foot: Int) {
    let frame = FrameLayout(Size(rows: rows, columns: 80))
    #expect([frame.head.rows, frame.body.rows, frame.foot.rows] == [head, body, foot])
    #expect(frame.body.row == frame.head.endRow && frame.foot.row == frame.body.endRow)
  }

  private func console(
    _ counts: TodayCounts = TodayCounts(), columns: Int = 80, language: Language = .english,
    others: [String] = [], groups: [String] = []
  ) -> ScriptedConsole {
    let rows = groups.map { name in
      GroupRow(
        group: Group(id: GroupID(1), name: name, platform: .qq, zone: .utc), members: 3,
        figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0, ownerName: nil)
    }
    var presence = Presence.kai
    presence.sessions = others.enumerated().map { number, name in
      Session(
        id: SessionID(Int64(number + 2)), name: name, terminal: nil, since: ScriptedConsole.now)
    }
    let here = presence
    return ScriptedConsole(
      Screen(GroupsScreen()), size: Size(rows: 24, columns: columns), language: language
    ) { query in
      switch query {
      case .counts: .counts(counts)
      case .presence: .presence(here)
      case .groups: .groups(Page(total: rows.count, offset: 0, rows: rows))
      default: nil
      }
    }
  }

  private var busy: TodayCounts {
    var counts = TodayCounts()
    (counts.groups, counts.members, counts.joinsOpen) = (3, 1_200, 12)
    (counts.deliveriesDue, counts.tasksDue, counts.alerts) = (1, 0, 2)
    return counts
  }

  @Test func `the head says how large the community is, what waits and what time it is`() {
    let head = console(busy, columns: 100).rows[0]
    #expect(
      head.hasPrefix(" 荷塘 Hetang  3 groups · 1 200 members   12 joins · 1 post due · 2 alerts"))
    #expect(head.hasSuffix("Fri 08:00"))
    #expect(console().rows[0].contains("nothing waits"))
  }

  @Test func `where that has no room, what waits is what stays`() {
    let head = console(busy, columns: 66).rows[0]
    #expect(head.contains("12 joins · 1 post due · 2 alerts") && !head.contains("members"))
    #expect(!console(busy, columns: 50).rows[0].contains("08:00"))
  }

  @Test func `as soon as there is room to the last column, both are said`() throws {
    let columns = try #require(
      (60...120).first { console(busy, columns: $0).rows[0].contains("members") })
    #expect(console(busy, columns: columns).rows[0].hasSuffix("2 alerts Fri 08:00"))
  }

  @Test func `a key stands in the footer as soon as it fits to the last column`() {
    var come = 0
    for columns in 61...140 {
      let rows = [columns - 1, columns].map { console(columns: $0, groups: ["Tea"]).rows[23] }
      let keys = rows.map { $0.split(separator: "  ").count }
      guard keys[1] > keys[0] else { continue }
      come += 1
      // Two columns set each key apart from the next, also where none comes.
      #expect(Text.width(rows[1]) + 1 == columns, "\(columns)")
    }
    #expect(come > 2)
  }

  @Test func `the tabs say where one is, then the page`() {
    var it = console(columns: 100, groups: [hostileName])
    #expect(it.rows[1].contains("2 Groups"))
    #expect(it.state.canvas().styles.contains("bold underline"))
    it.press(.enter)
    #expect(it.rows[1].contains("9 Log  ▸ Redgnp Tab new 👨 line"))
  }

  @Test func `who else is here stands at the end of the tabs, each once and without oneself`() {
    let row = console(columns: 100, others: ["lin", "kai", "lin", "mo\u{202E}"]).rows[1]
    #expect(row.hasSuffix("lin, mo"), "\(row)")
    #expect(!row.contains("kai"))
    #expect(!console(columns: 60, others: ["lin"]).rows[1].contains("lin"))
  }

  @Test func `a notice takes the place of the keys until the next one`() {
    var it = console()
    let keys = it.rows[23]
    it.send(.copied(true))
    #expect(it.rows[23] == " Copied through the terminal.")
    it.send(.copied(false))
    #expect(it.rows[23].contains("Too long"))
    it.press(.character("j"))
    #expect(it.rows[23] == keys)
  }

  @Test func `under a dialog the screen's keys rest, and nothing follows later`() {
    var it = console(groups: ["Tea"])
    let before = it.state.canvas()
    #expect(!before.followers.isEmpty)
    it.type(":")
    #expect(it.rows[23].isEmpty)
    let under = it.state.canvas()
    #expect(under.followers == [])
    // Closed while a key is held: no part of the dialog stays behind.
    it.press(.escape)
    let after = it.state.canvas()
    #expect(after.followingLater(than: under) == after)
  }

  @Test func `without colours, no cell has one`() {
    var it = console(busy)
    var state = it.state
    state.context.capabilities.colors = .none
    #expect(it.state.canvas().styles.contains("cyan"))
    for style in ["cyan", "green", "yellow", "red", " on "] {
      #expect(!state.canvas().styles.contains(style), "\(style)")
    }
    it.send(.copied(true))
    #expect(it.state.canvas().styles.contains("green"))
  }
}
