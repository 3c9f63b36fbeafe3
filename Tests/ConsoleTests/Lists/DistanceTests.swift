import Testing
import Words

@testable import Console

/// How far a key moves in what only scrolls: a page keeps one row of what was there.
struct DistanceTests {
  @Test(
    arguments: [
      (.down, 1), (.up, -1), (.halfDown, 5), (.halfUp, -5), (.pageDown, 9), (.pageUp, -9),
      (.first, -7), (.last, 33), (.open, nil), (.mark, nil),
    ] as [(Action, Int?)])
  func `each key goes as far as it says`(action: Action, rows: Int?) {
    #expect(action.distance(from: 7, furthest: 40, rows: 10) == rows)
  }

  @Test(arguments: [0, 1]) func `in a window of one row, or none, it still moves`(rows: Int) {
    for (action, distance) in [
      (Action.halfDown, 1), (.halfUp, -1), (.pageDown, 1), (.pageUp, -1),
    ] {
      #expect(action.distance(from: 7, furthest: 40, rows: rows) == distance, "\(action)")
    }
  }
}
