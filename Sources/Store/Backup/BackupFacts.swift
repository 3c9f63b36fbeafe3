import Community

/// What a backup holds, after a check of the whole of it.
public struct BackupFacts: Hashable, Sendable {
  /// Where it stands.
  public var path: String
  /// Its length in bytes.
  public var bytes: Int64
  /// The version of its tables.
  public var version: Int
  /// Groups in it, closed ones too.
  public var groups: Int
  /// People in it, those who left too.
  public var people: Int
  /// When an operator last changed something in it; nil when nobody ever did.
  public var lastChange: Instant?
  /// Which backup it is.
  public var mark: BackupMark
}

/// What is wrong with a backup.
public enum BackupFault: Hashable, Sendable {
  /// SQLite's own check of pages and indices.
  case pages(String)
  /// Rows that name rows which are not there.
  case danglingRows(Int)
  case trail(at: AuditID, LogVerdict.Reason)
}
