import Community

/// A finished import, as the log shows it.
public struct ImportRow: Hashable, Sendable {
  /// The row's number; later ones are higher.
  public var id: Int64
  /// When it was finished.
  public var at: Instant
  /// Who imported.
  public var by: String
  /// The file, as it was named then.
  public var path: String
  /// The format's name.
  public var format: String
  /// What it brought.
  public var counts: ImportCounts

  /// An import with what it brought.
  public init(
    id: Int64, at: Instant, by: String, path: String, format: String, counts: ImportCounts
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.path = path
    self.format = format
    self.counts = counts
  }
}
