import Community
import Dice
import GRDB
import Testing

@testable import Store

@Suite struct `Roll-ups of talk` {
  private func store(_ files: [[ChatRecord]], batchSize: Int = 50) throws -> Store {
    let store = try Store.inMemory()
    for file in files { try store.take(file, batchSize: batchSize) }
    return store
  }

  /// The answers among those accounts: day after ``start``, who, whom, how many, firsts, quick.
  private func answers(_ store: Store, among: String = "%") throws -> [String] {
    try store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT (day - :start) || ' ' || one.name || ' ' || two.name || ' ' || answers || ' '
            || firsts || ' ' || quick
          FROM answer_day JOIN person AS one ON one.id = answer_day.person
          JOIN person AS two ON two.id = answer_day.other
          WHERE one.name LIKE :among AND two.name LIKE :among
          ORDER BY day, one.name, two.name
          """,
        arguments: ["start": start.seconds / 86_400, "among": among])
    }
  }

  @Test func `who answers whom is counted on the day of the answer`() throws {
    let (ann, ben) = (account("ann"), account("ben"))
    let store = try store([
      [
        says(ann, "What do you read?", at: 100, id: "q"),
        says(ben, "欢迎欢迎", at: 200),
        says(ben, "Nothing at all today", at: 86_500, id: "a", replyTo: "q"),
        says(ann, "Such a pity then", at: 86_600),
      ]
    ])
    // The question was answered by Ben once, on the first day.
    #expect(try answers(store) == ["0 ben ann 1 1 1", "1 ann ben 1 1 1"])
    #expect(try store.scalar("SELECT at FROM welcome", Int64.self) == (start + 200).seconds)
    #expect(
      try store.scalar("SELECT group_concat(turns || starts) FROM member_day", String.self)
        == "11,10,10,11")
    #expect(try store.differences() == [])
  }

  @Test func `what comes late takes an answer from whom it was not for`() throws {
    let (ann, ben, cyd) = (account("ann"), account("ben"), account("cyd"))
    let store = try store([
      [
        says(ann, "Who is there tonight?", at: 86_390), says(cyd, "I am here now", at: 86_410),
      ]
    ])
    #expect(try answers(store) == ["1 cyd ann 1 1 1"])
    try store.take([says(ben, "Good evening to you", at: 86_395)])
    #expect(try answers(store) == ["0 ben ann 1 1 1", "1 cyd ben 1 1 1"])
    #expect(try store.differences() == [])
  }

  @Test(arguments: 1...5)
  func `any split in any order gives the same`(seed: Int) throws {
    let history = TalkHistory.make(seed: UInt64(seed))
    let whole = try store([history])
    #expect(try whole.differences() == [])
    #expect(try answers(whole).count > 40)
    var dice = Dice(seed: UInt64(seed))
    let files = split(history, into: 2 + seed).shuffled(using: &dice)
    let other = try store(files, batchSize: 3 + 11 * seed)
    #expect(try other.differences() == [])
    let portrait = try whole.portrait()
    #expect(try other.portrait() == portrait)
    try other.take(history)
    #expect(try other.portrait() == portrait)
  }

  @Test(arguments: [PersonKind.staff, .bot])
  func `a thousand messages of somebody else change nothing among members`(
    kind: PersonKind
  ) throws {
    let history = TalkHistory.make(seed: 9).filter { $0.speaker?.hasPrefix("u") ?? false }
    var dice = Dice(seed: 3)
    let last = (history.last?.at ?? start) - start
    let noise = (0..<1000).map { index in
      says(
        account("x", kind: kind), "noise number \(index)",
        at: Int64.random(in: 0...last, using: &dice),
        id: "x\(index)", replyTo: index.isMultiple(of: 3) ? "m\(index % 300)" : nil)
    }
    let quiet = try store([history])
    let loud = try store([noise, history])
    #expect(try answers(loud, among: "u%") == answers(quiet, among: "u%"))
    let days = """
      SELECT group_concat(day || ' ' || name || ' ' || said || ' ' || turns || starts || ' ' || water || ' '
        || floods)
      FROM (
        SELECT *, member_day.messages AS said FROM member_day JOIN person ON person.id = person
        WHERE name LIKE 'u%' ORDER BY day, name)
      """
    #expect(try loud.scalar(days, String.self) == quiet.scalar(days, String.self))
    #expect(try loud.differences() == [])
    if kind == .bot {
      #expect(try answers(loud, among: "x") == [])
      #expect(
        try loud.scalar("SELECT sum(starts) FROM member_day", Int.self)
          == quiet.scalar("SELECT sum(starts) FROM member_day", Int.self))
    }
  }

  @Test func `declaring a bot counts its days anew, and taking it back too`() throws {
    let history = TalkHistory.make(seed: 5).filter { $0.speaker?.hasPrefix("u") ?? false }
    let store = try store([history])
    let before = try answers(store)
    let id = try #require(try store.scalar("SELECT id FROM person WHERE name = 'u2'", Int64.self))
    try store.perform(
      .changePerson(PersonID(id), version: 1, .kind(.bot)), as: keeper, at: start)
    #expect(try store.differences() == [])
    #expect(try !answers(store).contains { $0.contains("u2") })
    #expect(try answers(store) != before)
    try store.undo(as: keeper, at: start + 1)
    #expect(try answers(store) == before)
    #expect(try store.differences() == [])
  }

  @Test(arguments: [PersonKind.staff, .seed, .helper])
  func `declaring a host counts their days anew as well`(kind: PersonKind) throws {
    let history = TalkHistory.make(seed: 5).filter { $0.speaker?.hasPrefix("u") ?? false }
    let store = try store([history])
    let before = try answers(store)
    let id = try #require(try store.scalar("SELECT id FROM person WHERE name = 'u2'", Int64.self))
    try store.perform(.changePerson(PersonID(id), version: 1, .kind(kind)), as: keeper, at: start)
    #expect(try answers(store) != before)
    #expect(try store.differences() == [])
    try store.undo(as: keeper, at: start + 1)
    #expect(try answers(store) == before)
  }

  @Test(arguments: [(0, 1), (1, 0)] as [(Int64, Int)])
  func `an answer counts to the last second of its time, and the check agrees`(
    late: Int64, count: Int
  ) throws {
    let quick = Int64(TalkPreset.quick.value) * 60
    let long = Int64(TalkPreset.answerable.value) * 3600
    for (reply, limit) in [(nil, quick), ("q", long)] as [(String?, Int64)] {
      let store = try store([
        [
          says(account("ann"), "What do you read?", at: 0, id: "q"),
          says(account("ben"), "A very long book", at: limit + late, id: "a", replyTo: reply),
        ]
      ])
      #expect(try answers(store).count == count)
      #expect(try store.differences() == [])
    }
  }

  @Test func `tampered answers, turns and welcomes are found`() throws {
    let store = try store([TalkHistory.make(seed: 2)])
    try store.write { db in
      try db.execute(sql: "DELETE FROM welcome WHERE at = (SELECT min(at) FROM welcome)")
      try db.execute(
        sql: "UPDATE answer_day SET quick = quick + 1 WHERE day = (SELECT max(day) FROM answer_day)"
      )
      try db.execute(sql: "UPDATE member_day SET water = water + 1, turns = turns + 1")
    }
    #expect(Set(try store.differences().map(\.figure)) == [.welcome, .quick, .water, .turns])
  }

  @Test func `a rebuild writes the same`() throws {
    let store = try store([TalkHistory.make(seed: 4)])
    let before = try store.portrait()
    try store.write { db in
      try db.execute(sql: "INSERT INTO answer_day VALUES (1, 1, 1, 2, 5, 5, 5)")
      try db.execute(sql: "UPDATE member_day SET starts = 9")
      try rebuildAllRollUps(in: db)
    }
    #expect(try store.portrait() == before)
  }
}
