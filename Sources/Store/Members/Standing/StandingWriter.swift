import Community
import GRDB

/// Writes how the members of one group stand and what is to be noticed about them, with the group's
/// figures.
///
/// What stands in the tables afterwards depends on the roll-ups only, not on what stood there or on
/// the order in which exports came in; only `noticed_at` tells when a row was first written.
struct StandingWriter {
  private let db: Database
  private let group: GroupID
  private let zone: Zone
  private let asOf: Day
  private let noticedAt: Instant

  /// - Parameter observedUntil: The last moment of which the group's exports tell.
  init(_ db: Database, group: GroupID, zone: Zone, observedUntil: Instant) {
    self.db = db
    self.group = group
    self.zone = zone
    asOf = zone.day(of: observedUntil)
    noticedAt = observedUntil
  }

  func refresh() throws {
    let count = try StandingCount(db, group: group, zone: zone, asOf: asOf)
    let present = count.members.filter(\.isPresent)
    try write(present.filter { $0.standing.presence.days90 > 0 })
    try writeAlerts(of: present, groupSince: count.groupSince ?? asOf)
  }

  private func write(_ members: [StandingCount.Member]) throws {
    var before = try gravities()
    let statement = try DirectStatement(
      db,
      """
      INSERT INTO member_standing
        (group_id, person, as_of, unseen, at_risk, step, love, gravity, helper, seed, standing)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (group_id, person) DO UPDATE SET as_of = excluded.as_of,
        unseen = excluded.unseen, at_risk = excluded.at_risk, step = excluded.step,
        love = excluded.love, gravity = excluded.gravity, helper = excluded.helper,
        seed = excluded.seed, standing = excluded.standing
      """)
    statement.bind(1, group.rawValue)
    statement.bind(3, asOf.number)
    var changed: [Int64] = []
    for member in members.sorted(by: { $0.person < $1.person }) {
      let standing = member.standing
      let gravity = (standing.gravity * 1000).rounded() / 1000
      statement.bind(2, member.person)
      statement.bind(4, standing.isUnseen ? 1 : 0)
      statement.bind(5, standing.isAtRisk ? 1 : 0)
      statement.bind(6, standing.step.rawValue)
      statement.bind(7, standing.love)
      statement.bind(8, gravity)
      statement.bind(9, standing.helperScore ?? 0)
      statement.bind(10, standing.seedScore(member.card) ?? 0)
      statement.bind(11, standing.text)
      try statement.run()
      if before.removeValue(forKey: member.person) != gravity { changed.append(member.person) }
    }
    // Whoever is left there no longer has a standing here.
    let remove = try DirectStatement(
      db, "DELETE FROM member_standing WHERE group_id = ? AND person = ?")
    for person in before.keys.sorted() {
      remove.bind(1, group.rawValue)
      remove.bind(2, person)
      try remove.run()
    }
    let sums = try GravitySums(db)
    for person in changed + before.keys.sorted() { try sums.refresh(person) }
  }

  private func gravities() throws -> [Int64: Double] {
    let statement = try DirectStatement(
      db, "SELECT person, gravity FROM member_standing WHERE group_id = ?")
    statement.bind(1, group.rawValue)
    var gravities: [Int64: Double] = [:]
    while try statement.step() { gravities[statement.int(0)] = statement.double(1) }
    return gravities
  }

  // MARK: Alerts

  private struct Key: Hashable {
    var kind: String
    var day: Int
    var person: Int64
  }

  private func writeAlerts(of members: [StandingCount.Member], groupSince: Day) throws {
    var obsolete = try writtenAlerts()
    for member in members {
      let alerts = MemberAlertRule.alerts(
        days: member.days, firstSpoke: member.firstSpoke, groupSince: groupSince, asOf: asOf)
      for alert in alerts {
        let key = Key(kind: alert.kind.rawValue, day: alert.day.number, person: member.person)
        if obsolete.remove(key) == nil {
          try db.execute(
            sql: """
              INSERT INTO member_alert (group_id, person, kind, day, noticed_at)
              VALUES (?, ?, ?, ?, ?)
              """,
            arguments: [group, key.person, key.kind, key.day, noticedAt])
        }
      }
    }
    for key in obsolete {
      try db.execute(
        sql: "DELETE FROM member_alert WHERE kind = ? AND day = ? AND group_id = ? AND person = ?",
        arguments: [key.kind, key.day, group, key.person])
    }
  }

  private func writtenAlerts() throws -> Set<Key> {
    let statement = try DirectStatement(
      db, "SELECT kind, day, person FROM member_alert WHERE group_id = ?")
    statement.bind(1, group.rawValue)
    var keys: Set<Key> = []
    while try statement.step() {
      keys.insert(
        Key(kind: statement.text(0) ?? "", day: Int(statement.int(1)), person: statement.int(2)))
    }
    return keys
  }
}
