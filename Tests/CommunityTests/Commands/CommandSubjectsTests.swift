import Testing

@testable import Community

/// What is claimed before it is asked about: the rows that exist already and change.
@Suite struct `The rows that a command changes` {
  private static let subjects: [(Command, Set<Subject>)] = {
    typealias Samples = SampleCommands
    return [
      (Samples.decide, [.join(JoinID(4))]),
      (.changePost(PostID(2), version: 1, .withdraw), [.post(PostID(2))]),
      (.scheduleDeliveries(PostID(2), version: 1, [Samples.plan]), [.post(PostID(2))]),
      (.settleDelivery(DeliveryID(3), version: 1, .miss), [.delivery(DeliveryID(3))]),
      (.settleOutbox(Samples.outside), [.outbox(OutboxID(13))]),
      (.reverseAward(PointEntryID(8)), [.award(PointEntryID(8))]),
      (Samples.finish, [.task(TaskID(7))]),
      (.changePerson(PersonID(5), version: 2, .tags([])), [.person(PersonID(5))]),
      (.mergePeople(Samples.join), [.person(PersonID(5)), .person(PersonID(6))]),
      (.separatePeople(Samples.join), [.person(PersonID(5)), .person(PersonID(6))]),
      (.removePerson(Samples.removal), [.person(PersonID(5))]),
      (.readmitPerson(Samples.removal), [.person(PersonID(5))]),
      (.changeGroup(GroupID(1), version: 1, .closed(true)), [.group(GroupID(1))]),
      (.eraseGroup(GroupID(1), version: 1, .plan), [.group(GroupID(1))]),
      (.acknowledgeAlert(AlertID(9), version: 1), [.alert(AlertID(9))]),
      (.reopenAlert(AlertID(9), version: 1), [.alert(AlertID(9))]),
      (.changeIncident(IncidentID(10), version: 1, .withdraw), [.incident(IncidentID(10))]),
      (.changeOperator(OperatorID(11), version: 1, .disabled(true)), [.operator(OperatorID(11))]),
      (.changeRole(.helper, version: 1, .newcomers), [.role(.helper)]),
      (.answerConsent(ConsentID(12), version: 1, .refuse), [.consent(ConsentID(12))]),
    ]
  }()

  @Test(arguments: subjects)
  func `are these`(command: Command, subjects: Set<Subject>) {
    #expect(command.subjects == subjects)
  }

  @Test func `are none where something new is made`() {
    typealias Samples = SampleCommands
    let making: [Command] = [
      .createPost(Samples.text), .publishPost(Samples.text, [Samples.plan]),
      .award(Samples.award), .createTask(Samples.fields), .noteIncident(Samples.incident),
      .useHealthModel(version: nil), .addOperator(OperatorFields(name: "a", role: .viewer)),
      .askConsent(Samples.decide), .restoreBackup(Samples.mark),
    ]
    #expect(making.allSatisfy { $0.subjects.isEmpty })
    #expect(Command.batch([]).subjects.isEmpty)
  }

  @Test(arguments: 0..<20)
  func `of a batch are those of its parts, each once`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = (0..<random.int(1...8)).map { _ in random.pick(SampleCommands.all) }
    let union = parts.reduce(into: Set<Subject>()) { $0.formUnion($1.subjects) }
    #expect(Command.batch(parts).subjects == union)
    #expect(Command.batch(parts + parts).subjects == union)
    #expect(Command.batch([.batch(parts)]).subjects == union)
  }

  @Test func `are told apart by what they are, not only by their number`() {
    let same: Set<Subject> = [
      .join(JoinID(1)), .post(PostID(1)), .delivery(DeliveryID(1)), .award(PointEntryID(1)),
      .task(TaskID(1)), .person(PersonID(1)), .group(GroupID(1)), .alert(AlertID(1)),
      .incident(IncidentID(1)), .operator(OperatorID(1)), .role(.owner), .consent(ConsentID(1)),
      .outbox(OutboxID(1)),
    ]
    #expect(same.count == 13)
  }

  @Test func `are kept in this form`() throws {
    #expect(
      try plainJSON(Subject.operator(OperatorID(3))) == #"{"operator":{"_0":3}}"#)
    #expect(try plainJSON(Subject.role(.viewer)) == #"{"role":{"_0":"viewer"}}"#)
    let kept = #"{"delivery":{"_0":7}}"#
    #expect(try fromJSON(Subject.self, kept) == .delivery(DeliveryID(7)))
  }
}
