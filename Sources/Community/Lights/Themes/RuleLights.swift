/// What a group has to have agreed (method.md, rows 19, 100, 146).
extension LightJudge {
  var gate: LightState {
    let finding = LightFinding.gate(isSet: signals.hasGate)
    return signals.hasGate ? .off(finding) : .on(Light(.amber, finding))
  }

  /// Rules depend on the stage (method.md, contradiction 4): a circle that is not yet a group needs
  /// none.
  var covenant: LightState {
    let members = signals.members
    let finding = LightFinding.covenant(isSet: signals.hasCovenant, members: members)
    return weigh(finding) { !signals.hasCovenant && members >= $0 }
  }
}
