import Community
import GRDB

@testable import Store

/// The moment from which the tests count: 2026-03-02 00:00 UTC, a Monday.
let start = Instant(Int64(Day(year: 2026, month: 3, day: 2).number) * 86_400)
let room = ChatSource(platform: .telegram, externalID: "g1", name: "Night readers")
let keeper = Operator(name: "keeper")

func account(_ id: String, _ name: String? = nil, kind: PersonKind? = nil) -> ChatAccount {
  ChatAccount(externalID: id, name: name ?? id, kind: kind)
}

/// An account that is known by its name only.
func named(_ name: String) -> ChatAccount { ChatAccount(name: name) }

func says(
  _ who: ChatAccount, _ text: String = "hi", at seconds: Int64, id: String? = nil,
  replyTo: String? = nil, in source: ChatSource = room
) -> ChatRecord {
  .event(
    ChatEvent(
      kind: .message(text: text), account: who, at: start + seconds, externalID: id,
      replyTo: replyTo),
    in: source)
}

func happens(
  _ kind: ChatEvent.Kind, _ who: ChatAccount?, at seconds: Int64, id: String? = nil,
  in source: ChatSource = room
) -> ChatRecord {
  .event(ChatEvent(kind: kind, account: who, at: start + seconds, externalID: id), in: source)
}

func listed(
  _ who: ChatAccount, joined seconds: Int64? = nil, role: MemberRole? = nil, tags: [String] = []
) -> ChatRecord {
  .roster(
    RosterEntry(account: who, joinedAt: seconds.map { start + $0 }, role: role, tags: tags),
    in: room)
}

extension Store {
  @discardableResult
  func take(
    _ records: [ChatRecord], zone: Zone = .utc, dryRun: Bool = false, batchSize: Int = 7,
    at moment: Instant = start
  ) throws -> ImportCounts {
    let session = try beginImport(
      ImportOptions(
        path: "export.json", format: "test", zone: zone, isDryRun: dryRun, by: keeper, at: moment),
      batchSize: batchSize)
    for record in records { try session.take(record) }
    return try session.finish()
  }

  /// Everything imported and summed, by names that do not depend on the order of imports.
  func portrait() throws -> [String] {
    func account(_ column: String) -> String {
      """
      (SELECT platform || ':' || CASE scope WHEN 0 THEN '' ELSE 'in' END || external_id
       FROM identity WHERE identity.person = x.\(column) ORDER BY 1 LIMIT 1)
      """
    }
    let who = account("person")
    let queries = [
      "SELECT platform, external_id, name, messages, members, observed_until FROM chat_group",
      "SELECT 'event', at, mark, kind, \(who), text FROM event x",
      """
      SELECT 'day', group_id > 0, day, \(who), messages, minutes, turns, starts, led, water, floods, ads,
        notices FROM member_day x
      """,
      "SELECT 'answer', day, \(who), \(account("other")), answers, firsts, quick FROM answer_day x",
      "SELECT 'welcome', at, \(who) FROM welcome x",
      "SELECT 'group day', day, joins, leaves FROM group_day",
      """
      SELECT 'member', \(who), role, joined_at, left_at, messages, active_days, first_spoke,
        last_spoke, participation,
        (SELECT name FROM person WHERE id = brought_by) FROM membership x
      """,
      """
      SELECT 'person', \(who), name, kind, tags, groups, messages, active_days, first_at,
        first_spoke, last_spoke, participation FROM (SELECT id AS person, * FROM person) x
      """,
      "SELECT 'request', name, requested_at, state, version, person IS NULL FROM join_request",
    ]
    return try read { db in
      try queries.flatMap { query in
        try Row.fetchAll(db, sql: query).map { row in
          row.databaseValues.map { String(describing: $0) }.joined(separator: " | ")
        }.sorted()
      }
    }
  }

  func scalar<Value: DatabaseValueConvertible>(_ sql: String, _ type: Value.Type) throws -> Value? {
    try read { try Value.fetchOne($0, sql: sql) }
  }

  func differences() throws -> [RollUpDifference] {
    let groups = try read { try Int64.fetchAll($0, sql: "SELECT id FROM chat_group") }
    return try groups.flatMap { try verifyRollUps(of: GroupID($0)) }
  }
}
