import Community
import GRDB

/// Reads and writes memberships one by one.
struct MembershipTable {
  /// Which of the tables with the columns of a membership.
  enum Name: String {
    /// What screens read: one row for each person in each group.
    case whole = "membership"
    /// What imports said of each of several people who are one.
    case part = "membership_part"
  }

  static let columns = """
    group_id, person, role, joined_at, last_join, last_leave, brought_by, brought_at, first_spoke,
      last_spoke, left_at, removed_at
    """

  private let find: DirectStatement
  private let presence: DirectStatement
  private let write: DirectStatement

  init(_ db: Database, _ name: Name) throws {
    find = try DirectStatement(
      db,
      """
      SELECT role, joined_at, last_join, last_leave, brought_by, brought_at, first_spoke, last_spoke,
        removed_at
      FROM \(name.rawValue) WHERE group_id = ? AND person = ?
      """)
    presence = try DirectStatement(
      db,
      "SELECT 1 FROM \(name.rawValue) WHERE group_id = ? AND person = ? AND left_at IS NULL")
    write = try DirectStatement(
      db,
      """
      INSERT INTO \(name.rawValue) (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (group_id, person) DO UPDATE SET role = excluded.role,
        joined_at = excluded.joined_at, last_join = excluded.last_join,
        last_leave = excluded.last_leave, brought_by = excluded.brought_by,
        brought_at = excluded.brought_at, first_spoke = excluded.first_spoke,
        last_spoke = excluded.last_spoke, left_at = excluded.left_at,
        removed_at = excluded.removed_at
      """)
  }

  func stored(_ key: MembershipKey) throws -> StoredMembership? {
    find.bind(1, key.group)
    find.bind(2, key.person)
    return try find.row {
      StoredMembership(
        role: $0.text(0).flatMap(MemberRole.init) ?? .member, joinedAt: $0.optionalInt(1),
        lastJoin: $0.optionalInt(2), lastLeave: $0.optionalInt(3), broughtBy: $0.optionalInt(4),
        broughtAt: $0.optionalInt(5), firstSpoke: $0.optionalInt(6), lastSpoke: $0.optionalInt(7),
        removedAt: $0.optionalInt(8))
    }
  }

  /// Whether the person is in the group now.
  func isMember(_ key: MembershipKey) throws -> Bool {
    presence.bind(1, key.group)
    presence.bind(2, key.person)
    return try presence.row { _ in true } ?? false
  }

  func save(_ membership: StoredMembership, _ key: MembershipKey) throws {
    try save(membership, leftAt: membership.leftAt, key)
  }

  /// - Parameter leftAt: nil while they are a member.
  func save(
    _ membership: StoredMembership, leftAt: Int64?, _ key: MembershipKey
  ) throws {
    write.bind(1, key.group)
    write.bind(2, key.person)
    write.bind(3, membership.role.rawValue)
    let moments = [
      membership.joinedAt, membership.lastJoin, membership.lastLeave, membership.broughtBy,
      membership.broughtAt, membership.firstSpoke, membership.lastSpoke, leftAt,
      membership.removedAt,
    ]
    for (index, value) in moments.enumerated() { write.bind(Int32(index) + 4, value) }
    try write.run()
  }
}
