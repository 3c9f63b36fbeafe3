/// Forecasts beside what came, gathered group by group: all that a judgement needs of a history, so
/// that the history itself need not be kept.
///
/// A case takes a few dozen numbers, whatever the size of the group.
public struct JudgedCases: Sendable {
  /// How many groups were taken in, those without a case included.
  public private(set) var groups = 0
  /// The group of each case, from 0.
  private(set) var group: [Int] = []
  /// By target: the forecast of each case.
  private(set) var forecasts: [HealthTarget: [Double]] = [:]
  /// By target: what came; nil while it is not known.
  private(set) var outcomes: [HealthTarget: [Bool?]] = [:]
  /// By counter, in the order of its cases: the value of each case.
  private(set) var counters = [[Double]](repeating: [], count: HealthCounter.allCases.count)

  private let model: HealthModel

  /// No cases yet, for that model.
  public init(_ model: HealthModel) { self.model = model }

  /// The targets that the model forecasts.
  var targets: [HealthTarget] {
    HealthTarget.allCases.filter { model.targets[$0.rawValue] != nil }
  }

  /// Takes in one group: a case every 28 days, wherever the outcome is known.
  public mutating func add(_ history: GroupHistory) {
    let number = groups
    groups += 1
    let cases = LabelledSnapshot.all(of: history, group: number, returns: model.returns)
    guard !cases.isEmpty, let timeline = Timeline(history) else { return }
    var observer = CounterObserver(timeline, counts: VoiceCounts(timeline))
    for one in cases {
      group.append(number)
      for target in targets {
        forecasts[target, default: []].append(model.risk(target, one.snapshot))
        outcomes[target, default: []].append(one.outcome(target))
      }
      for (index, value) in observer.values(on: one.snapshot.day).enumerated() {
        counters[index].append(value)
      }
    }
  }
}
