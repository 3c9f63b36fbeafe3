import Community
import Store
import Terminal

extension LineDialog {
  var draftPlace: String? { purpose.draftPlace }

  var draftFields: [String: String]? { field.text == original ? nil : ["text": field.text] }

  mutating func fill(from fields: [String: String]) { field.set(fields["text"] ?? original) }

  mutating func startOver() { field.set(original) }
}

extension LineDialog.Purpose {
  /// Names what the line is for, and what it is about.
  fileprivate var draftPlace: String? {
    switch self {
    case .rejectJoins(let decisions): "reject\(Self.numbers(decisions.map(\.request)))"
    case .approveJoins(let decisions, let others):
      "approve\(Self.numbers((decisions + others).map(\.request)))"
    case .skipDeliveries(let deliveries): "skip\(Self.numbers(Array(deliveries.keys)))"
    case .tagPerson(let person, _): "tags \(person.rawValue)"
    case .notePerson(let person, _): "note \(person.rawValue)"
    case .scorePerson(let person, _): "scorecard \(person.rawValue)"
    case .group(let group, _, let field): "group \(group.rawValue) \(field.rawValue)"
    case .profile(let group, _, let profile): "group \(group.rawValue) \(profile.rawValue)"
    case .remove(let removal): "remove \(removal.person.rawValue)"
    // What is typed there says that it is meant; nobody wants that back.
    case .confirm: nil
    case .incident(let fields):
      "incident\(Self.numbers([fields.group])) \(fields.kind.rawValue)"
        + (fields.person.map { " \($0.rawValue)" } ?? "")
    }
  }

  private static func numbers<Subject>(_ ids: [Identifier<Subject>]) -> String {
    ids.map { " \($0.rawValue)" }.sorted().joined()
  }
}
