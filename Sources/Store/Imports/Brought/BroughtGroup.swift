import Community
import GRDB

/// What a batch of an import tells of a group beside its events: over what time, and how much of it
/// the store knew.
struct BroughtGroup {
  /// The events that were new, by time.
  private var news: ClosedRange<Int64>?
  private var brought = 0
  /// All events.
  private var told: ClosedRange<Int64>?
  private var known = 0

  /// Counts an event.
  mutating func add(at moment: Int64, isNews: Bool) {
    told = Self.extended(told, to: moment)
    if isNews {
      news = Self.extended(news, to: moment)
      brought += 1
    } else {
      known += 1
    }
  }

  private static func extended(
    _ span: ClosedRange<Int64>?, to moment: Int64
  ) -> ClosedRange<Int64> {
    guard let span else { return moment...moment }
    return min(span.lowerBound, moment)...max(span.upperBound, moment)
  }

  /// Adds this to what the import told of the group before.
  func save(
    _ group: GroupDirectory.Entry, named name: (at: Int64, name: String)?, by importID: Int64,
    in db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO import_group (import, group_id, first_at, last_at, brought, told_from,
          told_until, known, observed_until, name, name_at, zone)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (import, group_id) DO UPDATE SET
          first_at = coalesce(min(first_at, excluded.first_at), first_at, excluded.first_at),
          last_at = coalesce(max(last_at, excluded.last_at), last_at, excluded.last_at),
          brought = brought + excluded.brought,
          told_from = coalesce(min(told_from, excluded.told_from), told_from, excluded.told_from),
          told_until = coalesce(max(told_until, excluded.told_until), told_until,
            excluded.told_until),
          known = known + excluded.known,
          observed_until = coalesce(max(observed_until, excluded.observed_until), observed_until,
            excluded.observed_until),
          name = iif((name_at, name) < (excluded.name_at, excluded.name), excluded.name, name),
          name_at = max(name_at, excluded.name_at)
        """,
      arguments: [
        importID, group.id, news?.lowerBound, news?.upperBound, brought, told?.lowerBound,
        told?.upperBound, known, group.observedUntil, name?.name, name?.at,
        group.zoneIfNew.name,
      ])
  }
}
