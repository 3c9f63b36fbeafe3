/// Computes a group's figures from its history: the one function from which screens, reports and
/// the command line take them.
///
/// - Complexity: linear in the entries and in the days of the history.
public func computeFigures(_ input: FigureInput, model: HealthModel) -> FigureResult {
  guard let timeline = Timeline(input.history) else { return unspoken(input) }
  let today = timeline.lastDay
  let counts = VoiceCounts(timeline, future: StagePreset.young.value + 2 * StagePreset.hold.value)
  let rule = StageRule(counts: counts)
  let replay = StageReplay(rule, until: today)
  var stages = replay.spans
  if input.isClosed { stages.append(StagePeriod(stage: .closed, from: today)) }
  let present = stages[stages.count - 1]

  var observer = SnapshotObserver(timeline, counts: counts, returns: model.returns)
  // Oldest first, so that what is known of each person is carried along from week to week.
  let weeks = (0..<26).reversed().compactMap { observer.snapshot(on: today - 7 * $0) }
  let reading = weeks.last.flatMap { $0.day == today ? model.reading($0) : nil }
  let scores = weeks.map { model.score($0) }

  var counter = CounterObserver(timeline, counts: counts)
  let month = VoiceCounts.window
  let daily = (0..<month).map { index in
    let day = today - (month - 1 - index)
    return timeline.messages(from: day, to: day)
  }
  let figures = GroupFigures(
    asOf: today, stage: present.stage, stageSince: present.from,
    stageReason: rule.reason(
      for: present.stage, on: today, quietDays: timeline.daysWithoutSecondVoice()),
    nextStage: input.isClosed ? nil : replay.next(after: today),
    trend: rule.trend(on: today), health: reading,
    tooEarly: reading == nil ? tooEarly(counts, on: today) : nil,
    daily: daily, voices: counts.voices(on: today), voicesBefore: counts.voices(on: today - month),
    messages: daily.reduce(0, +), ownerSilentDays: input.staffSilentDays,
    joins: input.inLastMonth(input.joins), leaves: input.inLastMonth(input.leaves),
    counters: counter.named(on: today))
  return FigureResult(figures: figures, stages: stages, scores: scores)
}

/// The figures of a group in which no person has spoken yet.
private func unspoken(_ input: FigureInput) -> FigureResult {
  let today = input.history.asOf
  let stage: Stage = input.isClosed ? .closed : .sprout
  let figures = GroupFigures(
    asOf: today, stage: stage, stageSince: today,
    stageReason: input.isClosed ? .closedByOperator : .young(days: 0),
    nextStage: nil, trend: .steady, health: nil,
    tooEarly: TooEarly(missing: .voices(have: 0, need: SnapshotObserver.leastVoices), knownOn: nil),
    daily: [Int](repeating: 0, count: VoiceCounts.window), voices: 0, voicesBefore: 0, messages: 0,
    ownerSilentDays: input.staffSilentDays, joins: input.inLastMonth(input.joins),
    leaves: input.inLastMonth(input.leaves))
  return FigureResult(
    figures: figures, stages: [StagePeriod(stage: stage, from: today)], scores: [])
}

/// What is missing: people who speak, or only days. Days alone are certain to come.
private func tooEarly(_ counts: VoiceCounts, on day: Day) -> TooEarly {
  let voices = counts.voices(on: day)
  if voices < SnapshotObserver.leastVoices {
    return TooEarly(
      missing: .voices(have: voices, need: SnapshotObserver.leastVoices), knownOn: nil)
  }
  return TooEarly(
    missing: .days(have: counts.age(on: day) + 1, need: SnapshotObserver.leastDays),
    knownOn: counts.firstDay + SnapshotObserver.leastDays - 1)
}

extension FigureInput {
  fileprivate var staffSilentDays: Int? { staffLastSpoke.map { max(history.asOf - $0, 0) } }

  fileprivate func inLastMonth(_ counts: [Day: Int]) -> Int {
    (0..<VoiceCounts.window).reduce(0) { $0 + (counts[history.asOf - $1] ?? 0) }
  }
}

extension Timeline {
  /// Days since two different people last spoke: the age of the second youngest voice.
  fileprivate func daysWithoutSecondVoice() -> Int {
    let all = entries(from: firstDay, to: lastDay)
    guard let last = all.last else { return 0 }
    guard let other = all.last(where: { person[$0] != person[last] }) else {
      return lastDay - firstDay + 1
    }
    return lastDay - day(ofEntry: other)
  }
}
