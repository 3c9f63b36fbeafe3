/// How much a light that is on matters.
public enum LightLevel: Int, Codable, CaseIterable, Comparable, Sendable {
  /// 黄
  case amber = 1
  /// 红
  case red

  /// Amber before red.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A rule of the method that a group breaks now (警示灯), with its numbers.
public struct Light: Hashable, Codable, Sendable {
  /// How much it matters.
  public var level: LightLevel
  /// The numbers that lit it.
  public var finding: LightFinding

  /// The rule that is broken.
  public var rule: LightRule { finding.rule }

  /// A light of that level with what was found.
  public init(_ level: LightLevel, _ finding: LightFinding) {
    self.level = level
    self.finding = finding
  }
}

extension Light: Comparable {
  /// The worst first: red before amber, then the order of the rules, which begins with what caps the
  /// score's colour and ends with what only reminds (and is never red).
  public static func < (left: Self, right: Self) -> Bool {
    if left.level != right.level { return left.level > right.level }
    return left.rule.place < right.rule.place
  }
}

extension LightRule {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
