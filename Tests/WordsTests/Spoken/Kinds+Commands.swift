import Community

// The cases without their values: a new one does not compile here, and then fails the test of the
// samples until it is said.

extension Command {
  enum Kind: CaseIterable {
    case decideJoin, createPost, publishPost, changePost, scheduleDeliveries, settleDelivery
    case settleOutbox
    case award, reverseAward, createTask, changeTask, changePerson, mergePeople, separatePeople
    case removePerson, readmitPerson, changeGroup, eraseGroup, acknowledgeAlert, reopenAlert
    case noteIncident, changeIncident, addOperator, changeOperator, changeRole, askConsent
    case answerConsent, useHealthModel, restoreBackup, takeBackImport, batch
  }

  var sampled: Kind {
    switch self {
    case .decideJoin: .decideJoin
    case .createPost: .createPost
    case .publishPost: .publishPost
    case .changePost: .changePost
    case .scheduleDeliveries: .scheduleDeliveries
    case .settleDelivery: .settleDelivery
    case .settleOutbox: .settleOutbox
    case .award: .award
    case .reverseAward: .reverseAward
    case .createTask: .createTask
    case .changeTask: .changeTask
    case .changePerson: .changePerson
    case .mergePeople: .mergePeople
    case .separatePeople: .separatePeople
    case .removePerson: .removePerson
    case .readmitPerson: .readmitPerson
    case .changeGroup: .changeGroup
    case .eraseGroup: .eraseGroup
    case .acknowledgeAlert: .acknowledgeAlert
    case .reopenAlert: .reopenAlert
    case .noteIncident: .noteIncident
    case .changeIncident: .changeIncident
    case .addOperator: .addOperator
    case .changeOperator: .changeOperator
    case .changeRole: .changeRole
    case .askConsent: .askConsent
    case .answerConsent: .answerConsent
    case .useHealthModel: .useHealthModel
    case .restoreBackup: .restoreBackup
    case .takeBackImport: .takeBackImport
    case .batch: .batch
    }
  }
}
