import Testing

@testable import Community

/// The rule as its source has it: look once on each day, and count anew each time.
@Suite struct `Alerts about any member` {
  private let since = Day(1000)

  /// What a look on every day would have noticed.
  private func plain(_ spoken: [Int: Int], groupSince: Int, asOf: Int) -> [MemberAlert] {
    var alerts: [MemberAlert] = []
    guard let first = spoken.keys.min() else { return [] }
    for day in max(0, asOf - 179)...asOf {
      func minutes(_ from: Int, _ to: Int) -> Int {
        spoken.filter { $0.key >= from && $0.key <= to }.values.reduce(0, +)
      }
      let earlier = spoken.keys.filter { $0 < day }.max()
      if spoken[day] != nil, let earlier, day - earlier >= 30, minutes(day - 89, day) >= 20 {
        alerts.append(MemberAlert(kind: .cameBack, day: since + day))
      }
      if day == first, first - groupSince >= 28 {
        alerts.append(MemberAlert(kind: .firstTime, day: since + day))
      }
      if let earlier, day - earlier == 30, minutes(day - 89, earlier) >= 50 {
        alerts.append(MemberAlert(kind: .goneQuiet, day: since + day))
      }
    }
    return alerts
  }

  @Test(arguments: 0..<60)
  func `are those of a look on every day`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let asOf = random.int(100...260)
    var spoken: [Int: Int] = [:]
    var day = random.int(0...60)
    while day <= asOf {
      spoken[day] = random.int(1...40)
      day += random.pick([1, 2, 5, 20, 29, 30, 31, 45, 90])
    }
    let groupSince = random.int(0...40)
    let days = spoken.sorted { $0.key < $1.key }.map { (since + $0.key, $0.value) }
    let found = MemberAlertRule.alerts(
      days: days, firstSpoke: days.first?.0, groupSince: since + groupSince, asOf: since + asOf)
    let expected = plain(spoken, groupSince: groupSince, asOf: asOf)
      .sorted { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }
    #expect(found == expected)
  }

  @Test func `are none about somebody who never spoke`() {
    let found = MemberAlertRule.alerts(
      days: [], firstSpoke: nil, groupSince: since, asOf: since + 400)
    #expect(found.isEmpty)
  }

  @Test func `need no more days than they say`() {
    #expect(MemberAlertRule.reach == 270)
    // A regular who fell silent long ago: with the days within reach the alerts are the same.
    let days = stride(from: 0, to: 300, by: 6).map { (since + $0, 5) }
    let asOf = since + 420
    func alerts(_ known: [(Day, Int)]) -> [MemberAlert] {
      MemberAlertRule.alerts(
        days: known, firstSpoke: days[0].0, groupSince: since, asOf: asOf)
    }
    #expect(alerts(days) == alerts(days.filter { asOf - $0.0 <= MemberAlertRule.reach }))
    #expect(alerts(days).map(\.kind) == [.goneQuiet])
  }

  @Test func `are kept by these names`() {
    #expect(MemberAlert.Kind.allCases.map(\.rawValue) == ["goneQuiet", "cameBack", "firstTime"])
  }
}
