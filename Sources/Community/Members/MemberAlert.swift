/// Something about a member that deserves a look, noticed once on its day (成员提醒).
public struct MemberAlert: Hashable, Codable, Sendable {
  /// What was noticed.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// A regular has been silent for 30 days (沉默了).
    case goneQuiet
    /// A regular spoke again after 30 days or more (回来了).
    case cameBack
    /// Spoke in the group for the first time (首次发言).
    case firstTime
  }

  /// What was noticed.
  public var kind: Kind
  /// Of the group's data.
  public var day: Day

  /// What was noticed, and on which day.
  public init(kind: Kind, day: Day) {
    self.kind = kind
    self.day = day
  }
}

/// Which alerts a member's days give.
///
/// Source: Savannah CRM, activity_check.py. It looks once a day; here the same is read off the days
/// at any later time, so that it does not matter when and in which order exports come in.
public enum MemberAlertRule {
  /// Days without a word after which someone has gone quiet, or from which they come back.
  public static let silence = Preset("alert.member.silence", 30, source: "Savannah")
  /// Days in which the conversations count.
  public static let window = Preset("alert.member.window", 90, source: "Savannah")
  /// Conversations in that window from which on falling silent is noticed.
  public static let quietFrom = Preset("alert.member.quiet", 50, source: "Savannah")
  /// Conversations in that window from which on coming back is noticed.
  public static let backFrom = Preset("alert.member.back", 20, source: "Savannah")
  /// Days of a group's history after which a first word is one: before, nobody can tell.
  public static let firstAfter = Preset("alert.member.first", 28, source: "Hetang")
  /// Days for which alerts are kept.
  public static let kept = Preset("alert.member.kept", 180, source: "Hetang")

  /// Days before `today` of which the rule has to know.
  public static var reach: Int { kept.value + window.value }

  /// - Parameters:
  ///   - days: The days on which the member spoke and the minutes of each, oldest first, from
  ///     ``reach`` days before `today` on.
  ///   - firstSpoke: The day of their first word of all.
  ///   - groupSince: The first day on which anybody spoke in the group.
  /// - Returns: the alerts of the last ``kept`` days, oldest first.
  public static func alerts(
    days: [(day: Day, minutes: Int)], firstSpoke: Day?, groupSince: Day, asOf today: Day
  ) -> [MemberAlert] {
    var alerts: [MemberAlert] = []
    if let first = firstSpoke, first - groupSince >= firstAfter.value {
      alerts.append(MemberAlert(kind: .firstTime, day: first))
    }
    // Minutes of the days [start...place].
    var start = 0
    var sum = 0
    for place in days.indices {
      let day = days[place].day
      let next = place + 1 < days.count ? days[place + 1].day : nil
      while start < place, day - days[start].day >= window.value {
        sum -= days[start].minutes
        start += 1
      }
      sum += days[place].minutes
      if place > 0, day - days[place - 1].day >= silence.value, sum >= backFrom.value {
        alerts.append(MemberAlert(kind: .cameBack, day: day))
      }
      let quiet = day + silence.value
      guard quiet <= today, next.map({ $0 >= quiet }) ?? true else { continue }
      let counted = days[start...place].reduce(0) {
        quiet - $1.day < window.value ? $0 + $1.minutes : $0
      }
      if counted >= quietFrom.value { alerts.append(MemberAlert(kind: .goneQuiet, day: quiet)) }
    }
    return alerts.filter { today - $0.day < kept.value && $0.day <= today }
      .sorted { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }
  }
}
