import Community
import Dice
import GRDB
import Testing

@testable import Store

/// An import that is taken back, of which others told some or all as well.
@Suite struct `What several imports told` {
  private static let elsewhere = ChatSource(
    platform: .telegram, externalID: "g2", name: "Day readers")

  /// What happened in two groups, as a file of that number tells it: some of it, under the names that
  /// accounts had by then.
  ///
  /// - Parameter share: Of a hundred events, how many it tells; in which order matters to none.
  private static func file(_ number: Int, share: Int, shuffled: Bool = false) -> [ChatRecord] {
    var dice = Dice(seed: 7)
    var choice = Dice(seed: UInt64(number))
    let people = (0..<6).map { account("u\($0)", $0 > 2 ? "Reader \($0) of \(number)" : "u\($0)") }
    let all = people + [named("林"), account("bot", kind: number == 2 ? .bot : nil)]
    var records: [ChatRecord] = []
    for index in 0..<160 {
      let second = Int64.random(in: 0..<40 * 86_400, using: &dice) / 3600 * 3600
      let who = all[Int.random(in: 0..<all.count, using: &dice)]
      let other = all[Int.random(in: 0..<all.count, using: &dice)]
      let place = index % 6 == 5 ? elsewhere : room
      let record =
        switch index % 12 {
        case 0: happens(.join(by: other), who, at: second, in: place)
        case 1: happens(.leave, who, at: second, in: place)
        case 2: happens(.removal(by: other), who, at: second, in: place)
        case 3: happens(.notice(text: "title \(index)"), who, at: second, in: place)
        default:
          says(
            who, ["欢迎", "哈哈", "What do you read?", "words"][index % 4] + " \(index)", at: second,
            id: "m\(index)", replyTo: index > 20 ? "m\(index - 12)" : nil, in: place)
        }
      if Int.random(in: 0..<100, using: &choice) < share { records.append(record) }
    }
    if shuffled { records.shuffle(using: &choice) }
    return records + [
      listed(account("u1"), joined: -500, role: .admin, tags: ["early", "of \(number)"]),
      listed(account("quiet", "Quiet"), joined: Int64(-number)),
      .application(JoinApplication(applicantID: "u3", name: "Reader 3", at: start - 9), in: room),
    ]
  }

  private static let files = [
    file(1, share: 100), file(2, share: 60), file(3, share: 80, shuffled: true),
    file(4, share: 15), file(5, share: 100),
  ]

  private func store(_ files: [[ChatRecord]], batchSize: Int = 40) throws -> Store {
    let store = try Store.inMemory()
    for (number, records) in files.enumerated() {
      try store.takeFile("\(number + 1).json", records, batchSize: batchSize)
    }
    return store
  }

  private func check(_ store: Store, equals wanted: Store) throws {
    let (wanted, found) = (try wanted.presentPortrait(), try store.presentPortrait())
    #expect(WholeState.difference(wanted, found) == [])
    #expect(found.count == wanted.count)
    #expect(try store.differences() == [])
    #expect(try Sums.broken(in: store) == [])
  }

  @Test(
    arguments: [
      [1], [2], [3], [5], [1, 2], [5, 1], [2, 1, 3], [1, 5, 2], [1, 2, 3, 5], [5, 4, 3, 2], [4, 1],
    ], [(3, 7, 1), (1000, 20_000, 160)])
  func `stays what the others tell, whichever go, and in whichever order`(
    gone: [Int], sizes: (people: Int, events: Int, batch: Int)
  ) throws {
    let store = try store(Self.files, batchSize: sizes.batch)
    for number in gone {
      try store.takeBack(
        Int64(number),
        in: ImportSweep.Piece(events: sizes.events, people: sizes.people, groups: 1))
    }
    let rest = Self.files.indices.filter { !gone.contains($0 + 1) }.map { Self.files[$0] }
    try check(store, equals: try self.store(rest))
  }

  @Test func `goes when all who told it go, whoever was first`() throws {
    for order in [[1, 2, 3], [3, 2, 1], [2, 3, 1]] as [[Int64]] {
      let store = try store([Self.files[0], Self.files[0], Self.files[4]])
      for number in order { try store.markTakenBack(number) }
      while try store.sweepImportOnce(ImportSweep.Piece(events: 9)) != nil {}
      for table in [
        "event", "membership", "member_day", "group_day", "identity", "import_group",
        "import_member", "import_name", "import_person", "import_again", "import_request",
        "join_request",
      ] {
        #expect(try store.scalar("SELECT count(*) FROM \(table)", Int.self) == 0, "\(table)")
      }
    }
  }

  @Test func `stays in pieces, and days are right after each`() throws {
    let store = try store(Self.files)
    try store.markTakenBack(1)
    for _ in 0..<12 {
      _ = try store.sweepImportOnce(ImportSweep.Piece(events: 20, people: 2, groups: 1))
      #expect(try store.uncountedMessages() == [0, 0])
    }
    _ = try store.finishTakingBack()
    try store.refreshFigures(at: start)
    try check(store, equals: try self.store(Array(Self.files.dropFirst())))
  }

  @Test func `counts as much as what goes in how much a piece takes`() throws {
    let day = (0..<2880).map { says(account("u\($0 % 9)"), "t\($0)", at: Int64($0) * 60) }
    let store = try store([day, day], batchSize: 3000)
    try store.markTakenBack(1)
    #expect(try store.sweepImportOnce(ImportSweep.Piece(events: 1000)) == true)
    let left = "SELECT count(*) FROM event WHERE import = 1"
    #expect(try store.scalar(left, Int.self) == 1440)
  }

