import Community
import Store
import Testing
import Words

/// Shares and counts within sentences.
@Suite struct ShareTests {
  private func told(_ rise: ForerunnerRise, _ kind: Forerunner = .water) -> String {
    Words(.english).lights.sentence(.forerunner(kind, rise))
  }

  private func rise(_ count: Int, of all: Int, before: Int = 0, ofBefore: Int = 0)
    -> ForerunnerRise
  {
    ForerunnerRise(count: count, of: all, countBefore: before, ofBefore: ofBefore, daysBefore: 21)
  }

  @Test(arguments: [
    (7, 1_000, "0.7 %"), (20, 1_000, "2 %"), (1, 3, "33.3 %"), (2, 3, "66.7 %"), (3, 3, "100 %"),
    (0, 5, "0 %"), (0, 0, "0 %"), (1, 2_001, "0 %"), (1, 2_000, "0.1 %"), (1_999, 2_000, "100 %"),
  ])
  func `a forerunner is told in tenths of a per cent`(count: Int, all: Int, share: String) {
    let now = told(rise(count, of: all))
    #expect(now.contains("(\(share));"), "\(now)")
    let before = told(rise(1, of: 2, before: count, ofBefore: all))
    #expect(before.hasSuffix("(\(share))."), "\(before)")
  }

  @Test func `one does, several do`() {
    #expect(told(rise(1, of: 50), .advertising).contains("1 of 50 messages in 7 days sells "))
    #expect(told(rise(2, of: 50), .advertising).contains("2 of 50 messages in 7 days sell "))
    #expect(told(rise(1, of: 7), .quarrels).hasPrefix("1 quarrel noted"))
    #expect(told(rise(2, of: 7), .quarrels).hasPrefix("2 quarrels noted"))
  }

  @Test(arguments: [
    (99, 100, "nearly full: 99 of 100"), (100, 100, "full: 100 of 100"),
    (101, 100, "full: 101 of 100"),
  ])
  func `a group without a free place is full`(members: Int, capacity: Int, text: String) {
    let today = Words(.english).today
    #expect(today.sentence(.nearlyFull(members: members, capacity: capacity)) == text)
  }

  @Test(
    arguments: [
      (["A"], "WeChat A"), (["A", "B"], "WeChat A +1"), (["A", "B", "C"], "WeChat A +2"),
      ([], "WeChat"),
    ] as [([String], String)])
  func `of the groups of a person the first is named and the others counted`(
    groups: [String], text: String
  ) {
    let origin = MemberOrigin(platforms: [.wechat], accountID: "w1", groups: groups)
    let words = Words(.english).members
    #expect(words.origin(origin, inGroup: false) == text)
    #expect(words.origin(origin, inGroup: true) == "WeChat w1")
  }

  @Test(
    arguments: [
      (.health, 84.5, "85"), (.silence, 0.004, "<1 %"), (.messages, 999.4, "999"),
      (.messages, 999.6, "1k"), (.messages, 1_000, "1 000"), (.messages, 12_345.6, "12 346"),
      (.ownerSilence, 0.4, "0 d"), (.ownerSilence, 0.5, "1 d"), (.ownerSilence, 99.6, "3 mo"),
    ] as [(ComparedFigure, Double, String)])
  func `a compared figure in its unit`(figure: ComparedFigure, value: Double, text: String) {
    #expect(Words(.english).compare.value(value, of: figure) == text)
  }

  @Test func `a difference is of what the screen shows, of shares in points of a hundred`() {
    let words = Words(.english).compare
    #expect(words.difference(0.304, 0.296, of: .silence) == nil)
    #expect(words.difference(0.306, 0.294, of: .silence) == "+2")
    #expect(words.difference(84.4, 85.4, of: .health) == "-1")
    #expect(words.difference(84.4, 83.6, of: .health) == nil)
    #expect(words.range(0.301, 0.302, of: .silence) == "30 %")
    #expect(words.range(0.3, 0.31, of: .silence) == "30 %-31 %")
  }
}
