import Community

extension LineDialog.Purpose {
  /// The rows that the line would change.
  var subjects: [Subject] {
    switch self {
    case .rejectJoins(let decisions): decisions.map { .join($0.request) }
    case .approveJoins(let decisions, let others): (decisions + others).map { .join($0.request) }
    case .skipDeliveries(let deliveries): deliveries.keys.map { .delivery($0) }
    case .tagPerson(let id, _), .notePerson(let id, _), .scorePerson(let id, _): [.person(id)]
    case .group(let id, _, _), .profile(let id, _, _): [.group(id)]
    case .remove(let removal): [.person(removal.person)]
    case .confirm(let deed, _): Array(deed.subjects)
    case .incident: []
    }
  }
}
