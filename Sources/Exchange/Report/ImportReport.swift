import Community

/// What a reader found in one file, before the store judged what is new.
public struct ImportReport: Hashable, Sendable {
  /// Records by kind, as read.
  public struct Counts: Hashable, Codable, Sendable {
    /// Of every kind of account.
    public var messages = 0
    /// One for each member who joined or was added.
    public var joins = 0
    /// Leaves and removals.
    public var leaves = 0
    /// Neutral lines.
    public var notices = 0
    /// Roster lines.
    public var members = 0
    /// Join requests.
    public var applications = 0
    /// Entries that were left out, each with a warning that says why.
    public var skipped = 0

    /// Nothing yet.
    public init() {}
  }

  /// How many warnings are kept; ``warningTotal`` counts on.
  public static let warningLimit = 100

  /// As given.
  public var path: String
  /// What the file is.
  public var format: ExportFormat
  /// Why it was taken for that.
  public var reason: DetectionReason
  /// Names of the groups, in the order they came.
  public var groups: [String] = []
  /// What was handed on and what was left out.
  public var counts = Counts()
  /// Time of the earliest record; nil when no record has one.
  public var first: Instant?
  /// Time of the latest record.
  public var last: Instant?
  /// The zone that was assumed for times without one; nil when every time had one.
  public var assumedZone: Zone?
  /// The order of dates that was found or given; nil when the format leaves no choice.
  public var dateOrder: DateOrder?
  /// The first ``warningLimit`` warnings.
  public var warnings: [ReadWarning] = []
  /// All warnings, also those that are not kept.
  public var warningTotal = 0
  /// Whether the file ended, or was damaged, before its end.
  public var isTruncated = false

  /// A report on a file that was not read yet.
  public init(path: String, format: ExportFormat, reason: DetectionReason) {
    self.path = path
    self.format = format
    self.reason = reason
  }

  /// Counts a warning, and keeps it when it is one of the first.
  public mutating func note(_ warning: ReadWarning) {
    warningTotal += 1
    if warnings.count < Self.warningLimit { warnings.append(warning) }
  }

  /// Records of every kind that were handed on.
  public var records: Int {
    counts.messages + counts.joins + counts.leaves + counts.notices + counts.members
      + counts.applications
  }
}
