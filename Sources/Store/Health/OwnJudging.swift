import Community

extension Store {
  /// Whether the model in use was never judged here, or so much has become known since that judging
  /// it again is worth the work. Costs one seek for each group.
  public func wantsVerdict() throws -> Bool {
    try historyExtent().isWorthJudging(after: try ownVerdict()?.extent)
  }

  /// Judges the model in use on this store's own history and keeps the verdict.
  ///
  /// Meant for a thread of its own: it reads one group at a time, holds no lock in between, and
  /// writes a single row at the end. Nobody waits for it.
  ///
  /// - Parameters:
  ///   - now: When it is done.
  ///   - goOn: Asked between groups and while the figures are worked out; false gives the work up.
  /// - Returns: The verdict, or nil when the work was given up.
  @discardableResult
  public func judgeOwnHistory(
    at now: Instant, while goOn: () -> Bool = { true }
  ) throws -> OwnVerdict? {
    let model = try healthModel()
    let extent = try historyExtent()
    var cases = JudgedCases(model)
    guard try eachHistory(while: goOn, take: { cases.add($0) }),
      let judgement = HealthJudge(model).judge(cases, while: goOn)
    else { return nil }
    let verdict = OwnVerdict(
      model: model.version, judgedAt: now, extent: extent, judgement: judgement)
    try write { db in try OwnVerdictRow(db).save(verdict) }
    return verdict
  }
}
