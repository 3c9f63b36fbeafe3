extension Command {
  /// Whether two commands ask for the same thing, as a script does that is run a second time.
  ///
  /// What differs between two runs counts for nothing: the versions of rows, moments, and what is
  /// filled in from the rows as they stand.
  public func asksTheSame(as other: Command) -> Bool { deed == other.deed }

  /// The command without what differs between two runs.
  private var deed: Command {
    switch self {
    case .decideJoin(var decision):
      decision.version = 0
      return .decideJoin(decision)
    case .publishPost(let text, let plans): return .publishPost(text, plans.map(\.deed))
    case .changePost(let id, _, let change): return .changePost(id, version: 0, change.deed)
    case .scheduleDeliveries(let id, _, let plans):
      return .scheduleDeliveries(id, version: 0, plans.map(\.deed))
    case .settleDelivery(let id, _, let change):
      return .settleDelivery(id, version: 0, change)
    case .settleOutbox(var settlement):
      settlement.version = 0
      return .settleOutbox(settlement)
    case .createTask(var fields):
      fields.dueAt = nil
      return .createTask(fields)
    case .changeTask(let id, _, let change): return .changeTask(id, version: 0, change.deed)
    case .changePerson(let id, _, .tags): return .changePerson(id, version: 0, .tags([]))
    case .changePerson(let id, _, let change): return .changePerson(id, version: 0, change)
    case .mergePeople(let join): return .mergePeople(join.deed)
    case .separatePeople(let join): return .separatePeople(join.deed)
    case .removePerson(let removal): return .removePerson(removal.deed)
    case .readmitPerson(let removal): return .readmitPerson(removal.deed)
    case .changeGroup(let id, _, let change): return .changeGroup(id, version: 0, change)
    case .eraseGroup(let id, _, let step): return .eraseGroup(id, version: 0, step)
    case .takeBackImport(let id, _): return .takeBackImport(id, version: 0)
    case .acknowledgeAlert(let id, _): return .acknowledgeAlert(id, version: 0)
    case .reopenAlert(let id, _): return .reopenAlert(id, version: 0)
    case .changeIncident(let id, _, let change): return .changeIncident(id, version: 0, change)
    case .changeOperator(let id, _, let change): return .changeOperator(id, version: 0, change)
    case .changeRole(let role, _, .rights): return .changeRole(role, version: 0, .rights([]))
    case .changeRole(let role, _, let change): return .changeRole(role, version: 0, change)
    case .askConsent(let command): return .askConsent(command.deed)
    case .answerConsent(let id, _, let answer): return .answerConsent(id, version: 0, answer)
    case .batch(let commands): return .batch(commands.map(\.deed))
    case .createPost, .award, .reverseAward, .noteIncident, .addOperator, .useHealthModel,
      .restoreBackup:
      return self
    }
  }
}

extension DeliveryPlan {
  fileprivate var deed: Self {
    DeliveryPlan(group: group, day: Day(0), time: TimeOfDay(hour: 0, minute: 0))
  }
}

extension PostChange {
  fileprivate var deed: Self {
    guard case .edit = self else { return self }
    return .edit(PostText(title: "", body: ""))
  }
}

extension TaskChange {
  fileprivate var deed: Self {
    switch self {
    case .edit: .edit(TaskFields(title: ""))
    case .snooze(.until): .snooze(.until(Instant(0)))
    case .snooze(.messages(let more, _)): .snooze(.messages(more: more, target: 0))
    case .finish, .finishAgain, .snooze(nil), .withdraw, .reopen: self
    }
  }
}

extension PeopleJoin {
  fileprivate var deed: Self { PeopleJoin(person: person, version: 0, root: root, rootVersion: 0) }
}

extension Removal {
  fileprivate var deed: Self {
    Removal(person: person, version: 0, scope: scope, reason: reason)
  }
}
