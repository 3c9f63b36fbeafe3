import Community

extension GroupSignals {
  /// What operators have set for the group, and how many members there are.
  init(settings: Group, members: Int) {
    self.init()
    self.members = members
    capacity = settings.capacity
    hasGate = settings.gate != nil
    hasCovenant = settings.covenant != nil
  }
}

extension FigureFacts {
  /// The signals that need no roll-up of talk: settings, members, age, and the owner's silence.
  func signals(of result: FigureResult) -> GroupSignals {
    var signals = GroupSignals(settings: settings, members: members)
    let figures = result.figures
    signals.age = result.stages.first.map { figures.asOf - $0.from } ?? 0
    signals.ownerSilentDays = figures.ownerSilentDays
    return signals
  }
}
