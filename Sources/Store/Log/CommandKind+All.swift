import Community

extension CommandKind {
  /// One of each, and where a value of the program's own is told too, one for each of these.
  public static let all: [CommandKind] =
    joins + outbox + posts + tasks + points + people + groups + team

  private static let joins: [CommandKind] = {
    var kinds = JoinDecision.Outcome.allCases.map { outcome in
      CommandKind(
        .decideJoin(JoinDecision(request: JoinID(0), version: 0, outcome: outcome)),
        telling: ["outcome"])
    }
    kinds.append(CommandKind(.acknowledgeAlert(AlertID(0), version: 0)))
    kinds.append(CommandKind(.reopenAlert(AlertID(0), version: 0)))
    for kind in IncidentKind.allCases {
      let fields = IncidentFields(group: GroupID(0), kind: kind)
      kinds.append(CommandKind(.noteIncident(fields), telling: ["kind"]))
    }
    for change in [IncidentChange.withdraw, .restore] {
      kinds.append(
        CommandKind(.changeIncident(IncidentID(0), version: 0, change), telling: ["_2"]))
    }
    return kinds
  }()

  private static let outbox = OutboxSettlement.Outcome.allCases.flatMap { outcome in
    OutboxKind.allCases.map { kind in
      CommandKind(
        .settleOutbox(
          OutboxSettlement(row: OutboxID(0), version: 0, kind: kind, outcome: outcome)),
        telling: ["kind", "outcome"])
    }
  }

  private static let posts: [CommandKind] = {
    let text = PostText(body: "")
    var kinds = [
      CommandKind(.createPost(text)), CommandKind(.publishPost(text, [])),
      CommandKind(.scheduleDeliveries(PostID(0), version: 0, [])),
    ]
    for change in [PostChange.edit(text), .withdraw, .restore(deliveries: [])] {
      kinds.append(CommandKind(.changePost(PostID(0), version: 0, change)))
    }
    for change in [DeliveryChange.fallDue, .miss, .confirmSent, .skip(reason: ""), .withdraw] {
      kinds.append(CommandKind(.settleDelivery(DeliveryID(0), version: 0, change)))
    }
    for state in DeliveryState.allCases {
      kinds.append(
        CommandKind(
          .settleDelivery(DeliveryID(0), version: 0, .restore(state)), telling: ["_0"]))
    }
    return kinds
  }()

  private static let tasks: [CommandKind] = {
    let fields = TaskFields(title: "")
    var kinds = [CommandKind(.createTask(fields))]
    for change in [
      TaskChange.edit(fields), .finish, .snooze(nil), .snooze(.until(Instant(0))),
      .snooze(.messages(more: 0, target: 0)), .withdraw, .reopen,
      .finishAgain(Author(name: "", at: Instant(0))),
    ] {
      kinds.append(CommandKind(.changeTask(TaskID(0), version: 0, change)))
    }
    return kinds
  }()

  private static let points: [CommandKind] = {
    func award(_ amount: Int, _ reason: PointReason) -> Command {
      .award(
        Award(person: PersonID(0), amount: amount, incentive: .honour, reason: reason))
    }
    var kinds = [CommandKind(.reverseAward(PointEntryID(0)))]
    for amount in [1, -1] {
      kinds.append(CommandKind(award(amount, .words("")), telling: ["amount"]))
    }
    for rule in PointRule.allCases {
      kinds.append(CommandKind(award(rule.amount, .rule(rule.key)), telling: ["_0"]))
    }
    return kinds
  }()

  private static let people: [CommandKind] = {
    func of(_ change: PersonChange, telling fields: Set<String> = []) -> CommandKind {
      CommandKind(.changePerson(PersonID(0), version: 0, change), telling: fields)
    }
    var kinds = PersonKind.allCases.map { of(.kind($0), telling: ["_0"]) }
    for change in [
      PersonChange.tags([""]), .tags([]), .note(""), .note(" "), .scorecard(nil),
      .scorecard(Scorecard()),
    ] {
      kinds.append(of(change))
    }
    let join = PeopleJoin(person: PersonID(0), version: 0, root: PersonID(0), rootVersion: 0)
    kinds.append(CommandKind(.mergePeople(join)))
    kinds.append(CommandKind(.separatePeople(join)))
    for scope in [Removal.Scope.group(GroupID(0)), .everywhere] {
      let removal = Removal(person: PersonID(0), version: 0, scope: scope)
      kinds.append(CommandKind(.removePerson(removal)))
      kinds.append(CommandKind(.readmitPerson(removal)))
    }
    return kinds
  }()

  private static let groups: [CommandKind] = {
    func of(_ change: GroupChange, telling fields: Set<String> = []) -> CommandKind {
      CommandKind(.changeGroup(GroupID(0), version: 0, change), telling: fields)
    }
    var kinds = [
      of(.name("")), of(.capacity(0)), of(.zone(.utc)), of(.series("")), of(.owner(PersonID(0))),
      of(.gate("")), of(.covenant("")),
    ]
    for kind in GroupKind.allCases { kinds.append(of(.kind(kind), telling: ["_0"])) }
    for profile in GroupProfile.allCases {
      kinds.append(of(.profile(profile, reason: nil), telling: ["_0"]))
    }
    for life in GroupLife.allCases { kinds.append(of(.life(life), telling: ["_0"])) }
    for isClosed in [true, false] { kinds.append(of(.closed(isClosed), telling: ["_0"])) }
    kinds.append(CommandKind(.takeBackImport(ImportID(0), version: 0)))
    for step in Erasure.allCases {
      kinds.append(CommandKind(.eraseGroup(GroupID(0), version: 0, step), telling: ["_2"]))
    }
    return kinds
  }()

  private static let team: [CommandKind] = {
    func of(_ change: OperatorChange) -> CommandKind {
      CommandKind(.changeOperator(OperatorID(0), version: 0, change), telling: ["_0"])
    }
    var kinds = [
      of(.disabled(true)), of(.disabled(false)), of(.unixUser("")), of(.keyComment("")),
      CommandKind(.askConsent(.batch([])), patterns: ["\"askConsent\":{"]),
      CommandKind(.useHealthModel(version: nil)),
      CommandKind(.restoreBackup(BackupMark(name: "", rows: 0, trail: ""))),
    ]
    for role in Role.allCases {
      let fields = OperatorFields(name: "", role: role)
      kinds.append(CommandKind(.addOperator(fields), telling: ["role"]))
      kinds.append(of(.role(role)))
      for change in [RoleChange.rights([]), .newcomers] {
        kinds.append(CommandKind(.changeRole(role, version: 0, change), telling: ["_0"]))
      }
    }
    for answer in ConsentAnswer.allCases {
      kinds.append(
        CommandKind(.answerConsent(ConsentID(0), version: 0, answer), telling: ["_2"]))
    }
    return kinds
  }()
}
