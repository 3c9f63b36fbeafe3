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
  /// Days between two snapshots by which a model is judged.
  static let stride = VoiceCounts.window

  /// Snapshots every so many days, oldest first, counted back from 28 days before the end of the
  /// history: nothing later has an outcome.
  static func all(
    of history: GroupHistory, group: Int, returns: ReturnModel, every stride: Int = stride
  ) -> [LabelledSnapshot] {
    guard let timeline = Timeline(history) else { return [] }
    let counts = VoiceCounts(timeline)
    var observer = SnapshotObserver(timeline, counts: counts, returns: returns)
    return days(of: timeline, every: stride).compactMap { day in
      guard let snapshot = observer.snapshot(on: day) else { return nil }
      let next = counts.voices(on: day + HealthTarget.halving.horizon)
      return LabelledSnapshot(
        group: group, snapshot: snapshot, halved: 2 * next < counts.voices(on: day),
        fellSilent: next < SnapshotObserver.leastVoices, slumped: timeline.slumped(after: day))
    }
  }

  /// The snapshots of all groups of an archive, in the order of their names.
  static func all(
    of groups: [String: GroupHistory], returns: ReturnModel, every stride: Int = stride
  ) -> [LabelledSnapshot] {
    groups.sorted { $0.key < $1.key }.enumerated().flatMap { number, group in
      all(of: group.value, group: number, returns: returns, every: stride)
    }
  }

  /// The days on which a snapshot has an outcome, oldest first.
  static func days(of timeline: Timeline, every stride: Int = stride) -> [Day] {
    let last = timeline.lastDay - HealthTarget.halving.horizon
    guard last >= timeline.firstDay else { return [] }
    return (0...(last - timeline.firstDay) / stride).reversed().map { last - $0 * stride }
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
