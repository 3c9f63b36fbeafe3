import Foundation

/// Love (热情): how much someone has put into a community lately, as the Orbit model has it: the
/// sum over activities of a weight from 1 to 3, times 0.9 for each calendar month since.
///
/// Three things a member does in a group are activities, each once a day however often it happens,
/// so that typing in short lines brings nothing: speaking, starting a conversation and answering
/// someone.
///
/// Source: Orbit model, README.CN.
public enum Love {
  /// What is left of an activity after each month, in percent.
  public static let monthly = Preset("love.monthly", 90, source: "Orbit model")
  /// Calendar months that are looked at, the present one included: what is older counts for little
  /// and would have to be read again at each import.
  public static let months = Preset("love.months", 6, source: "Hetang")

  /// What counts, and how much.
  public enum Deed: Int, CaseIterable, Sendable {
    /// Spoke on that day (发言).
    case spoke = 1
    /// Began a conversation after a pause of the group (发起话题).
    case started = 2
    /// Answered another member (回应他人).
    case answered = 3

    /// 1, 2 or 3.
    public var weight: Int { rawValue }
  }

  /// What an activity of that weight on `day` is worth on `today`; the months between are those of
  /// the calendar, so the first of a month is one month after the last of the month before.
  public static func value(weight: Int, on day: Day, asOf today: Day) -> Double {
    Double(weight) * pow(Double(monthly.value) / 100, Double(max(0, today.months(since: day))))
  }

  /// The first day that is looked at from `today`.
  public static func start(asOf today: Day) -> Day {
    let date = today.date
    let month = date.year * 12 + date.month - 1 - (months.value - 1)
    return Day(year: month / 12, month: month % 12 + 1, day: 1)
  }
}

extension Day {
  /// Calendar months from the month of `earlier` to that of this day.
  func months(since earlier: Day) -> Int {
    let (mine, other) = (date, earlier.date)
    return (mine.year - other.year) * 12 + mine.month - other.month
  }
}
