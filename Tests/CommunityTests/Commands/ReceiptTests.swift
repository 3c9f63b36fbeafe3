import Community
import Testing

@Suite struct `A receipt` {
  @Test func `says what was done, and of an undo what was taken back`() {
    let done = Receipt(audit: AuditID(1), command: SampleCommands.decide)
    #expect(done.deed == SampleCommands.decide)
    let undo = Receipt(
      audit: AuditID(2), command: .reverseAward(PointEntryID(8)),
      firstCommand: .award(SampleCommands.award))
    #expect(undo.deed == .award(SampleCommands.award))
  }

  @Test func `is of now unless it says otherwise`() {
    #expect(!Receipt(audit: AuditID(1), command: SampleCommands.finish).isEarlier)
    #expect(Receipt(audit: AuditID(1), command: SampleCommands.finish, isEarlier: true).isEarlier)
    #expect(Receipt(audit: AuditID(1), command: SampleCommands.finish).created.isEmpty)
  }

  @Test func `of the clock goes under the program's own name`() {
    #expect(Operator.clock.name == "hetang")
  }
}
