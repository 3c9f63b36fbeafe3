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

  /// The rule that looks at it.
  public var rule: LightRule {
    switch self {
    case .water: .water
    case .flooding: .flooding
    case .advertising: .advertising
    case .quarrels: .quarrels
    }
  }

  /// Percent of a week's messages below which a rise is not felt, and the light stays off; nil for
  /// quarrels, of which each is felt.
  public var floor: Preset? {
    switch self {
    case .water: ForerunnerPreset.waterFloor
    case .flooding, .advertising: ForerunnerPreset.floor
    case .quarrels: nil
    }
  }

  /// Percent of a week's messages below which the light is amber at most.
  public var redFloor: Preset? {
    switch self {
    case .water: ForerunnerPreset.waterRedFloor
    case .flooding, .advertising: ForerunnerPreset.redFloor
    case .quarrels: nil
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

/// How much more often something happened in the last 7 days than in the days before.
public struct ForerunnerRise: Hashable, Codable, Sendable {
  /// Occurrences in the last 7 days.
  public var count: Int
  /// Among how many messages; of quarrels, in how many days.
  public var of: Int
  /// Occurrences in the days before.
  public var countBefore: Int
  /// Among how many of the days before.
  public var ofBefore: Int
  /// How many days before the last 7 are known, at most 21.
  public var daysBefore: Int

  /// So many among so many this week, and before over so many days.
  public init(count: Int, of: Int, countBefore: Int, ofBefore: Int, daysBefore: Int) {
    self.count = count
    self.of = of
    self.countBefore = countBefore
    self.ofBefore = ofBefore
    self.daysBefore = daysBefore
  }

  /// Reads what was kept; the first readings did not tell the days and took them for all 21.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    count = try values.decode(Int.self, forKey: .count)
    of = try values.decode(Int.self, forKey: .of)
    countBefore = try values.decode(Int.self, forKey: .countBefore)
    ofBefore = try values.decode(Int.self, forKey: .ofBefore)
    daysBefore =
      try values.decodeIfPresent(Int.self, forKey: .daysBefore) ?? SignalWindow.before.value
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
  /// Empty lines of a week below which a rise is chance.
  public static let water = Preset("forerunner.water", 10, source: "Hetang")
  /// The same for floods and advertisements.
  public static let some = Preset("forerunner.some", 3, source: "Hetang")
  /// The same for quarrels.
  public static let quarrels = Preset("forerunner.quarrels", 2, source: "Hetang")
  /// Percent of a week's messages: one in fifty, which is one on every second or third screen of a
  /// telephone. In the public chat archives 2 of 5 205 weeks of a group (of 20 messages or more)
  /// knew a flood by its pace, of 1 % each.
  public static let floor = Preset("forerunner.floor", 2, source: "Hetang")
  /// One in twenty: about one on every screen.
  public static let redFloor = Preset("forerunner.floor.red", 5, source: "Hetang")
  /// Short lines are a part of all talk: one in ten, in percent.
  public static let waterFloor = Preset("forerunner.water.floor", 10, source: "Hetang")
  /// One in five, in percent.
  public static let waterRedFloor = Preset("forerunner.water.floor.red", 20, source: "Hetang")
  /// Messages of the last 7 days, for their shares to say something.
  public static let fewestThisWeek = Preset("forerunner.week.fewest", 20, source: "Hetang")
  /// Messages of the 21 days before, for their shares to say something.
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
    guard rise.count >= kind.fewest.value, reaches(kind.floor, rise) else { return .off(finding) }
    let state = weigh(finding, rise.part.0, of: rise.part.of)
    guard case .on(let light) = state, light.level == .red, !reaches(kind.redFloor, rise)
    else { return state }
    return .on(Light(.amber, finding))
  }

  /// Whether this week's share is as large as that; always, where there is no floor.
  private func reaches(_ floor: Preset?, _ rise: ForerunnerRise) -> Bool {
    floor.map { LightSide.atLeastPercent.isReached($0.value, by: rise.count, of: rise.of) } ?? true
  }

  /// Days before the last week of which anything is known.
  private var daysBefore: Int {
    let known = min(signals.count(.days), SignalWindow.month.value)
    return max(0, known - SignalWindow.week.value)
  }

  private func rise(of days: [Int]) -> ForerunnerRise {
    let (now, before) = halves(of: days)
    return ForerunnerRise(
      count: now, of: signals.count(.messagesThisWeek), countBefore: before,
      ofBefore: signals.count(.messagesBefore), daysBefore: daysBefore)
  }

  /// One quarrel is one, however much is said beside it: quarrels are counted by days.
  private var riseOfQuarrels: ForerunnerRise {
    let (now, before) = halves(of: signals.quarrelsByDay)
    return ForerunnerRise(
      count: now, of: SignalWindow.week.value, countBefore: before, ofBefore: daysBefore,
      daysBefore: daysBefore)
  }

  private func halves(of days: [Int]) -> (now: Int, before: Int) {
    let week = SignalWindow.week.value
    return (days.suffix(week).reduce(0, +), days.dropLast(week).reduce(0, +))
  }
}
