import Community

/// Who might be the same person as somebody: another account of theirs (合并候选).
public struct SamePersonQuery: Hashable, Sendable {
  /// Whose other accounts are looked for.
  public var person: PersonID
  /// Words that must all stand in the name, a tag or an account id; without any, people of the
  /// same name are found.
  public var filter: String
  /// At most so many.
  public var limit: Int

  /// Candidates for that person.
  public init(_ person: PersonID, filter: String = "", limit: Int = 100) {
    self.person = person
    self.filter = filter
    self.limit = limit
  }
}
