/// How long a group lives, as the sources have it. They contradict each other, so all are kept and
/// none is a limit (method.md, rows 9 to 13).
public enum LifePreset {
  /// Days of a natural life at most.
  public static let natural = Preset("life.natural.max", 180, quote: "長則六個月", source: "S3")
  /// Days after which many have vanished.
  public static let burnout = Preset(
    "life.burnout", 90, quote: "三个月之后就销声匿迹了", source: "S1")
  /// Days of a life that is looked after well.
  public static let managed = Preset(
    "life.managed", 730, quote: "這個生命周期大概在兩年左右", source: "S3")

  /// Shortest first.
  public static let all = [burnout, natural, managed]

  /// The part of the life that is over, 0 at the first voice and 1 at its mark; above 1 when the
  /// group outlives it.
  public static func share(age days: Int, of life: Preset) -> Double {
    Double(days) / Double(life.value)
  }
}
