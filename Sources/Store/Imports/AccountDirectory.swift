import Community
import GRDB

/// Finds the person behind each account of an import, and makes those who are new.
///
/// What exports say about an account is kept so that their order does not matter: the name is that
/// of the account's latest event, else of a member list, else its id; the kind is the strongest that
/// any export gave.
final class AccountDirectory {
  /// An account: by stable id on its platform, or by name within one group.
  private struct Key: Hashable {
    var platform: String
    var scope: Int64
    var id: String

    static func == (left: Self, right: Self) -> Bool {
      left.scope == right.scope && ExactText(left.id) == ExactText(right.id)
        && ExactText(left.platform) == ExactText(right.platform)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(scope)
      hasher.combine(ExactText(id))
    }
  }

  /// Shared with ``unsaved``, so that an account that is seen again costs one look-up.
  private final class Entry {
    let identity: Int64
    let person: Int64
    var name: String
    var nameAt: Int64
    var importedKind: PersonKind?
    /// Which import gave the name; nil for one of before imports noted it.
    var giver: Int64?
    /// The name that lost to the first one of this import, until ``save(in:)``.
    var displaced: BroughtName?
    /// The latest name of this import that lost, as far as it is remembered.
    var lost: BroughtName?
    /// That one has moved since ``save(in:)``.
    var isLoserUnsaved = false
    /// This import has named the account, as far as it is remembered.
    var isMentioned = false
    /// The strongest kind that this import gave, as far as it is remembered.
    var givenKind: PersonKind?
    /// Its name or the name's time has moved since ``save(in:)``.
    var isUnsaved = false
    var isRenamed = false

    init(
      identity: Int64, person: Int64, name: String, nameAt: Int64, giver: Int64?,
      importedKind: PersonKind? = nil
    ) {
      self.identity = identity
      self.person = person
      self.name = name
      self.nameAt = nameAt
      self.giver = giver
      self.importedKind = importedKind
    }
  }

  /// When a member list, which has no time, names somebody.
  private static let undated: Int64 = 0
  /// An id that stands where a name would, as in a table with a lone column of members: any name is
  /// better, whenever it was seen.
  static let unnamed: Int64 = -1

  /// Bounds memory: the directory starts anew when it has grown past this.
  private static let capacity = 100_000

  private let importID: Int64
  private var entries: [Key: Entry] = [:]
  private var unsaved: [Entry] = []
  /// Shared with ``entries``: those under a name of this import that lost.
  private var losers: [Entry] = []
  /// Whom the import has named since ``takeMentioned()``.
  private var mentioned: Set<MembershipKey> = []
  /// People seen for the first time, since the import began.
  private(set) var newPeople = 0
  /// Of these, since the import began, who stands in their group already, known otherwise.
  private(set) var split = SplitPeople()
  /// People who play another part in conversations than before.
  private var recast: Set<Int64> = []

  init(of importID: Int64) { self.importID = importID }

  /// The person behind `account`, which was seen under its name at that moment; nil for a member
  /// list, which has no time.
  func person(
    of account: ChatAccount, at moment: Instant?, in group: GroupDirectory.Entry, _ db: Database
  ) throws -> Int64 {
    let key = Key(
      platform: group.platform, scope: account.externalID == nil ? group.id : 0,
      id: account.externalID ?? account.name)
    let isNamed = account.externalID.map { ExactText($0) != ExactText(account.name) } ?? true
    let nameAt = isNamed ? moment?.seconds ?? Self.undated : Self.unnamed
    let entry = try known(key, db) ?? meet(account, key, nameAt, in: group, db)
    if !entry.isMentioned {
      entry.isMentioned = true
      mentioned.insert(MembershipKey(person: entry.person, group: group.id))
    }
    let isOtherName = ExactText(entry.name) != ExactText(account.name)
    if nameAt > entry.nameAt
      || (nameAt == entry.nameAt && isOtherName && ExactText(account.name) > ExactText(entry.name))
    {
      if !entry.isUnsaved { unsaved.append(entry) }
      entry.isUnsaved = true
      if entry.giver != importID {
        entry.displaced = BroughtName(name: entry.name, at: entry.nameAt, importID: entry.giver)
        entry.giver = importID
      }
      if isOtherName {
        entry.isRenamed = true
        entry.name = account.name
      }
      entry.nameAt = nameAt
    } else if entry.giver != importID {
      lose(BroughtName(name: account.name, at: nameAt, importID: importID), entry)
    }
    if let kind = account.kind, kind.rank > (entry.givenKind ?? .human).rank {
      try BroughtPerson(person: entry.person, importID: importID, db: db).add(kind)
      entry.givenKind = kind
    }
    if let kind = account.kind, kind.rank > (entry.importedKind ?? .human).rank {
      try take(kind, for: entry.person, db)
      entry.importedKind = kind
    }
    return entry.person
  }

  /// Remembers the latest name of this import for somebody who has a later one, or the same from
  /// another import.
  private func lose(_ name: BroughtName, _ entry: Entry) {
    guard entry.lost.map({ $0 < name }) ?? true else { return }
    entry.lost = name
    if !entry.isLoserUnsaved { losers.append(entry) }
    entry.isLoserUnsaved = true
  }

