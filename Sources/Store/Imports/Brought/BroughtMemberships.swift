import Community
import GRDB

/// What one import told of people in groups, kept beside the memberships that all of it adds up to,
/// so that one import's share can be taken away again.
struct BroughtMemberships {
  /// What one import told of one membership.
  private struct Told {
    static let query = """
      SELECT role, joined_at, last_join, last_leave, first_spoke, last_spoke, brought_by,
        brought_at, listed
      FROM import_member WHERE group_id = ? AND person = ?
      """

    var membership: StoredMembership
    var isListed: Bool

    init(_ row: DirectStatement) {
      membership = StoredMembership(
        role: row.text(0).flatMap(MemberRole.init) ?? .member, joinedAt: row.optionalInt(1),
        lastJoin: row.optionalInt(2), lastLeave: row.optionalInt(3),
        broughtBy: row.optionalInt(6), broughtAt: row.optionalInt(7),
        firstSpoke: row.optionalInt(4), lastSpoke: row.optionalInt(5))
      isListed = row.optionalInt(8) != nil
    }
  }

  private let importID: Int64
  private let people: JoinedPeople
  private let whole: MembershipTable
  private let parts: MembershipTable
  private let find: DirectStatement
  private let isKnown: DirectStatement
  private let write: DirectStatement
  private let all: DirectStatement
  private let erase: DirectStatement

  init(_ db: Database, of importID: Int64, _ people: JoinedPeople) throws {
    self.importID = importID
    self.people = people
    whole = try MembershipTable(db, .whole)
    parts = try MembershipTable(db, .part)
    find = try DirectStatement(db, "\(Told.query) AND import = ?")
    isKnown = try DirectStatement(
      db, "SELECT 1 FROM import_member WHERE group_id = ? AND person = ? LIMIT 1")
    write = try DirectStatement(
      db,
      """
      INSERT OR REPLACE INTO import_member (group_id, person, import, role, joined_at, last_join,
        last_leave, first_spoke, last_spoke, brought_by, brought_at, listed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    erase = try DirectStatement(
      db, "DELETE FROM import_member WHERE group_id = ? AND person = ? AND import = ?")
    all = try DirectStatement(db, "\(Told.query) ORDER BY import")
  }

  /// Adds what a batch of the import tells; of somebody who is only mentioned, that they are.
  func add(_ change: MembershipChange, _ key: MembershipKey) throws {
    try keepEarlier(key)
    bind(find, key, importID)
    let before = try find.row { Told($0) }
    var own = before?.membership ?? StoredMembership()
    own.merge(change)
    let isListed = before?.isListed == true || change.rosterLines > 0
    guard before?.membership != own || before?.isListed != isListed else { return }
    try save(own, isListed: isListed, key, by: importID)
  }

  /// Forgets what the import told of a person in a group.
  ///
  /// - Returns: what other imports told of them adds up to; nil when none told anything.
  func remove(_ key: MembershipKey) throws -> StoredMembership? {
    bind(erase, key, importID)
    try erase.run()
    bind(all, key)
    var sum: StoredMembership?
    while try all.step() {
      let told = Told(all)
      // Who is only mentioned is no member.
      guard told.isListed || told.membership != StoredMembership() else { continue }
      if sum?.add(told.membership) == nil { sum = told.membership }
    }
    return sum
  }

  /// What was there before imports noted what they bring is noted under import 0, once.
  private func keepEarlier(_ key: MembershipKey) throws {
    bind(isKnown, key)
    guard try isKnown.row({ _ in true }) == nil else { return }
    let table = people.isOneOfSeveral(key.person) ? parts : whole
    guard let earlier = try table.stored(key), !earlier.isOperatorsAlone else { return }
    try save(earlier, isListed: true, key, by: SchemaV10.before)
  }

  private func bind(_ statement: DirectStatement, _ key: MembershipKey) {
    statement.bind(1, key.group)
    statement.bind(2, key.person)
  }

  private func bind(_ statement: DirectStatement, _ key: MembershipKey, _ number: Int64) {
    bind(statement, key)
    statement.bind(3, number)
  }

  private func save(
    _ told: StoredMembership, isListed: Bool, _ key: MembershipKey, by number: Int64
  ) throws {
    bind(write, key, number)
    write.bind(4, told.role == .member ? nil : told.role.rawValue)
    let moments: [Int64?] = [
      told.joinedAt, told.lastJoin, told.lastLeave, told.firstSpoke, told.lastSpoke,
      told.broughtBy, told.broughtAt, isListed ? 1 : nil,
    ]
    for (index, value) in moments.enumerated() { write.bind(Int32(index) + 5, value) }
    try write.run()
  }
}

extension StoredMembership {
  /// Whether no import tells of it any more, and it is there only because an operator took the
  /// person out of the group.
  fileprivate var isOperatorsAlone: Bool {
    guard removedAt != nil else { return false }
    var rest = self
    rest.removedAt = nil
    return rest == StoredMembership()
  }
}
