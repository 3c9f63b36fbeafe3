import Community

/// What a reader found in one file, before the store judged what is new.
public struct ImportReport: Hashable, Sendable {
  /// Records by kind, as read.
  public struct Counts: Hashable, Codable, Sendable {
    public var messages = 0
    public var joins = 0
    /// Leaves and removals.
    public var leaves = 0
    public var notices = 0
    /// Roster lines.
    public var members = 0
    public var applications = 0
    /// Entries that were left out, each with a warning that says why.
    public var skipped = 0

    public init() {}
  }

  /// How many warnings are kept; ``warningTotal`` counts on.
  public static let warningLimit = 100

  public var path: String
  public var format: ExportFormat
  public var reason: DetectionReason
  /// Names of the groups, in the order they came.
  public var groups: [String] = []
  public var counts = Counts()
  /// Times of the earliest and the latest record.
  public var first: Instant?
  public var last: Instant?
  /// The zone that was assumed for times without one; nil when every time had one.
  public var assumedZone: Zone?
  /// The order of dates that was found or given; nil when the format leaves no choice.
  public var dateOrder: DateOrder?
  /// The first ``warningLimit`` warnings.
  public var warnings: [ReadWarning] = []
  public var warningTotal = 0
  /// Whether the file ended, or was damaged, before its end.
  public var isTruncated = false

  public init(path: String, format: ExportFormat, reason: DetectionReason) {
    self.path = path
    self.format = format
    self.reason = reason
  }

  /// Records of every kind that were handed on.
  public var records: Int {
    counts.messages + counts.joins + counts.leaves + counts.notices + counts.members
      + counts.applications
  }
}
