import Community

/// What a restore did.
public struct Restoration: Hashable, Sendable {
  /// What was restored.
  public var backup: BackupFacts
  /// Where the store that gave way was kept; nil when there was none.
  public var kept: String?
  /// The row of the restored store's audit trail that says so.
  public var audit: AuditID
}

/// Who restores, when, and with which confirmation.
public struct RestoreRequest: Sendable {
  /// Who restores.
  public var by: Operator
  /// Who runs the process, as the system says.
  public var unixUser: String?
  /// The moment, for the audit trail.
  public var at: Instant
  /// The backup's name, typed; see ``CommandError/confirmationNeeded(name:)``.
  public var confirmation: String?

  /// A restore under that name; a dangerous one takes the confirmation, or consent given before.
  public init(by: Operator, unixUser: String?, at: Instant, confirmation: String? = nil) {
    self.by = by
    self.unixUser = unixUser
    self.at = at
    self.confirmation = confirmation
  }
}
