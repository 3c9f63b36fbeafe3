extension Command {
  /// The name of what a dangerous command is about: one of the few that a second operator has to
  /// consent to. nil when it is not dangerous.
  ///
  /// Dangerous is what gives power, what takes it from an owner, what puts an earlier state in the
  /// place of everybody's work, what makes somebody leave, and what has data go. To switch an
  /// operator off who is no owner is not: a lost key should not have to wait.
  ///
  /// - Parameters:
  ///   - account: Looks an operator up.
  ///   - name: What a person, a group or an import's file is called, as one can type it.
  public func danger(
    account: (OperatorID) throws -> OperatorAccount?,
    name: (Subject) throws -> String?
  ) rethrows -> String? {
    switch self {
    case .addOperator(let fields): return fields.role == .owner ? fields.name : nil
    case .changeOperator(let id, _, let change):
      guard let account = try account(id) else { return nil }
      return change.isDangerous(for: account) ? account.fields.name : nil
    case .changeRole(let role, _, _): return role.rawValue
    case .restoreBackup(let backup): return backup.name
    case .removePerson(let removal): return try name(.person(removal.person))
    case .eraseGroup(_, _, .cancel): return nil
    case .eraseGroup(let id, _, _): return try name(.group(id))
    case .takeBackImport(let id, _): return try name(.import(id))
    case .batch(let commands):
      for command in commands {
        if let danger = try command.danger(account: account, name: name) { return danger }
      }
      return nil
    case .decideJoin, .createPost, .publishPost, .changePost, .scheduleDeliveries,
      .settleDelivery, .settleOutbox, .award, .reverseAward, .createTask, .changeTask,
      .changePerson, .mergePeople, .separatePeople, .readmitPerson, .changeGroup,
      .acknowledgeAlert, .reopenAlert, .noteIncident, .changeIncident, .useHealthModel,
      .askConsent, .answerConsent:
      return nil
    }
  }
}

extension OperatorChange {
  fileprivate func isDangerous(for account: OperatorAccount) -> Bool {
    switch self {
    case .role: true
    case .disabled(let disabled): !disabled || account.fields.role == .owner
    // Who may act under an owner's name is as good as an owner.
    case .unixUser: account.fields.role == .owner
    case .keyComment: false
    }
  }
}
