import Community
import Dice
import GRDB
import Testing

@testable import Store

@Suite struct `Standing of members` {
  @Test func `is counted from days and answers`() throws {
    let talk = try TalkStore()
    for id in 1...3 { try talk.member(Int64(id), joined: 200) }
    try talk.member(4, joined: 6, broughtBy: 1)
    try talk.spoke(1, [0, 1, 5, 40, 100, 300], minutes: 2, starts: 1)
    try talk.spoke(2, [0, 1, 5], minutes: 3)
    try talk.spoke(4, [5])
    try talk.answered(1, 2, [0, 1, 5], firsts: 1)
    try talk.answered(2, 1, [0, 1, 5])
    try talk.answered(1, 4, [5])
    let one = try #require(try talk.standing(1))
    #expect(one.presence == MemberPresence(days30: 3, days90: 4, days365: 6))
    #expect(one.minutes365 == 12)
    #expect((one.minutes14, one.answered14) == (6, 3))
    #expect((one.startDays, one.starts28, one.daysNow, one.daysBefore) == (4, 3, 3, 1))
    #expect((one.answeredPeople, one.answers, one.firstAnswers) == (2, 4, 3))
    #expect((one.newcomersAnswered, one.strongTies) == (1, 1))
    #expect(one.reach == Reach(answeredBy: 1, brought: 1))
    #expect(one.step == .trusting)
    #expect(!one.isUnseen)
    // The days of one calendar month count in full, those of earlier months nine tenths each.
    let today = TalkStore.today
    let spoken = [0, 1, 5, 40, 100].reduce(0.0) {
      $0 + Love.value(weight: 3, on: today - $1, asOf: today)
    }
    let answered = [0, 1, 5].reduce(0.0) {
      $0 + Love.value(weight: 3, on: today - $1, asOf: today)
    }
    #expect(abs(one.love - spoken - answered) < 0.001)
    #expect(try talk.standing(3) == nil)
    #expect(try #require(try talk.standing(4)).isUnseen == false)
  }

  @Test func `is written as the encoder would write it`() throws {
    var standing = MemberStanding()
    standing.love = 5.4
    standing.reach = Reach(answeredBy: 3, brought: 1)
    standing.presence = MemberPresence(days30: 1, days90: 2, days365: 3)
    standing.answers = 17
    #expect(standing.text == (try CanonicalJSON.text(standing)))
    standing.love = 12
    #expect(standing.text == (try CanonicalJSON.text(standing)))
    #expect(try CanonicalJSON.value(MemberStanding.self, from: standing.text) == standing)
  }

  @Test func `of nobody changes with a thousand messages of staff and bots`() throws {
    let talk = try TalkStore()
    for id in 1...4 { try talk.member(Int64(id), joined: 60) }
    try talk.member(8, kind: .staff, joined: 300)
    try talk.member(9, kind: .bot, joined: 300)
    try talk.spoke(1, [0, 3, 8, 50], minutes: 30, starts: 2)
    try talk.spoke(2, [0, 3, 8, 80], minutes: 9)
    try talk.spoke(3, [45], minutes: 60)
    try talk.spoke(8, [120])
    try talk.answered(2, 1, [0, 3, 8])
    let before = try talk.everything()
    #expect(before.count > 4)
    for (loud, days) in [(Int64(8), Array(0...90)), (9, Array(0...90))] {
      try talk.spoke(loud, days, minutes: 1000, starts: 50)
      for id in 1...3 {
        try talk.answered(loud, Int64(id), days, firsts: 1)
        try talk.answered(Int64(id), loud, days, firsts: 1)
      }
    }
    #expect(try talk.everything() == before)
    #expect(try talk.standing(8) == nil)
  }

  @Test func `ends when somebody is no ordinary member any more, and their gravity with it`() throws
  {
    let talk = try TalkStore()
    for id in 1...2 { try talk.member(Int64(id), joined: 60) }
    try talk.spoke(1, [0, 1])
    try talk.spoke(2, [0, 1])
    try talk.answered(2, 1, [0])
    #expect(try #require(try talk.standing(1)).gravity > 0)
    let gravity = "SELECT gravity FROM person WHERE id = 1"
    #expect(try #require(try talk.store.scalar(gravity, Double.self)) > 0)
    try talk.store.perform(
      .changePerson(PersonID(1), version: 1, .kind(.staff)), as: keeper, at: start)
    #expect(try talk.standing(1) == nil)
    #expect(try talk.store.scalar(gravity, Double.self) == 0)
  }

