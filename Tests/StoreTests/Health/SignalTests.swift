import Community
import Dice
import GRDB
import Testing

@testable import Store

@Suite struct `Signals of a group` {
  private static let day: Int64 = 86_400
  private let owner = account("boss", kind: .staff)

  private func signals(_ store: Store) throws -> GroupSignals {
    try store.read { db in
      let facts = try #require(try FigureFacts.fetch(GroupID(1), onlyStale: false, in: db))
      var signals = GroupSignals()
      try SignalQuery(facts, db)?.fill(&signals)
      return signals
    }
  }

  private func signals(_ records: [ChatRecord]) throws -> GroupSignals {
    let store = try Store.inMemory()
    try store.take(records, batchSize: 40)
    return try signals(store)
  }

  @Test func `voices, messages and who is answered`() throws {
    let found = try signals([
      says(account("old"), "Long ago I read this", at: 0),
      says(account("ann"), "What do you read?", at: 20 * Self.day),
      says(account("ben"), "The second part again", at: 20 * Self.day + 60),
      says(account("cyd"), "Nobody hears me", at: 29 * Self.day),
      says(account("ann"), "Now the third part", at: 29 * Self.day + 9000),
    ])
    #expect(found.messagesByPerson == [2, 1, 1])
    #expect(found.voicesByDay.count == 28)
    #expect(found.voicesByDay.last == 2)
    #expect(found.messagesByDay.reduce(0, +) == 4)
    #expect((found.voices14, found.unseen14) == (3, 2))
    #expect((found.starts, found.startsByPeople) == (3, 3))
  }

  @Test func `an owner of a member list is staff, of whatever kind, and is not one of the people`()
    throws
  {
    let found = try signals([
      listed(account("lead"), role: .owner), listed(account("ann"), role: .admin),
      says(account("lead"), "Which part do you like best?", at: 0),
      says(account("ann"), "The first one, of course", at: 60),
      says(account("ann"), "And the end was good", at: 3 * Self.day),
      says(account("lead"), "Then on with the next part", at: 3 * Self.day + 9000),
    ])
    #expect(found.messagesByPerson == [2])
    #expect(found.voicesByDay.last == 1)
    #expect((found.starts, found.startsByPeople) == (3, 1))
    #expect(found.staffMessages7 == 2)
  }

  @Test(arguments: [(13, 2, 2), (14, 3, 2)])
  func `answers of the last fourteen days count, the first of them included`(
    answered: Int64, voices: Int, unseen: Int
  ) throws {
    let found = try signals([
      says(account("ann"), "What do you read?", at: answered * Self.day),
      says(account("ben"), "The second part again", at: answered * Self.day + 60),
      says(account("ann"), "Now the third part", at: 20 * Self.day),
      says(account("cyd"), "Nobody hears me", at: 27 * Self.day),
    ])
    #expect((found.voices14, found.unseen14) == (voices, unseen))
  }

  @Test func `staff's turns, answered and in a row without an answer`() throws {
    var records = [
      says(owner, "Which part do you like best?", at: 0),
      says(account("ann"), "The first one, of course", at: 60),
    ]
    for day in 1...6 {
      records.append(says(owner, "News of the day number \(day)", at: Int64(day) * Self.day))
    }
    let found = try signals(records)
    #expect((found.staffTurns, found.staffTurnsAnswered) == (7, 1))
    #expect(found.staffTurnsUnanswered == 5)
    #expect((found.starts, found.startsByPeople) == (7, 0))
    #expect(found.staffMessages7 == 7)
    #expect(found.messagesByPerson == [1])
  }

  @Test func `what staff sell and announce, also by posts that no export has told of yet`() throws {
    let store = try Store.inMemory()
    try store.take([
      says(owner, "包邮，点链接下单", at: 0), says(owner, "周六下午三点线下聚会", at: 100),
      says(owner, "今天读到第三章了", at: 200), says(account("ann"), "优惠券，下单包邮", at: 300),
      says(account("ann"), "Still here today", at: 3 * Self.day),
    ])
    let before = try signals(store)
    #expect((before.staffMessages7, before.staffAds7, before.staffNotices7) == (3, 1, 1))
    #expect(before.adsByDay.reduce(0, +) == 1)
    try store.write { db in
      for (index, part) in [PostPart.leg, .leg, .head, .waist].enumerated() {
        try db.execute(
          sql: """
            INSERT INTO post (id, title, body, part, origin, author, created_at)
            VALUES (?, '', 'text', ?, 'ogc', 'ann', 0)
            """,
          arguments: [index + 1, part.rawValue])
        // Two on the day of the messages above, two on a day without any.
        let at = start + (index < 2 ? 500 : 2 * Self.day)
        try db.execute(
          sql: """
            INSERT INTO delivery (post, group_id, day, minute, due_at, state, settled_at)
            VALUES (?, 1, 0, 0, ?, 'sent', ?)
            """,
          arguments: [index + 1, at, at])
      }
    }
    let after = try signals(store)
    #expect((after.staffMessages7, after.staffAds7, after.staffNotices7) == (5, 2, 1))
    #expect(after.staffMessages28 == 5)
  }

