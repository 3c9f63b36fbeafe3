import Community
import Dice
import Testing

@testable import Exchange

@Suite struct `Evidence for the order of dates` {
  private func order(_ dates: [String]) -> DateOrder? {
    var evidence = DateEvidence()
    for date in dates {
      guard let head = WhatsAppHead("\(date), 10:00 - A: x") else { continue }
      evidence.take(head.date, line: 1)
    }
    return evidence.order
  }

  @Test func `is nothing without a date, or where the year stands in front`() {
    #expect(order([]) == .yearFirst)
    #expect(order(["2024/1/2", "2024/2/1"]) == .yearFirst)
  }

  @Test(arguments: [
    (["13/1/24"], DateOrder.dayFirst), (["1/13/24"], .monthFirst),
    // A pasted date of another order is outvoted by ten and more.
    (["1/13/24"] + (13...23).map { "\($0)/1/24" }, .dayFirst),
    (["13/1/24"] + (13...23).map { "1/\($0)/24" }, .monthFirst),
  ])
  func `is a number over 12`(dates: [String], expected: DateOrder) {
    #expect(order(dates) == expected)
  }

  @Test func `that speaks for both is none`() {
    #expect(order(["13/1/24", "1/13/24"]) == nil)
    #expect(order(["1/13/24"] + (13...22).map { "\($0)/1/24" }) == nil)
  }

  @Test(arguments: [
    (["9/1/24", "2/2/24"], DateOrder.dayFirst), (["1/9/24", "2/2/24"], .monthFirst),
    // The year's end proves nothing: there both fall.
    (["12/12/24", "1/1/25", "2/1/25", "3/1/25"], .dayFirst),
    (["12/12/24", "1/1/25", "1/2/25", "1/3/25"], .monthFirst),
  ])
  func `is a number that falls within a year`(dates: [String], expected: DateOrder) {
    #expect(order(dates) == expected)
  }

  @Test(arguments: [
    ["5/5/24"], ["5/6/24", "5/6/24"], ["1/2/24", "2/3/24"], ["12/12/24", "1/1/25"],
    ["9/9/24", "2/2/24"],
  ])
  func `is missing where both numbers go alike`(dates: [String]) { #expect(order(dates) == nil) }

  @Test(arguments: ["0/5/24", "5/0/24", "32/5/24", "5/32/24", "13/13/24"])
  func `is no date that cannot be`(date: String) {
    #expect(order([date]) == .yearFirst)
    #expect(order([date, "13/1/24"]) == .dayFirst)
  }

  /// A chat of any length gives the order in which it was written, or asks; never the other one.
  @Test(arguments: 1...40)
  func `never misleads`(seed: UInt64) {
    var random = Dice(seed: seed)
    func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    var day = Day(year: 2023, month: 1 + below(12), day: 1) + below(28)
    let isDayFirst = below(2) == 0
    var dates: [String] = []
    for _ in 0..<(1 + below(60)) {
      let (year, month, date) = day.date
      let pair = isDayFirst ? "\(date)/\(month)" : "\(month)/\(date)"
      dates.append("\(pair)/\(year % 100)")
      day = day + [0, 0, 1, 1, 2, 5][below(6)]
    }
    let found = order(dates)
    #expect(found == nil || found == (isDayFirst ? .dayFirst : .monthFirst), "\(dates)")
  }
}
