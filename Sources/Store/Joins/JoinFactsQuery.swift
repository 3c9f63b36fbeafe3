import Community
import Foundation
import GRDB

/// Gathers what the store knows about applicants.
struct JoinFactsQuery {
  /// How many namesakes outside the group are looked at: of a name that hundreds bear, nobody can
  /// tell who is meant.
  private static let namesakes = 10

  let db: Database

  func facts(of request: JoinRequest) throws -> JoinFacts {
    let sql = """
      SELECT chat_group.*, (SELECT count(*) FROM join_request
        WHERE group_id = chat_group.id AND state = 'approved' AND id <> ?) AS waiting
      FROM chat_group WHERE id = ?
      """
    let statement = try db.cachedStatement(sql: sql)
    let facts = try Row.readOne(statement, arguments: [request.id, request.group]) { row in
      let group = try Group(row: row)
      let groups = try presence(of: request, in: group)
      return try JoinFacts(
        isMember: groups.contains { $0.id == group.id },
        seriesGroup: groups.first { $0.id != group.id }?.name,
        members: row.value("members"), capacity: group.capacity,
        approvedNotJoined: row.value("waiting"),
        referrer: referrer(request.referrer, group, observed: row.value("observed_until")),
        gate: group.gate, kind: group.kind, earlier: earlier(request),
        ban: ban(of: request, on: group.platform))
    }
    guard let facts else { throw CommandError.notFound(.group(request.group)) }
    return facts
  }

  /// The group and others of its series in which the applicant is now. Who has no stable id is
  /// known by name, within each group.
  private func presence(
    of request: JoinRequest, in group: Group
  ) throws -> [(id: GroupID, name: String)] {
    let isNamed = request.applicantID == nil
    let statement = try db.cachedStatement(
      sql: """
        SELECT chat_group.id, chat_group.name
        FROM (
          SELECT :person AS person WHERE :person IS NOT NULL
          UNION
          SELECT person FROM identity
          WHERE platform = :platform AND external_id = :account
            AND (scope = 0) = (NOT :named)
            AND scope IN (SELECT 0 UNION ALL SELECT :group
              UNION ALL SELECT id FROM chat_group WHERE series = :series AND :named)
        ) AS applicant
        JOIN membership ON membership.person = \(JoinedPeople.rootSQL("applicant.person"))
          AND left_at IS NULL
        JOIN chat_group ON chat_group.id = membership.group_id
          AND (chat_group.id = :group OR chat_group.series = :series)
        ORDER BY chat_group.id
        """)
    let arguments: StatementArguments = [
      "person": request.person, "platform": group.platform.rawValue,
      "account": request.applicantID ?? request.name, "named": isNamed, "group": group.id,
      "series": group.series,
    ]
    return try Row.readAll(statement, arguments: arguments) {
      try ($0.value("id"), $0.value("name"))
    }
  }

  /// Whom the applicant names: someone of this group first, then anyone known here.
  private func referrer(
    _ named: String?, _ group: Group, observed: Instant?
  ) throws -> JoinFacts.Referrer? {
    let name = (named ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    guard !name.isEmpty else { return nil }
    let statement = try db.cachedStatement(
      sql: """
        SELECT person.id, person.name, membership.last_spoke,
          membership.person IS NOT NULL AND membership.left_at IS NULL AS is_member
        FROM (
          SELECT id FROM person WHERE name IN (:name, :bare)
            AND EXISTS (SELECT 1 FROM membership WHERE group_id = :group AND person = person.id)
          UNION
          SELECT id FROM (
            SELECT id FROM person WHERE name IN (:name, :bare) LIMIT \(Self.namesakes))
          UNION
          SELECT person FROM identity
          WHERE platform = :platform AND scope IN (0, :group) AND external_id IN (:name, :bare)
        ) AS candidate
        JOIN person ON person.id = \(JoinedPeople.rootSQL("candidate.id"))
        LEFT JOIN membership
          ON membership.group_id = :group AND membership.person = person.id
        ORDER BY is_member DESC, membership.person IS NULL, person.last_spoke DESC, person.id
        LIMIT 1
        """)
    let arguments: StatementArguments = [
      "name": name, "bare": name.hasPrefix("@") ? String(name.dropFirst()) : name,
      "platform": group.platform.rawValue, "group": group.id,
    ]
    return try Row.readOne(statement, arguments: arguments) { row in
      let spoke: Instant? = try row.value("last_spoke")
      let month: Int64 = 28 * 86_400
      let isActive = if let spoke, let observed { observed - spoke <= month } else { false }
      return try JoinFacts.Referrer(
        id: row.value("id"), name: row.value("name"), isMember: row.value("is_member"),
        isActive: isActive)
    }
  }

  /// Whether the applicant is banned: the person behind the request, or behind the stable id, under
  /// whichever of several accounts that are one; of several bans the latest.
  private func ban(of request: JoinRequest, on platform: Platform) throws -> Ban? {
    let statement = try db.cachedStatement(
      sql: """
        WITH root AS (
          SELECT \(JoinedPeople.rootSQL("applicant.id")) AS id FROM (
            SELECT :person AS id WHERE :person IS NOT NULL
            UNION
            SELECT person FROM identity
            WHERE platform = :platform AND scope = 0 AND external_id = :account
          ) AS applicant)
        SELECT banned_at, ban_reason FROM person
        WHERE banned_at IS NOT NULL AND person.id IN (
          SELECT id FROM root UNION
          SELECT one.id FROM person AS one WHERE one.joined_to IN (SELECT id FROM root))
        ORDER BY banned_at DESC LIMIT 1
        """)
    let arguments: StatementArguments = [
      "person": request.person, "platform": platform.rawValue, "account": request.applicantID,
    ]
    return try Row.readOne(statement, arguments: arguments) {
      try Ban(at: $0.value("banned_at"), reason: $0.value("ban_reason") ?? "")
    }
  }

  /// Other requests of the same applicant for the group. A name is no account: somebody else may
  /// bear it.
  private func earlier(_ request: JoinRequest) throws -> [JoinFacts.EarlierAttempt] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT requested_at, state, reason FROM join_request
        WHERE group_id = ? AND coalesce(applicant_id, name) = ? AND (applicant_id IS NULL) = ?
          AND requested_at <= ? AND id <> ?
        ORDER BY requested_at DESC, id DESC
        """)
    let arguments: StatementArguments = [
      request.group, request.applicantID ?? request.name, request.applicantID == nil,
      request.requestedAt, request.id,
    ]
    return try Row.readAll(statement, arguments: arguments) { row in
      try JoinFacts.EarlierAttempt(
        at: row.value("requested_at"), state: JoinState(column: row.value("state")),
        reason: row.value("reason"))
    }
  }
}
