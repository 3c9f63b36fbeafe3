import Community

/// How to take an export in.
public struct ImportOptions: Hashable, Sendable {
  /// The file, for the log.
  public var path: String
  /// The format's name, for the log.
  public var format: String
  /// Zone in which the days of groups seen for the first time are counted.
  public var zone: Zone
  /// Do everything but keep it: the counts are exactly those of the real run.
  public var isDryRun: Bool
  /// Who imports; needs the right to.
  public var by: Operator
  /// When, for the log.
  public var at: Instant

  /// An import of that file, under the name of who does it.
  public init(
    path: String, format: String, zone: Zone, isDryRun: Bool = false, by: Operator, at: Instant
  ) {
    self.path = path
    self.format = format
    self.zone = zone
    self.isDryRun = isDryRun
    self.by = by
    self.at = at
  }
}