  @Test func `newcomers greeted and answered within a day`() throws {
    let (ann, ben, cyd) = (account("ann"), account("ben"), account("cyd"))
    let bot = account("bot", kind: .bot)
    let found = try signals([
      happens(.join(by: nil), ann, at: 0), says(ann, "Hello to all of you here", at: 60),
      says(owner, "欢迎 Ann", at: 90),
      happens(.join(by: nil), ben, at: 2 * Self.day), says(bot, "欢迎欢迎", at: 2 * Self.day + 1),
      says(ben, "Thank you, welcome bot", at: 2 * Self.day + 400),
      happens(.join(by: nil), cyd, at: 4 * Self.day),
      happens(.join(by: nil), account("dan"), at: 7 * Self.day),
      says(owner, "A last word for today", at: 7 * Self.day + 100),
    ])
    #expect(found.newcomers == 3)
    #expect(found.newcomersGreeted == 1)
    #expect((found.newcomersSpoke, found.newcomersAnswered) == (2, 1))
  }

  @Test func `an account that only answers staff, and at once, is a suspect`() throws {
    var records: [ChatRecord] = []
    for index in 0..<12 {
      let at = Int64(index) * 7200
      records += [
        says(owner, "A question for you, number \(index)", at: at),
        says(account("shill"), "So very good, number \(index)", at: at + 20),
        says(account("slow"), "I think so too, number \(index)", at: at + 2000, id: "s\(index)"),
      ]
    }
    let found = try signals(records)
    #expect(found.shillSuspects.map(\.name) == ["shill"])
    #expect(found.shillSuspects.first?.answers == 12)
    #expect(found.shillSuspects.first?.turns == 12)
  }

  @Test func `experts' answers and moderators' quarrels`() throws {
    let store = try Store.inMemory()
    try store.take([
      listed(account("ann"), tags: ["护肤专家"]), listed(account("ben"), tags: ["reader"]),
      says(account("ben"), "What helps against this?", at: 0),
      says(account("ann"), "Rest, and a lot of water", at: 60),
      says(account("ben"), "Thank you for that one", at: 5 * Self.day),
    ])
    try store.write { db in
      for (kind, withdrawn) in [("quarrel", 0), ("quarrel", 1), ("other", 0)] {
        try db.execute(
          sql: """
            INSERT INTO incident (group_id, kind, words, at, by, withdrawn)
            VALUES (1, ?, 'words', ?, 'keeper', ?)
            """,
          arguments: [kind, start + 2 * Self.day, withdrawn])
      }
    }
    let found = try signals(store)
    #expect((found.experts, found.expertAnswers) == (1, 1))
    #expect(found.quarrelsByDay.suffix(4) == [1, 0, 0, 0])
    #expect(found.quarrelsByDay.reduce(0, +) == 1)
  }

  @Test(arguments: [PersonKind.staff, .bot, .seed])
  func `a thousand messages of somebody else change only what is about staff`(
    kind: PersonKind
  ) throws {
    let history = TalkHistory.make(seed: 11).filter { $0.speaker?.hasPrefix("u") ?? false }
    var dice = Dice(seed: 8)
    let last = (history.last?.at ?? start) - start
    let texts = ["欢迎新朋友", "包邮，点链接下单", "哈哈哈", "今天读到第三章了"]
    let noise = (0..<1000).map { index in
      says(
        account("x", kind: kind), texts[index % 4], at: Int64.random(in: 0...last, using: &dice),
        id: "x\(index)")
    }
    let quiet = try signals(history)
    var loud = try signals(history + noise)
    #expect(quiet.messagesByPerson.count == 6)
    if kind != .bot {
      #expect(loud.starts >= loud.startsByPeople)
      (loud.starts, loud.startsByPeople) = (quiet.starts, quiet.startsByPeople)
    }
    if kind == .staff {
      #expect(loud.staffMessages28 > 0)
      (loud.staffTurns, loud.staffTurnsAnswered, loud.staffTurnsUnanswered) = (0, 0, 0)
      (loud.staffMessages7, loud.staffAds7, loud.staffNotices7) = (0, 0, 0)
      (loud.staffMessages28, loud.staffAds28, loud.staffNotices28) = (0, 0, 0)
    }
    #expect(loud == quiet)
  }
}
