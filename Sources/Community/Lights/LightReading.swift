/// What one rule says about a group.
public struct LightReading: Hashable, Sendable {
  /// Which rule was read.
  public var rule: LightRule
  /// What it says.
  public var state: LightState

  /// The light, when it is on.
  public var light: Light? {
    if case .on(let light) = state { light } else { nil }
  }

  /// What a rule says of a group.
  public init(rule: LightRule, state: LightState) {
    self.rule = rule
    self.state = state
  }
}

/// Whether a light is on.
public enum LightState: Hashable, Sendable {
  case on(Light)
  case off(LightFinding)
  /// There is too little to go by, so that a group of three does not light everything.
  case unknown(LightGap)
  /// The group's profile does not ask for it (see ``GroupProfile/treatment(of:)``).
  case waived
}
