import Community
import GRDB

extension Store {
  /// Who of those that came to a group in each of the last weeks still spoke in the weeks after;
  /// nil before an export told of the group. Ordinary members only, those who left included.
  ///
  /// Reads the group's memberships and the days of the last twelve weeks.
  public func cohorts(of group: GroupID) throws -> CohortStrip? {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT zone, observed_until FROM chat_group WHERE id = ?", arguments: [group])
      guard let row, let until: Instant = try row.value("observed_until") else { return nil }
      let zone = try Zone(column: row.value("zone"))
      let asOf = zone.day(of: until)
      let start = CohortStrip.start(asOf: asOf)
      let entries = try entries(db, group, since: zone.start(of: start), in: zone)
      let days = try DirectStatement(
        db, "SELECT person, day FROM member_day WHERE group_id = ? AND day >= ?")
      days.bind(1, group.rawValue)
      days.bind(2, start.number)
      var voices: [(person: Int64, day: Day)] = []
      while try days.step() {
        if entries[days.int(0)] != nil { voices.append((days.int(0), Day(Int(days.int(1))))) }
      }
      return CohortStrip(entries: entries, voices: voices, asOf: asOf)
    }
  }

  private func entries(
    _ db: Database, _ group: GroupID, since start: Instant, in zone: Zone
  ) throws -> [Int64: Day] {
    let members = try DirectStatement(
      db,
      """
      SELECT membership.person, coalesce(
          min(joined_at, membership.first_spoke), joined_at, membership.first_spoke) AS entry
      FROM membership JOIN person ON person.id = membership.person
      WHERE group_id = ? AND entry >= ? AND kind = 'human'
      """)
    members.bind(1, group.rawValue)
    members.bind(2, start.seconds)
    var days = DayCounter(zone)
    var entries: [Int64: Day] = [:]
    while try members.step() {
      entries[members.int(0)] = days.day(of: Instant(members.int(1)))
    }
    return entries
  }
}
