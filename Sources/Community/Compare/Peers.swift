/// How old a group is, by the lives that the sources give groups (群龄; see ``LifePreset``).
public enum AgeBand: String, Codable, CaseIterable, Sendable {
  /// Younger than 90 days.
  case young
  /// 90 to 179 days.
  case settled
  /// 180 to 729 days.
  case old
  /// 730 days and more.
  case veteran

  /// - Parameter days: since the first thing that is known of the group.
  public init(days: Int) {
    switch days {
    case ..<LifePreset.burnout.value: self = .young
    case ..<LifePreset.natural.value: self = .settled
    case ..<LifePreset.managed.value: self = .old
    default: self = .veteran
    }
  }

  /// The days that the band covers; the last one has no end.
  public var days: (from: Int, below: Int?) {
    let (first, second, third) = (
      LifePreset.burnout.value, LifePreset.natural.value, LifePreset.managed.value
    )
    return switch self {
    case .young: (0, first)
    case .settled: (first, second)
    case .old: (second, third)
    case .veteran: (third, nil)
    }
  }
}

/// The groups of the same size and age (同类群), and how their figures are spread.
public struct Peers: Hashable, Sendable {
  /// How many members all of them have.
  public var size: SizeBand
  /// How old all of them are.
  public var age: AgeBand
  /// How many groups there are, without the one that is compared.
  public var count: Int
  /// Each figure over the groups in which it is known.
  public var spread: [ComparedFigure: Quartiles]

  /// The groups of one size and age, and what is usual among them.
  public init(size: SizeBand, age: AgeBand, groups: [ComparedGroup]) {
    self.size = size
    self.age = age
    count = groups.count
    spread = [:]
    for figure in ComparedFigure.allCases {
      spread[figure] = Quartiles(groups.compactMap { $0.values[figure] })
    }
  }
}
