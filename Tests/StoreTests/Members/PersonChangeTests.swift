import Community
import GRDB
import Testing

@testable import Store

/// What may be said of a person, and what else follows from it.
struct PersonChangeTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private static let cards: [(Scorecard, CommandError.Field?)] = [
    (Scorecard(), nil), (Scorecard(authority: 3, expressive: 3, humorous: 3), nil),
    (Scorecard(authority: -1), .authority), (Scorecard(authority: 4), .authority),
    (Scorecard(expressive: -1), .expressive), (Scorecard(expressive: 4), .expressive),
    (Scorecard(humorous: -1), .humorous), (Scorecard(humorous: 4), .humorous),
  ]

  @Test(arguments: cards.indices) func `each mark is from 0 to 3`(place: Int) throws {
    let (card, wrong) = Self.cards[place]
    let store = try SmallStore.inMemory()
    let command = Command.changePerson(PersonID(2), version: 1, .scorecard(card))
    guard let wrong else {
      try store.perform(command, as: ann, at: now)
      #expect(try store.person(PersonID(2))?.scorecard == card)
      return
    }
    let value = [card.authority, card.expressive, card.humorous].first { $0 != 0 } ?? 0
    #expect(throws: CommandError.outOfBounds(field: wrong, value: value, allowed: 0...3)) {
      try store.perform(command, as: ann, at: now)
    }
    #expect(try store.person(PersonID(2))?.scorecard == nil)
  }

  @Test func `the log keeps tags as they were put in order`() throws {
    let store = try SmallStore.inMemory()
    let receipt = try store.perform(
      .changePerson(PersonID(2), version: 1, .tags([" b", "a", "", "b "])), as: ann, at: now)
    #expect(receipt.command == .changePerson(PersonID(2), version: 1, .tags(["a", "b"])))
    #expect(try store.person(PersonID(2))?.tags == ["a", "b"])
  }

  @Test(
    arguments: [
      (.scorecard(Scorecard(authority: 1)), true), (.kind(.helper), true), (.note("n"), false),
      (.tags(["n"]), false),
    ] as [(PersonChange, Bool)])
  func `figures are called for in every group of theirs, and again by undo`(
    change: PersonChange, isSeen: Bool
  ) throws {
    let store = try SmallStore.inMemory()
    func stale() throws -> [Int64] {
      let ids = try store.value(String.self, "SELECT group_concat(id) FROM chat_group WHERE stale")
      return (ids ?? "").split(separator: ",").compactMap { Int64($0) }
    }
    // Ada is in the groups 1 and 3.
    try store.perform(.changePerson(PersonID(1), version: 1, change), as: ann, at: now)
    #expect(try stale() == (isSeen ? [1, 3] : []))
    try store.write { try $0.execute(sql: "UPDATE chat_group SET stale = 0") }
    try store.undo(as: ann, at: now)
    #expect(try stale() == (isSeen ? [1, 3] : []))
  }

  @Test func `a person is about whom there is somebody`() throws {
    let store = try SmallStore.inMemory()
    #expect(throws: CommandError.notFound(.person(PersonID(99)))) {
      try store.perform(
        .changePerson(PersonID(99), version: 1, .note("n")), as: ann, at: now)
    }
    #expect(try store.person(PersonID(99)) == nil)
  }
}
