/// A row that a command is about: what is claimed, looked at again before it is changed, and named
/// in the audit trail.
public enum Subject: Hashable, Codable, Sendable {
  case join(JoinID)
  case post(PostID)
  case delivery(DeliveryID)
  case award(PointEntryID)
  case task(TaskID)
  case person(PersonID)
  case group(GroupID)
  case alert(AlertID)
  case incident(IncidentID)
  case `operator`(OperatorID)
  case role(Role)
  case consent(ConsentID)
  case outbox(OutboxID)
  case `import`(ImportID)

  /// The kinds of such rows, by their names in the audit trail: one is never called otherwise.
  public enum Kind: String, CaseIterable, Sendable {
    case join, post, delivery, award, task, person, group, alert, incident, `operator`, role,
      consent, outbox, `import`
  }
}

extension Subject {
  /// What kind of a row it is.
  public var kind: Kind {
    switch self {
    case .join: .join
    case .post: .post
    case .delivery: .delivery
    case .award: .award
    case .task: .task
    case .person: .person
    case .group: .group
    case .alert: .alert
    case .incident: .incident
    case .operator: .operator
    case .role: .role
    case .consent: .consent
    case .outbox: .outbox
    case .import: .import
    }
  }

  /// The kind's name in the audit trail.
  public var name: String { kind.rawValue }

  /// The number under which the store keeps it, and by which operators name it.
  public var row: Int64 {
    switch self {
    case .join(let id): id.rawValue
    case .post(let id): id.rawValue
    case .delivery(let id): id.rawValue
    case .award(let id): id.rawValue
    case .task(let id): id.rawValue
    case .person(let id): id.rawValue
    case .group(let id): id.rawValue
    case .alert(let id): id.rawValue
    case .incident(let id): id.rawValue
    case .operator(let id): id.rawValue
    case .role(let role): role.number
    case .consent(let id): id.rawValue
    case .outbox(let id): id.rawValue
    case .import(let id): id.rawValue
    }
  }

  /// The row of that kind and number; nil for a role that there is not.
  public init?(_ kind: Kind, row: Int64) {
    switch kind {
    case .join: self = .join(JoinID(row))
    case .post: self = .post(PostID(row))
    case .delivery: self = .delivery(DeliveryID(row))
    case .award: self = .award(PointEntryID(row))
    case .task: self = .task(TaskID(row))
    case .person: self = .person(PersonID(row))
    case .group: self = .group(GroupID(row))
    case .alert: self = .alert(AlertID(row))
    case .incident: self = .incident(IncidentID(row))
    case .operator: self = .operator(OperatorID(row))
    case .role:
      guard let role = Role(number: row) else { return nil }
      self = .role(role)
    case .consent: self = .consent(ConsentID(row))
    case .outbox: self = .outbox(OutboxID(row))
    case .import: self = .import(ImportID(row))
    }
  }

  /// The same by the kind's name; nil also for a name that this program does not know.
  public init?(name: String, row: Int64) {
    guard let kind = Kind(rawValue: name) else { return nil }
    self.init(kind, row: row)
  }
}
