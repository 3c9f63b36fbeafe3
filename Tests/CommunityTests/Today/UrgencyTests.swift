import Community
import Testing

struct UrgencyTests {
  private let now = Instant(1_760_000_000)
  private let dayEnd = Instant(1_760_010_000)

  private func task(due: Instant?) -> OperatorTask {
    OperatorTask(
      id: TaskID(7), fields: TaskFields(title: "t", dueAt: due), createdBy: "ann",
      createdAt: now - 500)
  }

  @Test func `what is late for others comes first, then what is late for us`() {
    let kinds: [Urgency.Kind] = [
      .consent, .delivery, .overdueTask, .join, .alert, .taskToday, .openTask, .heldJoin,
    ]
    #expect(Urgency.Kind.allCases.sorted() == kinds)
  }

  @Test func `within a kind the longest waiting comes first, then the lower number`() {
    let early = Urgency(kind: .join, moment: now - 9, row: 5)
    let late = Urgency(kind: .join, moment: now, row: 1)
    let later = Urgency(kind: .join, moment: now, row: 2)
    #expect([later, late, early].sorted() == [early, late, later])
    #expect(Urgency(kind: .delivery, moment: now, row: 9) < early)
  }

  @Test func `a task is late, of today, without a time, or of another day`() {
    let kind = { (due: Instant?) in
      Urgency(self.task(due: due), now: self.now, dayEnd: self.dayEnd)?.kind
    }
    #expect(kind(now) == .overdueTask)
    #expect(kind(now + 1) == .taskToday)
    #expect(kind(dayEnd - 1) == .taskToday)
    #expect(kind(dayEnd) == nil)
    #expect(kind(nil) == .openTask)
  }

  @Test func `a held request waits behind everything else`() {
    let request = {
      JoinRequest(id: JoinID(1), group: GroupID(1), name: "a", requestedAt: self.now, state: $0)
    }
    #expect(Urgency(request(.pending)).kind == .join)
    #expect(Urgency(request(.held)).kind == .heldJoin)
  }
}
