extension Command {
  /// The name of what a dangerous command is about: one of the few that a second operator has to
  /// consent to. nil when it is not dangerous.
  ///
  /// Dangerous is what gives power, what takes it from an owner, and what puts an earlier state in
  /// the place of everybody's work. To switch anybody else off is
  /// not: a lost key should not have to wait.
  ///
  /// - Parameter account: Looks an operator up.
  public func danger(
    account: (OperatorID) throws -> OperatorAccount?
  ) rethrows -> String? {
    switch self {
    case .addOperator(let fields): return fields.role == .owner ? fields.name : nil
    case .changeOperator(let id, _, let change):
      guard let account = try account(id) else { return nil }
      return change.isDangerous(for: account) ? account.fields.name : nil
    case .changeRole(let role, _, _): return role.rawValue
    case .restoreBackup(let backup): return backup.name
    case .batch(let commands):
      for command in commands {
        if let name = try command.danger(account: account) { return name }
      }
      return nil
    case .decideJoin, .createPost, .publishPost, .changePost, .scheduleDeliveries,
      .settleDelivery, .award, .reverseAward, .createTask, .changeTask, .changePerson,
      .mergePeople, .separatePeople,
      .changeGroup, .acknowledgeAlert, .reopenAlert, .noteIncident, .changeIncident,
      .useHealthModel,
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
