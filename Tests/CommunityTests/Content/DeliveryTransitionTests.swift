import Community
import Testing

@Suite struct `The life of a delivery` {
  private typealias State = DeliveryState

  /// Every change against every state; what is not listed is refused.
  private static let allowed: [DeliveryChange: [DeliveryState: DeliveryState]] = [
    .fallDue: [.scheduled: .due], .miss: [.due: .missed], .withdraw: [.scheduled: .withdrawn],
    .confirmSent: [.scheduled: .sent, .due: .sent, .missed: .sent],
    .skip(reason: "rain"): [.scheduled: .skipped, .due: .skipped, .missed: .skipped],
  ]

  @Test(arguments: Array(allowed.keys))
  func `goes only where it may`(change: DeliveryChange) {
    for state in State.allCases {
      #expect(change.result(from: state) == Self.allowed[change]?[state], "\(state)")
    }
  }

  /// Undo is exact: whatever was done can be taken back to the very state.
  @Test(arguments: Array(allowed.keys))
  func `goes back to where it was`(change: DeliveryChange) {
    for state in State.allCases {
      guard let next = change.result(from: state) else { continue }
      #expect(DeliveryChange.restore(state).result(from: next) == state)
    }
  }

  @Test(arguments: State.allCases)
  func `is not restored to what it is`(state: DeliveryState) {
    for other in State.allCases {
      let result = DeliveryChange.restore(other).result(from: state)
      #expect(result == (other == state ? nil : other))
    }
  }

  @Test func `comes due once, and is sent once`() {
    var visited: [State: Int] = [.scheduled: 1]
    var open: [State] = [.scheduled]
    while let state = open.popLast() {
      for change in Self.allowed.keys {
        guard let next = change.result(from: state) else { continue }
        visited[next, default: 0] += 1
        if visited[next] == 1 { open.append(next) }
      }
    }
    // Without a restore every state is reached, and none of the settled ones leads on.
    #expect(Set(visited.keys) == Set(State.allCases))
    for state in [State.sent, .skipped, .withdrawn] {
      #expect(Self.allowed.keys.allSatisfy { $0.result(from: state) == nil })
    }
    #expect(DeliveryChange.fallDue.result(from: .missed) == nil)
  }

  @Test(
    arguments: [
      (.scheduled, false, false), (.due, true, false), (.missed, true, false),
      (.sent, false, true), (.skipped, false, true), (.withdrawn, false, true),
    ] as [(DeliveryState, Bool, Bool)])
  func `waits to be sent, or is settled, or neither`(
    state: DeliveryState, wantsSending: Bool, isSettled: Bool
  ) {
    #expect(state.wantsSending == wantsSending)
    #expect(state.isSettled == isSettled)
  }

  @Test func `is missed after a day and on time within a quarter of an hour`() {
    #expect(DeliveryPreset.missedAfter.value == 24)
    #expect(DeliveryPreset.onTime.value == 15)
  }
}
