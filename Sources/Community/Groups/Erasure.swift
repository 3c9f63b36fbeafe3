/// A step on the way to a group's data being gone (抹除).
///
/// Erasing is first planned, and for some days all is there as before and one key takes the plan
/// back. Then the clock carries it out, and that nothing takes back.
public enum Erasure: String, Hashable, Codable, CaseIterable, Sendable {
  case plan
  /// The inverse of ``plan``.
  case cancel
  /// The clock's command, once the days have passed.
  case carryOut
}

/// Numbers of erasing.
public enum ErasurePreset {
  /// Days between the plan and its execution, in which it can be taken back.
  public static let days = Preset("erasure.days", 7, source: "Hetang")
}
