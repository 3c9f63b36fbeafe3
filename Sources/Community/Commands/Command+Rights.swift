extension Command {
  /// What one needs to give the command; all of them for a batch.
  ///
  /// To answer a request for consent one needs the rights of what is asked for, which the request
  /// knows and the answer does not.
  public var neededRights: Set<Right> {
    switch self {
    case .decideJoin: [.decideJoins]
    case .createPost, .publishPost, .changePost, .scheduleDeliveries: [.writePosts]
    case .settleDelivery(_, _, let change): [change.neededRight]
    case .settleOutbox(let settlement): [settlement.kind.neededRight]
    case .award, .reverseAward: [.awardPoints]
    case .createTask, .changeTask: [.handleTasks]
    case .changePerson, .mergePeople, .separatePeople, .noteIncident, .changeIncident:
      [.describePeople]
    case .removePerson, .readmitPerson: [.removeMembers]
    case .changeGroup, .useHealthModel: [.manageGroups]
    case .eraseGroup: [.eraseGroups]
    case .takeBackImport: [.importExports]
    case .acknowledgeAlert, .reopenAlert: [.acknowledgeAlerts]
    // A backup brings back who could do what at its time.
    case .addOperator, .changeOperator, .changeRole, .restoreBackup: [.manageOperators]
    case .askConsent(let command): command.neededRights
    case .answerConsent: []
    case .batch(let commands): commands.reduce(into: []) { $0.formUnion($1.neededRights) }
    }
  }
}

extension DeliveryChange {
  fileprivate var neededRight: Right {
    switch self {
    // Undoing a plan is a way of withdrawing it.
    case .withdraw, .restore(.withdrawn): .writePosts
    case .fallDue, .miss, .confirmSent, .skip, .restore: .sendPosts
    }
  }
}
