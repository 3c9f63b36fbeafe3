import Community

/// Which rows of the audit trail; latest first.
public struct LogQuery: Hashable, Sendable {
  /// Only what that operator did.
  public var by: String?
  /// Only what changed that group, or a request, delivery, task, entry of points, alert or incident
  /// of it.
  public var group: GroupID?
  /// Words that must all stand in the operator's name, the command, the changed fields, or in what
  /// the changed rows are called now: people, groups, titles.
  public var filter: String
  /// What words of the filter stand for in the reader's language; such a word finds this as well.
  public var meanings: [String: [LogMark]]
  /// Only what was done then or later.
  public var since: Instant?
  /// Which part of the list.
  public var window: Window

  /// The latest entries, unless said otherwise.
  public init(
    by: String? = nil, group: GroupID? = nil, filter: String = "",
    meanings: [String: [LogMark]] = [:], since: Instant? = nil,
    window: Window = Window(limit: 200)
  ) {
    self.by = by
    self.group = group
    self.filter = filter
    self.meanings = meanings
    self.since = since
    self.window = window
  }
}
