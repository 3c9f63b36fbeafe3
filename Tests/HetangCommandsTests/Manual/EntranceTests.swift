import Community
import Foundation
import Testing

/// What the console can do, scripts can do: every command has an entrance, or a reason why it has
/// none. A new command does not compile here until it has one of the two.
@Suite struct EntranceTests {
  enum Entrance {
    /// A command, and an option of it where there is one for just that.
    case command(String, option: String? = nil)
    /// Why there is none.
    case none(String)
  }

  private static func entrance(of command: Command) -> Entrance {
    switch command {
    case .decideJoin(let decision): .command(decision.outcome.rawValue)
    case .createPost: .command("post", option: "--draft")
    case .publishPost: .command("post")
    case .changePost(_, _, let change): entrance(of: change)
    case .scheduleDeliveries: .command("content plan")
    case .settleDelivery(_, _, let change): entrance(of: change)
    case .settleOutbox(let settlement): .command("outbox \(settlement.outcome.rawValue)")
    case .award: .command("award")
    case .reverseAward: .command("revoke")
    case .createTask: .command("task add")
    case .changeTask(_, _, let change): entrance(of: change)
    case .changePerson(_, _, let change): entrance(of: change)
    case .mergePeople: .command("merge")
    case .separatePeople: .command("unmerge")
    case .removePerson(let removal):
      .command(removal.scope == .everywhere ? "person ban" : "person remove")
    case .readmitPerson: .command("person readmit")
    case .changeGroup(_, _, let change): entrance(of: change)
    case .eraseGroup(_, _, .plan): .command("group erase")
    case .eraseGroup(_, _, .cancel): .command("group keep")
    case .eraseGroup(_, _, .carryOut): .none("what time does")
    case .takeBackImport: .command("take-back")
    case .acknowledgeAlert: .command("alert seen")
    case .reopenAlert: .command("alert reopen")
    case .noteIncident: .command("incident add")
    case .changeIncident(_, _, .withdraw): .command("incident withdraw")
    case .changeIncident(_, _, .restore): .command("incident restore")
    case .addOperator: .command("operators add")
    case .changeOperator(_, _, let change): entrance(of: change)
    case .changeRole(_, _, .rights): .command("operators rights", option: "--allow")
    case .changeRole(_, _, .newcomers): .command("operators rights", option: "--newcomers")
    case .askConsent: .command("person ban", option: "--ask")
    case .answerConsent(_, _, .grant): .command("operators consent")
    case .answerConsent(_, _, .refuse): .command("operators consent", option: "--refuse")
    case .answerConsent(_, _, .withdraw): .command("operators consent", option: "--withdraw")
    case .useHealthModel: .command("health use")
    case .restoreBackup: .command("restore")
    case .batch: .none("several numbers or options of one command")
    }
  }

  private static func entrance(of change: PostChange) -> Entrance {
    switch change {
    case .edit: .command("content edit")
    case .withdraw: .command("content withdraw")
    case .restore: .none("undo of withdrawing: it needs the deliveries that went with it")
    }
  }

  private static func entrance(of change: DeliveryChange) -> Entrance {
    switch change {
    case .fallDue, .miss: .none("what time does")
    case .confirmSent: .command("delivery sent")
    case .skip: .command("delivery skip")
    case .withdraw: .command("delivery withdraw")
    case .restore: .none("undo of the others")
    }
  }

  private static func entrance(of change: TaskChange) -> Entrance {
    switch change {
    case .edit: .command("task edit")
    case .finish: .command("task done")
    case .snooze(.until): .command("task snooze", option: "--until")
    case .snooze(.messages): .command("task snooze", option: "--messages")
    case .snooze(nil): .command("task snooze", option: "--now")
    case .withdraw: .command("task withdraw")
    case .reopen: .command("task reopen")
    case .finishAgain: .none("undo of reopening: it names who finished it at first")
    }
  }

  private static func entrance(of change: PersonChange) -> Entrance {
    switch change {
    case .kind: .command("person set", option: "--kind")
    case .tags: .command("person set", option: "--tag")
    case .note: .command("person set", option: "--note")
    case .scorecard: .command("person set", option: "--score")
    }
  }

  private static func entrance(of change: GroupChange) -> Entrance {
    switch change {
    case .name: .command("group set", option: "--name")
    case .kind: .command("group set", option: "--kind")
    case .capacity: .command("group set", option: "--capacity")
    case .zone: .command("group set", option: "--zone")
    case .series: .command("group set", option: "--series")
    case .owner: .command("group set", option: "--owner")
    case .gate: .command("group set", option: "--gate")
    case .covenant: .command("group set", option: "--covenant")
    case .profile: .command("group set", option: "--profile")
    case .life: .command("group set", option: "--life")
    case .closed: .command("group set", option: "--closed")
    }
  }

