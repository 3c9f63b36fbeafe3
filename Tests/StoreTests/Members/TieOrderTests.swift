import Community
import Testing

@testable import Store

/// With whom somebody talks: in which order, and for how long it counts.
@Suite struct `Ties of a member` {
  private func talk(_ count: Int64) throws -> TalkStore {
    let talk = try TalkStore()
    for id in 1...count {
      try talk.member(id, joined: 200)
      try talk.spoke(id, [0])
    }
    return talk
  }

  private func page(_ talk: TalkStore) throws -> MemberPage {
    try talk.store.refreshFigures()
    return try #require(try talk.store.member(PersonID(1), at: start))
  }

  @Test(arguments: [(89, 1), (90, 0)])
  func `count for ninety days`(back: Int, count: Int) throws {
    let talk = try talk(2)
    try talk.answered(1, 2, [back])
    #expect(try page(talk).ties.count == count)
  }

  @Test func `stand by the days on which both spoke, then by answers, then by number`() throws {
    let talk = try talk(6)
    try talk.answered(1, 2, [1, 2, 3, 4])
    try talk.answered(3, 1, [5, 6, 7, 8])
    try talk.answered(1, 4, [1])
    try talk.answered(4, 1, [1])
    try talk.answered(1, 5, [1, 2, 3])
    try talk.answered(5, 1, [4, 5])
    try talk.answered(6, 1, [1])
    let ties = try page(talk).ties
    #expect(ties.map(\.name) == ["P4", "P5", "P2", "P3", "P6"])
    #expect(ties.map(\.mutualDays) == [1, 0, 0, 0, 0])
    #expect(ties.map(\.answersGiven) == [1, 3, 4, 0, 0])
    #expect(ties.map(\.answersReceived) == [1, 2, 0, 4, 1])
  }

  @Test func `tell topics by what those have for tags whom the member answers`() throws {
    let talk = try TalkStore()
    try talk.member(1, tags: ["zen"], joined: 200)
    for (id, tags) in [
      (2, ["bread", "art"]), (3, ["bread", "art"]), (4, ["art", "cats"]), (5, ["zen"]),
    ] as [(Int64, [String])] {
      try talk.member(id, tags: tags, joined: 200)
    }
    for id in 1...5 { try talk.spoke(Int64(id), [0]) }
    try talk.answered(1, 2, [1, 2, 3])
    try talk.answered(1, 3, [1])
    try talk.answered(1, 5, [1])
    // Who only answers the member says nothing about what they know.
    try talk.answered(4, 1, [1, 2, 3, 4, 5])
    let topics = try page(talk).topics
    #expect(topics.map(\.tag) == ["zen", "art", "bread"])
    #expect(topics.map(\.isOwn) == [true, false, false])
    #expect(topics.map(\.people) == [1, 2, 2])
    #expect(topics.map(\.answers) == [1, 4, 4])
  }
}
