import Community
import GRDB
import Testing

@testable import Store

/// What operators did, and what other imports told, when an import is taken back.
@Suite struct `Taking an import back` {
  private let now = start + 86_400

  private func store(_ files: [ChatRecord]...) throws -> Store {
    let store = try Store.inMemory()
    for (number, records) in files.enumerated() {
      try store.takeFile("\(number + 1).json", records)
    }
    return store
  }

  private func person(_ account: String, in store: Store) throws -> Int64 {
    let sql = "SELECT person FROM identity WHERE external_id = '\(account)'"
    return try #require(try store.scalar(sql, Int64.self))
  }

  private func version(_ person: Int64, in store: Store) throws -> Int {
    try #require(try store.scalar("SELECT version FROM person WHERE id = \(person)", Int.self))
  }

  // MARK: The command

  @Test func `needs the right to import, and the file's name`() throws {
    let team = try Team()
    let session = try team.store.beginImport(
      ImportOptions(path: "a/chat.json", format: "x", zone: .utc, by: Team.olga, at: now))
    try session.take(says(account("u1"), at: 0))
    _ = try session.finish()
    let command = Command.takeBackImport(ImportID(1), version: 1)
    #expect(throws: CommandError.denied(Denial(right: .importExports, role: .viewer))) {
      try team.store.perform(command, as: Team.view, at: now)
    }
    let store = try store([says(account("u1"), at: 0)])
    try store.enter(as: keeper, unixUser: nil, at: now)
    #expect(throws: CommandError.confirmationNeeded(name: "1.json")) {
      try store.perform(.takeBackImport(ImportID(1), version: 1), as: keeper, at: now)
    }
    #expect(try store.importRow(ImportID(1))?.state == .finished)
  }

  @Test func `is in the log, and no undo takes it back`() throws {
    let store = try store([says(account("u1"), at: 0)])
    try store.takeBack(1, at: now)
    let entry = try #require(try store.log().rows.first)
    #expect(entry.command == .takeBackImport(ImportID(1), version: 1))
    #expect(entry.about == ["1.json"])
    #expect(entry.before.map(\.value) == ["1", "finished"])
    #expect(entry.after.map(\.value) == ["1", "leaving"])
    #expect(throws: CommandError.nothingToUndo) { try store.undo(as: keeper, at: now) }
    #expect(throws: CommandError.wrongState(.import(ImportID(1)), .takenBack)) {
      try store.perform(
        .takeBackImport(ImportID(1), version: 2), as: keeper, at: now, confirmation: "1.json")
    }
    #expect(throws: CommandError.notFound(.import(ImportID(9)))) {
      try store.perform(.takeBackImport(ImportID(9), version: 1), as: keeper, at: now)
    }
  }

  @Test func `of a version that did not note what it brought is refused`() throws {
    let store = try SmallStore.inMemory()
    try store.write {
      try $0.execute(
        sql: "INSERT INTO import (at, by, path, format, counts) VALUES (1, 'x', 'old', 'x', '{}')")
    }
    #expect(throws: CommandError.wrongState(.import(ImportID(1)), .untraced)) {
      try store.perform(
        .takeBackImport(ImportID(1), version: 1), as: SmallStore.ann, at: now, confirmation: "old")
    }
  }

  // MARK: What operators did

  @Test func `leaves whoever has points, and joins them to their words again`() throws {
    let file = [says(account("u1", "Ann"), at: 0), says(account("u2", "Bo"), at: 1)]
    let store = try store(file)
    let ann = try person("u1", in: store)
    try store.perform(
      .award(
        Award(person: PersonID(ann), amount: 5, incentive: .honour, reason: .words("helped"))),
      as: keeper, at: now)
    #expect(try store.takingBack(ImportID(1))?.keptPeople == 1)
    try store.takeBack(1, at: now)
    #expect(try store.person(PersonID(ann))?.name == "Ann")
    #expect(try store.scalar("SELECT contribution FROM person WHERE id = \(ann)", Int.self) == 5)
    #expect(try store.scalar("SELECT count(*) FROM identity", Int.self) == 1)
    try store.takeFile("again", file)
    #expect(try person("u1", in: store) == ann)
    #expect(try store.scalar("SELECT messages FROM person WHERE id = \(ann)", Int.self) == 1)
  }

  @Test func `leaves a request that was decided about, and takes the others`() throws {
    let store = try store(
      ["Ann", "Bo"].map { .application(JoinApplication(name: $0, at: start - 5), in: room) })
    try store.perform(
      .decideJoin(
        JoinDecision(request: JoinID(1), version: 1, outcome: .approve, reason: "ok")), as: keeper,
      at: now)
    #expect(try store.takingBack(ImportID(1))?.keptRequests == 1)
    try store.takeBack(1, at: now)
    #expect(try store.scalar("SELECT group_concat(name) FROM join_request", String.self) == "Ann")
    // The group stays with it.
    #expect(try store.groups(GroupQuery(), at: now).total == 1)
    #expect(try Sums.broken(in: store) == [])
  }

  @Test func `has who was let in wait again, when it alone showed that they came`() throws {
    let store = try store(
      [.application(JoinApplication(applicantID: "u1", name: "Ann", at: start), in: room)],
      [happens(.join(by: nil), account("u1"), at: 60)])
    let state = "SELECT state || ' ' || (person IS NULL) FROM join_request"
    #expect(try store.scalar(state, String.self) == "joined 0")
    try store.takeBack(2, at: now)
    #expect(try store.scalar(state, String.self) == "pending 1")
    try store.takeFile("again", [happens(.join(by: nil), account("u1"), at: 60)])
    #expect(try store.scalar(state, String.self) == "joined 0")
  }

  @Test func `leaves what operators said of somebody`() throws {
    let bot = account("u1", "Ann", kind: .bot)
    let store = try store(
      [says(account("u1", "Ann"), at: 0)],
      [says(bot, at: 9), listed(bot, tags: ["new", "vip"])])
    let ann = try person("u1", in: store)
    #expect(try store.person(PersonID(ann))?.kind == .bot)
    try store.takeBack(2, at: now)
    #expect(try store.person(PersonID(ann))?.kind == .human)
    #expect(try store.person(PersonID(ann))?.tags == [])
    try store.takeFile("again", [says(bot, at: 9), listed(bot, tags: ["new", "vip"])])
    let change = PersonChange.tags(["vip", "mine"])
    try store.perform(
      .changePerson(PersonID(ann), version: try version(ann, in: store), change), as: keeper,
      at: now)
    try store.perform(
      .changePerson(PersonID(ann), version: try version(ann, in: store), .kind(.staff)),
      as: keeper, at: now)
    try store.takeBack(3, at: now)
    #expect(try store.person(PersonID(ann))?.kind == .staff)
    #expect(try store.person(PersonID(ann)).map { Set($0.tags) } == ["mine", "vip"])
    #expect(try store.differences() == [])
  }

  @Test func `leaves who was taken out, and who was made one, as they are`() throws {
    let store = try store(
      [says(account("u1"), at: 0), says(account("u2"), at: 1)],
      [says(account("u1"), at: 90), says(account("u3"), at: 91)])
    let (one, two, three) = (
      try person("u1", in: store), try person("u2", in: store), try person("u3", in: store)
    )
    try store.perform(
      .mergePeople(
        PeopleJoin(person: PersonID(three), version: 1, root: PersonID(one), rootVersion: 1)),
      as: keeper, at: now)
    let removal = Removal(
      person: PersonID(two), version: 1, scope: .group(GroupID(1)), reason: "ads")
    try store.perform(.removePerson(removal), as: keeper, at: now, confirmation: "u2")
    try store.takeBack(2, at: now)
    let messages = "SELECT messages FROM membership WHERE person = \(one)"
    #expect(try store.scalar(messages, Int.self) == 1)
    try store.takeBack(1, at: now)
    #expect(
      try store.scalar("SELECT left_at FROM membership WHERE person = \(two)", Int64.self)
        == now.seconds)
    #expect(try store.scalar("SELECT count(*) FROM membership", Int.self) == 1)
    #expect(try Sums.broken(in: store) == [])
    #expect(try store.differences() == [])
  }

  // MARK: What others told

  @Test func `gives names back`() throws {
    let store = try store(
      [says(account("u1", "old"), at: 0)], [says(account("u1", "new"), at: 100)],
      [says(account("u1", "newest"), at: 200)])
    try store.takeBack(2, at: now)
    #expect(try store.scalar("SELECT name FROM person", String.self) == "newest")
    try store.takeBack(3, at: now)
    #expect(try store.scalar("SELECT name FROM person", String.self) == "old")
    #expect(try store.scalar("SELECT name_at FROM identity", Int64.self) == start.seconds)
  }

  @Test func `leaves what was there before imports noted what they bring`() throws {
    let store = try Store.inMemory()
    try store.takeFile("old", [says(account("u1", "Ann"), at: 0), listed(account("u2", "Bo"))])
    try store.makeUntraced()
    let before = try store.presentPortrait()
    try store.takeFile(
      "2.json",
      [
        says(account("u1", "Anna"), at: 100), says(account("u2", "Bob"), at: 101),
        says(account("u3", "Cy"), at: 102), happens(.leave, account("u2"), at: 103),
      ])
    try store.takeBack(2, at: start)
    #expect(WholeState.difference(before, try store.presentPortrait()) == [])
    #expect(try store.differences() == [])
    #expect(try store.importRow(ImportID(1))?.state == .untraced)
  }

  @Test func `of an erased group finds nothing left`() throws {
    let store = try store([says(account("u1"), at: 0)])
    try store.enter(as: keeper, unixUser: nil, at: now)
    try store.perform(
      .eraseGroup(GroupID(1), version: 1, .plan), as: keeper, at: now, confirmation: room.name)
    _ = try store.advanceClock(to: now + 8 * 86_400)
    for table in ["import_group", "import_member", "import_name", "import_person"] {
      #expect(try store.scalar("SELECT count(*) FROM \(table)", Int.self) == 0, "\(table)")
    }
    try store.takeBack(1, at: now + 9 * 86_400)
    #expect(try store.importRow(ImportID(1))?.state == .gone)
  }

  @Test func `finds its rows by their groups and days`() throws {
    let store = try store([says(account("u1"), at: 0)])
    let plans = [
      "SELECT at, kind FROM event WHERE group_id = 1 AND at >= 0 AND at < 9 AND import = 1",
      """
      SELECT of.group_id, of.person FROM import_group
      CROSS JOIN import_member AS of ON of.group_id = import_group.group_id
        AND of.person > people_done
      WHERE import_group.import = 1 AND of.import = 1 ORDER BY of.group_id, of.person LIMIT 2
      """,
    ]
    for plan in plans {
      let steps = try store.read { db in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + plan).map { $0["detail"] as String }
      }
      #expect(steps.allSatisfy { $0.contains("SEARCH") || $0.contains("TEMP") }, "\(steps)")
    }
  }
}

extension Store {
  /// Makes the store one that version nine of the tables left behind.
  fileprivate func makeUntraced() throws {
    try write { db in
      try db.execute(
        sql: """
          DELETE FROM import_group; DELETE FROM import_member; DELETE FROM import_name;
          DELETE FROM import_person; DELETE FROM import_again; DELETE FROM import_request;
          UPDATE event SET import = NULL; UPDATE chat_group SET import = NULL;
          UPDATE identity SET import = NULL; UPDATE join_request SET import = NULL;
          UPDATE import SET state = 'untraced';
          INSERT INTO import_group (import, group_id, observed_until, name, name_at)
            SELECT 0, id, observed_until, source_name, source_name_at FROM chat_group;
          """)
    }
  }
}
