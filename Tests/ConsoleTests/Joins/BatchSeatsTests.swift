import Community
import Dice
import Store
import Testing
import Words

@testable import Console

/// Requests approved together: each takes a place from those of its group that come after it.
@Suite struct BatchSeatsTests {
  private func row(_ id: Int64, in group: Int64, free: Int, answer: String? = "hi") -> JoinRow {
    JoinSamples.row(
      id, "P\(id)", in: group, answer: answer,
      facts: JoinFacts(members: 100 - free, capacity: 100, gate: "?"))
  }

  @Test(arguments: 0...6)
  func `as many enter unopposed as there is room`(free: Int) {
    let batch = ReviewedBatch((1...5).map { row($0, in: 1, free: free) })
    #expect(batch.unopposed.map(\.rowID) == (0..<min(free, 5)).map { JoinID(Int64($0 + 1)) })
    #expect(batch.count == 5)
  }

  @Test func `room is counted by group`() {
    let rows = [
      row(1, in: 1, free: 1), row(2, in: 2, free: 1), row(3, in: 1, free: 1),
      row(4, in: 2, free: 1),
    ]
    #expect(ReviewedBatch(rows).unopposed.map(\.rowID) == [JoinID(1), JoinID(2)])
  }

  @Test func `who needs a reason takes a place too`() {
    let rows = [row(1, in: 1, free: 1, answer: nil), row(2, in: 1, free: 1)]
    let batch = ReviewedBatch(rows)
    #expect(batch.needingReason.map(\.row.rowID) == [JoinID(1), JoinID(2)])
  }

  @Test(arguments: 1...20)
  func `every request is either unopposed or needs a reason, in the order of the list`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let rows = (1...12).map { id in
      row(
        Int64(id), in: Int64.random(in: 1...3, using: &dice),
        free: Int.random(in: 0...4, using: &dice),
        answer: Bool.random(using: &dice) ? "hi" : nil)
    }
    let batch = ReviewedBatch(rows)
    let (free, doubtful) = (batch.unopposed.map(\.rowID), batch.needingReason.map(\.row.rowID))
    #expect(Set(free).isDisjoint(with: doubtful))
    #expect(rows.map(\.rowID).filter { free.contains($0) } == free)
    #expect(rows.map(\.rowID).filter { doubtful.contains($0) } == doubtful)
    #expect(free.count + doubtful.count == 12)
  }

  @Test(arguments: [
    (Action.approve, JoinState.pending, true), (.approve, .held, true),
    (.approve, .approved, false),
    (.reject, .pending, true), (.reject, .held, true), (.reject, .joined, false),
    (.hold, .pending, true), (.hold, .held, false), (.reopen, .pending, false),
    (.reopen, .held, false),
    (.reopen, .rejected, true), (.reopen, .approved, true), (.reopen, .joined, false),
  ])
  func `what can be decided of each state`(action: Action, state: JoinState, can: Bool) {
    let acts = JoinActs([JoinSamples.row(1, "Ada", state: state)])
    #expect((acts.availability(of: action) == .available) == can)
  }

  @Test func `a bulk of which some can be decided is decided for those`() {
    let rows = [
      JoinSamples.row(1, "Ada"), JoinSamples.row(2, "Bo", state: .held),
      JoinSamples.row(3, "Cai", state: .joined),
    ]
    let acts = JoinActs(rows)
    #expect(acts.availability(of: .hold) == .available)
    #expect(
      acts.steps(for: .hold, in: ContentFixtures.context()).commands
        == [.decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: .hold))])
    #expect(acts.targets(of: .reject).map(\.rowID) == [JoinID(1), JoinID(2)])
    #expect(acts.availability(of: .award) == nil)
    #expect(JoinActs([]).availability(of: .approve) == .unavailable(.nothingSelected))
  }
}
