import Community

extension Store {
  /// Installs a model and lets it give the scores from now on; scores of the past stay as they were
  /// given. A model that is there already is only chosen.
  ///
  /// Models live in the store itself and not in a file beside it: a copy of the store brings the
  /// model along that its scores name, and all processes on it see the same one.
  ///
  /// - Throws: ``CommandError/healthModelVersionTaken(version:)`` when another model has its version.
  @discardableResult
  public func installHealthModel(
    _ model: HealthModel, as operator: Operator, at now: Instant
  ) throws -> Receipt {
    try write { db in
      let shelf = HealthModelShelf(db)
      if model == .bundled {
        return try db.perform(
          .useHealthModel(version: nil), as: `operator`, at: now, origin: .given,
          under: .operatorsOwn())
      }
      let known =
        model.version == HealthModel.bundled.version
        ? HealthModel.bundled : try shelf.installed(model.version)
      if let known, known != model {
        throw CommandError.healthModelVersionTaken(version: model.version)
      }
      if known == nil { try shelf.install(model, by: `operator`, at: now) }
      return try db.perform(
        .useHealthModel(version: model.version), as: `operator`, at: now, origin: .given,
        under: .operatorsOwn())
    }
  }
}

extension Writing {
  /// Chooses which model gives the scores.
  func useHealthModel(_ version: String?) throws -> Done {
    let shelf = HealthModelShelf(db)
    if let version, try shelf.installed(version) == nil {
      throw CommandError.unknownHealthModel(version: version)
    }
    let before = try shelf.chosen()
    try shelf.choose(version)
    return Done(
      command: .useHealthModel(version: version), inverse: .useHealthModel(version: before))
  }
}
