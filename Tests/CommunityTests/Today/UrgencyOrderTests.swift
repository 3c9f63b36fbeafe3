import Testing

@testable import Community

@Suite struct `The queue of Today` {
  private func any(_ random: inout SeededGenerator) -> Urgency {
    Urgency(
      kind: random.pick(Urgency.Kind.allCases), moment: Instant(Int64(random.int(0...3))),
      row: Int64(random.int(1...3)))
  }

  @Test(arguments: 0..<20)
  func `is in one order, whichever way its rows came`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<40).map { _ in any(&random) }
    let sorted = rows.sorted()
    #expect(sorted == rows.shuffled(using: &random).sorted())
    for (before, after) in zip(sorted, sorted.dropFirst()) {
      #expect(before <= after && !(after < before))
      #expect(before.kind <= after.kind)
      if before.kind == after.kind { #expect(before.moment <= after.moment) }
    }
  }

  /// Exactly one of three holds of any two.
  @Test(arguments: 0..<20)
  func `leaves no two rows undecided but the same row`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let (left, right) = (any(&random), any(&random))
      #expect([left < right, left == right, right < left].filter { $0 }.count == 1)
    }
  }

  /// The day ends when the operator's day ends, also where clocks are put forward or back: the
  /// last minute of the day is today's, the first of the next is not.
  @Test(
    arguments: [
      ("Europe/Berlin", Day(year: 2026, month: 3, day: 29), 23),
      ("Europe/Berlin", Day(year: 2026, month: 10, day: 25), 25),
      ("Asia/Shanghai", Day(year: 2026, month: 3, day: 29), 24),
      ("Asia/Kathmandu", Day(year: 2026, month: 12, day: 31), 24),
    ] as [(String, Day, Int64)])
  func `ends with the operator's day`(name: String, day: Day, hours: Int64) throws {
    let zone = try #require(Zone(name))
    let (start, end) = (zone.start(of: day), zone.start(of: day + 1))
    #expect(end - start == hours * 3600)
    func kind(_ due: Instant, at now: Instant) -> Urgency.Kind? {
      let task = OperatorTask(
        id: TaskID(1), fields: TaskFields(title: "t", dueAt: due), createdBy: "a",
        createdAt: start - 9)
      return Urgency(task, now: now, dayEnd: end)?.kind
    }
    #expect(kind(end - 1, at: start) == .taskToday)
    #expect(kind(end, at: start) == nil)
    #expect(kind(start, at: start) == .overdueTask)
    #expect(kind(start - 86_400, at: start) == .overdueTask)
    // An overdue task stays on the queue for as long as it is open.
    #expect(kind(start - 400 * 86_400, at: end - 1) == .overdueTask)
  }

  @Test func `has a task without a time by when it was made, and a timed one by its time`() {
    var task = OperatorTask(
      id: TaskID(4), fields: TaskFields(title: "t"), createdBy: "a", createdAt: Instant(50))
    let (now, end) = (Instant(100), Instant(200))
    #expect(
      Urgency(task, now: now, dayEnd: end) == Urgency(kind: .openTask, moment: Instant(50), row: 4))
    task.fields.dueAt = Instant(150)
    #expect(
      Urgency(task, now: now, dayEnd: end)
        == Urgency(kind: .taskToday, moment: Instant(150), row: 4))
  }

  @Test(
    arguments: [
      (.pending, .join), (.held, .heldJoin), (.approved, .join),
    ] as [(JoinState, Urgency.Kind)])
  func `has a request by when it was made`(state: JoinState, kind: Urgency.Kind) {
    let request = JoinRequest(
      id: JoinID(6), group: GroupID(1), name: "a", requestedAt: Instant(77), state: state)
    #expect(Urgency(request) == Urgency(kind: kind, moment: Instant(77), row: 6))
  }
}
