/// A moment, as whole UTC seconds since 1970.
///
/// The store keeps every time in this form; days are counted in a group's ``Zone``.
public struct Instant: Hashable, Comparable, Codable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z; negative before it.
  public var seconds: Int64

  /// So many seconds after 1970-01-01 00:00 UTC.
  public init(seconds: Int64) { self.seconds = seconds }
  /// Shorthand for `init(seconds:)`.
  public init(_ seconds: Int64) { self.seconds = seconds }

  /// In the order of time.
  public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }

  /// The moment that many seconds later (earlier when negative).
  public static func + (moment: Self, seconds: Int64) -> Self { Self(moment.seconds + seconds) }
  /// The moment that many seconds earlier.
  public static func - (moment: Self, seconds: Int64) -> Self { Self(moment.seconds - seconds) }
  /// Seconds from `earlier` to `later`; negative when they are the other way round.
  public static func - (later: Self, earlier: Self) -> Int64 { later.seconds - earlier.seconds }

  /// From its seconds.
  public init(from decoder: any Decoder) throws {
    seconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// As its seconds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(seconds)
  }
}
