import Community
import GRDB

extension Store {
  /// Computes the figures of groups again of which something changed since the last time.
  ///
  /// - Parameters:
  ///   - limit: At most so many groups, so that the work can be done in pieces.
  ///   - model: Another model than the one in use.
  ///   - now: The present, which decides what is an alarm and what is history; without it the last
  ///     moment of which any group's data tells.
  /// - Returns: how many groups were computed.
  @discardableResult
  public func refreshFigures(
    limit: Int? = nil, model: HealthModel? = nil, at now: Instant? = nil
  ) throws -> Int {
    if model == nil { try noticeOtherRules() }
    let stale = try read { db in
      try Int64.fetchAll(
        db, sql: "SELECT id FROM chat_group WHERE stale = 1 ORDER BY id LIMIT ?",
        arguments: [limit ?? -1])
    }
    return try refreshFigures(of: stale, model: model, at: now)
  }

  /// Computes the figures of those groups, as far as they are out of date.
  @discardableResult
  func refreshFigures(
    of groups: some Collection<Int64>, model: HealthModel? = nil, at now: Instant? = nil
  ) throws -> Int {
    if model == nil { try noticeOtherRules() }
    var computed = 0
    // A few groups to a transaction: waiting for the disk once each would take longer than all of
    // the computing, and one for all would keep others from writing.
    var rest = groups.sorted()[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(8)
      rest = rest.dropFirst(8)
      try write { db in
        let model = try model ?? models.model(in: db)
        let writer = FigureWriter(db, model, at: try now ?? Self.lastKnownMoment(in: db))
        for id in chunk where try writer.refresh(GroupID(id)) { computed += 1 }
      }
    }
    return computed
  }

  /// The last moment of which any group's data tells, 1970 when none tells anything.
  private static func lastKnownMoment(in db: Database) throws -> Instant {
    let last = try Int64.fetchOne(db, sql: "SELECT max(observed_until) FROM chat_group")
    return Instant(last ?? 0)
  }
}
