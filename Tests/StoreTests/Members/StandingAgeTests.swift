import Community
import GRDB
import Testing

@testable import Store

/// From which day on a day counts for what, and what is told of somebody in several groups.
@Suite struct `Ages of what counts for a standing` {
  /// A member who spoke today and so many days ago, beside two others.
  private func standing(_ back: Int) throws -> MemberStanding {
    let talk = try TalkStore()
    for id in 1...2 { try talk.member(Int64(id), joined: 400) }
    try talk.spoke(1, [0])
    if back > 0 { try talk.spoke(1, [back], minutes: 7, starts: 2) }
    return try #require(try talk.standing(1))
  }

  @Test(arguments: [
    (13, 1), (14, 0),
  ]) func `minutes of a fortnight`(back: Int, counts: Int) throws {
    #expect(try standing(back).minutes14 == 1 + 7 * counts)
  }

  @Test(arguments: [(27, 1, 0), (28, 0, 1), (83, 0, 1), (84, 0, 0)])
  func `days of four weeks and of the eight before`(back: Int, now: Int, before: Int) throws {
    let found = try standing(back)
    #expect((found.daysNow, found.daysBefore) == (1 + now, before))
    #expect(found.starts28 == 2 * now)
  }

  @Test(arguments: [(29, 1, 1, 1), (30, 0, 1, 1), (89, 0, 1, 1), (90, 0, 0, 1), (364, 0, 0, 1)])
  func `days of a month, a season and a year`(
    back: Int, month: Int, season: Int, year: Int
  ) throws {
    let found = try standing(back)
    #expect(
      found.presence
        == MemberPresence(days30: 1 + month, days90: 1 + season, days365: 1 + year))
    #expect(found.startDays == season)
    #expect(found.minutes365 == 1 + 7 * year)
  }

  @Test func `a day of a year ago counts no more`() throws {
    let found = try standing(365)
    #expect(found.presence == MemberPresence(days30: 1, days90: 1, days365: 1))
    #expect(found.minutes365 == 1)
  }

  @Test(arguments: [(89, true), (90, false)])
  func `who spoke within ninety days stands somewhere`(back: Int, stands: Bool) throws {
    let talk = try TalkStore()
    try talk.member(1, joined: 400)
    try talk.spoke(1, [back])
    #expect(try (talk.standing(1) != nil) == stands)
  }

  @Test(arguments: [(13, true), (14, false)])
  func `segments of news hold two weeks`(later: Int, isThere: Bool) throws {
    let talk = try TalkStore()
    for id in 1...3 { try talk.member(Int64(id), joined: 300) }
    try talk.spoke(3, [200])
    try talk.spoke(1, [60], minutes: 30)
    try talk.spoke(1, [0])
    try talk.spoke(2, [0])
    try talk.store.refreshFigures()
    try other(later, talk.store)
    for all in [true, false] {
      #expect(try talk.names(.cameBack, all: all) == (isThere ? ["P1"] : []))
      #expect(try talk.names(.firstTime, all: all) == (isThere ? ["P2"] : []))
      #expect(try talk.names(.unseen, all: all) == (isThere ? ["P1", "P2"] : []))
    }
  }

  @Test(arguments: [(27, true), (28, false)])
  func `segments of how people stand hold four weeks`(later: Int, isThere: Bool) throws {
    let talk = try TalkStore()
    try talk.member(1, joined: 300)
    try talk.spoke(1, [3] + stride(from: 30, to: 80, by: 4))
    try talk.store.refreshFigures()
    try other(later, talk.store)
    for all in [true, false] {
      #expect(try talk.names(.atRisk, all: all) == (isThere ? ["P1"] : []))
    }
  }

  /// Another group is told of until so many days later.
  private func other(_ later: Int, _ store: Store) throws {
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO chat_group
            (id, platform, source_name, name, zone, capacity, observed_until, stale)
          VALUES (2, 'telegram', 'n', 'New', 'UTC', 500, ?, 0)
          """,
        arguments: [Zone.utc.start(of: TalkStore.today + later)])
    }
  }

  @Test func `of several groups the best is told and gravity is added, in one its own`() throws {
    let talk = try TalkStore()
    try talk.member(1, joined: 90)
    try other(0, talk.store)
    try talk.store.write { db in
      try db.execute(
        sql: """
          INSERT INTO membership (group_id, person) VALUES (2, 1);
          INSERT INTO member_standing
            (group_id, person, as_of, unseen, at_risk, step, love, gravity, helper, seed, standing)
          VALUES (1, 1, 20000, 0, 0, 3, 4.5, 1.25, 0, 7, '{}'),
            (2, 1, 20000, 0, 0, 2, 9.5, 2.5, 6, 0, '{}');
          UPDATE chat_group SET stale = 0
          """)
    }
    func summary(_ group: Int64?) throws -> StandingSummary? {
      try talk.store.members(MemberQuery(group: group.map { GroupID($0) })).rows.first?.standing
    }
    #expect(
      try summary(nil)
        == StandingSummary(love: 9.5, gravity: 3.75, step: .trusting, helper: 6, seed: 7))
    #expect(
      try summary(1) == StandingSummary(love: 4.5, gravity: 1.25, step: .trusting, seed: 7))
    #expect(
      try summary(2) == StandingSummary(love: 9.5, gravity: 2.5, step: .interacting, helper: 6))
  }
}
