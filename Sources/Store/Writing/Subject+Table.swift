import Community

extension CommandError.Subject {
  /// The subject's name in the audit trail.
  public var name: String {
    switch self {
    case .join: "join"
    case .post: "post"
    case .delivery: "delivery"
    case .award: "award"
    case .task: "task"
    case .person: "person"
    case .group: "group"
    case .alert: "alert"
    case .incident: "incident"
    case .operator: "operator"
    case .role: "role"
    case .consent: "consent"
    }
  }

  /// The table that keeps it.
  var table: String {
    switch self {
    case .join: "join_request"
    case .award: "point_entry"
    case .group: "chat_group"
    case .post, .delivery, .task, .person, .alert, .incident, .operator, .role, .consent: name
    }
  }

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
    }
  }

  /// The number of the next row of its table, as SQL: one that no row has and that the audit trail
  /// knows of none. A group's data goes with its rows, and whose number they had must not look like
  /// what somebody decided about them.
  var freshRow: String {
    """
    (SELECT 1 + max(coalesce((SELECT max(id) FROM \(table)), 0),
      coalesce((SELECT max(row_id) FROM audit_subject WHERE subject = '\(name)'), 0)))
    """
  }

  /// The subject of that name; nil when the program knows no such name.
  init?(name: String, row: Int64) {
    let all: [CommandError.Subject] =
      [
        .join(JoinID(row)), .post(PostID(row)), .delivery(DeliveryID(row)),
        .award(PointEntryID(row)), .task(TaskID(row)), .person(PersonID(row)), .group(GroupID(row)),
        .alert(AlertID(row)), .incident(IncidentID(row)), .operator(OperatorID(row)),
        .consent(ConsentID(row)),
      ] + (Role(number: row).map { [.role($0)] } ?? [])
    guard let subject = all.first(where: { $0.name == name }) else { return nil }
    self = subject
  }
}
