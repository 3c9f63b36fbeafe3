/// Whether forecasts come true as often as they say.
public struct Calibration: Hashable, Codable, Sendable {
  /// A tenth of the cases, by their forecast.
  public struct Row: Hashable, Codable, Sendable {
    /// Mean forecast, 0...1.
    public var forecast: Double
    /// Share that happened, 0...1.
    public var outcome: Double
    /// How many cases.
    public var count: Int

    /// A row of the table: so many forecasts, their mean, and how often it came true.
    public init(forecast: Double, outcome: Double, count: Int) {
      self.forecast = forecast
      self.outcome = outcome
      self.count = count
    }
  }

  /// Lowest forecasts first; ten rows, or as many as there are cases.
  public var rows: [Row]

  init(forecasts: [Double], outcomes: [Bool]) {
    let order = forecasts.indices.sorted { (forecasts[$0], $0) < (forecasts[$1], $1) }
    rows = (0..<10).compactMap { tenth in
      let part = order[(order.count * tenth / 10)..<(order.count * (tenth + 1) / 10)]
      guard !part.isEmpty else { return nil }
      let count = Double(part.count)
      return Row(
        forecast: part.reduce(0) { $0 + forecasts[$1] } / count,
        outcome: Double(part.count { outcomes[$0] }) / count, count: part.count)
    }
  }

  /// Mean absolute difference between forecast and outcome over the rows, by their cases; 0...1.
  public var error: Double {
    let cases = rows.reduce(0) { $0 + $1.count }
    guard cases > 0 else { return 0 }
    return rows.reduce(0) { $0 + abs($1.forecast - $1.outcome) * Double($1.count) }
      / Double(cases)
  }
}

/// Mean squared difference between forecast and outcome (Brier), 0...1; 0 without cases.
func brierScore(forecasts: [Double], outcomes: [Bool]) -> Double {
  guard !forecasts.isEmpty else { return 0 }
  return zip(forecasts, outcomes).reduce(0) { sum, pair in
    let difference = pair.0 - (pair.1 ? 1 : 0)
    return sum + difference * difference
  } / Double(forecasts.count)
}
