/// Size thresholds of a group (规模).
public enum GroupPreset {
  /// Fewer members do not make a group.
  public static let minimum = Preset("group.min", 30, quote: "少于 30 人不成群", source: "S3")
  /// More members make it lively.
  public static let lively = Preset("group.lively", 80, quote: "超過 80 人就開始熱鬧", source: "S3")
  /// More members make it hard to manage.
  public static let hardLimit = Preset("group.hard", 500, quote: "超過 500 人又亂糟糟", source: "S3")
  /// Percent of the room from which on a group is nearly full.
  public static let nearlyFull = Preset("group.nearly-full", 90, source: "Hetang")
  /// Fewest members for anything to be said about them.
  public static let someone = Preset("group.someone", 1, source: "Hetang")
}

/// How many members a group has, in the method's words (规模). The thresholds themselves lie on the
/// lower side: "少于 30", "超过 80", "超过 500".
public enum SizeBand: String, Codable, CaseIterable, Sendable {
  /// 未成群: fewer than 30.
  case tooSmall
  /// 成群: 30 to 80.
  case formed
  /// 热闹: 81 to 500.
  case lively
  /// 难管: more than 500.
  case unwieldy

  /// How many members a group of this band has.
  public var members: ClosedRange<Int> {
    let (formed, lively, hard) = (
      GroupPreset.minimum.value, GroupPreset.lively.value, GroupPreset.hardLimit.value
    )
    return switch self {
    case .tooSmall: 0...formed - 1
    case .formed: formed...lively
    case .lively: lively + 1...hard
    case .unwieldy: hard + 1...Int(Int32.max)
    }
  }

  /// The band of a group with so many members, staff included.
  public init(members: Int) {
    switch members {
    case ..<GroupPreset.minimum.value: self = .tooSmall
    case ...GroupPreset.lively.value: self = .formed
    case ...GroupPreset.hardLimit.value: self = .lively
    default: self = .unwieldy
    }
  }
}
