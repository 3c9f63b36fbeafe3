import Foundation

/// A time zone by its IANA name, such as `Asia/Shanghai`.
///
/// A schedule means wall-clock time in a zone, also over a change of clocks.
public struct Zone: Hashable, Codable, Sendable {
  /// The IANA name.
  public let name: String
  private let rules: TimeZone

  /// - Returns: nil when the system knows no such zone.
  public init?(_ name: String) {
    guard let rules = TimeZone(identifier: name) else { return nil }
    self.name = name
    self.rules = rules
  }

  /// A zone as a person writes it, without regard to case.
  ///
  /// - Returns: nil as well for abbreviations: `CST` is the time of China, of Chicago and of Cuba, and the
  ///   system would take the second without a word.
  public init?(spelled text: String) {
    let upper = text.uppercased()
    let isSure = upper == "UTC" || upper == "GMT"
    guard isSure || TimeZone.abbreviationDictionary[upper] == nil else { return nil }
    let known = TimeZone.knownTimeZoneIdentifiers.first { $0.uppercased() == upper }
    self.init(known ?? (isSure ? upper : text))
  }

  private init() {
    name = "UTC"
    rules = .gmt
  }

  /// Coordinated universal time.
  public static let utc = Zone()

  /// Seconds that the zone's clocks are ahead of UTC at that moment.
  public func offset(at moment: Instant) -> Int64 {
    Int64(rules.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.seconds))))
  }

  /// The calendar day at that moment.
  public func day(of moment: Instant) -> Day {
    Day(Int((moment.seconds + offset(at: moment)).dividedDown(by: 86_400)))
  }

  /// Hours (0...23) and minutes (0...59) that the zone's clocks show at that moment.
  public func time(of moment: Instant) -> TimeOfDay {
    let local = moment.seconds + offset(at: moment)
    let second = local - local.dividedDown(by: 86_400) * 86_400
    return TimeOfDay(hour: Int(second / 3600), minute: Int(second % 3600 / 60))
  }

  /// The moment at which the zone's clocks show that time on that day.
  ///
  /// A time that the clocks skip (spring) is taken as the same distance after the gap's start; a
  /// time that they show twice (autumn) is taken the first time.
  public func instant(_ day: Day, _ time: TimeOfDay) -> Instant {
    let wall = Int64(day.number) * 86_400 + Int64(time.hour) * 3600 + Int64(time.minute) * 60
    let before = offset(at: Instant(wall - 86_400))
    let after = offset(at: Instant(wall + 86_400))
    for candidate in before == after ? [before] : [max(before, after), min(before, after)] {
      let moment = Instant(wall - candidate)
      if offset(at: moment) == candidate { return moment }
    }
    return Instant(wall - before)
  }

  /// The first moment of that day; of a day that the zone left out (Samoa, 30 December 2011), the
  /// first one after it.
  public func start(of day: Day) -> Instant { instant(day, TimeOfDay(hour: 0, minute: 0)) }

  /// Zones of one name are one.
  public static func == (left: Self, right: Self) -> Bool { left.name == right.name }
  /// By the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  /// From its name.
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    guard let zone = Zone(name) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "unknown time zone \(name)"))
    }
    self = zone
  }

  /// As its name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

/// What a clock on the wall shows.
public struct TimeOfDay: Hashable, Comparable, Codable, Sendable {
  /// 0...23.
  public var hour: Int
  /// 0...59.
  public var minute: Int

  /// A time of day; the hours from 0 to 23, the minutes from 0 to 59.
  public init(hour: Int, minute: Int) {
    self.hour = hour
    self.minute = minute
  }

  /// From midnight on.
  public static func < (left: Self, right: Self) -> Bool {
    (left.hour, left.minute) < (right.hour, right.minute)
  }
}

extension Int64 {
  /// Division that rounds towards minus infinity, so that moments before 1970 fall on their day.
  func dividedDown(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
