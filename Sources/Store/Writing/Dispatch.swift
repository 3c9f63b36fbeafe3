import Community

extension Writing {
  /// Does what the command says and tells how to take it back.
  func run(_ command: Command) throws -> Done {
    switch command {
    case .decideJoin(let decision): try decide(decision)
    case .createPost(let text): try createPost(text)
    case .publishPost(let text, let plans): try publishPost(text, plans)
    case .changePost(let id, let version, let change):
      try changePost(id, version: version, change)
    case .scheduleDeliveries(let id, let version, let plans):
      try schedule(id, version: version, plans)
    case .settleDelivery(let id, let version, let change):
      try settle(id, version: version, change)
    case .settleOutbox(let settlement): try settleOutbox(settlement)
    case .award(let award): try give(award)
    case .reverseAward(let id): try reverse(id)
    case .createTask(let fields): try createTask(fields)
    case .changeTask(let id, let version, let change):
      try changeTask(id, version: version, change)
    case .changePerson(let id, let version, let change):
      try changePerson(id, version: version, change)
    case .mergePeople(let join): try mergePeople(join)
    case .separatePeople(let join): try separatePeople(join)
    case .removePerson(let removal): try removePerson(removal)
    case .readmitPerson(let removal): try readmitPerson(removal)
    case .changeGroup(let id, let version, let change):
      try changeGroup(id, version: version, change)
    case .eraseGroup(let id, let version, let step):
      try eraseGroup(id, version: version, step)
    case .takeBackImport(let id, let version): try takeBackImport(id, version: version)
    case .acknowledgeAlert(let id, let version):
      try setAlert(id, version: version, acknowledged: true)
    case .reopenAlert(let id, let version):
      try setAlert(id, version: version, acknowledged: false)
    case .noteIncident(let fields): try noteIncident(fields)
    case .changeIncident(let id, let version, let change):
      try changeIncident(id, version: version, change)
    case .addOperator(let fields): try addOperator(fields)
    case .changeOperator(let id, let version, let change):
      try changeOperator(id, version: version, change)
    case .changeRole(let role, let version, let change):
      try changeRole(role, version: version, change)
    case .askConsent(let command): try askConsent(command)
    case .answerConsent(let id, let version, let answer):
      try answerConsent(id, version: version, answer)
    case .useHealthModel(let version): try useHealthModel(version)
    // The change is the file's; its row says so.
    case .restoreBackup: Done(command: command, inverse: command)
    case .batch(let commands): try runAll(commands)
    }
  }

  private func runAll(_ commands: [Command]) throws -> Done {
    guard !commands.isEmpty else { throw CommandError.nothingToDo }
    let done = try commands.map(run)
    return Done(
      command: .batch(done.map(\.command)), inverse: .batch(done.reversed().map(\.inverse)))
  }
}
