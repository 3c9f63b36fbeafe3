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
      try others[row.value("id")] = TalkPart(PersonKind(column: row.value("kind")))
    }
  }

  subscript(person: Int64) -> TalkPart { others.isEmpty ? .member : others[person] ?? .member }
}

/// Counts the days on which somebody spoke again, in all groups: needed when they begin to play
/// another part, since it changes who answered whom. Runs in the caller's transaction.
func recountTalk(of person: Int64, in db: Database) throws {
  try TalkDays(of: [person], db).recount(TalkParts(db), in: db)
}
