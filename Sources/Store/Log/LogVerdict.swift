import Community

/// Whether the audit trail is whole.
public enum LogVerdict: Hashable, Sendable {
  /// Every row follows from the one before it.
  case whole(rows: Int)
  /// The first row that does not, and why.
  case broken(at: AuditID, reason: Reason)

  /// What does not fit.
  public enum Reason: String, Hashable, Sendable {
    /// The row's content does not give its hash.
    case altered
    /// The row does not continue the hash of the row before it.
    case unlinked
    /// A number is missing.
    case gap
  }
}
