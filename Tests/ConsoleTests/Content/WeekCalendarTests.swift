import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite("The week")
struct WeekCalendarTests {
  typealias Fixtures = ContentFixtures
  let news = Fixtures.post(1, "早报")

  var week: [DeliveryRow] {
    [
      Fixtures.delivery(3, of: news, .due, group: "丙"),
      Fixtures.delivery(1, of: news, .sent, day: Fixtures.sunday - 6, settledAfter: 0),
      Fixtures.delivery(2, of: news, .skipped, day: Fixtures.sunday - 6, hour: 18, settledAfter: 0),
      Fixtures.delivery(
        4, of: news, .scheduled, hour: 21, group: "Berlin", zone: Fixtures.berlin, version: 7),
    ]
  }

  func session(columns: Int = 80) -> ContentSession {
    var session = ContentSession(Fixtures.context(columns: columns), week: week)
    session.press(.tab)
    return session
  }

  @Test func `deliveries stand under their day with time and sign`() {
    let session = session()
    #expect(session.line(4).hasPrefix(" Mon 11-16  Tue 11-17"))
    #expect(session.line(5).hasPrefix(" 09:00✓早报"))
    #expect(session.line(6).hasPrefix(" 18:00/早报"))
    let canvas = session.state.canvas()
    #expect(canvas[Point(row: 5, column: 66)]?.text == "▸")
    #expect(session.line(6).hasSuffix("21:00·早报"))
  }

  @Test func `selection begins at what is open and is told in full below`() {
    var session = session()
    #expect(session.line(21).contains("! due · 丙 · due Sun 2026-11-22 09:00 · 早报"))
    session.press(.down)
    #expect(session.line(21).contains("Sun 2026-11-22 21:00 Europe/Berlin"))
    #expect(session.state.canvas().cursor == Point(row: 6, column: 66))
  }

  @Test func `brackets turn the weeks`() {
    var session = session()
    session.press(.character("]"))
    #expect(session.line(3).contains("week 2026-11-23 – 11-29"))
    session.press(.character("["), .character("["))
    #expect(session.line(3).contains("week 2026-11-09 – 11-15"))
  }

  @Test func `only what is planned can be withdrawn`() {
    var session = session()
    #expect(session.press(.character("D")).isEmpty)
    #expect(session.line(23).contains("its time has come"))
    session.press(.down)
    #expect(
      session.press(.character("D")).commands
        == [.settleDelivery(DeliveryID(4), version: 7, .withdraw)])
  }

  @Test func `a filter narrows by group or heading`() {
    var session = session()
    session.press(.character("/"))
    session.type("berlin")
    session.press(.enter)
    #expect(session.line(5).hasSuffix("21:00·早报"))
    #expect(!session.text.contains("09:00"))
    session.press(.escape)
    #expect(session.text.contains("09:00"))
  }

  @Test func `a day with more than fits says how many`() {
    let many = (1...40).map { Fixtures.delivery($0, of: news, .scheduled, hour: 12) }
    var session = ContentSession(week: many)
    session.press(.tab)
    #expect(session.text.contains("+26"))
    session.press(.character("G"))
    #expect(session.text.contains("▸12:00"))
  }

  @Test(arguments: [(14, 14, nil), (15, 15, nil), (16, 14, "+2")] as [(Int64, Int, String?)])
  func `a day that just fits shows all of it`(count: Int64, shown: Int, more: String?) {
    let many = (1...count).map { Fixtures.delivery($0, of: news, .scheduled, hour: 12) }
    var session = ContentSession(week: many)
    session.press(.tab)
    #expect((0..<24).count { session.line($0).contains("12:00·") } == shown)
    #expect(session.text.contains("+") == (more != nil))
    if let more { #expect(session.text.contains(more)) }
  }

  @Test func `a narrow window lists the week by day`() {
    let session = session(columns: 40)
    #expect(session.text.contains("Sun 09:00 ! 早报"))
  }
}
