import Community
import Testing

@testable import Store

/// Every kind of command, and the right that it takes.
enum CommandCase: String, CaseIterable, Sendable {
  case decideJoin, createPost, publishPost, editPost, withdrawPost, schedule, withdrawDelivery
  case fallDue, miss, confirm, skip, restoreDue, restoreWithdrawn
  case award, reverseAward, createTask, changeTask, changePerson, merge, separate
  case noteIncident, changeIncident, remove, readmit, changeGroup, useHealthModel, eraseGroup
  case takeBackImport
  case acknowledge, reopenAlert, addOperator, changeOperator, changeRole, restoreBackup
  case askForOwner, batch, letIn, takenOut

  var right: Right {
    switch self {
    case .decideJoin, .letIn: .decideJoins
    case .createPost, .publishPost, .editPost, .withdrawPost, .schedule, .withdrawDelivery,
      .restoreWithdrawn:
      .writePosts
    case .fallDue, .miss, .confirm, .skip, .restoreDue: .sendPosts
    case .award, .reverseAward: .awardPoints
    case .createTask, .changeTask: .handleTasks
    case .changePerson, .merge, .separate, .noteIncident, .changeIncident: .describePeople
    case .remove, .readmit, .takenOut: .removeMembers
    case .changeGroup, .useHealthModel: .manageGroups
    case .eraseGroup: .eraseGroups
    case .takeBackImport: .importExports
    case .acknowledge, .reopenAlert: .acknowledgeAlerts
    case .addOperator, .changeOperator, .changeRole, .restoreBackup, .askForOwner:
      .manageOperators
    // The first that is missing: in the order of the day's work.
    case .batch: .decideJoins
    }
  }

  var command: Command {
    let plan = DeliveryPlan(
      group: GroupID(1), day: Day(30_000), time: TimeOfDay(hour: 9, minute: 0))
    let text = PostText(body: "Hello")
    let join = PeopleJoin(person: PersonID(2), version: 1, root: PersonID(3), rootVersion: 1)
    let removal = Removal(person: PersonID(2), version: 1, scope: .everywhere, reason: "spam")
    let decision = JoinDecision(request: JoinID(1), version: 1, outcome: .hold)
    return switch self {
    case .decideJoin: .decideJoin(decision)
    case .createPost: .createPost(text)
    case .publishPost: .publishPost(text, [plan])
    case .editPost: .changePost(PostID(1), version: 1, .edit(text))
    case .withdrawPost: .changePost(PostID(1), version: 1, .withdraw)
    case .schedule: .scheduleDeliveries(PostID(1), version: 1, [plan])
    case .withdrawDelivery: .settleDelivery(DeliveryID(1), version: 1, .withdraw)
    case .fallDue: .settleDelivery(DeliveryID(1), version: 1, .fallDue)
    case .miss: .settleDelivery(DeliveryID(1), version: 1, .miss)
    case .confirm: .settleDelivery(DeliveryID(1), version: 1, .confirmSent)
    case .skip: .settleDelivery(DeliveryID(1), version: 1, .skip(reason: "rain"))
    case .restoreDue: .settleDelivery(DeliveryID(1), version: 1, .restore(.due))
    case .restoreWithdrawn: .settleDelivery(DeliveryID(1), version: 1, .restore(.withdrawn))
    case .letIn:
      .settleOutbox(
        OutboxSettlement(row: OutboxID(1), version: 1, kind: .admit, outcome: .done))
    case .takenOut:
      .settleOutbox(
        OutboxSettlement(row: OutboxID(1), version: 1, kind: .remove, outcome: .done))
    case .award:
      .award(Award(person: PersonID(2), amount: 1, incentive: .honour, reason: .words("w")))
    case .reverseAward: .reverseAward(PointEntryID(1))
    case .createTask: .createTask(TaskFields(title: "t"))
    case .changeTask: .changeTask(TaskID(1), version: 1, .finish)
    case .changePerson: .changePerson(PersonID(2), version: 1, .note("n"))
    case .merge: .mergePeople(join)
    case .separate: .separatePeople(join)
    case .noteIncident: .noteIncident(IncidentFields(group: GroupID(1), kind: .quarrel))
    case .changeIncident: .changeIncident(IncidentID(1), version: 1, .withdraw)
    case .remove: .removePerson(removal)
    case .readmit: .readmitPerson(removal)
    case .changeGroup: .changeGroup(GroupID(1), version: 1, .name("n"))
    case .useHealthModel: .useHealthModel(version: nil)
    case .eraseGroup: .eraseGroup(GroupID(1), version: 1, .plan)
    case .takeBackImport: .takeBackImport(ImportID(1), version: 1)
    case .acknowledge: .acknowledgeAlert(AlertID(1), version: 1)
    case .reopenAlert: .reopenAlert(AlertID(1), version: 1)
    case .addOperator: .addOperator(OperatorFields(name: "new", role: .viewer))
    case .changeOperator: .changeOperator(OperatorID(2), version: 1, .role(.viewer))
    case .changeRole: .changeRole(.helper, version: 1, .rights([]))
    case .restoreBackup: .restoreBackup(BackupMark(name: "b", rows: 0, trail: ""))
    case .askForOwner: .askConsent(.addOperator(OperatorFields(name: "o", role: .owner)))
    case .batch:
      .batch([
        .addOperator(OperatorFields(name: "new", role: .viewer)), .decideJoin(decision),
        .award(Award(person: PersonID(2), amount: 1, incentive: .honour, reason: .words("w"))),
      ])
    }
  }
}

