import Community
import GRDB

extension Store {
  /// How much history of people this store has. Costs one seek for each group.
  public func historyExtent() throws -> HistoryExtent {
    try read { db in try OwnHistory(db).extent() }
  }

  /// What people said in one group, with days in the group's zone; nil when nothing is known of it.
  public func history(of group: GroupID) throws -> GroupHistory? {
    try read { db in try OwnHistory(db).history(of: group) }
  }

  /// The groups whose history can be judged, closed ones included: what became of them is known. In
  /// an order that does not depend on which was imported first, as a bootstrap would.
  func judgedGroups() throws -> [GroupID] {
    try read { db in
      try GroupID.fetchAll(
        db,
        sql: """
          SELECT id FROM chat_group WHERE observed_until IS NOT NULL
          ORDER BY platform, external_id, source_name
          """)
    }
  }

  /// Hands each group's history to `take`, one after the other, so that one is in memory at a time.
  ///
  /// - Parameter goOn: Asked before each group; false ends the work.
  /// - Returns: false when it was ended.
  @discardableResult
  public func eachHistory(
    while goOn: () -> Bool = { true }, take: (GroupHistory) -> Void
  ) throws -> Bool {
    for group in try judgedGroups() {
      guard goOn() else { return false }
      if let history = try history(of: group) { take(history) }
    }
    return true
  }
}

/// The store's own history, as the health model sees it.
struct OwnHistory {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func history(of group: GroupID) throws -> GroupHistory? {
    guard let facts = try FigureFacts.fetch(group, onlyStale: false, in: db), let asOf = facts.asOf
    else {
      return nil
    }
    return GroupHistory(entries: try facts.entries(in: db), asOf: asOf)
  }

  func extent() throws -> HistoryExtent {
    // A seek for each group: a plain min() over the table would go through all of it.
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(first) AS groups, min(first) AS first, max(last) AS last FROM (
          SELECT (SELECT min(day) FROM member_day WHERE group_id = chat_group.id) AS first,
            (SELECT max(day) FROM member_day WHERE group_id = chat_group.id) AS last
          FROM chat_group WHERE erased_at IS NULL)
        """)
    guard let row, let first: Day = try row.value("first"), let last: Day = try row.value("last")
    else {
      return HistoryExtent(groups: 0, days: nil)
    }
    return try HistoryExtent(groups: row.value("groups"), days: first...last)
  }
}