  /// Whom the import has named since the last time, each in one of the groups where it did.
  func takeMentioned() -> Set<MembershipKey> {
    defer { mentioned.removeAll() }
    return mentioned
  }

  /// People whose part in conversations has changed since the last time: the days on which they
  /// spoke have to be counted again.
  func takeRecast() -> [Int64] {
    defer { recast = [] }
    return recast.sorted()
  }

  /// Forgets who is who: the next look-up asks the store again. Between two batches only.
  func forget() { entries.removeAll() }

  private func known(_ key: Key, _ db: Database) throws -> Entry? {
    if let entry = entries[key] { return entry }
    let entry = try find(key, db)
    entries[key] = entry
    return entry
  }

  /// Writes what has been learnt about names.
  func save(in db: Database) throws {
    let date = try DirectStatement(db, "UPDATE identity SET name_at = ? WHERE id = ?")
    // Apart from the time: each column written costs its indices.
    let rename = try DirectStatement(db, "UPDATE identity SET name = ? WHERE id = ?")
    // A person of several accounts goes by the one that was named last.
    let show = try DirectStatement(
      db,
      """
      UPDATE person SET name = (
        SELECT name FROM identity WHERE person = ?1 ORDER BY name_at DESC, name DESC LIMIT 1
      ) WHERE id = ?1
      """)
    let names = try BroughtNames(db)
    for entry in losers {
      if let lost = entry.lost { try names.keep(lost, of: entry.identity) }
      entry.isLoserUnsaved = false
    }
    losers.removeAll(keepingCapacity: true)
    for entry in unsaved {
      if let displaced = entry.displaced {
        try names.keep(displaced, of: entry.identity)
        try names.give(entry.identity, to: importID)
        entry.displaced = nil
      }
      date.bind(1, entry.nameAt)
      date.bind(2, entry.identity)
      try date.run()
      if entry.isRenamed {
        rename.bind(1, entry.name)
        rename.bind(2, entry.identity)
        try rename.run()
        show.bind(1, entry.person)
        try show.run()
      }
      entry.isUnsaved = false
      entry.isRenamed = false
    }
    unsaved.removeAll(keepingCapacity: true)
    if entries.count > Self.capacity { entries.removeAll() }
  }

  private func find(_ key: Key, _ db: Database) throws -> Entry? {
    let statement = try DirectStatement(
      db,
      """
      SELECT identity.id, person.id, identity.name, identity.name_at, person.imported_kind,
        identity.import
      FROM identity JOIN person ON person.id = identity.person
      WHERE platform = ? AND scope = ? AND external_id = ?
      """)
    statement.bind(1, key.platform)
    statement.bind(2, key.scope)
    statement.bind(3, key.id)
    return try statement.row {
      let name = $0.text(2) ?? ""
      // Stores of before had an id as the name of the latest event.
      let isNamed = key.scope != 0 || ExactText(name) != ExactText(key.id)
      return Entry(
        identity: $0.int(0), person: $0.int(1), name: name,
        nameAt: isNamed ? $0.int(3) : Self.unnamed, giver: $0.optionalInt(5),
        importedKind: $0.text(4).flatMap(PersonKind.init))
    }
  }

  private func meet(
    _ account: ChatAccount, _ key: Key, _ nameAt: Int64, in group: GroupDirectory.Entry,
    _ db: Database
  ) throws -> Entry {
    let isSplit = try SplitPeople.isKnownOtherwise(
      account.name, byName: key.scope != 0, platform: key.platform, group: group.id, db)
    if isSplit { split.note(account.name) }
    return try create(key, account.name, nameAt, db)
  }

  private func create(
    _ key: Key, _ name: String, _ nameAt: Int64, _ db: Database
  ) throws -> Entry {
    let person = try DirectStatement(db, "INSERT INTO person (name) VALUES (?)")
    person.bind(1, name)
    try person.run()
    let personID = db.lastInsertedRowID
    let identity = try DirectStatement(
      db,
      """
      INSERT INTO identity (person, platform, scope, external_id, name, name_at, import)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    identity.bind(1, personID)
    identity.bind(2, key.platform)
    identity.bind(3, key.scope)
    identity.bind(4, key.id)
    identity.bind(5, name)
    identity.bind(6, nameAt)
    identity.bind(7, importID)
    try identity.run()
    newPeople += 1
    let entry = Entry(
      identity: db.lastInsertedRowID, person: personID, name: name, nameAt: nameAt, giver: importID)
    entries[key] = entry
    return entry
  }

  /// Follows the export unless an operator has said otherwise: then the kind is no longer the one
  /// that exports gave before.
  private func take(_ kind: PersonKind, for person: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE person SET imported_kind = :new,
          kind = CASE WHEN kind = coalesce(imported_kind, 'human') THEN :new ELSE kind END
        WHERE id = :person AND coalesce(imported_kind, 'human') <> :new
        """,
      arguments: ["new": kind.rawValue, "person": person])
    recast.insert(person)
    // Who counts has changed, so the figures of their groups have to follow.
    try db.markGroupsStale(of: PersonID(person))
  }
}

extension PersonKind {
  /// Which of two kinds that exports give wins.
  var rank: Int {
    switch self {
    case .human: 0
    case .seed: 1
    case .helper: 2
    case .staff: 3
    case .bot: 4
    }
  }
}
