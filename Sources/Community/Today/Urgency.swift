/// How soon a thing on Today needs a person (紧急程度), most urgent first.
///
/// What is late for others comes before what is late for us; who waits comes before what is only
/// to be seen. Within a kind, what waits longest comes first.
public struct Urgency: Hashable, Comparable, Sendable {
  /// The kinds of things, most urgent first.
  public enum Kind: Int, Comparable, CaseIterable, Sendable {
    /// A second operator waits for a word, and not for long.
    case consent
    /// A post whose time has come.
    case delivery
    /// A task past its due time.
    case overdueTask
    /// Someone who wants in.
    case join
    /// Something that happened to a group.
    case alert
    /// A task due before the day ends.
    case taskToday
    /// A task without a due time.
    case openTask
    /// Someone who wants in and was put aside.
    case heldJoin

    /// The most urgent first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What kind of thing waits.
  public var kind: Kind
  /// Since when it waits, or until when it has time.
  public var moment: Instant
  /// The row's number, so that the order is always the same.
  public var row: Int64

  /// How urgent something of that kind is that waits since, or is due at, that moment.
  public init(kind: Kind, moment: Instant, row: Int64) {
    self.kind = kind
    self.moment = moment
    self.row = row
  }

  /// The urgency of a task, or nil when it is due on a later day and so nothing for today.
  ///
  /// - Parameter dayEnd: The first moment after today, in the operator's zone.
  public init?(_ task: OperatorTask, now: Instant, dayEnd: Instant) {
    guard let due = task.fields.dueAt else {
      self.init(kind: .openTask, moment: task.createdAt, row: task.id.rawValue)
      return
    }
    guard due < dayEnd else { return nil }
    self.init(kind: due <= now ? .overdueTask : .taskToday, moment: due, row: task.id.rawValue)
  }

  /// The urgency of a request that is open.
  public init(_ request: JoinRequest) {
    self.init(
      kind: request.state == .held ? .heldJoin : .join, moment: request.requestedAt,
      row: request.id.rawValue)
  }

  /// The most urgent first; of one kind the oldest, then the lowest number.
  public static func < (left: Self, right: Self) -> Bool {
    (left.kind, left.moment, left.row) < (right.kind, right.moment, right.row)
  }
}
