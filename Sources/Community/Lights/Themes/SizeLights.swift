extension LightJudge {
  /// Too small to be a group, or too large to be managed (method.md, rows 1 and 3).
  var size: LightState {
    let finding = LightFinding.size(members: signals.members)
    return switch SizeBand(members: signals.members) {
    case .tooSmall, .unwieldy: .on(Light(.amber, finding))
    case .formed, .lively: .off(finding)
    }
  }

  /// Time to open the next group. The room ends where a group gets hard to manage, also when the
  /// platform lets more people in (method.md, contradiction 2).
  var fill: LightState {
    let members = signals.members
    let room = min(signals.capacity, GroupPreset.hardLimit.value)
    return weigh(.fill(members: members, room: room), members, of: room)
  }
}
