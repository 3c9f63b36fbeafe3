/// The colour in which a score may be shown at best. Lights cap the colour and never change the
/// number: a score is a forecast that can be checked, a light is a rule that is broken.
public enum LightColour: Int, Codable, CaseIterable, Comparable, Sendable {
  /// Nothing caps it.
  case green
  case amber
  case red

  /// The better colour is less.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The colour that shows the level.
  public init(_ level: LightLevel) {
    switch level {
    case .amber: self = .amber
    case .red: self = .red
    }
  }

  /// This colour, or the worse one to which the lights cap it.
  public func capped(at cap: LightColour) -> LightColour { max(self, cap) }
}

extension Sequence<Light> {
  /// To what these lights cap the colour of the score: the worst that is more than a reminder.
  public var colour: LightColour {
    lazy.filter { !$0.rule.isReminder }.map { LightColour($0.level) }.max() ?? .green
  }
}
