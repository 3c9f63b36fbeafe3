/// Two people who turn out to be one: several accounts of one person (合并).
///
/// Nothing is moved: events, accounts and entries of the ledger stay with whom they were written
/// for, and all that is counted per person is counted for the root.
public struct PeopleJoin: Hashable, Codable, Sendable {
  /// Whose accounts count for the root from now on; what operators decided about them rests.
  public var person: PersonID
  /// The version of ``person`` that was seen.
  public var version: Int
  /// Who stands for both: their name, kind, tags, note and score are those of the one.
  public var root: PersonID
  /// The version of ``root`` that was seen.
  public var rootVersion: Int
  /// Who was one with ``person`` before and goes with them: filled in by the store when two are
  /// made one, and needed to separate them again as they were.
  public var companions: [PersonID]

  /// Two people as they were seen at those versions; the store fills in who goes along.
  public init(
    person: PersonID, version: Int, root: PersonID, rootVersion: Int, companions: [PersonID] = []
  ) {
    self.person = person
    self.version = version
    self.root = root
    self.rootVersion = rootVersion
    self.companions = companions
  }
}
