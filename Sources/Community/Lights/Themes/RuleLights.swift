/// What a group has to have agreed (method.md, rows 19, 100, 146).
extension LightJudge {
  var gate: LightState {
    let finding = LightFinding.gate(isSet: signals.hasGate)
    return signals.hasGate ? .off(finding) : .on(Light(.amber, finding))
  }

  /// Rules depend on the stage (method.md, contradiction 4): a circle that is not yet a group needs
  /// none, a lively group cannot do without.
  var covenant: LightState {
    let members = signals.members
    let finding = LightFinding.covenant(isSet: signals.hasCovenant, members: members)
    if signals.hasCovenant { return .off(finding) }
    return switch SizeBand(members: members) {
    case .tooSmall: .off(finding)
    case .formed: .on(Light(.amber, finding))
    case .lively, .unwieldy: .on(Light(.red, finding))
    }
  }
}
