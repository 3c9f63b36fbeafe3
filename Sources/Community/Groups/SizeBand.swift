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
