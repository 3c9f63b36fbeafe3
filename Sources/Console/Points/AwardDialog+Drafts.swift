import Community
import Store
import Terminal

extension AwardDialog {
  /// Only own words are kept: a rule is one key.
  var draftPlace: String? {
    guard form != nil else { return nil }
    let context = group.map { "group \($0.rawValue)" }
    let whom = people.map { "\($0.id.rawValue)" }.joined(separator: " ")
    return ["award", context, whom].compactMap(\.self).joined(separator: " ")
  }

  var draftFields: [String: String]? { form?.draftFields }

  mutating func fill(from fields: [String: String]) { form?.fill(from: fields) }

  mutating func startOver() { form = AwardForm() }
}

extension AwardForm {
  /// Nil when nothing is written.
  var draftFields: [String: String]? {
    guard !amount.isEmpty || !reason.isEmpty else { return nil }
    return ["amount": amount.text, "incentive": incentive.rawValue, "reason": reason.text]
  }

  mutating func fill(from fields: [String: String]) {
    amount.set(fields["amount"] ?? "")
    incentive = fields["incentive"].flatMap(Incentive.init(rawValue:)) ?? incentive
    reason.set(fields["reason"] ?? "")
  }
}
