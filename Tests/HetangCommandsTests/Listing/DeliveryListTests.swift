import Foundation
import Testing

/// Deliveries that are due, and those of so many days ahead.
@Suite struct DeliveryListTests {
  @Test func `the days begin now and end at this time of day`() throws {
    let shell = try Shell(.sample)
    let post = try shell.made(
      "post", "--group", "1", "--at", "2026-11-26 09:02", "--text", "at the end")
    func isIn(_ days: Int, later: Int64 = 0) throws -> Bool {
      try shell.run(["deliveries", "--days", "\(days)", "--json"], later: later).rows()
        .contains { $0["post_id"] as? Int == post }
    }
    #expect(try !isIn(2) && !isIn(3) && isIn(4))
    #expect(try isIn(3, later: 60))
  }

  @Test func `without days they are those that wait to be sent, whenever they were due`() throws {
    let shell = try Shell(.sample)
    let due = try shell.rows("posts --state all").flatMap {
      $0["deliveries"] as? [[String: Any]] ?? []
    }.filter { $0["state"] as? String == "due" }
    #expect(!due.isEmpty)
    let rows = try shell.rows("deliveries")
    #expect(Set(rows.ids) == Set(due.ids))
    let moments = rows.compactMap { $0["due_at"] as? String }
    #expect(moments == moments.sorted())
  }

  @Test func `what comes due is due at that very second`() throws {
    let shell = try Shell(.sample)
    let post = try shell.made("post", "--group", "1", "--at", "10:02", "--text", "x")
    for (later, isDue) in [(3599, false), (3600, true)] as [(Int64, Bool)] {
      let rows = try shell.run(["deliveries", "--json"], later: later).rows()
      #expect(rows.contains { $0["post_id"] as? Int == post } == isDue, "\(later)")
    }
  }

  @Test func `a delivery of a post without a title is told by its text`() throws {
    let shell = try Shell(.sample)
    for title in ["", "Tea"] {
      #expect(
        try shell.run("post", "--group", "1", "--at", "+1h", "--title", title, "--text", "at four")
          .status == 0)
    }
    let lines = try shell.run("deliveries", "--days", "1").lines
    #expect(lines.contains { $0.hasSuffix("scheduled  at four") })
    #expect(lines.contains { $0.hasSuffix("scheduled  Tea") })
  }
}
