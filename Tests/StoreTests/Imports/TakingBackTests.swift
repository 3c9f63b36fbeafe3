import Community
import Dice
import GRDB
import Testing

@testable import Store

/// An import that is taken back leaves the store as if it had never been.
@Suite struct `An import that is taken back` {
  private static let elsewhere = ChatSource(
    platform: .telegram, externalID: "g2", name: "Day readers")

  /// A file with everything in it, told from its own events only.
  ///
  /// - Parameters:
  ///   - days: On which days it tells something.
  ///   - mark: What tells its texts and ids from those of other files.
  private static func file(_ days: Range<Int>, _ mark: String, seed: UInt64) -> [ChatRecord] {
    var dice = Dice(seed: seed)
    let shared = (0..<5).map { account("u\($0)", "Reader \($0) \(mark)") }
    let people = shared + [account("only \(mark)"), named("林"), named("Zoë \(mark)")]
    var records: [ChatRecord] = []
    for number in 0..<150 {
      let moment = Int64.random(
        in: Int64(days.lowerBound * 86_400)..<Int64(days.upperBound * 86_400), using: &dice)
      // A second of its own: two files tell nothing of the same moment.
      let second = moment / 2 * 2 + (mark == "a" ? 0 : 1)
      let who = people[Int.random(in: 0..<people.count, using: &dice)]
      let other = people[Int.random(in: 0..<people.count, using: &dice)]
      let place = number % 6 == 5 ? elsewhere : room
      switch number % 15 {
      case 0: records.append(happens(.join(by: other), who, at: second, in: place))
      case 1: records.append(happens(.leave, who, at: second, in: place))
      case 2: records.append(happens(.removal(by: other), who, at: second, in: place))
      case 3: records.append(happens(.notice(text: "title"), who, at: second, in: place))
      case 4:
        let bot = account("bot", number > 75 ? "Beeper \(mark)" : nil, kind: .bot)
        records.append(says(bot, "beep \(number)", at: second, in: place))
      default:
        let text = ["欢迎 \(mark)", "哈哈", "What do you read?", "words \(number)"][number % 4]
        records.append(
          says(
            who, text, at: second, id: "\(mark)\(number)",
            replyTo: number % 3 == 0 && number > 6 ? "\(mark)\(number - 6)" : nil, in: place))
      }
    }
    return records + [
      listed(account("u1"), joined: -500, role: .admin, tags: ["early", mark]),
      listed(account("quiet \(mark)", "Quiet \(mark)"), role: .owner),
      .application(
        JoinApplication(applicantID: "u3", name: "Reader 3", at: start - (mark == "a" ? 9 : 8)),
        in: room),
    ]
  }

  private static let a = file(0..<40, "a", seed: 1)
  private static let b = file(20..<70, "b", seed: 2)

  private func alone(_ records: [ChatRecord]) throws -> [String] {
    let store = try Store.inMemory()
    try store.takeFile("alone", records)
    return try store.presentPortrait()
  }

  private func check(_ store: Store, equals wanted: [String]) throws {
    let found = try store.presentPortrait()
    #expect(WholeState.difference(wanted, found) == [])
    #expect(found.count == wanted.count)
    #expect(try store.differences() == [])
    #expect(try Sums.broken(in: store) == [])
    #expect(try store.verifyLog() == .whole(rows: 1))
  }

  @Test(arguments: [1, 2, 7, 1000], [1, 30, 100_000])
  func `leaves what the other one tells, whichever came first, in pieces of any size`(
    people: Int, events: Int
  ) throws {
    let piece = ImportSweep.Piece(events: events, people: people, groups: 1)
    for (first, second) in [(Self.a, Self.b), (Self.b, Self.a)] {
      for number in [1, 2] as [Int64] {
        let store = try Store.inMemory()
        try store.takeFile("1.json", first)
        try store.takeFile("2.json", second)
        try store.takeBack(number, in: piece)
        try check(store, equals: try alone(number == 1 ? second : first))
      }
    }
  }

  @Test func `comes again with the same file`() throws {
    let store = try Store.inMemory()
    try store.takeFile("1.json", Self.a)
    try store.takeFile("2.json", Self.b)
    let before = try store.presentPortrait()
    for number in [1, 2] as [Int64] {
      try store.takeBack(number)
      try store.takeFile("again", number == 1 ? Self.a : Self.b)
      #expect(WholeState.difference(before, try store.presentPortrait()) == [])
    }
  }

  @Test func `leaves nothing when there was nothing else`() throws {
    let store = try Store.inMemory()
    try store.takeFile("1.json", Self.a)
    try store.takeBack(1)
    #expect(try store.groups(GroupQuery(), at: start).total == 0)
    #expect(try store.members(MemberQuery()).total == 0)
    for table in [
      "event", "membership", "member_day", "group_day", "answer_day", "welcome", "identity",
      "import_group", "import_member", "import_name", "import_person", "join_request",
      "group_figures", "score_history", "stage_period", "alert", "member_standing", "member_alert",
    ] {
      #expect(try store.scalar("SELECT count(*) FROM \(table)", Int.self) == 0, "\(table)")
    }
    try store.takeFile("again", Self.a)
    #expect(WholeState.difference(try alone(Self.a), try store.presentPortrait()) == [])
  }

