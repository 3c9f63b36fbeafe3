import Community
import GRDB

/// Decides who may change something: the one place for all entrances.
struct Gate {
  /// On whose word a command is given.
  enum Authority {
    /// An operator's own; with the name that they typed to confirm it.
    case operatorsOwn(confirming: String? = nil)
    /// A second operator has consented.
    case consented
    /// The program's: time, and the first operator of a store.
    case programs
  }

  let db: Database
  private var directory: OperatorDirectory { OperatorDirectory(db: db) }

  init(_ db: Database) { self.db = db }

  /// - Throws: ``CommandError`` unless the operator may give the command.
  func admit(
    _ command: Command, of operator: Operator, under authority: Authority, at now: Instant
  ) throws {
    if case .programs = authority { return }
    guard let role = try role(of: `operator`) else { return }
    let table = try directory.rights()
    if let denial = mayPerform(command, role: role, table: table) {
      throw CommandError.denied(denial)
    }
    if case .operatorsOwn(let typed) = authority {
      try ask(command, of: `operator`, typed: typed, at: now)
    }
  }

  /// The program itself has every right; nobody comes in under its name.
  ///
  /// - Throws: ``CommandError/denied(_:)`` unless the operator has that right.
  func admit(_ operator: Operator, with right: Right) throws {
    if `operator` == .clock { return }
    guard let role = try role(of: `operator`) else { return }
    guard try directory.rights()[role].contains(right) else {
      throw CommandError.denied(Denial(right: right, role: role))
    }
  }

  /// - Returns: nil where the store is nobody's.
  private func role(of operator: Operator) throws -> Role? {
    let name = `operator`.name
    if let account = try directory.account(named: name) {
      if account.isDisabled { throw CommandError.switchedOff(name: name) }
      return account.fields.role
    }
    if try directory.isEmpty() { return nil }
    guard name != Operator.clock.name else { throw CommandError.notYourName(name) }
    return try directory.rights().newcomers
  }

  /// Asks for what a dangerous command needs: a second operator, or, where there is none who could
  /// consent, the name of what it is about.
  private func ask(
    _ command: Command, of operator: Operator, typed: String?, at now: Instant
  ) throws {
    guard let name = try directory.danger(of: command) else { return }
    let others = try ConsentCircle(db: db, askedBy: `operator`.name, now: now).names(for: command)
    guard others.isEmpty else { throw CommandError.consentNeeded(from: others) }
    guard typed.map({ TypedName($0) }) == TypedName(name) else {
      throw CommandError.confirmationNeeded(name: name)
    }
  }
}
