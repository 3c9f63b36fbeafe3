import Community
import Testing

@testable import Store

/// A key stands for one deed, however often it is asked for.
struct OnceTests {
  private let now = SmallStore.now
  private let award = Command.award(
    Award(person: PersonID(2), amount: 5, incentive: .honour, reason: .words("helped")))

  private func entries(_ store: Store) throws -> Int? {
    try store.value(Int.self, "SELECT count(*) FROM point_entry")
  }

  @Test func `the same key again gives the earlier receipt and does nothing`() throws {
    let store = try SmallStore.inMemory()
    let first = try store.perform(award, as: SmallStore.ann, at: now, once: "june-1")
    let again = try store.perform(award, as: SmallStore.ann, at: now + 60, once: "june-1")
    #expect(!first.isEarlier && again.isEarlier)
    #expect((again.audit, again.created) == (first.audit, first.created))
    #expect(again.command == first.command)
    #expect(try entries(store) == 1)
    #expect(try store.verifyLog() == .whole(rows: 1))
    try store.perform(award, as: SmallStore.ann, at: now, once: "june-2")
    try store.perform(award, as: SmallStore.ann, at: now)
    #expect(try entries(store) == 3)
  }

  @Test func `a key is its operator's own`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(award, as: SmallStore.ann, at: now, once: "k")
    let other = try store.perform(award, as: SmallStore.ben, at: now, once: "k")
    #expect(!other.isEarlier)
    #expect(try entries(store) == 2)
  }

  @Test func `a key that stands for something else is refused, and nothing is done`() throws {
    let store = try SmallStore.inMemory()
    let first = try store.perform(award, as: SmallStore.ann, at: now, once: "k")
    let others: [Command] = [
      .award(Award(person: PersonID(1), amount: 5, incentive: .honour, reason: .words("helped"))),
      .award(Award(person: PersonID(2), amount: 6, incentive: .honour, reason: .words("helped"))),
      .createTask(TaskFields(title: "t")), .reverseAward(PointEntryID(1)), .batch([award]),
    ]
    for other in others {
      let error = #expect(throws: OnceKeyTaken.self) {
        try store.perform(other, as: SmallStore.ann, at: now, once: "k")
      }
      #expect(error?.key == "k" && error?.receipt.audit == first.audit)
    }
    #expect(try store.verifyLog() == .whole(rows: 1))
  }

  @Test func `what was refused leaves its key free`() throws {
    let store = try SmallStore.inMemory()
    let wrong = Command.award(
      Award(person: PersonID(99), amount: 5, incentive: .honour, reason: .words("helped")))
    #expect(throws: CommandError.self) {
      try store.perform(wrong, as: SmallStore.ann, at: now, once: "k")
    }
    #expect(try !store.perform(award, as: SmallStore.ann, at: now, once: "k").isEarlier)
  }

  @Test func `what was taken back is not done again by its key`() throws {
    let store = try SmallStore.inMemory()
    try store.perform(award, as: SmallStore.ann, at: now, once: "k")
    try store.undo(as: SmallStore.ann, at: now)
    #expect(try store.perform(award, as: SmallStore.ann, at: now, once: "k").isEarlier)
    #expect(try store.member(PersonID(2), at: now)?.row.contribution == 0)
  }

  @Test func `who may not do it any more is told so`() throws {
    let team = try Team()
    try team.store.perform(award, as: Team.mod, at: now, once: "k")
    try team.store.perform(team.change(Team.mod, .disabled(true)), as: Team.olga, at: now)
    #expect(throws: CommandError.switchedOff(name: "mod")) {
      try team.store.perform(award, as: Team.mod, at: now, once: "k")
    }
  }
}
