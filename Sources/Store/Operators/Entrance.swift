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
    if !isReadOnly { try found(by: `operator`, at: now) }
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

  /// Begins the work on a store that is still nobody's: somebody becomes its owner, and settles what
  /// goes with it, such as who works beside them. Nothing of it is taken back by undo. What another
  /// process has begun stays as it is.
  ///
  /// - Parameter commands: What the owner settles, in that order.
  /// - Returns: Whether the store was nobody's until now.
  @discardableResult
  public func found(
    by owner: Operator, settling commands: [Command] = [], at now: Instant
  ) throws -> Bool {
    // A look without the write lock, since everybody who comes in asks.
    guard try read({ try OperatorDirectory(db: $0).isEmpty() }) else { return false }
    return try write { db in
      guard try OperatorDirectory(db: db).isEmpty() else { return false }
      let fields = OperatorFields(name: owner.name, role: .owner)
      for command in [.addOperator(fields)] + commands {
        _ = try db.perform(
          command, as: owner, at: now, origin: .given, isUndoable: false, under: .programs)
      }
      return true
    }
  }
}
