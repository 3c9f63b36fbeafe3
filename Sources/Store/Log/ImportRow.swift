import Community

/// An import, as the log shows it.
public struct ImportRow: Hashable, Sendable {
  /// The row's number; later ones are higher.
  public var id: Int64
  /// How far it is.
  public var state: ImportRecord.State
  /// Grows with each change that an operator makes.
  public var version: Int
  /// When it was begun.
  public var at: Instant
  /// Who imported.
  public var by: String
  /// The file, as it was named then.
  public var path: String
  /// The format's name.
  public var format: String
  /// What it brought.
  public var counts: ImportCounts

  /// The last part of the path, which tells files apart where there is little room.
  public var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// An import with what it brought.
  public init(
    id: Int64, state: ImportRecord.State = .finished, version: Int = 1, at: Instant, by: String,
    path: String, format: String, counts: ImportCounts
  ) {
    self.id = id
    self.state = state
    self.version = version
    self.at = at
    self.by = by
    self.path = path
    self.format = format
    self.counts = counts
  }
}
