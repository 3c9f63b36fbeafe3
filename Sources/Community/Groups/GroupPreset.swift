/// Numbers of groups: where their size changes what they are (规模).
public enum GroupPreset {
  /// Fewer members do not make a group.
  public static let minimum = Preset("group.min", 30, quote: "少于 30 人不成群", source: "S3")
  /// More members make it lively.
  public static let lively = Preset("group.lively", 80, quote: "超過 80 人就開始熱鬧", source: "S3")
  /// More members make it hard to manage.
  public static let hardLimit = Preset("group.hard", 500, quote: "超過 500 人又亂糟糟", source: "S3")
  /// Percent of the room from which on a group is nearly full.
  public static let nearlyFull = Preset("group.nearly-full", 90, source: "Hetang")
  /// Fewest members for anything to be said about them.
  public static let someone = Preset("group.someone", 1, source: "Hetang")
}
