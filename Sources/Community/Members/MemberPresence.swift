/// Presence (在场): days with a word within the last 30, 90 and 365 days.
///
/// Source: Orbit model.
public struct MemberPresence: Hashable, Codable, Sendable {
  /// Different days with a word, in the last 30.
  public var days30: Int
  /// The same in the last 90.
  public var days90: Int
  /// The same in the last 365.
  public var days365: Int

  /// Different days with a word in the last 30, 90 and 365 days.
  public init(days30: Int = 0, days90: Int = 0, days365: Int = 0) {
    self.days30 = days30
    self.days90 = days90
    self.days365 = days365
  }

  /// - Parameter days: different days with a word, none after `today`.
  public init(_ days: some Sequence<Day>, asOf today: Day) {
    self.init()
    for day in days {
      let age = today - day
      if age < 30 { days30 += 1 }
      if age < 90 { days90 += 1 }
      if age < 365 { days365 += 1 }
    }
  }
}
