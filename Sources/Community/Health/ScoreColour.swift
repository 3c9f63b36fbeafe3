/// From which health on a score is green, and from which on amber.
public enum ScorePreset {
  /// Seven in ten groups with this score keep their voices.
  public static let green = Preset("score.green", 70, source: "Hetang")
  /// Below it a group more likely loses half of its voices than not; red.
  public static let amber = Preset("score.amber", 50, source: "Hetang")
}

extension LightColour {
  /// The colour that the number alone asks for.
  ///
  /// - Parameter health: 0...100.
  public init(health: Double) {
    if health >= Double(ScorePreset.green.value) {
      self = .green
    } else {
      self = health >= Double(ScorePreset.amber.value) ? .amber : .red
    }
  }
}

extension GroupFigures {
  /// The colour in which health is shown: its own, or the worse one to which the lights cap it. nil
  /// while it is too early to tell.
  public var healthColour: LightColour? {
    health.map { LightColour(health: $0.health).capped(at: colour) }
  }

  /// Whether the lights make the colour worse than the number alone.
  public var isCapped: Bool {
    health.map { LightColour(health: $0.health) < colour } ?? false
  }
}
