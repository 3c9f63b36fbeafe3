/// How near to the middle of a community someone is (轨道层级): a function of their ``Love``.
///
/// Orbit's own ranges (1.5, 1, 0.5) put nearly everybody of a chat into the innermost orbit, its
/// own examples of 5.4 and 3.7 included. These stand at the quantiles 95, 75 and 25 % of the love
/// of those who spoke within 90 days, measured over five public archives, rounded: see
/// docs/decisions/0015-orbit-levels-at-quantiles.md.
public enum OrbitLevel: Int, Codable, CaseIterable, Comparable, Sendable {
  /// Staff (核心团队); a matter of who someone is, never of love.
  case team = 0
  /// 布道者
  case advocate = 1
  /// 贡献者
  case contributor = 2
  /// 参与者
  case participant = 3
  /// 观望者
  case observer = 4

  /// Love from which on someone is in the first, second and third orbit.
  public static let ranges = [
    Preset("orbit.1", 75, source: "Hetang"), Preset("orbit.2", 20, source: "Hetang"),
    Preset("orbit.3", 3, source: "Hetang"),
  ]

  /// The orbit that so much love makes; staff are the team whatever theirs.
  public init(love: Double, kind: PersonKind = .human) {
    guard kind != .staff else {
      self = .team
      return
    }
    let place = Self.ranges.firstIndex { love >= Double($0.value) }
    self = OrbitLevel(rawValue: (place ?? Self.ranges.count) + 1) ?? .observer
  }

  /// `O0` to `O4`.
  public var name: String { "O\(rawValue)" }

  /// The love at which the next level inward begins; nil in the innermost orbit and for the team.
  public var nextAt: Int? { rawValue < 2 ? nil : Self.ranges[rawValue - 2].value }

  /// From the centre outward.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
