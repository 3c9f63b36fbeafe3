/// Who is about to be lost (有流失风险): a regular who comes less than half as often as before.
public enum RiskRule {
  /// Days of the present stretch.
  public static let now = Preset("risk.now", 28, source: "Hetang")
  /// Days of the stretch before it.
  public static let before = Preset("risk.before", 56, source: "Hetang")
  /// Days with a word in the stretch before that make a regular: once a week.
  public static let regular = Preset("risk.regular", 8, source: "Hetang")

  /// - Parameters:
  ///   - daysNow: days with a word in the last 28.
  ///   - daysBefore: days with a word in the 56 before them.
  public static func isAtRisk(daysNow: Int, daysBefore: Int) -> Bool {
    daysBefore >= regular.value
      && daysNow * before.value * 2 < daysBefore * now.value
  }
}
