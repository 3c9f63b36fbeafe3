/// How long a group may go without a word of its owner (遗忘).
public enum SilencePreset {
  /// Days of silence from which on the clock is amber.
  public static let amber = Preset("silence.amber", 5, source: "Hetang")
  /// Days of silence from which on people forget; red.
  public static let forget = Preset(
    "silence.forget", 7, quote: "一周看不到企業的消息", source: "S3")
}

/// The colour of a group's silence clock.
public enum SilenceClock: String, Codable, CaseIterable, Sendable {
  case green
  case amber
  case red

  /// - Parameter days: days since the owner or a member of staff last spoke.
  public init(days: Int) {
    switch days {
    case SilencePreset.forget.value...: self = .red
    case SilencePreset.amber.value...: self = .amber
    default: self = .green
    }
  }
}
