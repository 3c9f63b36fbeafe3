import Community
import GRDB

/// The parts that people play in conversations, by their present kind, and who is one with whom.
struct TalkParts {
  let people: JoinedPeople
  /// Everybody who is not an ordinary member.
  private var others: [Int64: TalkPart] = [:]

  init(_ db: Database) throws {
    people = try JoinedPeople(db)
    let rows = try Row.fetchCursor(db, sql: "SELECT id, kind FROM person WHERE kind <> 'human'")
    while let row = try rows.next() {
      others[row["id"]] = TalkPart(try PersonKind(column: row["kind"]))
    }
  }

  subscript(person: Int64) -> TalkPart { others.isEmpty ? .member : others[person] ?? .member }
}

/// Counts the days on which somebody spoke again, in all groups: needed when they begin to play
/// another part, since it changes who answered whom. Runs in the caller's transaction.
func recountTalk(of person: Int64, in db: Database) throws {
  var days: [Int64: Set<Int>] = [:]
  let rows = try Row.fetchCursor(
    db, sql: "SELECT group_id, day FROM member_day WHERE person = ?", arguments: [person])
  while let row = try rows.next() { days[row["group_id"], default: []].insert(row["day"]) }
  let parts = try TalkParts(db)
  for (group, days) in days.sorted(by: { $0.key < $1.key }) {
    guard
      let zone = try String.fetchOne(
        db, sql: "SELECT zone FROM chat_group WHERE id = ?", arguments: [group])
    else { continue }
    var recount = try DayRecount(group: group, zone: try Zone(column: zone), parts, db)
    try recount.recount(days)
  }
}
