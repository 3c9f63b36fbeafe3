import Community
import GRDB
import Testing

@testable import Store

/// The days and people at the borders of what a standing counts.
@Suite struct `Borders of a standing` {
  private func talk(_ ids: ClosedRange<Int64> = 1...3, joined: Int = 200) throws -> TalkStore {
    let talk = try TalkStore()
    for id in ids {
      try talk.member(id, joined: joined)
      try talk.spoke(id, [0])
    }
    return talk
  }

  @Test(arguments: [(13, 1), (14, 0)])
  func `who was answered a fortnight ago is unseen again`(back: Int, answered: Int) throws {
    let talk = try talk()
    try talk.answered(2, 1, [back])
    let standing = try #require(try talk.standing(1))
    #expect(standing.answered14 == answered)
    #expect(standing.isUnseen == (answered == 0))
  }

  @Test(arguments: [(89, 1), (90, 0)])
  func `answers count for ninety days`(back: Int, answers: Int) throws {
    let talk = try talk()
    try talk.answered(1, 2, [back], firsts: 1)
    let standing = try #require(try talk.standing(1))
    #expect((standing.answers, standing.firstAnswers) == (answers, answers))
    #expect(standing.answeredPeople == answers)
    #expect(try talk.standing(2)?.reach.answeredBy == answers)
  }

  @Test(arguments: [(-1, 0), (0, 1), (14, 1), (15, 0)])
  func `somebody is new for fourteen days`(after: Int, answered: Int) throws {
    let talk = try talk()
    try talk.member(4, joined: 40)
    try talk.spoke(4, [20])
    try talk.answered(1, 4, [40 - after])
    #expect(try talk.standing(1)?.newcomersAnswered == answered)
  }

  @Test func `who spoke before they joined came with their first word`() throws {
    let talk = try talk()
    try talk.member(4, joined: 10)
    try talk.spoke(4, [40])
    try talk.answered(1, 4, [5])
    #expect(try talk.standing(1)?.newcomersAnswered == 0)
  }

  @Test func `who was brought counts while they stay, and people only`() throws {
    let talk = try talk()
    try talk.member(4, joined: 9, broughtBy: 1)
    try talk.member(5, kind: .bot, joined: 9, broughtBy: 1)
    try talk.member(6, joined: 9, broughtBy: 1)
    #expect(try talk.standing(1)?.reach.brought == 2)
    try talk.store.write {
      try $0.execute(
        sql: """
          UPDATE membership SET left_at = joined_at + 60 WHERE person = 6;
          UPDATE chat_group SET stale = 1
          """)
    }
    #expect(try talk.standing(1)?.reach.brought == 1)
  }

  @Test func `mutual answers are those of one and the same day`() throws {
    let talk = try talk()
    try talk.answered(1, 2, [1, 3, 5, 7])
    try talk.answered(2, 1, [2, 4, 6, 7])
    #expect(try talk.standing(1)?.strongTies == 0)
    try talk.answered(2, 1, [1, 3])
    try talk.store.write { try $0.execute(sql: "UPDATE chat_group SET stale = 1") }
    #expect(try talk.standing(1)?.strongTies == 1)
    #expect(try talk.standing(2)?.strongTies == 1)
  }

  @Test func `withdrawn incidents and those of another season count for nothing`() throws {
    let talk = try talk()
    let zone = Zone.utc
    for (back, withdrawn) in [(0, 0), (89, 0), (90, 0), (3, 1)] {
      try talk.store.write { db in
        try db.execute(
          sql: """
            INSERT INTO incident (group_id, person, kind, words, at, by, withdrawn)
            VALUES (1, 1, 'quarrel', '', ?, 'keeper', ?)
            """,
          arguments: [zone.start(of: TalkStore.today - back), withdrawn])
      }
    }
    #expect(try talk.standing(1)?.incidents == 2)
    #expect(try talk.standing(2)?.incidents == 0)
  }

  @Test(arguments: [true, false])
  func `five days of talk make a voice that can fall quiet`(all: Bool) throws {
    let talk = try TalkStore()
    for id in 1...3 { try talk.member(Int64(id), joined: 300) }
    try talk.spoke(1, [40, 42, 44, 46, 48])
    try talk.spoke(2, [40, 42, 44, 46])
    try talk.spoke(3, [20, 42, 44, 46, 48, 50])
    #expect(try talk.names(.goneQuiet, all: all) == ["P1"])
  }
}
