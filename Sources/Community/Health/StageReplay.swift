/// Plays a group's life day by day and says which stage it was in.
///
/// A stage changes only when another rule has matched on seven days without a break, so it cannot
/// flicker. Two exceptions, both of which happen on a certain day: a sprout grows up, and a silent
/// group wakes as soon as a second person speaks. What was said about a day never changes when
/// later days become known.
struct StageReplay: Sendable {
  private let rule: StageRule
  private(set) var spans: [StagePeriod]
  private var pending: (stage: Stage, days: Int)?

  /// Plays from the first voice to `day`.
  init(_ rule: StageRule, until day: Day) {
    self.rule = rule
    let first = rule.counts.firstDay
    spans = [StagePeriod(stage: rule.stage(on: first, after: nil), from: first)]
    if first < day { for number in (first + 1).number...day.number { step(Day(number)) } }
  }

  /// The stage that the days played so far lead to.
  var current: StagePeriod { spans[spans.count - 1] }

  /// Plays one day more; `day` follows the last one played.
  mutating func step(_ day: Day) {
    let called = rule.stage(on: day, after: current.stage)
    guard called != current.stage else {
      pending = nil
      return
    }
    let days = pending?.stage == called ? (pending?.days ?? 0) + 1 : 1
    pending = (called, days)
    let atOnce = current.stage == .sprout || current.stage == .silent
    if atOnce || days >= StagePreset.hold.value {
      spans.append(StagePeriod(stage: called, from: day))
      pending = nil
    }
  }

  /// What the stage becomes if nobody speaks until then; nil when it stays as it is.
  func next(after day: Day) -> GroupFigures.NextStage? {
    var replay = self
    guard day < rule.counts.lastDay else { return nil }
    for number in (day + 1).number...rule.counts.lastDay.number {
      replay.step(Day(number))
      if replay.current.from > day {
        return .init(stage: replay.current.stage, on: replay.current.from)
      }
    }
    return nil
  }
}
