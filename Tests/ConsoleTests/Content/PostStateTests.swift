import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What a row tells of a post's deliveries: how they stand, when the next is, and to whom.
@Suite struct PostStateTests {
  private typealias Fixtures = ContentFixtures
  private let post = Fixtures.post(1, "早报")

  private func row(_ deliveries: DeliveryRow...) -> PostRow {
    PostRow(post: post, deliveries: deliveries)
  }

  private func delivery(
    _ id: Int64, _ state: DeliveryState, hour: Int = 9, settledAfter: Int64? = nil,
    group: String = "甲", zone: Zone = Fixtures.shanghai
  ) -> DeliveryRow {
    Fixtures.delivery(
      id, of: post, state, hour: hour, group: group, zone: zone, settledAfter: settledAfter)
  }

  @Test func `what asks for a person most stands first, and gives its look`() {
    let all = row(
      delivery(1, .withdrawn), delivery(2, .skipped), delivery(3, .scheduled), delivery(4, .missed),
      delivery(5, .due), delivery(6, .due))
    let (text, look) = all.state(Words(.english))
    #expect(text == "2 due · 1 missed · 1 scheduled · 1 skipped · 1 withdrawn")
    #expect(look == .warning)
    #expect(row(delivery(1, .missed)).state(Words(.traditional)).text == "已錯過 1")
    #expect(row().state(Words(.english)).text == "draft")
  }

  static let delays: [(seconds: Int64, isOnTime: Bool)] = [
    (-960, false), (-901, false), (-900, true), (0, true), (900, true), (901, false),
    (86_400, false),
  ]

  @Test(arguments: Self.delays)
  func `on time is a quarter of an hour to either side`(seconds: Int64, isOnTime: Bool) {
    #expect(delivery(1, .sent, settledAfter: seconds).delivery.wasOnTime == isOnTime)
    #expect(!delivery(1, .skipped, settledAfter: seconds).delivery.wasOnTime)
  }

  @Test func `the next that is open tells when, or else the last that was`() {
    let context = Fixtures.context()
    #expect(
      row(delivery(2, .scheduled, hour: 20), delivery(1, .scheduled, hour: 12)).when(context)
        == "12:00")
    #expect(row(delivery(1, .due), delivery(2, .scheduled, hour: 12)).when(context) == "1 h late")
    #expect(row(delivery(1, .missed), delivery(2, .scheduled, hour: 12)).when(context) == "12:00")
    #expect(row(delivery(1, .missed)).when(context) == "11-22 09:00")
    #expect(row(delivery(1, .sent, settledAfter: 90 * 60)).when(context) == "11-22 10:30")
    #expect(row().when(context) == "")
  }

  @Test func `times are those of the group`() {
    let berlin = delivery(1, .scheduled, hour: 21, zone: Fixtures.berlin)
    #expect(row(berlin).when(Fixtures.context()) == "21:00")
    #expect(
      berlin.whenDue(Fixtures.context()) == "due Sun 2026-11-22 21:00 Europe/Berlin")
    #expect(delivery(1, .scheduled).whenDue(Fixtures.context()) == "due Sun 2026-11-22 09:00")
  }

  @Test(arguments: [8, 10, 14, 30])
  func `how many more groups there are is never cut`(columns: Int) {
    let long = delivery(1, .due, group: "一个名字很长很长的读书会·一群")
    let text = row(long, delivery(2, .due), delivery(3, .due)).groups(
      Words(.english), columns: columns)
    #expect(text.hasSuffix(" +2"))
    #expect(Text.width(text) <= columns)
    #expect(row(delivery(1, .due)).groups(Words(.english), columns: columns) == "甲")
    #expect(row().groups(Words(.english), columns: columns) == "")
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func `each state has a sign of its own, one cell wide`(glyphs: Glyphs) {
    let signs = DeliveryState.allCases.map { $0.sign(glyphs) }
    #expect(Set(signs).count == DeliveryState.allCases.count)
    #expect(signs.allSatisfy { Text.width($0) == 1 })
  }

  @Test func `open is what can still be sent or skipped`() {
    for state in DeliveryState.allCases {
      let canBeSent = DeliveryChange.confirmSent.result(from: state) != nil
      let canBeSkipped = DeliveryChange.skip(reason: "x").result(from: state) != nil
      #expect(state.isOpen == canBeSent)
      #expect(state.isOpen == canBeSkipped)
    }
  }
}