/// Each role may give just the commands that its rights allow, through every entrance there is.
struct RightsMatrixTests {
  private let now = SmallStore.now

  /// Whether it is the gate that refuses: anything else comes after it.
  private func denial(_ body: () throws -> Void) throws -> Denial? {
    do {
      try body()
      return nil
    } catch CommandError.denied(let denial) {
      return denial
    } catch is CommandError {
      return nil
    }
  }

  private func standard(_ role: Role) -> Set<Right> {
    switch role {
    case .owner: Set(Right.allCases)
    case .moderator: Set(Right.allCases).subtracting([.eraseGroups, .manageOperators])
    case .helper: [.sendPosts, .handleTasks, .acknowledgeAlerts]
    case .viewer: []
    }
  }

  private func who(_ role: Role) -> Community.Operator {
    switch role {
    case .owner: Team.olga
    case .moderator: Team.mod
    case .helper: Team.help
    case .viewer: Team.view
    }
  }

  private func expected(_ kind: CommandCase, _ role: Role) -> Denial? {
    if kind == .batch, role == .moderator { return Denial(right: .manageOperators, role: role) }
    return standard(role).contains(kind.right) ? nil : Denial(right: kind.right, role: role)
  }

  @Test(arguments: Role.allCases) func `a role may do what its rights say, and nothing else`(
    role: Role
  ) throws {
    let team = try Team()
    let person = who(role)
    let before = try WholeState.everything(in: team.store)
    for kind in CommandCase.allCases {
      let expected = expected(kind, role)
      #expect(
        try denial { _ = try team.store.rehearse(kind.command, as: person, at: now) } == expected,
        "\(kind)")
      guard expected != nil else { continue }
      for command in [kind.command, .askConsent(kind.command)] {
        #expect(
          try denial { try team.store.perform(command, as: person, at: now, once: "key") }
            == expected, "\(kind)")
      }
    }
    #expect(try WholeState.everything(in: team.store) == before)
  }

  @Test(arguments: Right.allCases) func `a single right opens its own commands only`(
    right: Right
  ) throws {
    let team = try Team()
    let version = try team.store.version(of: .viewer)
    try team.store.perform(
      .changeRole(.viewer, version: version, .rights([right])), as: Team.olga, at: now,
      confirmation: "viewer")
    for kind in CommandCase.allCases where kind != .batch {
      let found = try denial {
        _ = try team.store.rehearse(kind.command, as: Team.view, at: now)
      }
      #expect(
        found == (kind.right == right ? nil : Denial(right: kind.right, role: .viewer)), "\(kind)")
    }
  }

  @Test func `what a role lost, its undo lost too`() throws {
    let team = try Team()
    try team.store.perform(
      .publishPost(
        PostText(body: "b"),
        [DeliveryPlan(group: GroupID(1), day: Day(1), time: TimeOfDay(hour: 9, minute: 0))]),
      as: Team.mod, at: now)
    let planned = try team.store.perform(
      .scheduleDeliveries(
        PostID(1), version: 1,
        [DeliveryPlan(group: GroupID(1), day: Day(2), time: TimeOfDay(hour: 9, minute: 0))]),
      as: Team.mod, at: now)
    try team.store.perform(
      team.change(Team.mod, .role(.helper)), as: Team.olga, at: now, confirmation: "mod")
    // A plan that was due at once is undone by a delivery put back: a helper may send, not plan.
    #expect(throws: CommandError.denied(Denial(right: .writePosts, role: .helper))) {
      try team.store.undo(planned.audit, as: Team.mod, at: now)
    }
  }
}
