import Community

extension GroupRow {
  /// The stage to show: closed as soon as an operator says so, sprout while nothing is known yet.
  public var stage: Stage { group.isClosed ? .closed : figures?.stage ?? .sprout }
}
