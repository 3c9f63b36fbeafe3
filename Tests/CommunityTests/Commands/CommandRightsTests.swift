import Testing

@testable import Community

@Suite struct `The rights that a command needs` {
  private static let needs: [(Command, Set<Right>)] = {
    typealias Samples = SampleCommands
    return [
      (Samples.decide, [.decideJoins]), (.createPost(Samples.text), [.writePosts]),
      (.publishPost(Samples.text, [Samples.plan]), [.writePosts]),
      (.changePost(PostID(2), version: 1, .withdraw), [.writePosts]),
      (.scheduleDeliveries(PostID(2), version: 1, []), [.writePosts]),
      (.award(Samples.award), [.awardPoints]), (.reverseAward(PointEntryID(8)), [.awardPoints]),
      (.createTask(Samples.fields), [.handleTasks]), (Samples.finish, [.handleTasks]),
      (.changePerson(PersonID(5), version: 2, .kind(.bot)), [.describePeople]),
      (.mergePeople(Samples.join), [.describePeople]),
      (.separatePeople(Samples.join), [.describePeople]),
      (.noteIncident(Samples.incident), [.describePeople]),
      (.changeIncident(IncidentID(1), version: 1, .restore), [.describePeople]),
      (.removePerson(Samples.removal), [.removeMembers]),
      (.readmitPerson(Samples.removal), [.removeMembers]),
      (.changeGroup(GroupID(1), version: 1, .gate(nil)), [.manageGroups]),
      (.useHealthModel(version: "x"), [.manageGroups]),
      (.eraseGroup(GroupID(1), version: 1, .cancel), [.eraseGroups]),
      (.takeBackImport(ImportID(1), version: 1), [.importExports]),
      (.acknowledgeAlert(AlertID(9), version: 1), [.acknowledgeAlerts]),
      (.reopenAlert(AlertID(9), version: 1), [.acknowledgeAlerts]),
      (.addOperator(OperatorFields(name: "ana", role: .viewer)), [.manageOperators]),
      (.changeOperator(OperatorID(1), version: 1, .keyComment(nil)), [.manageOperators]),
      (.changeRole(.viewer, version: 1, .newcomers), [.manageOperators]),
      (.restoreBackup(Samples.mark), [.manageOperators]),
      (.answerConsent(ConsentID(1), version: 1, .grant), []),
    ]
  }()

  @Test(arguments: needs)
  func `are these`(command: Command, rights: Set<Right>) {
    #expect(command.neededRights == rights)
    #expect(Command.askConsent(command).neededRights == rights)
  }

  @Test(
    arguments: [
      (.withdraw, .writePosts), (.fallDue, .sendPosts), (.miss, .sendPosts),
      (.confirmSent, .sendPosts), (.skip(reason: "x"), .sendPosts), (.restore(.due), .sendPosts),
    ] as [(DeliveryChange, Right)])
  func `of a delivery differ: to withdraw is to plan, all else is to send`(
    change: DeliveryChange, right: Right
  ) {
    #expect(Command.settleDelivery(DeliveryID(1), version: 1, change).neededRights == [right])
  }

  @Test(
    arguments: [
      (.admit, .decideJoins), (.refuse, .decideJoins), (.deliver, .sendPosts),
      (.remove, .removeMembers),
    ] as [(OutboxKind, Right)])
  func `of what was done outside are those of who decided it`(kind: OutboxKind, right: Right) {
    for outcome in OutboxSettlement.Outcome.allCases {
      let settlement = OutboxSettlement(
        row: OutboxID(1), version: 1, kind: kind, outcome: outcome)
      #expect(Command.settleOutbox(settlement).neededRights == [right])
    }
  }

  @Test func `exist for every right`() {
    let used = SampleCommands.all.reduce(into: Set<Right>()) { $0.formUnion($1.neededRights) }
    #expect(used == Set(Right.allCases))
  }

  @Test(arguments: 0..<20)
  func `of a batch are those of all its parts, however they are nested`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = (0..<random.int(0...6)).map { _ in random.pick(SampleCommands.all) }
    let union = parts.reduce(into: Set<Right>()) { $0.formUnion($1.neededRights) }
    #expect(Command.batch(parts).neededRights == union)
    #expect(Command.batch([.batch(parts), .askConsent(.batch(parts))]).neededRights == union)
  }

  /// What is decided is the rights and nothing else: who has them all may, who lacks one may not.
  @Test(arguments: SampleCommands.all)
  func `are exactly what a role has to have`(command: Command) {
    let needed = command.neededRights
    let table = RightsTable([.helper: needed], newcomers: .viewer)
    #expect(mayPerform(command, role: .helper, table: table) == nil)
    for right in needed {
      let lacking = RightsTable([.helper: needed.subtracting([right])], newcomers: .viewer)
      #expect(
        mayPerform(command, role: .helper, table: lacking)
          == Denial(right: right, role: .helper))
    }
    // Everything else is of no help.
    let rest = RightsTable(
      [.helper: Set(Right.allCases).subtracting(needed)], newcomers: .viewer)
    #expect(
      mayPerform(command, role: .helper, table: rest)
        == needed.min().map { Denial(right: $0, role: .helper) })
  }

  @Test func `are named in the order of the day's work when several are lacking`() {
    let batch = Command.batch([SampleCommands.finish, SampleCommands.decide])
    let denial = mayPerform(batch, role: .viewer, table: .standard)
    #expect(denial == Denial(right: .decideJoins, role: .viewer))
  }
}
