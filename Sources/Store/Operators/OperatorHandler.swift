import Community
import GRDB

extension Writing {
  private var directory: OperatorDirectory { OperatorDirectory(db: db) }

  /// Lets an operator in.
  func addOperator(_ fields: OperatorFields) throws -> Done {
    let name = fields.name
    // Names that look alike are one name to whoever reads the log.
    let seen = TypedName(name)
    if seen.text.isEmpty { throw CommandError.empty(field: .name) }
    guard seen != TypedName(Operator.clock.name) else { throw CommandError.notYourName(name) }
    if let taken = try directory.all().first(where: { TypedName($0.fields.name) == seen }) {
      throw CommandError.nameTaken(taken.fields.name)
    }
    let id = try insert(
      [
        Assignment("name", name), Assignment("role", fields.role.rawValue),
        Assignment("unix_user", fields.unixUser), Assignment("key_comment", fields.keyComment),
      ], as: Subject.operator)
    try requireOwner()
    return Done(
      command: .addOperator(fields), inverse: .changeOperator(id, version: 1, .disabled(true)))
  }

  /// Changes an operator's role, switches them off or on, or changes what is known of them.
  func changeOperator(_ id: OperatorID, version: Int, _ change: OperatorChange) throws -> Done {
    let account = try OperatorAccount(row: seen(.operator(id), version: version))
    if case .disabled(account.isDisabled) = change {
      throw CommandError.wrongState(.operator(id), account.isDisabled ? .disabled : .enabled)
    }
    let (value, inverse): (Assignment, OperatorChange) =
      switch change {
      case .role(let role):
        (Assignment("role", role.rawValue), .role(account.fields.role))
      case .disabled(let disabled):
        (Assignment("disabled", disabled), .disabled(account.isDisabled))
      case .unixUser(let user): (Assignment("unix_user", user), .unixUser(account.fields.unixUser))
      case .keyComment(let words):
        (Assignment("key_comment", words), .keyComment(account.fields.keyComment))
      }
    let newVersion = try self.change(.operator(id), set: [value])
    try requireOwner()
    if account.fields.role == .owner { try requireOwnerWhoCanEnter() }
    return Done(
      command: .changeOperator(id, version: version, change),
      inverse: .changeOperator(id, version: newVersion, inverse))
  }

  /// Changes what a role may do, or makes it the one of newcomers.
  func changeRole(_ role: Role, version: Int, _ change: RoleChange) throws -> Done {
    _ = try seen(.role(role), version: version)
    let table = try directory.rights()
    let inverse: Command
    switch change {
    case .rights(let rights):
      let text = try CanonicalJSON.text(Set(rights).sorted())
      let newVersion = try self.change(.role(role), set: [Assignment("rights", text)])
      inverse = .changeRole(role, version: newVersion, .rights(table[role].sorted()))
      try requireOwner()
    case .newcomers:
      let previous = table.newcomers
      let isOther = previous != role
      let newVersion = try self.change(
        .role(previous), set: isOther ? [Assignment("newcomers", false)] : [])
      if isOther { try self.change(.role(role), set: [Assignment("newcomers", true)]) }
      inverse = .changeRole(previous, version: newVersion, .newcomers)
    }
    return Done(command: .changeRole(role, version: version, change), inverse: inverse)
  }

  /// Fails when nobody would be left who can let others in.
  private func requireOwner() throws {
    let canManage = try directory.rights()[.owner].contains(.manageOperators)
    let hasOwner = try directory.all().contains { !$0.isDisabled && $0.fields.role == .owner }
    guard canManage, hasOwner else { throw CommandError.noOwnerLeft }
  }

  /// Fails when every owner's name would be tied to a Unix user whom this machine does not have:
  /// nobody could come in any more to let others in.
  private func requireOwnerWhoCanEnter() throws {
    let canEnter = try directory.all().contains { account in
      !account.isDisabled && account.fields.role == .owner
        && account.fields.unixUser.map(UnixUser.isKnown) ?? true
    }
    guard canEnter else { throw CommandError.noOwnerLeft }
  }
}
