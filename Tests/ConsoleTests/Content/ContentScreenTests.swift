import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite("The content screen")
struct ContentScreenTests {
  typealias Fixtures = ContentFixtures
  let news = Fixtures.post(1, "早报 11-22", version: 3)
  let digest = Fixtures.post(2, "Digest", part: .waist)

  var posts: [PostRow] {
    [
      PostRow(
        post: news,
        deliveries: [
          Fixtures.delivery(1, of: news, .due, version: 4),
          Fixtures.delivery(2, of: news, .scheduled, hour: 18, group: "二群", version: 5),
        ]),
      PostRow(
        post: digest,
        deliveries: [
          Fixtures.delivery(3, of: digest, .sent, settledAfter: 60),
          Fixtures.delivery(4, of: digest, .sent, settledAfter: 7_200),
          Fixtures.delivery(5, of: digest, .scheduled, hour: 20, version: 2),
        ]),
      PostRow(post: Fixtures.post(3, "", body: "\nAn idea", version: 2), deliveries: []),
    ]
  }

  @Test func `rows tell part, state, time and groups`() {
    var session = ContentSession(Fixtures.context(columns: 120), posts: posts)
    #expect(session.line(5).contains("早报 11-22"))
    #expect(session.line(5).contains("1 due · 1 scheduled"))
    #expect(session.line(5).contains("1 h late"))
    #expect(session.line(5).contains(" +1"))
    #expect(session.line(7).contains("An idea"))
    #expect(session.line(7).contains("draft"))
    session.press(.down)
    #expect(session.text.contains("20:00"))
  }

  @Test func `where titles leave room, a group's name is whole, with how many more there are`() {
    let post = Fixtures.post(9, "Hi")
    let long = "Saturday Morning Runners"
    let rows = [
      PostRow(
        post: post,
        deliveries: [
          Fixtures.delivery(1, of: post, .due, group: long),
          Fixtures.delivery(2, of: post, .due, group: "二群"),
        ]),
      PostRow(
        post: Fixtures.post(10, "Ho"),
        deliveries: [Fixtures.delivery(3, of: post, .due, group: long)]),
    ]
    let wide = ContentSession(Fixtures.context(columns: 100), posts: rows)
    #expect(wide.line(6).contains(long), "\(wide.text)")
    #expect(wide.line(5).contains("Saturday Mo"))
    #expect(wide.line(5).hasSuffix(" +1"))
    // Where there is no room, the end that tells groups of a series apart is kept.
    let narrow = ContentSession(Fixtures.context(columns: 80), posts: rows)
    #expect(narrow.line(5).hasSuffix(" +1"), "\(narrow.text)")
    #expect(narrow.text.split(separator: "\n").allSatisfy { Text.width(String($0)) <= 80 })
  }

  @Test func `what was sent tells how many were on time`() {
    let row = posts[1]
    #expect(row.state(Words(.english)).text == "1 scheduled · 2 sent · 1/2 on time")
    #expect(row.state(Words(.simplified)).text == "已排期 1 · 已发送 2 · 准时 1/2")
  }

  @Test func `? tells what on time means and how late each was`() {
    var session = ContentSession(posts: posts)
    session.press(.down, .character("?"))
    #expect(session.text.contains("within 15 minutes"))
    #expect(session.text.contains("读书会·一群: 1 min late"))
    #expect(session.text.contains("读书会·一群: 120 min late"))
  }

  @Test func `? tells what a part is for, also of a draft, and what the signs of the week mean`() {
    var draft = ContentSession(Fixtures.context(rows: 40), posts: [posts[2]])
    draft.press(.character("?"))
    #expect(draft.text.contains("head: attracts"))
    var traditional = ContentSession(Fixtures.context(.traditional, rows: 40), posts: [posts[2]])
    traditional.press(.character("?"))
    #expect(traditional.text.contains("「頭(吸引)、腰(認知)、腿(促進轉化)」"))
    for columns in [80, 120] {
      var week = ContentSession(
        Fixtures.context(rows: 40, columns: columns), posts: posts,
        week: posts.flatMap(\.deliveries))
      week.press(.tab, .character("?"))
      #expect(week.text.contains("missed"))
      #expect(week.text.contains("after 24 hours"))
    }
  }

  @Test func `beside the list a delivery tells how late it went out, and clocks that are others`() {
    let post = Fixtures.post(8, "Digest")
    let rows = [
      PostRow(
        post: post,
        deliveries: [
          Fixtures.delivery(3, of: post, .sent, settledAfter: 7_200),
          Fixtures.delivery(4, of: post, .scheduled, group: "Berlin", zone: Fixtures.berlin),
        ])
    ]
    let session = ContentSession(Fixtures.context(rows: 40, columns: 150), posts: rows)
    #expect(session.text.contains("读书会·一群 · 120 min late"))
    #expect(session.text.contains("Berlin · Europe/Berlin"))
  }

