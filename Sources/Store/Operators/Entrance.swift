import Community

extension Store {
  /// Lets somebody in who has opened the store. The first one ever becomes its owner; whom nobody
  /// has added is a newcomer. In a store that only reads nothing is written.
  ///
  /// - Parameter unixUser: Who runs the process, as the system says; not what a variable claims.
  /// - Throws: ``CommandError/switchedOff(name:)``, ``CommandError/notYourName(_:)``.
  @discardableResult
  public func enter(
    as operator: Operator, unixUser: String?, at now: Instant
  ) throws -> Standing {
    let name = `operator`.name
    guard name != Operator.clock.name else { throw CommandError.notYourName(name) }
    let isNobodys = try read { try OperatorDirectory(db: $0).isEmpty() }
    if isNobodys, !isReadOnly { try enrol(`operator`, at: now) }
    return try read { db in
      let directory = OperatorDirectory(db: db)
      if let account = try directory.account(named: name) {
        if account.isDisabled { throw CommandError.switchedOff(name: name) }
        if let owner = account.fields.unixUser, owner != unixUser {
          throw CommandError.notYourName(name)
        }
      }
      return try directory.standing(of: name)
    }
  }

  /// Makes somebody the owner, unless another process has just let in somebody else.
  private func enrol(_ operator: Operator, at now: Instant) throws {
    try write { db in
      guard try OperatorDirectory(db: db).isEmpty() else { return }
      let fields = OperatorFields(name: `operator`.name, role: .owner)
      _ = try db.perform(
        .addOperator(fields), as: `operator`, at: now, origin: .given, isUndoable: false,
        under: .programs)
    }
  }
}
