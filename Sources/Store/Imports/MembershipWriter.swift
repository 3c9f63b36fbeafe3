import Community
import GRDB

/// Writes what a batch tells about people in groups, with their sums.
struct MembershipWriter {
  /// What changed by writing.
  struct Outcome {
    /// Change of the number of members, by group.
    var members: [Int64: Int] = [:]
    /// Groups in which some membership is new or different.
    var changed: Set<Int64> = []
    /// Memberships that are new, or of which a member list told something new.
    var news = 0
    /// Lines of member lists that did not.
    var known = 0
  }

  private let db: Database
  private let importID: Int64
  private let people: JoinedPeople
  private let brought: BroughtMemberships
  private let whole: MembershipTable
  private let joined: JoinedMemberships

  /// - Parameter importID: The import that tells it.
  init(_ db: Database, of importID: Int64, _ people: JoinedPeople) throws {
    self.db = db
    self.importID = importID
    self.people = people
    brought = try BroughtMemberships(db, of: importID, people)
    whole = try MembershipTable(db, .whole)
    joined = try JoinedMemberships(db, people)
  }

  /// Merges the changes into the store, then brings the people's sums up to date; the roll-ups of
  /// days must be written before.
  func write(_ changes: [MembershipKey: MembershipChange]) throws -> Outcome {
    var outcome = Outcome()
    let sums = try PersonSums(db)
    let keys = changes.keys.sorted()
    var start = keys.startIndex
    while start < keys.endIndex {
      let person = keys[start].person
      let end = keys[start...].firstIndex { $0.person != person } ?? keys.endIndex
      var spoke = false
      var isChanged = false
      for key in keys[start..<end] {
        guard let change = changes[key] else { continue }
        guard !change.isMention else {
          try brought.add(change, key)
          continue
        }
        spoke = spoke || change.spoke
        isChanged = try merge(change, key, &outcome) || isChanged
      }
      if isChanged || spoke { try sums.refresh(people.root(of: person), activity: spoke) }
      start = end
    }
    return outcome
  }

  /// - Returns: whether the membership is different now.
  private func merge(
    _ change: MembershipChange, _ key: MembershipKey, _ outcome: inout Outcome
  ) throws -> Bool {
    // Before anything is changed.
    try brought.add(change, key)
    try BroughtPerson(person: key.person, importID: importID, db: db).add(change.tags)
    let isOneOfSeveral = people.isOneOfSeveral(key.person)
    let table = isOneOfSeveral ? joined.parts : whole
    let before = try table.stored(key)
    var after = before ?? StoredMembership()
    after.merge(change)
    let isChanged = before != after
    if isChanged {
      let shown = MembershipKey(person: people.root(of: key.person), group: key.group)
      let wasMember =
        isOneOfSeveral ? try whole.isMember(shown) : before.map { $0.leftAt == nil } ?? false
      try table.save(after, key)
      if isOneOfSeveral { try joined.addUp(shown) }
      outcome.changed.insert(key.group)
      let isMember = isOneOfSeveral ? try whole.isMember(shown) : after.leftAt == nil
      if wasMember != isMember { outcome.members[key.group, default: 0] += isMember ? 1 : -1 }
    }
    if change.rosterLines > 0 {
      let isNews = try take(change.tags, for: key.person) || isChanged
      outcome.news += isNews ? 1 : 0
      outcome.known += change.rosterLines - (isNews ? 1 : 0)
    } else if before == nil {
      outcome.news += 1
    }
    return isChanged
  }

  /// Adds tags that no export has given before; one that an operator has taken away stays away.
  private func take(_ given: Set<String>, for person: Int64) throws -> Bool {
    guard !given.isEmpty else { return false }
    let row = try Row.fetchOne(
      db, sql: "SELECT tags, imported_tags FROM person WHERE id = ?", arguments: [person])
    guard let row else { return false }
    let imported = try tags(row.value("imported_tags"))
    let new = given.subtracting(imported)
    guard !new.isEmpty else { return false }
    let shown = try tags(row.value("tags"))
    // How many experts a group has, and what they answer, is told by tags.
    if !ExpertList.names(shown), ExpertList.names(new) {
      try db.markGroupsStale(of: PersonID(person))
    }
    try db.execute(
      sql: "UPDATE person SET tags = ?, imported_tags = ? WHERE id = ?",
      arguments: [
        try CanonicalJSON.text(new.union(shown).sorted()),
        try CanonicalJSON.text(new.union(imported).sorted()), person,
      ])
    return true
  }

  private func tags(_ json: String) throws -> [String] {
    try CanonicalJSON.value([String].self, from: json)
  }
}