  @Test func `the list takes two thirds of a wide window and gives its titles the room`() {
    let long = Fixtures.post(9, "What would you like to read")
    let rows = [PostRow(post: long, deliveries: [])]
    let session = ContentSession(Fixtures.context(rows: 40, columns: 120), posts: rows)
    #expect(session.line(5).contains("What would you like to"))
  }

  @Test func `hostile names keep the columns straight`() {
    let hostile = Fixtures.post(9, "\u{1B}[2J早\u{202E}报\u{7}👨‍👩‍👧")
    let rows = [
      PostRow(
        post: hostile,
        deliveries: [Fixtures.delivery(9, of: hostile, .due, group: "\u{1B}]0;x\u{7}群")]),
      posts[0],
    ]
    let session = ContentSession(Fixtures.context(.simplified), posts: rows)
    let canvas = session.state.canvas()
    for row in [5, 6] {
      let column = (0..<80).first { canvas[Point(row: row, column: $0)]?.text == "头" }
      #expect(column == (0..<80).first { canvas[Point(row: 4, column: $0)]?.text == "结" })
    }
  }

  @Test func `Enter hands off what is due, and edits a draft`() {
    var session = ContentSession(posts: posts)
    session.press(.enter)
    #expect(session.text.contains("Send by hand: 读书会·一群"))
    session.press(.escape, .down, .down, .enter)
    #expect(session.text.contains("Edit post"))
  }

  @Test func `y copies title and text`() {
    var session = ContentSession(posts: posts)
    #expect(session.press(.character("y")) == [.copy("早报 11-22\nHello")])
  }

  @Test func `x asks why and skips what is due`() {
    var session = ContentSession(posts: posts)
    session.press(.character("x"))
    #expect(session.press(.enter, .character("x")).isEmpty)
    #expect(
      session.press(.character("1")).commands
        == [.settleDelivery(DeliveryID(1), version: 4, .skip(reason: "no longer current"))])
  }

  @Test func `x takes own words`() {
    var session = ContentSession(posts: posts)
    session.press(.character("x"), .character("0"))
    session.type("rain")
    #expect(
      session.press(.enter).commands
        == [.settleDelivery(DeliveryID(1), version: 4, .skip(reason: "rain"))])
  }

  @Test func `D withdraws an unsent post whole, of a sent one what is still planned`() {
    var session = ContentSession(posts: posts)
    #expect(
      session.press(.character("D")).commands
        == [.changePost(PostID(1), version: 3, .withdraw)])
    session.press(.down)
    #expect(
      session.press(.character("D")).commands
        == [.settleDelivery(DeliveryID(5), version: 2, .withdraw)])
  }

  @Test func `marked posts are confirmed at once only after a question`() {
    var session = ContentSession(posts: posts)
    session.press(.character(" "), .character(" "))
    #expect(session.press(.enter).isEmpty)
    #expect(session.text.contains("Were these 2 sent?"))
    #expect(session.press(.enter).isEmpty)
    #expect(
      session.press(.character("2")).commands
        == [
          .batch([
            .settleDelivery(DeliveryID(1), version: 4, .confirmSent),
            .settleDelivery(DeliveryID(5), version: 2, .confirmSent),
          ])
        ])
  }

  @Test func `f walks open, past and all; in a group's page also the week`() {
    var session = ContentSession(posts: posts)
    session.press(.character("f"))
    #expect(session.line(3).contains("past"))
    session.press(.character("f"))
    #expect(session.line(3).contains("all"))
    session.press(.character("f"))
    #expect(session.line(3).contains("open"))

    var tab = ContentSession(group: GroupID(1), posts: posts)
    tab.press(.character("f"), .character("f"), .character("f"))
    #expect(tab.line(3).contains("this week"))
    tab.press(.character("f"))
    #expect(tab.line(3).contains("open"))
  }

  @Test(arguments: [(5, 20), (1, 1), (3, 10), (24, 80), (40, 120), (60, 200)])
  func `any window shows it`(rows: Int, columns: Int) {
    for language in Language.allCases {
      var session = ContentSession(
        Fixtures.context(language, rows: rows, columns: columns), posts: posts,
        week: posts.flatMap(\.deliveries))
      session.press(.down, .tab, .down, .enter, .escape, .character("p"), .tab, .tab, .escape)
      #expect(session.state.canvas().size == Size(rows: rows, columns: columns))
    }
  }

  @Test func `20 by 5 shows the selected row`() {
    var session = ContentSession(Fixtures.context(rows: 5, columns: 20), posts: posts)
    session.press(.down, .down)
    #expect(session.text.contains("An idea"))
  }
}