  @Test func `is the same in whatever order the days became known`() throws {
    let days: [(Int64, Int)] = [
      (1, 0), (1, 35), (1, 36), (1, 70), (2, 40), (2, 41), (2, 75), (3, 1), (3, 33),
    ]
    func store(_ order: [(Int64, Int)]) throws -> TalkStore {
      let talk = try TalkStore()
      for id in 1...3 { try talk.member(Int64(id), joined: 120) }
      try talk.member(5, joined: 400)
      try talk.spoke(5, [160])
      for (id, back) in order {
        try talk.spoke(id, [back], minutes: 30)
        try talk.store.refreshFigures()
      }
      return talk
    }
    let expected = try store(days).everything()
    #expect(expected.contains { $0.contains("goneQuiet") })
    #expect(expected.contains { $0.contains("cameBack") })
    #expect(expected.contains { $0.contains("firstTime") })
    var dice = Dice(seed: 4)
    for _ in 0..<4 { #expect(try store(days.shuffled(using: &dice)).everything() == expected) }
  }

  @Test func `keeps when a thing was first noticed`() throws {
    let talk = try TalkStore()
    try talk.member(1, joined: 100)
    try talk.spoke(1, [40], minutes: 60)
    try talk.store.refreshFigures()
    let noticed = "SELECT noticed_at FROM member_alert WHERE kind = 'goneQuiet'"
    let first = try #require(try talk.store.scalar(noticed, Int64.self))
    try talk.store.write {
      try $0.execute(
        sql: "UPDATE chat_group SET stale = 1, observed_until = observed_until + 86400")
    }
    try talk.store.refreshFigures()
    #expect(try talk.store.scalar(noticed, Int64.self) == first)
  }
}

@Suite struct `Segments kept with the figures` {
  /// One of each.
  private func talk() throws -> TalkStore {
    let talk = try TalkStore()
    for id in 1...9 { try talk.member(Int64(id), joined: 300) }
    try talk.spoke(9, [200])
    // Unseen.
    try talk.spoke(1, [3])
    // Came back.
    try talk.spoke(2, [60], minutes: 30)
    try talk.spoke(2, [2])
    // First time.
    try talk.spoke(3, [4])
    // At risk: twelve days in the eight weeks before, one since.
    try talk.spoke(4, [3] + stride(from: 30, to: 80, by: 4))
    // A helper.
    try talk.spoke(5, Array(0...9))
    for other in [1, 2, 3, 4, 6] { try talk.answered(5, Int64(other), [20]) }
    try talk.member(10, joined: 25)
    try talk.member(11, joined: 25)
    for id in [10, 11] {
      try talk.spoke(Int64(id), [20])
      try talk.answered(5, Int64(id), [20])
    }
    // A seed: starts two conversations on each of ten days, and three people answer.
    try talk.spoke(6, Array(0...9), starts: 2)
    for id in [1, 2, 3] { try talk.answered(Int64(id), 6, [5]) }
    return talk
  }

  @Test(arguments: [true, false])
  func `hold whom they should`(all: Bool) throws {
    let talk = try talk()
    #expect(try talk.names(.unseen, all: all) == ["P1", "P2", "P3", "P4", "P5"])
    #expect(try talk.names(.cameBack, all: all) == ["P2"])
    #expect(try talk.names(.firstTime, all: all) == ["P1", "P3", "P5", "P6"])
    #expect(try talk.names(.atRisk, all: all) == ["P4"])
    #expect(try talk.names(.helperCandidates, sort: .score, all: all) == ["P5"])
    #expect(try talk.names(.seedCandidates, sort: .score, all: all) == ["P6"])
    #expect(try talk.names(.neverSpoke, sort: .gravity, all: all) == ["P7", "P8"])
  }

  @Test func `order by gravity and show how people stand`() throws {
    let talk = try talk()
    #expect(try talk.names(.everyone, sort: .gravity, all: false).first == "P6")
    #expect(try talk.names(.everyone, sort: .gravity, all: true).first == "P6")
    for group in [nil, TalkStore.group] {
      let query = MemberQuery(sort: .gravity, group: group)
      let row = try #require(try talk.store.members(query).rows.first)
      let standing = try #require(row.standing)
      #expect(standing.seed == 3)
      #expect(standing.step == .acquainted)
      #expect(standing.gravity == standing.love * 2)
    }
  }