  @Test func `leaves what a part of the same file told as well`() throws {
    let store = try Store.inMemory()
    try store.takeFile("whole.json", Self.a + Self.b)
    try store.takeFile("part.json", Self.b)
    let effect = try #require(try store.takingBack(ImportID(1)))
    #expect(effect.toldAgain.map(\.row.id) == [2])
    #expect(effect.toldAgain.map(\.events) == [150])
    try store.takeBack(1)
    try check(store, equals: try alone(Self.b))
  }

  @Test func `was of another zone`() throws {
    func late(_ seconds: Int64) -> [ChatRecord] {
      (0..<60).map { says(account("u\($0 % 5)"), "t\($0)", at: Int64($0) * 7000 + seconds) }
    }
    let store = try Store.inMemory()
    try store.takeFile("right.json", late(0))
    let right = try store.presentPortrait()
    try store.takeFile("wrong.json", late(8 * 3600))
    #expect(try store.scalar("SELECT messages FROM chat_group", Int.self) == 120)
    try store.takeBack(2)
    try check(store, equals: right)
  }

  @Test func `goes on after the end of the process, and reads right in between`() throws {
    try SmallStore.onFile { _, path in
      let file = path.replacing("store.sqlite", with: "back.sqlite")
      let store = try Store.open(path: file)
      try store.takeFile("1.json", Self.a)
      try store.takeFile("2.json", Self.b)
      try store.markTakenBack(1)
      let small = ImportSweep.Piece(events: 20, people: 2, groups: 1)
      for _ in 0..<6 {
        _ = try store.sweepImportOnce(small)
        #expect(try store.uncountedMessages() == [0, 0])
      }
      try store.close()
      let again = try Store.open(path: file)
      defer { try? again.close() }
      #expect(try again.importRow(ImportID(1))?.state == .leaving)
      #expect(try again.advanceClock(to: start) == 0)
      #expect(try again.importRow(ImportID(1))?.state == .gone)
      try again.refreshFigures(at: start)
      try check(again, equals: try alone(Self.b))
    }
  }

  @Test func `was ended on the way`() throws {
    let store = try Store.inMemory()
    try store.takeFile("2.json", Self.b)
    let session = try store.beginImport(
      ImportOptions(path: "1.json", format: "x", zone: .utc, by: keeper, at: start), batchSize: 7)
    for record in Self.a.prefix(60) { try session.take(record) }
    try session.abandon()
    #expect(try store.importRow(ImportID(2))?.state == .open)
    #expect(try #require(try store.importRow(ImportID(2))).counts.messages > 20)
    try store.takeBack(2)
    try check(store, equals: try alone(Self.b))
  }

  @Test func `ends when it is still under way`() throws {
    let store = try Store.inMemory()
    let session = try store.beginImport(
      ImportOptions(path: "1.json", format: "x", zone: .utc, by: keeper, at: start), batchSize: 7)
    for record in Self.a.prefix(14) { try session.take(record) }
    _ = session.committedRecords
    try store.takeBack(1)
    #expect(throws: CommandError.wrongState(.import(ImportID(1)), .takenBack)) {
      for record in Self.a.dropFirst(14).prefix(14) { try session.take(record) }
      _ = try session.finish()
    }
    try session.abandon()
    #expect(try store.scalar("SELECT count(*) FROM event", Int.self) == 0)
  }

  @Test func `leaves another that is under way whole`() throws {
    let store = try Store.inMemory()
    try store.takeFile("1.json", Self.a)
    let session = try store.beginImport(
      ImportOptions(path: "2.json", format: "x", zone: .utc, by: keeper, at: start), batchSize: 7)
    for (number, record) in Self.b.enumerated() {
      if number == 70 { _ = session.committedRecords }
      if number == 70 { try store.takeBack(1) }
      try session.take(record)
    }
    _ = try session.finish()
    try check(store, equals: try alone(Self.b))
  }

  @Test func `is told before it is done, and nothing changes`() throws {
    let store = try Store.inMemory()
    try store.takeFile("folder/1.json", Self.a)
    let before = try WholeState.everything(in: store)
    let effect = try #require(try store.takingBack(ImportID(1)))
    #expect(effect.row.counts.messages > 100)
    #expect(effect.groups == ["Night readers", "Day readers"])
    #expect((effect.keptPeople, effect.keptRequests) == (0, 0))
    #expect(effect.toldAgain == [])
    #expect(try store.takingBack(ImportID(9)) == nil)
    _ = try store.rehearse(
      .takeBackImport(ImportID(1), version: 1), as: keeper, at: start, confirmation: "1.json")
    #expect(try WholeState.everything(in: store) == before)
  }
}