  @Test func `takes no longer run than what it told: what came in between later is another's`()
    throws
  {
    let early = (0..<9).map { says(account("u1"), "a\($0)", at: Int64($0) * 10) }
    let late = (0..<9).map { says(account("u2"), "b\($0)", at: Int64($0) * 10 + 5) }
    let store = try store([early, early, early + late])
    try store.takeBack(3)
    try check(store, equals: try self.store([early, early]))
    let other = try self.store([early, early, early + late, late])
    try other.takeBack(1)
    try other.takeBack(3)
    try check(other, equals: try self.store([early, late]))
  }

  @Test func `was told by one that began before, and came to it later`() throws {
    let events = (0..<30).map { says(account("u\($0 % 3)"), "t\($0)", at: Int64($0) * 100) }
    let store = try Store.inMemory()
    let session = try store.beginImport(
      ImportOptions(path: "1.json", format: "x", zone: .utc, by: keeper, at: start), batchSize: 5)
    for record in events.prefix(5) { try session.take(record) }
    _ = session.committedRecords
    try store.takeFile("2.json", events)
    for record in events.dropFirst(5) { try session.take(record) }
    _ = try session.finish()
    try store.takeBack(2)
    try check(store, equals: try self.store([events]))
  }

  @Test func `is one run for a file that was read again`() throws {
    let events = (0..<60).map { says(account("u\($0 % 3)"), "t\($0)", at: Int64($0) * 100) }
    let store = try store([events, events, events.shuffled()], batchSize: 1000)
    let runs = "SELECT count(*) FROM import_again WHERE import = "
    #expect(try store.scalar(runs + "2", Int.self) == 1)
    #expect(try store.scalar(runs + "3", Int.self) == 1)
    #expect(try store.takingBack(ImportID(1))?.toldAgain.map(\.events) == [60, 60])
    #expect(try store.takingBack(ImportID(2))?.toldAgain == [])
  }

  // MARK: Zones

  private static let evening = (0..<40).map {
    says(account("u\($0 % 3)"), "t\($0)", at: Int64($0) * 7000)
  }

  @Test func `has its days counted in the zone of who tells it now`() throws {
    let shanghai = try #require(Zone("Asia/Shanghai"))
    func wrongAndRight() throws -> Store {
      let store = try Store.inMemory()
      try store.takeFile("wrong.json", Self.evening, zone: .utc)
      try store.takeFile("right.json", Self.evening, zone: shanghai)
      return store
    }
    let right = try Store.inMemory()
    try right.takeFile("right.json", Self.evening, zone: shanghai)
    let store = try wrongAndRight()
    try store.takeBack(1)
    try check(store, equals: right)

    let set = try wrongAndRight()
    let berlin = try #require(Zone("Europe/Berlin"))
    try set.perform(
      .changeGroup(GroupID(1), version: 1, .zone(berlin)), as: keeper, at: start)
    try set.takeBack(1)
    #expect(try set.scalar("SELECT zone FROM chat_group", String.self) == "Europe/Berlin")
    #expect(try set.differences() == [])
  }

  // MARK: What operators did

  @Test func `keeps people joined who were made one, and counts them as such`() throws {
    func joined(_ files: [[ChatRecord]]) throws -> Store {
      let store = try self.store(files)
      func person(_ account: String) throws -> PersonID {
        PersonID(
          try #require(
            try store.scalar(
              "SELECT person FROM identity WHERE external_id = '\(account)'", Int64.self)))
      }
      try store.perform(
        .mergePeople(
          PeopleJoin(
            person: try person("u2"), version: 1, root: try person("u1"), rootVersion: 1)),
        as: keeper, at: start)
      try store.refreshFigures(at: start)
      return store
    }
    let store = try joined([Self.files[0], Self.files[1], Self.files[4]])
    try store.takeBack(1)
    try check(store, equals: try joined([Self.files[1], Self.files[4]]))
  }

  @Test func `has a request wait on that a later file asks for as well`() throws {
    let asking = ChatRecord.application(
      JoinApplication(applicantID: "u1", name: "Ann", at: start), in: room)
    let store = try store([[asking], [asking], [asking]])
    try store.takeBack(1)
    try store.takeBack(3)
    #expect(try store.scalar("SELECT import FROM join_request", Int64.self) == 2)
    try store.takeBack(2)
    #expect(try store.scalar("SELECT count(*) FROM join_request", Int.self) == 0)
  }

  @Test func `goes with the data of a group`() throws {
    let store = try store([Self.files[0], Self.files[4]])
    try store.enter(as: keeper, unixUser: nil, at: start)
    for (id, name) in [(GroupID(1), room.name), (GroupID(2), Self.elsewhere.name)] {
      try store.perform(
        .eraseGroup(id, version: 1, .plan), as: keeper, at: start, confirmation: name)
    }
    for _ in 0..<9 { _ = try store.advanceClock(to: start + 8 * 86_400) }
    for table in ["import_again", "import_request", "import_member", "import_name"] {
      #expect(try store.scalar("SELECT count(*) FROM \(table)", Int.self) == 0, "\(table)")
    }
  }
}
