import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The week is of each group's own clocks: everything stands in one week and under one day of it.
@Suite struct WeekBordersTests {
  private typealias Fixtures = ContentFixtures
  static let zones = [
    "Pacific/Kiritimati", "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Pacific/Pago_Pago",
  ]
  private let news = Fixtures.post(1, "早报")
  private let monday = Fixtures.sunday - 6

  private func calendar(_ rows: [DeliveryRow], today: Day) -> WeekCalendar {
    var week = WeekCalendar()
    week.settle(today: today)
    week.receive(rows)
    return week
  }

  @Test(arguments: Self.zones)
  func `of three weeks of deliveries each stands in exactly one`(name: String) throws {
    let zone = try #require(Zone(name))
    let rows = (0..<63).map { number in
      Fixtures.delivery(
        Int64(number), of: news, .scheduled, day: monday - 7 + number / 3,
        hour: [0, 12, 23][number % 3],
        zone: zone)
    }
    var found: [DeliveryID] = []
    for week in -1...1 {
      let calendar = calendar(rows, today: monday + 7 * week + 2)
      for weekday in 0..<7 {
        found += calendar.deliveries(on: monday + 7 * week + weekday).map(\.row.rowID)
      }
      #expect(calendar.list.total == 21)
    }
    #expect(found == rows.map(\.rowID))
  }

  /// The store is asked by moments: it has to be asked for enough of them.
  @Test(arguments: Self.zones, Self.zones)
  func `what stands in the week is asked for, wherever group and operator are`(
    there: String, here: String
  ) throws {
    let (group, own) = (try #require(Zone(there)), try #require(Zone(here)))
    let store = try Store.inMemory()
    let early = own.start(of: monday - 6)
    let groups = try SmallCommunity.load(
      into: store, zones: [group, group, group, group], at: early)
    let moments = [(monday - 1, 23), (monday, 0), (monday + 6, 23), (monday + 7, 0)]
    let plans = zip(groups, moments).map { group, moment in
      DeliveryPlan(group: group, day: moment.0, time: TimeOfDay(hour: moment.1, minute: 0))
    }
    _ = try store.perform(
      .publishPost(PostText(title: "早报", body: "1"), plans), as: Operator(name: "kai"), at: early)
    let desk = StoreDesk(store: store, operatorName: "kai", zone: own)
    guard
      case .answered(_, .calendar(let rows)) = desk.carryOut(
        .calendar(monday: monday, group: nil), at: early)
    else {
      Issue.record("no calendar")
      return
    }
    let week = calendar(rows, today: monday + 3)
    #expect(week.list.page.rows.map(\.delivery.day) == [monday, monday + 6])
  }

  @Test func `the filter goes along into the next week`() {
    let rows = [
      Fixtures.delivery(1, of: news, .scheduled, day: monday, group: "甲"),
      Fixtures.delivery(2, of: news, .scheduled, day: monday, group: "乙"),
      Fixtures.delivery(3, of: news, .scheduled, day: monday + 7, group: "甲"),
      Fixtures.delivery(4, of: news, .scheduled, day: monday + 7, group: "乙"),
    ]
    var session = ContentSession(week: rows)
    session.press(.tab, .character("/"))
    session.type("乙")
    session.press(.enter)
    #expect(session.text.contains("1 / 2") || session.text.contains("1 of 2"))
    session.press(.character("]"))
    #expect(session.text.contains("/乙"))
    #expect(session.line(21).contains("乙"))
    #expect(!session.line(21).contains("甲"))
  }

  @Test(arguments: Language.allCases)
  func `a filter that finds nothing does not tell of an empty week`(language: Language) {
    let words = Words(language).content
    for columns in [60, 80] {
      var session = ContentSession(
        Fixtures.context(language, columns: columns),
        week: [Fixtures.delivery(1, of: news, .scheduled)])
      session.press(.tab, .character("/"))
      session.type("zzz")
      #expect(session.text.contains(words.noMatch.prefix(8)))
      #expect(!session.text.contains(words.emptyWeek.prefix(8)))
    }
  }

  @Test(arguments: [(5, 20), (8, 40), (12, 60), (24, 69), (24, 80), (40, 120)])
  func `the selected delivery is in sight at every size`(rows: Int, columns: Int) {
    let week = (0..<40).map {
      Fixtures.delivery($0, of: news, .scheduled, day: monday + Int($0) / 6)
    }
    var session = ContentSession(
      Fixtures.context(rows: rows, columns: columns), week: week)
    session.press(.tab, .character("g"))
    for key in [Key.end, .up, .pageUp, .control("u"), .home, .pageDown, .control("d"), .end] {
      session.press(key)
      let canvas = session.state.canvas()
      let row = canvas.cursor.map { canvas.rowText($0.row) } ?? ""
      #expect(row.contains("▸"), "\(key)\n\(session.text)")
      #expect(SoundFrame.faults(of: canvas) == [])
    }
  }

  @Test func `only what is still planned goes out of the plan, and why is said`() {
    let rows = [
      Fixtures.delivery(1, of: news, .due, day: monday),
      Fixtures.delivery(2, of: news, .missed, day: monday),
      Fixtures.delivery(3, of: news, .sent, day: monday, settledAfter: 0),
    ]
    for (row, reason) in zip(
      rows, [Availability.Reason.pastItsTime, .pastItsTime, .alreadySettled])
    {
      var session = ContentSession(week: [row])
      session.press(.tab)
      #expect(session.press(.character("D")).isEmpty)
      #expect(session.line(23).contains(ScriptedConsole.refusal(.withdraw, reason)))
    }
  }
}
