/// A row of the outbox, closed or opened again by a person: nothing tells the store what happened on
/// a platform to which it has no connection.
///
/// Rows that deliver a post are settled with their delivery, ``Command/settleDelivery(_:version:_:)``.
public struct OutboxSettlement: Hashable, Codable, Sendable {
  /// What is said of it.
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    /// It was done on the platform.
    case done
    /// It need not be done.
    case cancel
    /// It is still to be done: the inverse of the others.
    case reopen
  }

  /// Which row.
  public var row: OutboxID
  /// The version of it that was seen; it grows with each settlement.
  public var version: Int
  /// What the row asks for. Whose right that is follows from it; the store refuses another kind
  /// than the row's.
  public var kind: OutboxKind
  /// What is said of it.
  public var outcome: Outcome

  /// That of the row, as it was seen.
  public init(row: OutboxID, version: Int, kind: OutboxKind, outcome: Outcome) {
    self.row = row
    self.version = version
    self.kind = kind
    self.outcome = outcome
  }
}
