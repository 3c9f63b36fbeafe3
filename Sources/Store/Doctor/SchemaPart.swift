/// A part of what a store is made of, by SQLite's own list.
public struct SchemaPart: Hashable, Sendable {
  /// What sort of a part.
  public enum Kind: String, CaseIterable, Sendable {
    case table, index
    /// Keeps records from being changed, or a sum in step.
    case trigger
  }

  /// What sort of a part it is.
  public var kind: Kind
  /// Its name in the file.
  public var name: String

  /// The part of that name.
  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}
