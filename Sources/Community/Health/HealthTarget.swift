/// What the model forecasts.
public enum HealthTarget: String, Codable, CaseIterable, Sendable {
  /// In the next 28 days, fewer than half as many different people speak as in the last 28. Health
  /// is 100 × (1 − its probability).
  case halving
  /// In the next 28 days, fewer than two people speak.
  case silence
  /// The next 90 days bring less than a quarter of the messages of the last 90.
  case slump

  /// Days after a snapshot until which the outcome is open.
  public var horizon: Int { self == .slump ? 90 : 28 }
}
