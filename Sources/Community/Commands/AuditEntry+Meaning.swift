extension AuditEntry.Line {
  /// What a value stands for.
  public enum Meaning: Hashable, Sendable {
    /// Nothing was there.
    case nothing
    case moment(Instant)
    case day(Day)
    case time(TimeOfDay)
    /// A word of the program's own, a name, a number: as it stands there.
    case text(String)
  }

  /// What the value stands for, as its field says.
  public var meaning: Meaning { Self.meaning(of: value, in: field) }

  /// What a value stands for in a field of that name.
  public static func meaning(of value: String, in field: String) -> Meaning {
    if value.isEmpty { return .nothing }
    let known: Meaning? =
      switch field {
      case "at", "snooze_until",
        _ where field.hasSuffix("_at"):
        Int64(value).map { .moment(Instant($0)) }
      case "day": Int(value).map { .day(Day($0)) }
      case "minute": Int(value).map { .time(TimeOfDay(hour: $0 / 60, minute: $0 % 60)) }
      default: nil
      }
    return known ?? .text(value)
  }
}
