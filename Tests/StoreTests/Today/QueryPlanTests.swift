import Community
import Foundation
import GRDB
import Testing

@testable import Store

/// No screen's cost grows with the number of messages: its queries read neither events nor, but
/// for what they are about, all people.
struct QueryPlanTests {
  private let now = SmallStore.now

  /// The plans of all statements that `body` runs, one line a step.
  private func plans(_ store: Store, _ body: () throws -> Void) throws -> [String] {
    let log = StatementLog()
    store.writer.writeWithoutTransaction { db in
      db.trace(options: .statement) { log.add($0.expandedDescription) }
    }
    try body()
    return try store.writer.writeWithoutTransaction { db in
      db.trace()
      return try log.statements.filter { $0.hasPrefix("SELECT") }.flatMap { sql in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)")
          .map { "\($0["detail"] as String)" }
      }
    }
  }

  @Test func `screens use the roll-ups and the indices`() throws {
    let store = try SmallStore.inMemory()
    let join = try SmallStore.ask(store, referrer: "Bo")
    _ = try SmallStore.planned(store, in: -60)
    _ = try SmallStore.task(store, TaskFields(title: "t", group: GroupID(1)))
    let steps = try plans(store) {
      _ = try store.today(at: now, in: .utc)
      _ = try store.counts(at: now)
      _ = try store.joins(JoinQuery())
      _ = try store.join(join)
      _ = try store.posts(PostQuery())
      _ = try store.deliveries(from: now, until: now + 86_400)
      _ = try store.dueDeliveries()
      _ = try store.tasks(TaskQuery(), at: now)
      _ = try store.ledger()
      _ = try store.board(.week, at: now, in: .utc)
      _ = try store.log()
      _ = try store.outbox(at: now)
      _ = try store.advanceClock(to: now)
      _ = try store.undoable(for: SmallStore.ann)
    }
    #expect(steps.count > 20)
    let reads = steps.filter { $0.hasPrefix("SCAN") || $0.hasPrefix("SEARCH") }
    #expect(!reads.contains { $0.hasPrefix("SCAN event") || $0.hasPrefix("SEARCH event") })
    #expect(!reads.contains { $0.hasPrefix("SCAN membership") || $0.hasPrefix("SCAN identity") })
    // The few who are not meant by "members" are counted from an index that holds only them.
    let people = reads.filter { $0.hasPrefix("SCAN person") }
    #expect(people.allSatisfy { $0.contains("USING COVERING INDEX person_special") }, "\(people)")
    for index in [
      "delivery_waiting", "join_request_open", "join_request_once", "task_open", "alert_open",
      "point_entry_by_time", "person_by_name", "delivery_by_due", "audit_by_operator",
    ] {
      #expect(reads.contains { $0.contains(index) }, "\(index) is not used")
    }
  }
}

/// Collects the statements that a connection runs.
private final class StatementLog: @unchecked Sendable {
  private(set) var statements: [String] = []
  func add(_ sql: String) { statements.append(sql.trimmingCharacters(in: .whitespacesAndNewlines)) }
}
