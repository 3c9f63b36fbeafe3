import Community

/// What gave the figures of a store: the health model, and this program's rules for stages, signals
/// and lights. It is kept beside them; figures with another stamp are computed again, a few groups at
/// a time, so that lists never go on showing what an earlier version thought.
enum FigureStamp {
  /// Counted up with every change of what the same messages and settings say about a group.
  static let rules = 2

  static func text(of model: HealthModel) -> String { "model \(model.version), rules \(rules)" }
}
