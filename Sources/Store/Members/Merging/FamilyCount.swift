import Community
import GRDB

/// Counts again what stands under people of whom it changes who is one with them: on which days of
/// which groups has to be known before the change.
struct FamilyCount {
  private let db: Database
  private let people: [Int64]
  private let days: TalkDays
  private var groups: Set<Int64> = []

  init(of people: [Int64], _ db: Database) throws {
    self.db = db
    self.people = people
    days = try TalkDays(of: people, db)
    for person in people {
      groups.formUnion(
        try Int64.fetchAll(
          db, sql: "SELECT group_id FROM membership WHERE person = ?", arguments: [person]))
    }
  }

  /// Runs in the transaction of the change, after it.
  func again() throws {
    let parts = try TalkParts(db)
    try recountDays(parts)
    let memberships = try JoinedMemberships(db, parts.people)
    let now = try people.reduce(into: groups) { $0.formUnion(try memberships.settle($1)) }
    let sums = try PersonSums(db)
    for person in people {
      try sums.refresh(person, activity: true)
      try sumPoints(of: person, parts.people)
    }
    for group in now.sorted() { try db.recountMembers(of: GroupID(group)) }
  }

  private func recountDays(_ parts: TalkParts) throws {
    for person in people {
      try db.execute(sql: "DELETE FROM member_day WHERE person = ?", arguments: [person])
    }
    try days.recount(parts, in: db)
  }

  /// Entries stay with whom they were written for; their sum counts for the root.
  private func sumPoints(of person: Int64, _ joined: JoinedPeople) throws {
    let isRoot = joined.root(of: person) == person
    let family = isRoot ? try JoinedPeople.family(of: person, db) : []
    let points = try family.reduce(0) { sum, one in
      sum
        + (try Int.fetchOne(
          db, sql: "SELECT sum(amount) FROM point_entry WHERE person = ?", arguments: [one]) ?? 0)
    }
    try db.execute(
      sql: "UPDATE person SET contribution = ? WHERE id = ?", arguments: [points, person])
  }
}
