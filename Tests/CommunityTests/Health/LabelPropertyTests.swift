import Testing

@testable import Community

/// What came after a snapshot, counted from the entries.
struct LabelPropertyTests {
  private func labelled(_ history: GroupHistory, every stride: Int = 28) -> [LabelledSnapshot] {
    LabelledSnapshot.all(of: history, group: 3, returns: HealthModel.evens, every: stride)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>, [7, 28])
  func `each outcome is what the next days brought`(seed: UInt64, stride: Int) {
    let history = Histories.random(seed: seed, days: 500)
    let cases = labelled(history, every: stride)
    for one in cases {
      let day = one.snapshot.day
      let (now, next) = (
        history.people((day - 27)...day).count, history.people((day + 1)...(day + 28)).count
      )
      #expect(one.group == 3)
      #expect(now >= 2)
      #expect(one.outcome(.halving) == (Double(next) < Double(now) / 2))
      #expect(one.outcome(.silence) == (next < 2))
      let (after, before) = (
        history.messages((day + 1)...(day + 90)), history.messages((day - 89)...day)
      )
      let slumped = Double(after) < Double(before) / 4
      #expect(one.outcome(.slump) == (day + 90 <= history.asOf ? slumped : nil))
    }
    let days = cases.map(\.snapshot.day)
    #expect(days == days.sorted())
    #expect(days.allSatisfy { (history.asOf - 28 - $0) % stride == 0 })
    #expect(days.allSatisfy { $0 <= history.asOf - 28 })
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a snapshot is that of its day, as it was known then`(seed: UInt64) throws {
    let history = Histories.random(seed: seed, days: 400)
    for one in labelled(history) {
      let known = history.known(on: one.snapshot.day)
      let timeline = try #require(Timeline(known))
      var observer = SnapshotObserver(
        timeline, counts: VoiceCounts(timeline), returns: HealthModel.evens)
      let then = observer.snapshot(on: one.snapshot.day)
      #expect(then == one.snapshot)
    }
  }

  @Test(arguments: [(55, 1), (54, 0), (83, 2), (27, 0), (0, 0)])
  func `nothing is labelled before 28 days are known on either side`(asOf: Int, cases: Int) {
    let history = Histories.steady(days: asOf + 1) { _ in 3 }
    #expect(labelled(history).count == cases)
  }

  @Test func `a history that has ended before its first word has no cases`() {
    let history = GroupHistory(
      entries: [.init(day: Day(100), person: 1, messages: 1)], asOf: Day(50))
    #expect(labelled(history).isEmpty)
    #expect(labelled(GroupHistory(entries: [], asOf: Day(50))).isEmpty)
  }

  @Test func `groups are numbered in the order of their names`() {
    let group = Histories.steady(days: 84) { _ in 3 }
    let all = LabelledSnapshot.all(
      of: ["b": group, "a": group, "c": group], returns: HealthModel.evens)
    #expect(all.map(\.group) == [0, 0, 1, 1, 2, 2])
  }

  @Test func `cases keep forecast, outcome and counters side by side`() {
    var cases = JudgedCases(.bundled)
    let histories = (1...5 as ClosedRange<UInt64>).map { Histories.random(seed: $0, days: 300) }
    for history in histories { cases.add(history) }
    cases.add(GroupHistory(entries: [], asOf: Day(0)))
    #expect(cases.groups == 6)
    let count = cases.group.count
    #expect(count > 0)
    #expect(cases.group == cases.group.sorted())
    for target in HealthTarget.allCases {
      #expect(cases.forecasts[target]?.count == count)
      #expect(cases.outcomes[target]?.count == count)
    }
    #expect(cases.counters.map(\.count) == HealthCounter.allCases.map { _ in count })
  }
}
