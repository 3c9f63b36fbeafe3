import Community
import Testing

@testable import Store

/// Several commands as one: all of them or none.
struct BatchTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private func award(_ amount: Int, to person: Int64 = 2) -> Command {
    .award(
      Award(
        person: PersonID(person), amount: amount, incentive: .honour, reason: .words("helped")))
  }

  @Test func `an empty batch is no command`() throws {
    let store = try SmallStore.inMemory()
    for batch in [Command.batch([]), .batch([.batch([])])] {
      #expect(throws: CommandError.nothingToDo) {
        try store.perform(batch, as: ann, at: now)
      }
    }
    #expect(try store.log().total == 0)
  }

  @Test(arguments: 0..<5) func `wherever one fails, nothing of the others is left`(
    place: Int
  ) throws {
    let store = try SmallStore.inMemory()
    let due = try SmallStore.planned(store, in: -60)
    var commands: [Command] = [
      .settleDelivery(due, version: 1, .confirmSent), award(5),
      .createTask(TaskFields(title: "t")), .changePerson(PersonID(2), version: 1, .note("n")),
    ]
    commands.insert(.createTask(TaskFields(title: " ")), at: place)
    let before = try WholeState.everything(in: store)
    #expect(throws: CommandError.empty(field: .title)) {
      try store.perform(.batch(commands), as: ann, at: now, once: "k")
    }
    #expect(try WholeState.everything(in: store) == before)
  }

  @Test func `a batch in a batch is one entry, and undone as one`() throws {
    let store = try SmallStore.inMemory()
    let before = try store.operatedRows()
    let inner = Command.batch([award(1), award(2, to: 3)])
    let receipt = try store.perform(
      .batch([inner, .changePerson(PersonID(2), version: 1, .note("n")), award(4)]), as: ann,
      at: now)
    #expect(receipt.created.count == 3)
    #expect(try store.log().total == 1)
    #expect(try store.member(PersonID(2), at: now)?.row.contribution == 5)
    try store.undo(as: ann, at: now)
    #expect(try store.operatedRows() == before)
  }

  @Test func `a batch changes a row as often as it likes, from the version it saw`() throws {
    let store = try SmallStore.inMemory()
    let notes = ["a", "b", "c"].map { Command.changePerson(PersonID(2), version: 1, .note($0)) }
    try store.perform(.batch(notes), as: ann, at: now)
    #expect(try store.person(PersonID(2))?.note == "c")
    #expect(try store.person(PersonID(2))?.version == 4)
    let entry = try #require(try store.log().rows.first)
    #expect(entry.before.filter { $0.field == "note" }.map(\.value) == ["", "a", "b"])
    #expect(entry.after.filter { $0.field == "note" }.map(\.value) == ["a", "b", "c"])
    #expect(throws: CommandError.conflict(.person(PersonID(2)), by: "ann", at: now)) {
      try store.perform(
        .batch([.changePerson(PersonID(2), version: 3, .note("d"))]), as: ann, at: now)
    }
    try store.undo(as: ann, at: now)
    #expect(try store.person(PersonID(2))?.note == "")
  }

  /// The version that was seen before the batch, or the one that it has made; no other.
  @Test(arguments: [(2, true), (3, true), (1, false), (4, false), (0, false)])
  func `also behind a change of its own a batch says what it saw`(
    version: Int, isTaken: Bool
  ) throws {
    let store = try SmallStore.inMemory()
    try store.perform(.changePerson(PersonID(2), version: 1, .note("a")), as: ann, at: now)
    let batch = Command.batch([
      .changePerson(PersonID(2), version: 2, .note("b")),
      .changePerson(PersonID(2), version: version, .note("c")),
    ])
    if isTaken {
      try store.perform(batch, as: ann, at: now + 1)
    } else {
      #expect(throws: CommandError.conflict(.person(PersonID(2)), by: "ann", at: now)) {
        try store.perform(batch, as: ann, at: now + 1)
      }
    }
    #expect(try store.person(PersonID(2))?.note == (isTaken ? "c" : "a"))
  }

  @Test func `what is sent and taken back in one batch leaves nothing to do outside`() throws {
    let store = try SmallStore.inMemory()
    let join = try SmallStore.ask(store)
    func decide(_ outcome: JoinDecision.Outcome) -> Command {
      .decideJoin(JoinDecision(request: join, version: 1, outcome: outcome, reason: "why"))
    }
    try store.perform(.batch([decide(.approve), decide(.reopen)]), as: ann, at: now)
    #expect(try store.outbox(at: now).total == 0)
    try store.perform(
      .batch(
        [.approve, .reopen, .reject].map {
          .decideJoin(JoinDecision(request: join, version: 3, outcome: $0, reason: "why"))
        }), as: ann, at: now)
    #expect(try store.outbox(at: now).rows.map(\.kind) == [.refuse])
    #expect(try Sums.broken(in: store) == [])
  }

  @Test func `a batch that plans to erase a group needs the group's name`() throws {
    let store = try SmallStore.inMemory()
    try store.enter(as: ann, unixUser: nil, at: now)
    let batch = Command.batch([award(1), .eraseGroup(GroupID(1), version: 1, .plan)])
    for typed in [nil, "", "Readers 2"] {
      #expect(throws: CommandError.confirmationNeeded(name: "Readers 1")) {
        try store.perform(batch, as: ann, at: now, confirmation: typed)
      }
    }
    try store.perform(batch, as: ann, at: now, confirmation: "Readers 1")
    #expect(try store.group(GroupID(1), at: now)?.group.erasesAt == now + 7 * 86_400)
  }
}
