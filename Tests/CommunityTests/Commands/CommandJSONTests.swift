import Community
import Testing

/// The audit trail keeps commands as JSON under a hash, and reads them again years later: their
/// form never changes.
@Suite struct `Commands as the audit trail keeps them` {
  @Test(arguments: SampleCommands.all)
  func `are read as what they were`(command: Command) throws {
    #expect(try fromJSON(Command.self, plainJSON(command)) == command)
  }

  /// What stores of the first version hold.
  private static let kept: [(Command, String)] = [
    (
      SampleCommands.decide,
      #"{"decideJoin":{"_0":{"outcome":"reject","reason":"ads","request":4,"version":1}}}"#
    ),
    (
      .createPost(SampleCommands.text),
      #"{"createPost":{"_0":{"body":"a","origin":"ogc","part":"head","title":"News"}}}"#
    ),
    (
      .scheduleDeliveries(PostID(2), version: 1, [SampleCommands.plan]),
      #"{"scheduleDeliveries":{"_0":2,"_2":[{"day":20000,"group":1,"#
        + #""time":{"hour":9,"minute":30}}],"version":1}}"#
    ),
    (
      .settleDelivery(DeliveryID(3), version: 1, .confirmSent),
      #"{"settleDelivery":{"_0":3,"_2":{"confirmSent":{}},"version":1}}"#
    ),
    (
      .settleOutbox(SampleCommands.outside),
      #"{"settleOutbox":{"_0":{"kind":"remove","outcome":"done","row":13,"version":1}}}"#
    ),
    (
      .award(SampleCommands.award),
      #"{"award":{"_0":{"amount":10,"incentive":"honour","person":5,"#
        + #""reason":{"rule":{"_0":"good-answer"}}}}}"#
    ),
    (SampleCommands.finish, #"{"changeTask":{"_0":7,"_2":{"finish":{}},"version":1}}"#),
    (
      .mergePeople(SampleCommands.join),
      #"{"mergePeople":{"_0":{"companions":[],"person":5,"root":6,"rootVersion":3,"version":2}}}"#
    ),
    (
      .removePerson(SampleCommands.removal),
      #"{"removePerson":{"_0":{"groups":[],"person":5,"reason":"ads","#
        + #""scope":{"group":{"_0":1}},"version":2}}}"#
    ),
    (
      .eraseGroup(GroupID(1), version: 1, .carryOut),
      #"{"eraseGroup":{"_0":1,"_2":"carryOut","version":1}}"#
    ),
    (
      .acknowledgeAlert(AlertID(9), version: 1), #"{"acknowledgeAlert":{"_0":9,"version":1}}"#
    ),
    (
      .changeRole(.helper, version: 1, .rights([.sendPosts])),
      #"{"changeRole":{"_0":"helper","_2":{"rights":{"_0":["sendPosts"]}},"version":1}}"#
    ),
    (.useHealthModel(version: nil), #"{"useHealthModel":{}}"#),
    (
      .takeBackImport(ImportID(7), version: 1), #"{"takeBackImport":{"_0":7,"version":1}}"#
    ),
    (
      .restoreBackup(SampleCommands.mark),
      #"{"restoreBackup":{"_0":{"name":"b.sqlite","rows":9,"trail":"ab"}}}"#
    ),
    (
      .batch([.reverseAward(PointEntryID(8))]),
      #"{"batch":{"_0":[{"reverseAward":{"_0":8}}]}}"#
    ),
  ]

  @Test(arguments: kept)
  func `have the form that they always had`(command: Command, text: String) throws {
    #expect(try plainJSON(command) == text)
    #expect(try fromJSON(Command.self, text) == command)
  }

  /// A name that is gone would leave the trail unreadable; a new one is added here.
  @Test func `have these names`() throws {
    let names = try Set(SampleCommands.all.map(SampleCommands.name))
    #expect(
      names == [
        "decideJoin", "createPost", "publishPost", "changePost", "scheduleDeliveries",
        "settleDelivery", "settleOutbox", "award", "reverseAward", "createTask", "changeTask",
        "changePerson",
        "mergePeople", "separatePeople", "removePerson", "readmitPerson", "changeGroup",
        "eraseGroup", "acknowledgeAlert", "reopenAlert", "noteIncident", "changeIncident",
        "addOperator", "changeOperator", "changeRole", "askConsent", "answerConsent",
        "useHealthModel", "restoreBackup", "takeBackImport",
        "batch",
      ])
  }

  @Test func `of an unknown name are an error and no other command`() {
    for text in [#"{"inviteEverybody":{"_0":1}}"#, "{}", #"{"award":{}}"#, "[]", "7"] {
      #expect(throws: DecodingError.self, "\(text)") { try fromJSON(Command.self, text) }
    }
  }

  @Test(
    arguments: [
      ("{\"given\":{}}", .given), ("{\"undo\":{\"of\":3}}", .undo(of: AuditID(3))),
      ("{\"redo\":{\"of\":4}}", .redo(of: AuditID(4))),
    ] as [(String, AuditEntry.Origin)])
  func `come about in three ways`(text: String, origin: AuditEntry.Origin) throws {
    #expect(try plainJSON(origin) == text)
    #expect(try fromJSON(AuditEntry.Origin.self, text) == origin)
  }
}
