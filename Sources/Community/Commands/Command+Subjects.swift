extension Command {
  /// The rows that it changes and that exist already: what to claim before asking about it.
  public var subjects: Set<Subject> {
    switch self {
    case .decideJoin(let decision): [.join(decision.request)]
    case .changePost(let id, _, _), .scheduleDeliveries(let id, _, _): [.post(id)]
    case .settleDelivery(let id, _, _): [.delivery(id)]
    case .settleOutbox(let settlement): [.outbox(settlement.row)]
    case .reverseAward(let id): [.award(id)]
    case .changeTask(let id, _, _): [.task(id)]
    case .changePerson(let id, _, _): [.person(id)]
    case .mergePeople(let join), .separatePeople(let join):
      [.person(join.person), .person(join.root)]
    case .removePerson(let removal), .readmitPerson(let removal): [.person(removal.person)]
    case .changeGroup(let id, _, _), .eraseGroup(let id, _, _): [.group(id)]
    case .acknowledgeAlert(let id, _), .reopenAlert(let id, _): [.alert(id)]
    case .changeOperator(let id, _, _): [.operator(id)]
    case .changeRole(let role, _, _): [.role(role)]
    case .answerConsent(let id, _, _): [.consent(id)]
    case .changeIncident(let id, _, _): [.incident(id)]
    case .takeBackImport(let id, _): [.import(id)]
    case .createPost, .publishPost, .award, .createTask, .noteIncident, .useHealthModel,
      .addOperator, .askConsent, .restoreBackup:
      []
    case .batch(let commands): commands.reduce(into: []) { $0.formUnion($1.subjects) }
    }
  }
}
