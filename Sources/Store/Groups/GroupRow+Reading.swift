import Community

extension GroupRow {
  /// The stage to show: closed as soon as an operator says so, sprout while nothing is known yet.
  public var stage: Stage { group.isClosed ? .closed : figures?.stage ?? .sprout }

  /// The lights that are on, worst first; none for a closed group, which asks for nothing.
  public var lights: [Light] { group.isClosed ? [] : figures?.lights ?? [] }
}
