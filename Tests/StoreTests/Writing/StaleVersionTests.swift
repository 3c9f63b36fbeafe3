import Community
import GRDB
import Testing

@testable import Store

/// Whoever looks at an old picture is told who changed the row, and nothing is overwritten.
struct StaleVersionTests {
  private let now = SmallStore.now

  /// Each kind of row that has a version: a change of it, and how often it may be made.
  enum Versioned: String, CaseIterable, Sendable {
    case join, post, plan, delivery, task, person, group, erasure, alert, incident, removal
    case merge, mergeRoot, operate, role

    var subject: Subject {
      switch self {
      case .join: .join(JoinID(1))
      case .post, .plan: .post(PostID(1))
      case .delivery: .delivery(DeliveryID(1))
      case .task: .task(TaskID(1))
      case .person, .removal, .merge: .person(PersonID(2))
      case .mergeRoot: .person(PersonID(3))
      case .group, .erasure: .group(GroupID(1))
      case .alert: .alert(AlertID(1))
      case .incident: .incident(IncidentID(1))
      case .operate: .operator(OperatorID(3))
      case .role: .role(.helper)
      }
    }

    func command(_ version: Int) -> Command {
      let plan = DeliveryPlan(
        group: GroupID(1), day: Day(30_000), time: TimeOfDay(hour: 9, minute: 0))
      return switch self {
      case .join: .decideJoin(JoinDecision(request: JoinID(1), version: version, outcome: .hold))
      case .post: .changePost(PostID(1), version: version, .edit(PostText(body: "new")))
      case .plan: .scheduleDeliveries(PostID(1), version: version, [plan])
      case .delivery: .settleDelivery(DeliveryID(1), version: version, .confirmSent)
      case .task: .changeTask(TaskID(1), version: version, .finish)
      case .person: .changePerson(PersonID(2), version: version, .note("new"))
      case .removal:
        .removePerson(
          Removal(
            person: PersonID(2), version: version, scope: .group(GroupID(1)), reason: "noise"))
      case .merge:
        .mergePeople(
          PeopleJoin(person: PersonID(2), version: version, root: PersonID(4), rootVersion: 1))
      case .mergeRoot:
        .mergePeople(
          PeopleJoin(person: PersonID(4), version: 1, root: PersonID(3), rootVersion: version))
      case .group: .changeGroup(GroupID(1), version: version, .name("New"))
      case .erasure: .eraseGroup(GroupID(1), version: version, .plan)
      case .alert: .acknowledgeAlert(AlertID(1), version: version)
      case .incident: .changeIncident(IncidentID(1), version: version, .withdraw)
      case .operate: .changeOperator(OperatorID(3), version: version, .keyComment("k"))
      case .role: .changeRole(.helper, version: version, .rights([]))
      }
    }

    /// What is typed where the name is asked for.
    var name: String {
      switch self {
      case .removal: "Bo"
      case .erasure: "Readers 1"
      case .role: "helper"
      default: ""
      }
    }
  }

  private func filled() throws -> Team {
    let store = try SmallStore.inMemory()
    try SmallStore.ask(store)
    _ = try SmallStore.planned(store, in: -60)
    _ = try SmallStore.task(store, TaskFields(title: "t"))
    try store.perform(
      .noteIncident(IncidentFields(group: GroupID(1), kind: .quarrel)), as: SmallStore.ann, at: now)
    let team = Team(store: store)
    // Where nobody is known, the first to come is the owner.
    try team.fill()
    // Nobody else could consent: names are typed.
    try store.perform(team.change(Team.mod, .disabled(true)), as: Team.olga, at: now)
    return team
  }

  @Test(arguments: Versioned.allCases)
  func `another version than the row's is refused, and nothing changes`(kind: Versioned) throws {
    let team = try filled()
    let subject = kind.subject
    let found = try team.store.read { db in
      try Row.fetchOne(
        db, sql: "SELECT by, at FROM row_change WHERE subject = ? AND row_id = ?",
        arguments: [subject.name, subject.row])
    }
    let (by, at): (String, Instant) = (found?["by"] ?? "hetang", found?["at"] ?? now + 5)
    let before = try WholeState.everything(in: team.store)
    for other in [0, 2, 1001, -1, Int.min, Int.max] {
      #expect(throws: CommandError.conflict(subject, by: by, at: at), "\(other)") {
        try team.store.perform(
          kind.command(other), as: Team.olga, at: now + 5, confirmation: kind.name)
      }
    }
    #expect(try WholeState.everything(in: team.store) == before)
  }

  @Test func `of a row that nobody changed it is told who made it, and when`() throws {
    let team = try filled()
    let made = try team.store.perform(
      .createTask(TaskFields(title: "call")), as: Team.help, at: now + 2)
    let id = try #require(made.created.first.map { TaskID($0.row) })
    #expect(throws: CommandError.conflict(.task(id), by: Team.help.name, at: now + 2)) {
      try team.store.perform(.changeTask(id, version: 9, .finish), as: Team.olga, at: now + 5)
    }
  }

  @Test(arguments: Versioned.allCases)
  func `the second of two who saw the same is told of the first`(kind: Versioned) throws {
    let team = try filled()
    try team.store.perform(
      kind.command(1), as: Team.olga, at: now + 5, confirmation: kind.name)
    // To plan more deliveries leaves the post as it is.
    if kind == .plan { return }
    let first = kind == .mergeRoot ? Subject.person(PersonID(4)) : kind.subject
    #expect(throws: CommandError.conflict(first, by: "olga", at: now + 5)) {
      try team.store.perform(
        kind.command(1), as: Team.olga, at: now + 9, confirmation: kind.name)
    }
  }

  @Test(arguments: Versioned.allCases) func `what is not there is not found`(kind: Versioned) throws
  {
    // Roles are always there.
    if kind == .role { return }
    let team = try Team()
    try team.store.perform(team.change(Team.mod, .disabled(true)), as: Team.olga, at: now)
    try team.store.writer.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF; DROP TRIGGER operator_no_delete;
          DELETE FROM person; DELETE FROM chat_group; DELETE FROM alert;
          DELETE FROM operator WHERE id = 3
          """)
    }
    #expect(throws: CommandError.notFound(kind == .mergeRoot ? .person(PersonID(4)) : kind.subject))
    {
      try team.store.perform(kind.command(1), as: Team.olga, at: now, confirmation: "#1")
    }
  }
}
