import Community
import GRDB

@testable import Store

/// A store with one group, whose roll-ups are written by hand: who spoke on which day and who
/// answered whom. Days count back from the last day of the group's data.
struct TalkStore {
  let store: Store
  /// The group's last day.
  static let today = Day(20_000)
  static let group = GroupID(1)

  init() throws {
    store = try Store.inMemory()
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO chat_group
            (id, platform, source_name, name, zone, capacity, observed_until, stale)
          VALUES (1, 'telegram', 'r', 'Readers', 'UTC', 500, ?, 1)
          """,
        arguments: [Zone.utc.start(of: Self.today) + 80_000])
    }
  }

  /// A member who joined so many days ago.
  func member(
    _ id: Int64, kind: PersonKind = .human, tags: [String] = [], joined: Int? = nil,
    broughtBy: Int64? = nil
  ) throws {
    try store.write { db in
      try db.execute(
        sql: "INSERT INTO person (id, name, kind, tags, groups) VALUES (?, ?, ?, ?, 1)",
        arguments: [id, "P\(id)", kind.rawValue, try CanonicalJSON.text(tags)])
      try db.execute(
        sql: "INSERT INTO membership (group_id, person, joined_at, brought_by) VALUES (1, ?, ?, ?)",
        arguments: [id, joined.map(moment), broughtBy])
    }
  }

  /// Spoke for so many minutes on those days back.
  func spoke(_ id: Int64, _ back: [Int], minutes: Int = 1, starts: Int = 0) throws {
    try store.write { db in
      for day in back {
        try db.execute(
          sql: """
            INSERT INTO member_day (group_id, day, person, messages, minutes, starts)
            VALUES (1, ?, ?, ?, ?, ?)
            """,
          arguments: [Self.today - day, id, minutes, minutes, starts])
        for table in ["membership", "person"] {
          try db.execute(
            sql: """
              UPDATE \(table) SET first_spoke = min(coalesce(first_spoke, :at), :at),
                last_spoke = max(coalesce(last_spoke, :at), :at), active_days = active_days + 1
              WHERE \(table == "person" ? "id" : "person") = :id
              """,
            arguments: ["at": moment(day), "id": id])
        }
      }
      try db.execute(sql: "UPDATE chat_group SET stale = 1")
    }
  }

  /// Answered a turn of the other on each of those days back.
  func answered(_ id: Int64, _ other: Int64, _ back: [Int], firsts: Int = 0) throws {
    try store.write { db in
      for day in back {
        try db.execute(
          sql: """
            INSERT INTO answer_day (group_id, day, person, other, answers, firsts, quick)
            VALUES (1, ?, ?, ?, 1, ?, 0)
            """,
          arguments: [Self.today - day, id, other, firsts])
      }
    }
  }

  private func moment(_ back: Int) -> Instant { Zone.utc.start(of: Self.today - back) + 3600 }

  func standing(_ id: Int64) throws -> MemberStanding? {
    try store.refreshFigures()
    return try store.read { db in
      try String.fetchOne(
        db, sql: "SELECT standing FROM member_standing WHERE person = ?", arguments: [id]
      ).map { try CanonicalJSON.value(MemberStanding.self, from: $0) }
    }
  }

  /// Everybody's standing and all that was noticed, as text.
  func everything() throws -> [String] {
    try store.refreshFigures()
    return try store.read { db in
      try [
        """
        SELECT person, unseen, at_risk, step, love, gravity, helper, seed, standing
        FROM member_standing ORDER BY person
        """,
        "SELECT person, kind, day FROM member_alert ORDER BY person, kind, day",
        "SELECT id, gravity FROM person WHERE kind = 'human' ORDER BY id",
      ].flatMap { sql in try Row.fetchAll(db, sql: sql).map { "\($0)" } }
    }
  }

  func names(_ segment: MemberQuery.Segment, sort: MemberQuery.Sort = .name, all: Bool) throws
    -> [String]
  {
    try store.refreshFigures()
    let page = try store.members(
      MemberQuery(segment: segment, sort: sort, group: all ? nil : Self.group))
    return page.rows.map(\.person.name)
  }
}
