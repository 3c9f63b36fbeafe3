import Community

extension GroupFigures {
  /// The figures without what is about staff: how long they have been silent, whom they answer and
  /// receive, what they say, and who answers them.
  var withoutStaffMatters: GroupFigures {
    let aboutStaff: Set<LightRule> = [
      .ownerSilence, .selfTalk, .staffReplies, .selfRun, .adShare, .eventOnly, .shills,
      .newcomersGreeted, .newcomersAnswered,
    ]
    var figures = self
    figures.ownerSilentDays = nil
    figures.lights.removeAll { aboutStaff.contains($0.rule) }
    return figures
  }
}
