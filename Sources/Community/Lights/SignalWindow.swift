/// Over how long the signals of the lights are counted.
public enum SignalWindow {
  /// Days of most counts.
  public static let month = Preset("signals.month", 28, source: "Hetang")
  /// Days in which a voice should have been heard.
  public static let fortnight = Preset("signals.fortnight", 14, source: "Hetang")
  /// Days of what is judged by the week.
  public static let week = Preset("signals.week", 7, source: "Hetang")
  /// Days before the week that it is compared with.
  public static let before = Preset("signals.before", 21, source: "Hetang")
  /// Hours within which a newcomer is greeted, and a word is answered (method.md, rows 123, 135).
  public static let answerHours = Preset("signals.answer-hours", 24, source: "Hetang")
}
