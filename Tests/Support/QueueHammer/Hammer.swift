import Community
import Foundation
import Store

/// Works through the queue of join requests as fast as it can, as one of several processes on one
/// store: `QueueHammer STORE NAME`. Each request that it decided brings somebody one point.
///
/// Every other time it acts without claiming first, as a console does that asks no question. Prints
/// the numbers of the requests that it decided, then how often somebody else was there before.
@main
struct Hammer {
  private static let now = Instant(1_800_000_000)

  private let store: Store
  private let me: Operator
  private let session: SessionID
  private var decided: [JoinID] = []
  private var lost = 0

  static func main() throws {
    let arguments = CommandLine.arguments
    let store = try Store.open(path: arguments[1])
    let me = Operator(name: arguments[2])
    let session = try patiently { try store.beginSession(as: me, terminal: nil, at: now) }
    var hammer = Hammer(store: store, me: me, session: session)
    try hammer.work()
    try store.close()
    print(hammer.decided.map { String($0.rawValue) }.joined(separator: " "))
    print(hammer.lost)
  }

  private mutating func work() throws {
    while true {
      let page = try store.joins(JoinQuery(window: Window(limit: 12)))
      guard let row = page.rows.randomElement() else { return }
      do {
        if Bool.random() {
          let refused = try Self.patiently {
            try store.hold([.join(row.request.id)], by: me, session: session, at: Self.now)
          }
          guard refused.isEmpty else {
            lost += 1
            continue
          }
        }
        try Self.patiently { _ = try store.perform(decision(row), as: me, at: Self.now) }
        decided.append(row.request.id)
      } catch CommandError.claimed, CommandError.conflict, CommandError.wrongState {
        lost += 1
      }
      try Self.patiently {
        _ = try store.hold([], by: me, session: session, at: Self.now)
      }
    }
  }

  private func decision(_ row: JoinRow) -> Command {
    let outcome: JoinDecision.Outcome = Bool.random() ? .approve : .reject
    return .batch([
      .decideJoin(
        JoinDecision(
          request: row.request.id, version: row.request.version, outcome: outcome, reason: "test")),
      .award(
        Award(person: PersonID(1), amount: 1, incentive: .honour, reason: .words(me.name))),
    ])
  }

  /// A store that is busy for longer than it waits by itself is asked again: this is a test of what
  /// happens to the rows.
  private static func patiently<Result>(_ body: () throws -> Result) throws -> Result {
    while true {
      do { return try body() } catch StoreError.busy { continue }
    }
  }
}
