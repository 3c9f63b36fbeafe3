/// A row's identity, typed by what it identifies so that a group's number is never taken for a
/// person's.
public struct Identifier<Entity>: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  /// The number under which the store keeps the row; positive.
  public var rawValue: Int64

  /// The row of that number.
  public init(rawValue: Int64) { self.rawValue = rawValue }
  /// Shorthand for `init(rawValue:)`.
  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// In the order in which the store made them.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// From a bare number.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// As a bare number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// Identifies a group (群).
public typealias GroupID = Identifier<Group>
/// Identifies a person (人).
public typealias PersonID = Identifier<Person>
/// Identifies a join request (入群申请).
public typealias JoinID = Identifier<JoinRequest>
/// Identifies a post (内容).
public typealias PostID = Identifier<Post>
/// Identifies the delivery (投放) of one post to one group.
public typealias DeliveryID = Identifier<Delivery>
/// Identifies a task (任务) of an operator.
public typealias TaskID = Identifier<OperatorTask>
/// Identifies an entry (流水) of the points ledger.
public typealias PointEntryID = Identifier<PointEntry>
/// Identifies an alert on Today, such as a group that changed its stage.
public typealias AlertID = Identifier<Alert>
/// Identifies an incident (记录): something that went wrong.
public typealias IncidentID = Identifier<Incident>
/// Identifies what has to be done outside (发件箱).
public typealias OutboxID = Identifier<OutboxKind>
/// Identifies a row of the audit trail (审计); also its sequence number.
public typealias AuditID = Identifier<AuditEntry>
