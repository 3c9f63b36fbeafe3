/// Numbers of the ledger.
public enum PointPreset {
  /// The most that one entry gives or takes.
  public static let most = Preset("points.most", 10_000, source: "Hetang")
}
