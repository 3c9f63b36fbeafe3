import Community
import Store
import Terminal
import Words

// What the operator may do. The store decides; the console only says so before a key is pressed in
// vain.

extension ConsoleState {
  /// Why an action that makes sense here cannot be taken by this operator; nil when it can.
  func obstacle(to action: Action) -> Availability.Reason? {
    if action == .suspend { return context.isConfined ? .confined : nil }
    guard let presence = context.presence, let rights = action.rights else { return nil }
    if presence.isReadOnly { return .readOnly }
    let standing = presence.standing
    if standing.isSwitchedOff { return .switchedOff }
    if standing.rights.isDisjoint(with: rights) { return .right(standing.role) }
    guard action.changesTargets else { return nil }
    let claim = screen.model.targets.lazy.compactMap { context.claim(on: $0) }.first
    return claim.map { .claimed(by: $0.by) }
  }

  /// Why a change is not even handed to the store; nil when it is.
  func refusal(of intent: Intent) -> Failure? {
    guard let presence = context.presence else { return nil }
    if presence.isReadOnly { return .store(.readOnly) }
    guard case .command(let command, _) = intent.deed else { return nil }
    let standing = presence.standing
    if standing.isSwitchedOff { return .command(.switchedOff(name: standing.name)) }
    return command.neededRights.subtracting(standing.rights).min().map {
      .command(.denied(Denial(right: $0, role: standing.role)))
    }
  }

  /// The other operators who have a console open, in the order in which they came.
  var others: [String] {
    let names = context.presence?.sessions.map(\.name) ?? []
    return names.reduce(into: []) { others, name in
      let name = Text.clean(name)
      if name != context.operatorName, !others.contains(name) { others.append(name) }
    }
  }

  /// Takes in how the operator stands; a newcomer is told once, and whoever has been switched off.
  mutating func receive(_ presence: Presence) {
    let isFirst = context.presence == nil
    let wasSwitchedOff = context.presence?.standing.isSwitchedOff ?? false
    context.presence = presence
    let standing = presence.standing
    if standing.isSwitchedOff, !wasSwitchedOff {
      notice = .failed(.command(.switchedOff(name: standing.name)))
    }
    if isFirst, notice == nil, !standing.isKnown, standing.role != .owner {
      notice = .newcomer(name: standing.name, standing.role)
    }
  }
}
