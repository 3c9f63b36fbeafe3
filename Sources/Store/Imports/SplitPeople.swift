import GRDB

/// People of an import who stand in their group already under the same word, but known otherwise: by
/// a name where the other has an id, or by an id where the other has only a name. Two tables of one
/// group that name people by different columns make two of each.
public struct SplitPeople: Hashable, Sendable {
  /// How many.
  public private(set) var count = 0
  /// What the first of them is called.
  public private(set) var first: String?

  /// Nobody.
  public init() {}

  mutating func note(_ name: String) {
    count += 1
    first = first ?? name
  }

  /// Whether somebody in the group bears the name who is known otherwise.
  ///
  /// - Parameter byName: Whether the new account is known by that name alone.
  static func isKnownOtherwise(
    _ name: String, byName: Bool, platform: String, group: Int64, _ db: Database
  ) throws -> Bool {
    let others = try DirectStatement(
      db,
      byName
        ? """
        SELECT 1 FROM identity WHERE platform = ?1 AND name = ?2 AND scope = 0 AND EXISTS (
          SELECT 1 FROM membership WHERE group_id = ?3 AND membership.person = identity.person)
        """
        : "SELECT 1 FROM identity WHERE platform = ?1 AND scope = ?3 AND external_id = ?2")
    others.bind(1, platform)
    others.bind(2, name)
    others.bind(3, group)
    return try others.row { _ in true } ?? false
  }
}
