import Community
import GRDB

extension Store {
  /// All that a person's page shows; nil when there is no such person. Whoever is one with another
  /// has that one's page.
  ///
  /// - Parameter now: Until when tasks are snoozed or due.
  public func member(_ id: PersonID, at now: Instant) throws -> MemberPage? {
    try read { db in
      let root = try PersonID.fetchOne(
        db, sql: "SELECT coalesce(joined_to, id) FROM person WHERE id = ?", arguments: [id])
      return try root.flatMap { try MemberPageQuery(db: db, id: $0).page(at: now) }
    }
  }
}

private struct MemberPageQuery {
  static let days = 84
  static let points = 50

  let db: Database
  let id: PersonID

  func page(at now: Instant) throws -> MemberPage? {
    let row = try Row.fetchOne(
      db, sql: "SELECT \(MemberRow.columns(inGroup: false)) FROM person WHERE id = ?",
      arguments: [id])
    guard let row else { return nil }
    let asOf = try asOf(fallback: now)
    let member = try StandingSummaries(db, group: nil).added(to: [MemberRow(row: row)])[0]
    var page = MemberPage(
      row: member, accounts: try accounts(), memberships: try memberships(),
      daily: try daily(until: asOf), asOf: asOf, points: try pointRows(),
      openTasks: try openTasks(at: now))
    page.standings = try standings()
    page.alerts = try alerts()
    page.joined = try joined()
    let ties = try MemberTies(db, of: id, groups: page.standings.map { ($0.group, $0.asOf) })
    page.ties = try ties.ties()
    page.topics = try ties.topics(own: member.person.tags)
    return page
  }

  private func standings() throws -> [MemberPage.Standing] {
    try Row.readAll(
      db,
      sql: """
        SELECT group_id, name, as_of, standing FROM member_standing
        JOIN chat_group ON chat_group.id = group_id
        WHERE person = ? ORDER BY gravity DESC, group_id
        """,
      arguments: [id]
    ) { row in
      try MemberPage.Standing(
        group: row.value("group_id"), groupName: row.value("name"), asOf: row.value("as_of"),
        standing: CanonicalJSON.value(MemberStanding.self, from: row.value("standing")))
    }
  }

  private func alerts() throws -> [MemberPage.Noticed] {
    try Row.readAll(
      db,
      sql: """
        SELECT name, member_alert.kind, day FROM member_alert
        JOIN chat_group ON chat_group.id = group_id
        WHERE person = ? ORDER BY day DESC, member_alert.kind, group_id LIMIT \(Self.points)
        """,
      arguments: [id]
    ) { row in
      try MemberPage.Noticed(
        groupName: row.value("name"),
        alert: MemberAlert(kind: MemberAlert.Kind(column: row.value("kind")), day: row.value("day"))
      )
    }
  }

  /// The last day of which the exports of the person's groups tell.
  private func asOf(fallback now: Instant) throws -> Day {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT zone, observed_until FROM membership
        JOIN chat_group ON chat_group.id = membership.group_id
        WHERE person = ? AND observed_until IS NOT NULL
        ORDER BY observed_until DESC, chat_group.id LIMIT 1
        """,
      arguments: [id])
    guard let row else { return Zone.utc.day(of: now) }
    return try Zone(column: row.value("zone")).day(of: row.value("observed_until"))
  }

  private func accounts() throws -> [MemberPage.Account] {
    let own = Condition.always.and("person", isOf: id)
    return try Row.readAll(
      db,
      sql: """
        SELECT platform, scope, external_id, name, person FROM identity
        WHERE \(own.sql) ORDER BY platform, scope, external_id
        """,
      arguments: own.arguments
    ) { row in
      try MemberPage.Account(
        platform: Platform(rawValue: row.value("platform")),
        externalID: row.value("scope") == 0 ? row.value("external_id") : nil,
        name: row.value("name"),
        person: row.value("person"))
    }
  }

  private func memberships() throws -> [MemberPage.Membership] {
    try Row.readAll(
      db,
      sql: """
        SELECT membership.*, chat_group.name AS group_name, bringer.name AS bringer_name
        FROM membership JOIN chat_group ON chat_group.id = membership.group_id
        LEFT JOIN person AS bringer
          ON bringer.id = \(JoinedPeople.rootSQL("membership.brought_by"))
        WHERE membership.person = ?
        ORDER BY left_at IS NOT NULL, membership.last_spoke DESC, chat_group.id
        """,
      arguments: [id]
    ) { row in
      try MemberPage.Membership(
        group: row.value("group_id"), groupName: row.value("group_name"),
        role: MemberRole(column: row.value("role")), joinedAt: row.value("joined_at"),
        leftAt: row.value("left_at"), broughtBy: row.value("bringer_name"),
        messages: row.value("messages"),
        lastSpokeAt: row.value("last_spoke"))
    }
  }

  private func daily(until asOf: Day) throws -> [Int] {
    let first = asOf - (Self.days - 1)
    var minutes = [Int](repeating: 0, count: Self.days)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT day, sum(minutes) AS minutes FROM member_day
        WHERE person = ? AND day BETWEEN ? AND ? GROUP BY day
        """,
      arguments: [id, first, asOf])
    while let row = try rows.next() {
      try minutes[row.value("day") - first] = row.value("minutes")
    }
    return minutes
  }

  private func pointRows() throws -> [PointRow] {
    try LedgerReader(db: db).rows(
      .always.and("point_entry.person", isOf: id), window: Window(limit: Self.points)
    ).rows
  }

  /// Who is one with the person.
  private func joined() throws -> [Person] {
    try Row.readAll(
      db, sql: "SELECT * FROM person WHERE joined_to = ? ORDER BY id", arguments: [id],
      as: Person.init)
  }

  private func openTasks(at now: Instant) throws -> [TaskRow] {
    let condition = TaskSQL.condition(.open, at: now).and("task.person", isOf: id)
    return try Row.readAll(
      db,
      sql: """
        SELECT \(TaskSQL.columns) FROM \(TaskSQL.source)
        WHERE \(condition.sql) ORDER BY task.due_at NULLS LAST, task.id
        """,
      arguments: condition.arguments, as: TaskRow.init)
  }
}
