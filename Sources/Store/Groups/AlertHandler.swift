import Community

extension Writing {
  /// Acknowledges an alert, or takes that back.
  func setAlert(_ id: AlertID, version: Int, acknowledged: Bool) throws -> Done {
    let alert = try Alert(row: seen(.alert(id), version: version))
    guard alert.isAcknowledged != acknowledged else {
      throw CommandError.wrongState(.alert(id), acknowledged ? .acknowledged : .notAcknowledged)
    }
    let newVersion = try change(.alert(id), set: [Assignment("acknowledged", acknowledged)])
    return acknowledged
      ? Done(
        command: .acknowledgeAlert(id, version: version),
        inverse: .reopenAlert(id, version: newVersion))
      : Done(
        command: .reopenAlert(id, version: version),
        inverse: .acknowledgeAlert(id, version: newVersion))
  }
}