  @Test func `follow what operators think of a seed`() throws {
    let talk = try talk()
    let card = Scorecard(authority: 3, expressive: 2, humorous: 1)
    let give = Command.changePerson(PersonID(6), version: 1, .scorecard(card))
    try talk.store.perform(give, as: keeper, at: start)
    try talk.store.refreshFigures()
    let query = MemberQuery(segment: .seedCandidates, sort: .score)
    let row = try #require(try talk.store.members(query).rows.first)
    #expect(row.standing?.seed == 9)
    #expect(row.person.scorecard == card)
    let wrong = Command.changePerson(
      PersonID(6), version: 2, .scorecard(Scorecard(authority: 4)))
    #expect(throws: CommandError.outOfBounds(field: .authority, value: 4, allowed: 0...3)) {
      try talk.store.perform(wrong, as: keeper, at: start)
    }
  }

  @Test func `fade when a group is no longer imported`() throws {
    let talk = try talk()
    try talk.store.refreshFigures()
    try talk.store.write { db in
      try db.execute(
        sql: """
          INSERT INTO chat_group
            (id, platform, source_name, name, zone, capacity, observed_until, stale)
          VALUES (2, 'telegram', 'n', 'New', 'UTC', 500, ?, 0)
          """,
        arguments: [Zone.utc.start(of: TalkStore.today + 15)])
    }
    #expect(try talk.names(.unseen, all: true).isEmpty)
    #expect(try talk.names(.unseen, all: false).isEmpty)
    #expect(try talk.names(.helperCandidates, all: true) == ["P5"])
  }
}

@Suite struct `A member's page tells of others` {
  @Test func `whom they answer, who answers them, and on how many days both`() throws {
    let talk = try TalkStore()
    try talk.member(1, tags: ["tea"], joined: 90)
    try talk.member(2, tags: ["baking"], joined: 90)
    try talk.member(3, tags: ["baking", "cats"], joined: 90)
    try talk.member(4, kind: .bot, joined: 90)
    for id in 1...3 { try talk.spoke(Int64(id), [1, 2, 3], minutes: 20) }
    try talk.answered(1, 2, [1, 2, 3])
    try talk.answered(2, 1, [1, 2, 3, 9])
    try talk.answered(1, 3, [1])
    try talk.answered(1, 4, [1])
    try talk.answered(3, 1, [2])
    try talk.store.refreshFigures()
    let page = try #require(try talk.store.member(PersonID(1), at: start))
    #expect(page.ties.map(\.name) == ["P2", "P3"])
    #expect(page.ties.map(\.mutualDays) == [3, 0])
    #expect(page.ties.map(\.isStrong) == [true, false])
    #expect(page.ties.map(\.answersGiven) == [3, 1])
    #expect(page.ties.map(\.answersReceived) == [4, 1])
    #expect(page.topics.map(\.tag) == ["tea", "baking"])
    #expect(page.topics.map(\.answers) == [0, 4])
    #expect(page.standings.map(\.groupName) == ["Readers"])
    #expect(page.standings.first?.standing.strongTies == 1)
  }

  @Test func `what was noticed about them`() throws {
    let talk = try TalkStore()
    try talk.member(1, joined: 300)
    try talk.member(2, joined: 300)
    try talk.spoke(2, [200])
    try talk.spoke(1, [70], minutes: 60)
    try talk.spoke(1, [5])
    try talk.store.refreshFigures()
    let page = try #require(try talk.store.member(PersonID(1), at: start))
    #expect(page.alerts.map(\.alert.kind) == [.cameBack, .goneQuiet, .firstTime])
    #expect(page.alerts.map { TalkStore.today - $0.alert.day } == [5, 40, 70])
  }
}

@Suite struct `Cohorts of a group` {
  @Test func `are read from memberships and days, people only`() throws {
    let talk = try TalkStore()
    let weekday = TalkStore.today.weekday
    // Two come on the Monday three weeks ago, one of them speaks on; a bot and an old member too.
    let monday = 21 + weekday
    try talk.member(1, joined: monday)
    try talk.member(2, joined: monday)
    try talk.member(3, kind: .bot, joined: monday)
    try talk.member(4, joined: 300)
    try talk.spoke(1, [monday, monday - 7, weekday])
    try talk.spoke(3, [monday])
    try talk.spoke(4, [monday, 0])
    let strip = try #require(try talk.store.cohorts(of: TalkStore.group))
    #expect(strip.cohorts.count == 12)
    #expect(strip.cohorts[3].size == 2)
    #expect(strip.cohorts[3].voices == [1, 1, 0, 1])
    #expect(strip.cohorts.map(\.size).reduce(0, +) == 2)
    #expect(try talk.store.cohorts(of: GroupID(99)) == nil)
  }
}
