/// The numbers of the stage rules. The names and rules of the stages are ours (method.md, row 16).
public enum StagePreset {
  /// Days since the first voice below which a group is a sprout; also the length of the window in
  /// which voices are counted.
  public static let young = Preset("stage.young", 28, source: "Hetang")
  /// Voices in 28 days below which a group is silent.
  public static let silent = Preset("stage.silent", 2, source: "Hetang")
  /// Percent of the usual voices below which a group declines.
  public static let decline = Preset("stage.decline", 50, source: "Hetang")
  /// Percent of the voices of the 28 days before from which on a group grows.
  public static let growth = Preset("stage.growth", 125, source: "Hetang")
  /// Percent of the usual voices below which a group that declines goes on declining: more than
  /// it takes to begin, so that a group on the edge does not go to and fro.
  public static let declineStays = Preset("stage.decline-stays", 65, source: "Hetang")
  /// Percent of the voices of the 28 days before from which on a group that grows goes on growing.
  public static let growthStays = Preset("stage.growth-stays", 100, source: "Hetang")
  /// Voices that must have come or gone before a difference is more than chance.
  public static let difference = Preset("stage.difference", 2, source: "Hetang")
  /// Days for which a rule must match without a break before the stage changes.
  public static let hold = Preset("stage.hold", 7, source: "Hetang")
  /// How many 28-day months before the present one make what is usual.
  public static let usualMonths = Preset("stage.usual-months", 5, source: "Hetang")
}
