import Community
import Words

extension LineDialog.Purpose {
  /// What follows from the line, or nil when it cannot be taken as it is.
  func steps(for text: String) -> [Step]? {
    let text = text.trimmed
    switch self {
    case .rejectJoins(let decisions):
      return text.isEmpty ? nil : Self.decide(decisions, reason: text, .rejected(decisions.count))
    case .approveJoins(let decisions, let others):
      guard !text.isEmpty else { return nil }
      let count = decisions.count + others.count
      return Self.decide(decisions, reason: text, alongside: others, .approved(count))
    case .skipDeliveries(let deliveries):
      guard !text.isEmpty else { return nil }
      let commands = deliveries.sorted { $0.key < $1.key }.map { id, version in
        Command.settleDelivery(id, version: version, .skip(reason: text))
      }
      return [.perform(.all(commands, .deliverySkipped(commands.count)))]
    case .tagPerson(let person, let version):
      let separators: Set<Character> = [",", "，", "、", " ", ";", "；"]
      let tags = text.split(whereSeparator: separators.contains).map(String.init)
      return [
        .perform(.command(.changePerson(person, version: version, .tags(tags)), .personChanged))
      ]
    case .notePerson(let person, let version):
      return [
        .perform(.command(.changePerson(person, version: version, .note(text)), .personChanged))
      ]
    case .scorePerson(let person, let version):
      guard let change = PersonChange.scorecard(typed: text) else { return nil }
      return [.perform(.command(.changePerson(person, version: version, change), .personChanged))]
    case .group(let group, let version, let field):
      guard let change = field.change(to: text) else { return nil }
      return [.perform(.command(.changeGroup(group, version: version, change), .groupChanged))]
    case .profile(let group, let version, let profile):
      guard !text.isEmpty else { return nil }
      let change = GroupChange.profile(profile, reason: text)
      return [.perform(.command(.changeGroup(group, version: version, change), .groupChanged))]
    case .incident(var fields):
      guard !text.isEmpty || fields.kind != .other else { return nil }
      fields.words = text
      return [.perform(.command(.noteIncident(fields), .incidentNoted))]
    case .remove(var removal):
      guard !text.isEmpty else { return nil }
      removal.reason = text
      let done: Done = removal.scope == .everywhere ? .personBanned : .memberRemoved
      return [.perform(.command(.removePerson(removal), done))]
    case .confirm(let deed, let name):
      guard TypedName(text) == TypedName(name) else { return nil }
      return [.perform(.confirmed(deed, name: text))]
    }
  }

  /// What is wrong with a line from which no steps follow.
  func complaint(_ words: DialogWords) -> String {
    switch self {
    case .scorePerson: words.scoresNeeded
    case .group(_, _, .capacity): words.numberNeeded
    case .group(_, _, .zone): words.zoneNeeded
    case .confirm: words.sameNameNeeded
    default: words.textNeeded
    }
  }

  /// Decides with that reason, and the others without one, as one change.
  static func decide(
    _ decisions: [JoinDecision], reason: String, alongside others: [JoinDecision] = [],
    _ done: Done
  ) -> [Step] {
    let reasoned = decisions.map { decision in
      var decision = decision
      decision.reason = reason
      return decision
    }
    return [.perform(.all((reasoned + others).map(Command.decideJoin), done))]
  }
}

extension LineDialog.GroupField {
  /// The change that the text means, or nil when it means none.
  func change(to text: String) -> GroupChange? {
    switch self {
    case .name: text.isEmpty ? nil : .name(text)
    case .capacity: Int(text.halfWidth).map(GroupChange.capacity)
    case .series: .series(text.isEmpty ? nil : text)
    case .gate: .gate(text.isEmpty ? nil : text)
    case .covenant: .covenant(text.isEmpty ? nil : text)
    case .zone: Zone(spelled: text.halfWidth).map(GroupChange.zone)
    }
  }
}

extension PersonChange {
  /// Scores as they are typed, "2 3 1" or "231"; an empty line takes them back. Nil when it is none
  /// of these.
  fileprivate static func scorecard(typed text: String) -> PersonChange? {
    guard !text.isEmpty else { return .scorecard(nil) }
    let signs = text.filter { !$0.isWhitespace && $0 != "," && $0 != "，" && $0 != "、" }
    let scores = signs.compactMap(\.wholeNumberValue).filter(Scorecard.allowed.contains)
    guard signs.count == 3, scores.count == 3 else { return nil }
    return .scorecard(
      Scorecard(authority: scores[0], expressive: scores[1], humorous: scores[2]))
  }
}
