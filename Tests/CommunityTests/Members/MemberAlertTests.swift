import Testing

@testable import Community

@Suite struct `Alerts about a member` {
  private let since = Day(1000)

  /// So many minutes on each of those days after the beginning of the group.
  private func alerts(
    _ days: [(Int, Int)], first: Int? = nil, asOf: Int
  ) -> [MemberAlert] {
    MemberAlertRule.alerts(
      days: days.map { (since + $0.0, $0.1) },
      firstSpoke: (first ?? days.first?.0).map { since + $0 },
      groupSince: since, asOf: since + asOf)
  }

  private func alert(_ kind: MemberAlert.Kind, _ day: Int) -> MemberAlert {
    MemberAlert(kind: kind, day: since + day)
  }

  @Test func `tell on the thirtieth day that a regular has gone quiet`() {
    let days = [(0, 25), (20, 25)]
    #expect(alerts(days, asOf: 49).isEmpty)
    #expect(alerts(days, asOf: 50) == [alert(.goneQuiet, 50)])
    #expect(alerts(days, asOf: 200) == [alert(.goneQuiet, 50)])
  }

  @Test func `count what was said in the ninety days before`() {
    #expect(alerts([(0, 25), (20, 24)], asOf: 60).isEmpty)
    // The day of the alert is 90; what was said on day 0 is no longer in its window.
    #expect(alerts([(0, 25), (60, 25)], asOf: 90).map(\.kind) == [.cameBack])
    #expect(alerts([(1, 25), (60, 25)], asOf: 90).map(\.kind) == [.cameBack, .goneQuiet])
  }

  @Test func `tell that somebody came back`() {
    #expect(alerts([(0, 19), (30, 1)], asOf: 31) == [alert(.cameBack, 30)])
    #expect(alerts([(0, 19), (29, 1)], asOf: 31).isEmpty)
    #expect(alerts([(0, 18), (30, 1)], asOf: 31).isEmpty)
    let gone = [alert(.goneQuiet, 40), alert(.cameBack, 55)]
    #expect(alerts([(10, 60), (55, 1)], asOf: 60) == gone)
  }

  @Test func `tell on one day that somebody went quiet and came back`() {
    let both = [alert(.cameBack, 30), alert(.goneQuiet, 30)]
    #expect(alerts([(0, 60), (30, 1)], asOf: 30) == both)
  }

  @Test func `tell of a first word once the group is known`() {
    #expect(alerts([(28, 1)], asOf: 30) == [alert(.firstTime, 28)])
    #expect(alerts([(27, 1)], asOf: 30).isEmpty)
    #expect(alerts([(100, 1)], first: 3, asOf: 100).isEmpty)
  }

  @Test func `are kept for half a year and never come from the future`() {
    let days = [(30, 60)]
    let all = [alert(.firstTime, 30), alert(.goneQuiet, 60)]
    #expect(alerts(days, asOf: 209) == all)
    #expect(alerts(days, asOf: 210) == [alert(.goneQuiet, 60)])
    #expect(alerts(days, asOf: 240).isEmpty)
  }

  @Test func `are the same whenever one looks`() {
    let days = (0..<40).map { ($0 * $0 / 4, 12 + $0 % 7) }
    let late = Set(alerts(days, asOf: 400))
    for day in stride(from: 221, through: 400, by: 1) {
      let known = days.filter { $0.0 <= day }
      let then = alerts(known, asOf: day).filter { day - ($0.day - since) < 1 }
      #expect(late.isSuperset(of: then))
    }
  }
}
