import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite("Sending by hand")
struct HandOffTests {
  typealias Fixtures = ContentFixtures
  let post = Fixtures.post(1, "早报", body: "1. one\n2. two")

  func session(
    _ rows: [DeliveryRow], _ context: ConsoleContext = Fixtures.context()
  ) -> ContentSession {
    var session = ContentSession(
      context, posts: [PostRow(post: post, deliveries: rows)])
    session.press(.enter)
    return session
  }

  @Test func `the text stands at the left edge without a frame`() {
    let session = session([Fixtures.delivery(1, of: post, .due)])
    #expect(session.line(0) == " Send by hand: 读书会·一群")
    #expect(session.line(1).contains("due Sun 2026-11-22 09:00"))
    #expect(session.line(3) == "早报")
    #expect(session.line(4) == "1. one")
    #expect(session.line(5) == "2. two")
  }

  @Test func `Enter confirms what was copied, never the key that opened it`() {
    var session = session([Fixtures.delivery(1, of: post, .due, version: 6)])
    #expect(session.press(.enter, .enter).isEmpty)
    #expect(session.text.contains("Not copied yet"))
    #expect(session.press(.character("y")) == [.copy("早报\n1. one\n2. two")])
    #expect(
      session.press(.enter)
        == [
          .perform(
            .command(
              .settleDelivery(DeliveryID(1), version: 6, .confirmSent), .deliverySent(1)))
        ])
    #expect(session.state.dialog == nil)
  }

  @Test(arguments: [(9, "· 1 h late"), (10, "22 10:00"), (11, "22 11:00")])
  func `how late it is is said once it is`(hour: Int, end: String) {
    let session = session([Fixtures.delivery(1, of: post, .due, hour: hour)])
    #expect(session.line(1).hasSuffix(end), "\(session.line(1))")
  }

  @Test func `d confirms what was sent another way`() {
    var session = session([Fixtures.delivery(1, of: post, .missed)])
    #expect(
      session.press(.character("d")).commands
        == [.settleDelivery(DeliveryID(1), version: 1, .confirmSent)])
  }

  @Test func `one group follows the other, each copied anew`() {
    var session = session([
      Fixtures.delivery(1, of: post, .due, group: "甲"),
      Fixtures.delivery(2, of: post, .due, group: "乙"),
    ])
    #expect(session.line(0) == " Send by hand 1/2: 甲")
    #expect(session.press(.character("y"), .enter).commands.count == 1)
    #expect(session.line(0) == " Send by hand 2/2: 乙")
    #expect(session.press(.enter).isEmpty)
    #expect(
      session.press(.character("y"), .enter).commands
        == [.settleDelivery(DeliveryID(2), version: 1, .confirmSent)])
    #expect(session.state.dialog == nil)
  }

  @Test func `x skips this one with a reason`() {
    var session = session([Fixtures.delivery(1, of: post, .due)], Fixtures.context(.simplified))
    session.press(.character("x"))
    #expect(
      session.press(.character("2")).commands
        == [.settleDelivery(DeliveryID(1), version: 1, .skip(reason: "群里已有人发过"))])
  }

  @Test func `what is settled can only be read and copied`() {
    let row = Fixtures.delivery(1, of: post, .skipped, settledAfter: 60, reason: "下雨")
    var session = session([row])
    #expect(session.line(1).contains("skipped 2026-11-22 09:01 by lan · 下雨"))
    #expect(session.press(.enter, .character("d"), .character("x")).isEmpty)
    #expect(session.press(.character("y")).count == 1)
  }

  @Test func `a long text scrolls to its end and no further`() {
    let long = Fixtures.post(2, "", body: (1...50).map { "line \($0)" }.joined(separator: "\n"))
    var session = ContentSession(
      posts: [PostRow(post: long, deliveries: [Fixtures.delivery(1, of: long, .due)])])
    session.press(.enter, .character("G"), .down, .pageDown)
    #expect(session.text.contains("line 50"))
    #expect(session.line(3) == "line 34")
    session.press(.up)
    #expect(session.line(3) == "line 33")
  }

  @Test func `hostile text is shown harmless and copied as it is`() {
    let body = "a\u{1B}[31mred\u{202E}\u{7}\nb"
    let hostile = Fixtures.post(3, "", body: body)
    var session = ContentSession(
      posts: [PostRow(post: hostile, deliveries: [Fixtures.delivery(1, of: hostile, .due)])])
    session.press(.enter)
    #expect(session.line(3) == "ared")
    #expect(session.line(4) == "b")
  }

  @Test func `a time on other clocks names their zone`() {
    let row = Fixtures.delivery(
      1, of: post, .scheduled, day: Day(year: 2027, month: 3, day: 28), hour: 2,
      zone: Fixtures.berlin)
    // Clocks go from 02:00 to 03:00 that night.
    let session = session([row])
    #expect(session.line(1).contains("Sun 2027-03-28 03:00 Europe/Berlin"))
  }
}
