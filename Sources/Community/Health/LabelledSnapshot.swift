/// A snapshot of the past of which it is known what came after.
struct LabelledSnapshot: Sendable {
  /// The group's position among the groups of its archive.
  var group: Int
  var snapshot: Snapshot
  /// What came; nil for slump as long as its 90 days are not over.
  var halved: Bool
  var fellSilent: Bool
  var slumped: Bool?

  /// Whether the target happened; nil when it is not known yet.
  func outcome(_ target: HealthTarget) -> Bool? {
    switch target {
    case .halving: halved
    case .silence: fellSilent
    case .slump: slumped
    }
  }
}

extension LabelledSnapshot {
  /// Snapshots every 28 days, counted back from 28 days before the end of the history: nothing
  /// later has an outcome.
  static func all(of history: GroupHistory, group: Int) -> [LabelledSnapshot] {
    guard let timeline = Timeline(history) else { return [] }
    let counts = VoiceCounts(timeline)
    var observer = SnapshotObserver(timeline, counts: counts)
    var found: [LabelledSnapshot] = []
    let month = VoiceCounts.window
    var day = timeline.lastDay - HealthTarget.halving.horizon
    while day >= timeline.firstDay {
      if let snapshot = observer.snapshot(on: day) {
        let next = counts.voices(on: day + month)
        found.append(
          LabelledSnapshot(
            group: group, snapshot: snapshot, halved: 2 * next < counts.voices(on: day),
            fellSilent: next < SnapshotObserver.leastVoices, slumped: timeline.slumped(after: day)))
      }
      day = day - month
    }
    return found
  }

  /// The snapshots of all groups of an archive, in the order of their names.
  static func all(of groups: [String: GroupHistory]) -> [LabelledSnapshot] {
    groups.sorted { $0.key < $1.key }.enumerated()
      .flatMap { number, group in all(of: group.value, group: number) }
  }
}

extension Timeline {
  /// Whether the 90 days after `day` brought less than a quarter of the messages of the 90 days that
  /// end with it; nil while they are not over.
  fileprivate func slumped(after day: Day) -> Bool? {
    let span = HealthTarget.slump.horizon
    guard day + span <= lastDay else { return nil }
    return 4 * messages(from: day + 1, to: day + span) < messages(from: day - span + 1, to: day)
  }
}
