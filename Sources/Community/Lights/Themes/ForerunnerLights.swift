/// What rises before a group falls (衰退前兆): "water, flooding, ads, then two members quarrel and
/// leave" (method.md, row 15).
public enum Forerunner: String, Codable, CaseIterable, Sendable {
  /// 灌水
  case water
  /// 刷屏
  case flooding
  /// 广告
  case advertising
  /// 争执
  case quarrels

  public var rule: LightRule {
    switch self {
    case .water: .water
    case .flooding: .flooding
    case .advertising: .advertising
    case .quarrels: .quarrels
    }
  }

  /// Occurrences in the last 7 days below which a rise is chance.
  public var fewest: Preset {
    switch self {
    case .water: ForerunnerPreset.water
    case .flooding, .advertising: ForerunnerPreset.some
    case .quarrels: ForerunnerPreset.quarrels
    }
  }
}

/// How much more often something happened in the last 7 days than in the 21 before.
public struct ForerunnerRise: Hashable, Codable, Sendable {
  /// Occurrences in the last 7 days, and among how many messages; of quarrels, in how many days.
  public var count: Int
  public var of: Int
  /// The same for the 21 days before, as far as known.
  public var countBefore: Int
  public var ofBefore: Int

  public init(count: Int, of: Int, countBefore: Int, ofBefore: Int) {
    self.count = count
    self.of = of
    self.countBefore = countBefore
    self.ofBefore = ofBefore
  }

  /// The share as a part of the share before. What never happened before is taken as having
  /// happened once, so that the first time is a rise and not an infinity.
  var part: (Int, of: Int) { (count * ofBefore, of: max(countBefore, 1) * of) }
}

/// The numbers of the forerunners; the source gives none.
public enum ForerunnerPreset {
  /// Percent of the share before from which on it is on the rise.
  public static let rise = Preset("forerunner.rise", 150, source: "Hetang")
  /// Percent of the share before from which on it rises steeply; red.
  public static let steepRise = Preset("forerunner.rise.steep", 300, source: "Hetang")
  public static let water = Preset("forerunner.water", 10, source: "Hetang")
  public static let some = Preset("forerunner.some", 3, source: "Hetang")
  public static let quarrels = Preset("forerunner.quarrels", 2, source: "Hetang")
  /// Messages of the last 7 days, and of the 21 before, for their shares to say something.
  public static let fewestThisWeek = Preset("forerunner.week.fewest", 20, source: "Hetang")
  public static let fewestBefore = Preset("forerunner.before.fewest", 60, source: "Hetang")
  /// Days of which something must be known: the week, and one before it to compare with.
  public static let fewestDays = Preset("forerunner.days.fewest", 14, source: "Hetang")
}

extension LightJudge {
  func forerunner(_ kind: Forerunner) -> LightState {
    let rise =
      switch kind {
      case .water: rise(of: signals.waterByDay)
      case .flooding: rise(of: signals.floodsByDay)
      case .advertising: rise(of: signals.adsByDay)
      case .quarrels: riseOfQuarrels
      }
    let finding = LightFinding.forerunner(kind, rise)
    guard rise.count >= kind.fewest.value else { return .off(finding) }
    return weigh(finding, rise.part.0, of: rise.part.of)
  }

  private func rise(of days: [Int]) -> ForerunnerRise {
    let (now, before) = halves(of: days)
    return ForerunnerRise(
      count: now, of: signals.count(.messagesThisWeek), countBefore: before,
      ofBefore: signals.count(.messagesBefore))
  }

  /// One quarrel is one, however much is said beside it: quarrels are counted by days.
  private var riseOfQuarrels: ForerunnerRise {
    let (now, before) = halves(of: signals.quarrelsByDay)
    let week = SignalWindow.week.value
    let known = min(signals.count(.days), SignalWindow.month.value)
    return ForerunnerRise(count: now, of: week, countBefore: before, ofBefore: known - week)
  }

  private func halves(of days: [Int]) -> (now: Int, before: Int) {
    let week = SignalWindow.week.value
    return (days.suffix(week).reduce(0, +), days.dropLast(week).reduce(0, +))
  }
}
