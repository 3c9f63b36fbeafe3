/// A tie (强关系) between two members: days on which each answered the other.
///
/// A day with an answer in one direction only is courtesy; days on which both answered are what
/// grows into a relation. How many messages those days hold does not matter.
public enum StrongTie {
  /// Days of mutual answers within the window from which on a tie is strong.
  public static let days = Preset("tie.strong", 3, source: "Hetang")
  /// Days that are looked at.
  public static let window = Preset("tie.window", 90, source: "Hetang")

  /// Whether so many days of mutual answers make a strong tie.
  public static func isStrong(mutualDays: Int) -> Bool { mutualDays >= days.value }
}
