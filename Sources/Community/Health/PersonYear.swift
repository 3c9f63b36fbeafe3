import Foundation

/// What is known of one person in a group on one day, from the 364 days that end with it: how
/// lately, how often and since when they speak, the three figures of Fader, Hardie and Lee's
/// "Counting your customers the easy way" (2005).
struct PersonYear: Hashable, Sendable {
  /// Days of the window: thirteen months of 28.
  static let window = 13 * VoiceCounts.window

  /// Days since they last spoke; 0 when they spoke on the day itself.
  var silentDays: Int
  /// Days of the window on which they spoke, at least 1.
  var activeDays: Int
  /// Days since they first spoke in the group.
  var tenure: Int

  /// Silence measured by the person's own rhythm: 1 when they have been silent for as long as lies
  /// between two of their days on average. A rhythm faster than daily counts as daily.
  var overdue: Double {
    let known = Double(min(tenure, Self.window))
    return Double(silentDays) / max(known / Double(max(activeDays, 1)), 1)
  }

  /// The terms of the model, in the order of ``ReturnModel/coefficients``.
  var terms: [Double] {
    [
      Self.logs[min(silentDays, Self.window)], Self.logs[min(activeDays, Self.window)],
      Self.logs[min(tenure, Self.window)], log1p(overdue),
    ]
  }

  /// ln(1 + n) for every n that can occur.
  fileprivate static let logs = (0...window).map { log1p(Double($0)) }
}

/// The chance that a person speaks again in the next 28 days: a logistic regression whose
/// coefficients belong to the ``HealthModel``.
public struct ReturnModel: Hashable, Codable, Sendable {
  /// The log-odds of somebody of whom every term is 0.
  public var intercept: Double
  /// For ln(1 + days since they last spoke).
  public var silentDays: Double
  /// For ln(1 + days of the last 364 on which they spoke).
  public var activeDays: Double
  /// For ln(1 + days since they first spoke, at most 364).
  public var tenure: Double
  /// For ln(1 + days of silence over the person's usual days between two of speaking).
  public var overdue: Double

  /// The model that tells how likely a person comes back: a coefficient for each of what it looks
  /// at.
  public init(
    intercept: Double, silentDays: Double, activeDays: Double, tenure: Double, overdue: Double
  ) {
    self.intercept = intercept
    self.silentDays = silentDays
    self.activeDays = activeDays
    self.tenure = tenure
    self.overdue = overdue
  }

  /// In the order of ``PersonYear/terms``.
  var coefficients: [Double] { [silentDays, activeDays, tenure, overdue] }

  /// 0...1.
  func probability(_ person: PersonYear) -> Double {
    // Written out: this runs for every person of every snapshot.
    let last = PersonYear.window
    let logs = PersonYear.logs
    return logistic(
      intercept + silentDays * logs[min(person.silentDays, last)]
        + activeDays * logs[min(person.activeDays, last)]
        + tenure * logs[min(person.tenure, last)] + overdue * log1p(person.overdue))
  }
}
