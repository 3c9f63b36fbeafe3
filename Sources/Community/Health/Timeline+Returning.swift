extension Timeline {
  /// The share of the voices of the 28 days before the last 28 who spoke again in the last 28; nil
  /// when nobody spoke then.
  func returning(on day: Day) -> Double? {
    let start = day - (VoiceCounts.window - 1)
    let before = Set(entries(from: start - VoiceCounts.window, to: start - 1).map { person[$0] })
    guard !before.isEmpty else { return nil }
    let again = before.intersection(entries(from: start, to: day).map { person[$0] })
    return Double(again.count) / Double(before.count)
  }
}
