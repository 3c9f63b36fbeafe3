import Community
import GRDB

extension Store {
  /// Does what the command says and takes it back before anybody sees it: what
  /// ``perform(_:as:at:confirmation:)`` would say now, with nothing changed.
  ///
  /// - Returns: The receipt it would give; its numbers are not those of a later performance.
  /// - Throws: ``CommandError`` when the operator may not or a rule refuses it.
  public func rehearse(
    _ command: Command, as operator: Operator, at now: Instant, confirmation: String? = nil
  ) throws -> Receipt {
    try write { db in
      var receipt: Receipt?
      try db.inSavepoint {
        receipt = try db.perform(
          command, as: `operator`, at: now, origin: .given,
          under: .operatorsOwn(confirming: confirmation))
        return .rollback
      }
      guard let receipt else { throw StoreError.failed(reason: "rehearsal") }
      return receipt
    }
  }
}
