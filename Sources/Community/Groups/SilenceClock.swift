/// How long a group may go without a word of its owner (遗忘).
public enum SilencePreset {
  /// Days of silence from which on the clock is amber.
  public static let amber = Preset("silence.amber", 5, source: "Hetang")
  /// Days of silence from which on people forget; red.
  public static let forget = Preset(
    "silence.forget", 7, quote: "一周看不到企業的消息", source: "S3")
  /// Days without a word after which a group that is rare but good is warned of.
  public static let rareAmber = Preset("silence.rare.amber", 14, source: "Hetang")
  /// Days without a word after which a group that is rare but good is forgotten.
  public static let rareForget = Preset("silence.rare.forget", 28, source: "Hetang")

  /// The clock's numbers for a group of that profile.
  public static func limits(in profile: GroupProfile) -> LightLimits {
    switch profile {
    case .highFrequency: LightLimits(amber, red: forget)
    case .rareButGood: LightLimits(rareAmber, red: rareForget)
    }
  }
}

/// The colour of a group's silence clock.
public enum SilenceClock: String, Codable, CaseIterable, Sendable {
  case green
  case amber
  case red

  /// - Parameters:
  ///   - days: days since the owner or a member of staff last spoke.
  ///   - profile: what the group is measured by.
  public init(days: Int, in profile: GroupProfile = .highFrequency) {
    switch SilencePreset.limits(in: profile).level(isBeyond: { days >= $0 }) {
    case .red: self = .red
    case .amber: self = .amber
    case nil: self = .green
    }
  }
}