  private static func entrance(of change: OperatorChange) -> Entrance {
    switch change {
    case .role: .command("operators role")
    case .disabled(true): .command("operators disable")
    case .disabled(false): .command("operators enable")
    case .unixUser: .command("operators tie")
    case .keyComment: .command("operators key")
    }
  }

  /// One of each.
  private static let samples: [Command] = {
    let text = PostText(body: "x")
    let join = PeopleJoin(person: PersonID(1), version: 1, root: PersonID(2), rootVersion: 1)
    let fields = TaskFields(title: "x")
    let award = Award(
      person: PersonID(1), amount: 1, incentive: .honour, reason: .words("x"))
    let removals = [Removal.Scope.everywhere, .group(GroupID(1))].map {
      Removal(person: PersonID(1), version: 1, scope: $0)
    }
    let single: [Command] = [
      .createPost(text), .publishPost(text, []),
      .scheduleDeliveries(PostID(1), version: 1, []), .award(award),
      .reverseAward(PointEntryID(1)), .createTask(fields), .mergePeople(join),
      .separatePeople(join), .acknowledgeAlert(AlertID(1), version: 1),
      .reopenAlert(AlertID(1), version: 1),
      .noteIncident(IncidentFields(group: GroupID(1), kind: .other)),
      .changeIncident(IncidentID(1), version: 1, .withdraw),
      .changeIncident(IncidentID(1), version: 1, .restore),
      .addOperator(OperatorFields(name: "x", role: .viewer)),
      .changeRole(.viewer, version: 1, .rights([])), .changeRole(.viewer, version: 1, .newcomers),
      .takeBackImport(ImportID(1), version: 1),
      .askConsent(.createPost(text)), .useHealthModel(version: nil),
      .restoreBackup(BackupMark(name: "x", rows: 0, trail: "")), .batch([]),
    ]
    let decisions: [Command] = JoinDecision.Outcome.allCases.map {
      .decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: $0))
    }
    let posts: [PostChange] = [.edit(text), .withdraw, .restore(deliveries: [])]
    let deliveries: [DeliveryChange] = [
      .fallDue, .miss, .confirmSent, .skip(reason: ""), .withdraw, .restore(.due),
    ]
    let tasks: [TaskChange] = [
      .edit(fields), .finish, .snooze(.until(Instant(0))),
      .snooze(.messages(more: 1, target: 1)), .snooze(nil), .withdraw, .reopen,
    ]
    let people: [PersonChange] = [.kind(.human), .tags([]), .note(""), .scorecard(nil)]
    let groups: [GroupChange] = [
      .name(""), .kind(.core), .capacity(1), .zone(.utc), .series(nil), .owner(nil), .gate(nil),
      .covenant(nil), .profile(.rareButGood, reason: nil), .life(.natural), .closed(true),
    ]
    let operators: [OperatorChange] = [
      .role(.viewer), .disabled(true), .disabled(false), .unixUser(nil), .keyComment(nil),
    ]
    let outside: [Command] = OutboxSettlement.Outcome.allCases.map {
      .settleOutbox(OutboxSettlement(row: OutboxID(1), version: 1, kind: .admit, outcome: $0))
    }
    return single + decisions + outside + removals.map { .removePerson($0) }
      + removals.map { .readmitPerson($0) } + posts.map { .changePost(PostID(1), version: 1, $0) }
      + deliveries.map { .settleDelivery(DeliveryID(1), version: 1, $0) }
      + tasks.map { .changeTask(TaskID(1), version: 1, $0) }
      + people.map { .changePerson(PersonID(1), version: 1, $0) }
      + groups.map { .changeGroup(GroupID(1), version: 1, $0) }
      + operators.map { .changeOperator(OperatorID(1), version: 1, $0) }
      + Erasure.allCases.map { .eraseGroup(GroupID(1), version: 1, $0) }
      + ConsentAnswer.allCases.map { .answerConsent(ConsentID(1), version: 1, $0) }
  }()

  @Test func `every command has an entrance, or a reason why it has none`() throws {
    let manual = try Shell().run(["manual", "--markdown"], onStore: false).output
    let chapters = manual.components(separatedBy: "\n### ")
    for command in Self.samples {
      switch Self.entrance(of: command) {
      case .none(let reason): #expect(!reason.isEmpty)
      case .command(let name, let option):
        let chapter = chapters.first { $0.hasPrefix("\(name)\n") }
        #expect(chapter != nil, "\(command): \(name)")
        if let option { #expect(chapter?.contains("`\(option)") == true, "\(name) \(option)") }
      }
    }
  }
}
