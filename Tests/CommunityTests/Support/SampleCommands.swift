import Community
import Foundation

/// One or more of every command there is, with what other tests say about each.
enum SampleCommands {
  static let fields = TaskFields(title: "Call Bo")
  static let text = PostText(title: "News", body: "a")
  static let plan = DeliveryPlan(
    group: GroupID(1), day: Day(20_000), time: TimeOfDay(hour: 9, minute: 30))
  static let removal = Removal(
    person: PersonID(5), version: 2, scope: .group(GroupID(1)), reason: "ads")
  static let join = PeopleJoin(
    person: PersonID(5), version: 2, root: PersonID(6), rootVersion: 3)
  static let incident = IncidentFields(group: GroupID(1), kind: .quarrel)
  static let mark = BackupMark(name: "b.sqlite", rows: 9, trail: "ab")
  static let outside = OutboxSettlement(
    row: OutboxID(13), version: 1, kind: .remove, outcome: .done)
  static let award = Award(
    person: PersonID(5), amount: 10, incentive: .honour, reason: .rule("good-answer"))

  static let decide = Command.decideJoin(
    JoinDecision(request: JoinID(4), version: 1, outcome: .reject, reason: "ads"))
  static let finish = Command.changeTask(TaskID(7), version: 1, .finish)

  /// At least one of each case; of those whose rights or danger differ, one of each kind.
  static let all: [Command] = [
    decide, .createPost(text), .publishPost(text, [plan]),
    .changePost(PostID(2), version: 1, .withdraw),
    .scheduleDeliveries(PostID(2), version: 1, [plan]),
    .settleDelivery(DeliveryID(3), version: 1, .confirmSent),
    .settleDelivery(DeliveryID(3), version: 1, .withdraw), .award(award),
    .settleOutbox(outside), .reverseAward(PointEntryID(8)), .createTask(fields), finish,
    .changePerson(PersonID(5), version: 2, .note("kind")), .mergePeople(join),
    .separatePeople(join), .removePerson(removal), .readmitPerson(removal),
    .changeGroup(GroupID(1), version: 1, .capacity(200)),
    .eraseGroup(GroupID(1), version: 1, .plan), .acknowledgeAlert(AlertID(9), version: 1),
    .reopenAlert(AlertID(9), version: 2), .noteIncident(incident),
    .changeIncident(IncidentID(10), version: 1, .withdraw),
    .addOperator(OperatorFields(name: "ana", role: .viewer)),
    .changeOperator(OperatorID(11), version: 1, .disabled(true)),
    .changeRole(.helper, version: 1, .newcomers), .askConsent(decide),
    .answerConsent(ConsentID(12), version: 1, .grant), .useHealthModel(version: nil),
    .restoreBackup(mark), .takeBackImport(ImportID(7), version: 1), .batch([decide, finish]),
  ]

  /// The name of the command's case, as its JSON has it.
  static func name(_ command: Command) throws -> String {
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(command))
    return (object as? [String: Any])?.keys.first ?? ""
  }
}
