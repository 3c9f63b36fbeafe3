import GRDB

@testable import Store

/// All that the store holds and operators decide, table by table, for "is as it was": without the
/// versions that count changes, who and when, which taking back does not take back, and rows that
/// were withdrawn.
enum WholeState {
  private struct Part {
    var table: String
    var leaves: Set<String> = []
    var condition = "1"
  }

  private static let parts = [
    Part(table: "person", leaves: ["version"]),
    Part(table: "chat_group", leaves: ["version", "stale"]),
    Part(table: "identity"), Part(table: "membership"), Part(table: "membership_part"),
    Part(table: "event"), Part(table: "member_day"), Part(table: "group_day"),
    Part(table: "answer_day"), Part(table: "welcome"), Part(table: "present_people"),
    Part(table: "join_request", leaves: ["version", "decided_by", "decided_at"]),
    Part(table: "post", leaves: ["version"], condition: "NOT withdrawn"),
    Part(
      table: "delivery", leaves: ["version", "settled_at", "settled_by"],
      condition: "state <> 'withdrawn'"),
    Part(
      table: "task", leaves: ["version", "finished_by", "finished_at"],
      condition: "state <> 'withdrawn'"),
    Part(table: "alert", leaves: ["version"]),
    Part(table: "incident", leaves: ["version"], condition: "NOT withdrawn"),
    Part(table: "operator", leaves: ["version"], condition: "NOT disabled"),
    Part(table: "role", leaves: ["version"]),
    Part(table: "health_model_choice"),
  ]

  /// `table: column=value …`, a line for each row, in a stable order.
  static func lines(of store: Store) throws -> [String] {
    try store.read { db in
      try parts.flatMap { part in
        try Row.fetchAll(db, sql: "SELECT * FROM \(part.table) WHERE \(part.condition)").map {
          row in
          let columns = row.columnNames.filter { !part.leaves.contains($0) }
          let values = columns.map { "\($0)=\(row[$0] as DatabaseValue)" }
          return "\(part.table): " + values.joined(separator: " ")
        }.sorted()
      }
    }
  }

  /// Every row of every table, for "nothing at all has changed".
  static func everything(in store: Store) throws -> [String] {
    try store.read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
          ORDER BY name
          """)
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table): \($0)" }.sorted()
      }
    }
  }

  /// What is in one and not in the other: short enough to read in a failure.
  static func difference(_ left: [String], _ right: [String]) -> [String] {
    let (one, other) = (Set(left), Set(right))
    return left.filter { !other.contains($0) }.map { "- \($0)" }
      + right.filter { !one.contains($0) }.map { "+ \($0)" }
  }
}
