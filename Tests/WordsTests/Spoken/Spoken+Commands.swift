import Community
import Store
import Words

extension Spoken {
  var actions: [String] {
    let names = words.actions
    return Action.allCases.flatMap { [names.name(of: $0), names.title(of: $0)] }
      + Role.allCases.map(names.lacking)
      + ActionChapter.allCases.map { names.name(of: $0) }
  }

  /// Each command with each of its kinds.
  static func commands(_ count: Int) -> [Command] {
    let post = PostText(title: "T", body: "B")
    let plan = DeliveryPlan(
      group: GroupID(1), day: Day(0), time: TimeOfDay(hour: 9, minute: 0))
    let join = PeopleJoin(person: PersonID(1), version: 1, root: PersonID(2), rootVersion: 1)
    let removals = [
      Removal(person: PersonID(1), version: 1, scope: .group(GroupID(1)), reason: "R"),
      Removal(person: PersonID(1), version: 1, scope: .everywhere, reason: "R"),
    ]
    let award = Award(
      person: PersonID(1), amount: count, incentive: .honour, reason: .words("R"))
    var taken = award
    taken.amount = -count
    let posts: [Command] =
      [
        .createPost(post), .publishPost(post, Array(repeating: plan, count: count)),
        .scheduleDeliveries(PostID(1), version: 1, Array(repeating: plan, count: count)),
      ]
      + [PostChange.edit(post), .withdraw, .restore(deliveries: [])].map {
        .changePost(PostID(1), version: 1, $0)
      }
      + [DeliveryChange.fallDue, .miss, .confirmSent, .skip(reason: "R"), .withdraw].map {
        .settleDelivery(DeliveryID(1), version: 1, $0)
      }
      + DeliveryState.allCases.map { .settleDelivery(DeliveryID(1), version: 1, .restore($0)) }
    let tasks: [Command] =
      [.createTask(TaskFields(title: "T"))]
      + [
        TaskChange.edit(TaskFields(title: "T")), .finish, .snooze(nil),
        .snooze(.until(Instant(0))), .snooze(.messages(more: count, target: 9)), .withdraw,
        .reopen, .finishAgain(Author(name: "N", at: Instant(0))),
      ].map { .changeTask(TaskID(1), version: 1, $0) }
    let people: [Command] =
      PersonKind.allCases.map { .changePerson(PersonID(1), version: 1, .kind($0)) }
      + [
        PersonChange.tags([]), .tags(["A", "B"]), .note(""), .note("N"), .scorecard(nil),
        .scorecard(Scorecard(authority: 1)),
      ].map { .changePerson(PersonID(1), version: 1, $0) }
      + [.mergePeople(join), .separatePeople(join)]
      + removals.map { .removePerson($0) } + removals.map { .readmitPerson($0) }
    var changes: [GroupChange] = [
      .name("N"), .capacity(count), .zone(.utc), .series("S"), .series(nil), .owner(nil),
      .owner(PersonID(1)), .gate("G"), .gate(nil), .covenant("C"), .covenant(nil),
      .closed(true), .closed(false),
    ]
    for kind in GroupKind.allCases { changes.append(.kind(kind)) }
    for life in GroupLife.allCases { changes.append(.life(life)) }
    for profile in GroupProfile.allCases { changes.append(.profile(profile, reason: "R")) }
    var groups: [Command] = changes.map { .changeGroup(GroupID(1), version: 1, $0) }
    for step in Erasure.allCases { groups.append(.eraseGroup(GroupID(1), version: 1, step)) }
    var operators: [Command] = [
      .changeRole(.helper, version: 1, .rights(Right.allCases)),
      .changeRole(.helper, version: 1, .newcomers), .askConsent(.reverseAward(PointEntryID(1))),
    ]
    for role in Role.allCases {
      operators.append(.addOperator(OperatorFields(name: "O", role: role)))
    }
    let accounts: [OperatorChange] = [
      .role(.viewer), .disabled(true), .disabled(false), .unixUser("u"), .unixUser(nil),
      .keyComment("k"),
    ]
    operators += accounts.map { .changeOperator(OperatorID(1), version: 1, $0) }
    operators += ConsentAnswer.allCases.map { .answerConsent(ConsentID(1), version: 1, $0) }
    let incidents: [Command] =
      IncidentKind.allCases.map { .noteIncident(IncidentFields(group: GroupID(1), kind: $0)) }
      + [IncidentChange.withdraw, .restore].map {
        .changeIncident(IncidentID(1), version: 1, $0)
      }
    let joins: [Command] = JoinDecision.Outcome.allCases.map {
      .decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: $0))
    }
    let outside: [Command] = OutboxKind.allCases.flatMap { kind in
      OutboxSettlement.Outcome.allCases.map { outcome in
        Command.settleOutbox(
          OutboxSettlement(row: OutboxID(1), version: 1, kind: kind, outcome: outcome))
      }
    }
    let others: [Command] = [
      .award(award), .award(taken), .reverseAward(PointEntryID(1)),
      .acknowledgeAlert(AlertID(1), version: 1), .reopenAlert(AlertID(1), version: 1),
      .useHealthModel(version: "2"), .useHealthModel(version: nil),
      .restoreBackup(BackupMark(name: "b", rows: 1, trail: "")),
      .takeBackImport(ImportID(1), version: 1),
    ]
    return posts + tasks + people + groups + operators + incidents + joins + outside + others
  }

  var deeds: [String] {
    let each = Self.commands(count)
    return each.map(words.log.describe) + [words.log.describe(.batch(each))]
      + each.map { words.notices.done(words.log.describe($0)) }
      + each.map { words.notices.undone(words.log.describe($0)) }
      + [words.log.whole(rows: count), words.log.more(count)]
      + [LogVerdict.Reason.altered, .unlinked, .gap].map { words.log.broken(at: 7, reason: $0) }
      + [OutboxRow.Kind.admit, .refuse, .deliver, .remove].map { words.log.name(of: $0) }
      + OutboxRow.State.allCases.flatMap {
        [words.log.name(of: $0), words.log.meaning(of: $0)]
      }
  }

  /// The states that the rules name, and the columns that an entry of the log shows.
  var fields: [String] {
    let stored: [(String, [String])] = [
      ("join", JoinState.allCases.map(\.rawValue)), ("task", TaskState.allCases.map(\.rawValue)),
      ("delivery", DeliveryState.allCases.map(\.rawValue)),
    ]
    return stored.flatMap { subject, states in
      states.map { words.log.value($0, of: "state", in: subject) }
    } + PersonKind.allCases.map { words.log.value($0.rawValue, of: "kind", in: "person") }
      + GroupKind.allCases.map { words.log.value($0.rawValue, of: "kind", in: "group") }
      + GroupProfile.allCases.map { words.log.value($0.rawValue, of: "profile", in: "group") }
      + Role.allCases.map { words.log.value($0.rawValue, of: "role", in: "operator") }
      + Right.allCases.map(words.operators.name) + Role.allCases.map(words.operators.name)
  }
}
