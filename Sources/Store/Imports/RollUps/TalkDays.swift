import Community
import GRDB

/// The days on which some people spoke, in all groups.
struct TalkDays {
  private var days: [Int64: Set<Int>] = [:]

  init(of people: [Int64], _ db: Database) throws {
    for person in people {
      let rows = try Row.fetchCursor(
        db, sql: "SELECT group_id, day FROM member_day WHERE person = ?", arguments: [person])
      while let row = try rows.next() {
        try days[row.value("group_id"), default: []].insert(row.value("day"))
      }
    }
  }

  /// Counts those days again, by the parts that everybody plays now; not those of a group that was
  /// erased, whose days are on their way out.
  func recount(_ parts: TalkParts, in db: Database) throws {
    for (group, days) in days.sorted(by: { $0.key < $1.key }) {
      guard
        let zone = try String.fetchOne(
          db, sql: "SELECT zone FROM chat_group WHERE id = ? AND erased_at IS NULL",
          arguments: [group])
      else { continue }
      var recount = try DayRecount(group: group, zone: try Zone(column: zone), parts, db)
      try recount.recount(days)
    }
  }
}
