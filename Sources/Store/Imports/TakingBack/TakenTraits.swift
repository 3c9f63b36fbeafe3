import Community
import GRDB

/// Takes the kind and the tags back that an import gave somebody.
struct TakenTraits {
  let person: Int64
  let importID: Int64
  let db: Database

  func take() throws {
    guard try BroughtPerson(person: person, importID: importID, db: db).remove() else { return }
    let row = try Row.readOne(
      db, sql: "SELECT kind, imported_kind, tags, imported_tags FROM person WHERE id = ?",
      arguments: [person]
    ) {
      try (
        kind: $0.value("kind") as String, importedKind: $0.value("imported_kind") as String?,
        tags: tags($0.value("tags")), importedTags: tags($0.value("imported_tags"))
      )
    }
    guard let row else { return }
    try takeKind(shown: row.kind, imported: row.importedKind)
    try takeTags(shown: row.tags, imported: row.importedTags)
  }

  /// Follows the exports unless an operator has said otherwise, as when a kind is given.
  private func takeKind(shown: String, imported: String?) throws {
    let kind = try BroughtPerson.kind(of: person, db)?.rawValue
    guard kind != imported else { return }
    let human = PersonKind.human.rawValue
    let new = shown == imported ?? human ? kind ?? human : shown
    try db.execute(
      sql: "UPDATE person SET imported_kind = ?, kind = ? WHERE id = ?",
      arguments: [kind, new, person])
    guard new != shown else { return }
    try db.markGroupsStale(of: PersonID(person))
    let root = try JoinedPeople(db).root(of: person)
    try recountTalk(of: root, in: db)
  }

  /// Tags that operators have set stay as they are.
  private func takeTags(shown: Set<String>, imported: Set<String>) throws {
    let left = try BroughtPerson.tags(of: person, exceptBy: importID, db)
    let gone = imported.subtracting(left)
    guard !gone.isEmpty else { return }
    let kept = try areOperators() ? shown : shown.subtracting(gone)
    try db.execute(
      sql: "UPDATE person SET tags = ?, imported_tags = ? WHERE id = ?",
      arguments: [
        try CanonicalJSON.text(kept.sorted()), try CanonicalJSON.text(left.sorted()), person,
      ])
    // How many experts a group has, and what they answer, is told by tags.
    if ExpertList.names(shown.sorted()) != ExpertList.names(kept.sorted()) {
      try db.markGroupsStale(of: PersonID(person))
    }
  }

  /// Whether an operator has ever set the person's tags.
  private func areOperators() throws -> Bool {
    let commands = try String.fetchAll(
      db,
      sql: """
        SELECT command FROM audit JOIN audit_subject ON audit_subject.audit = audit.id
        WHERE subject = 'person' AND row_id = ?
        """, arguments: [person])
    return try commands.contains {
      try CanonicalJSON.value(Command.self, from: $0).setsTags(of: PersonID(person))
    }
  }

  private func tags(_ json: String) throws -> Set<String> {
    Set(try CanonicalJSON.value([String].self, from: json))
  }
}

extension Command {
  fileprivate func setsTags(of person: PersonID) -> Bool {
    switch self {
    case .changePerson(person, _, .tags): true
    case .batch(let commands): commands.contains { $0.setsTags(of: person) }
    default: false
    }
  }
}
