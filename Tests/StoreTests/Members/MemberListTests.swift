import Community
import GRDB
import Testing

@testable import Store

@Suite struct `The directory of people` {
  private static let day: Int64 = 86_400

  /// Regular and quiet, new, never spoke, left, and a bot; data until day 100.
  private func store() throws -> Store {
    let store = try Store.inMemory()
    let regular = (0..<6).map { says(account("u1", "Quiet Regular"), at: Int64($0) * Self.day) }
    try store.take(
      regular + [
        listed(account("u2", "Silent Listener"), joined: 0, tags: ["vip"]),
        says(account("u3", "New Voice"), at: 95 * Self.day),
        says(account("u4", "Gone"), at: 96 * Self.day),
        happens(.leave, account("u4", "Gone"), at: 97 * Self.day),
        says(account("u5", "Roboto", kind: .bot), at: 100 * Self.day),
      ])
    return store
  }

  private func names(_ query: MemberQuery) throws -> [String] {
    let page = try store().members(query)
    #expect(page.total == page.rows.count)
    return page.rows.map(\.person.name)
  }

  @Test func `who was in no group has left none`() throws {
    let store = try SmallStore.inMemory()
    let departed = MemberQuery(segment: .departed)
    // Cy left a group, and is in another; Ed is known, and was in none.
    #expect(try store.members(departed).total == 0)
    try store.write {
      try $0.execute(
        sql: """
          UPDATE membership SET left_at = 1750000000 WHERE person = 3;
          UPDATE person SET groups = 0 WHERE id = 3;
          """)
    }
    let page = try store.members(departed)
    #expect(page.rows.map(\.person.name) == ["Cy"])
    #expect(page.total == 1)
  }

  @Test(arguments: [nil, GroupID(1)])
  func `falls into segments`(group: GroupID?) throws {
    let expected: [MemberQuery.Segment: [String]] = [
      .everyone: ["New Voice", "Quiet Regular", "Silent Listener"],
      .neverSpoke: ["Silent Listener"], .goneQuiet: ["Quiet Regular"],
      .cameBack: [], .newcomers: ["New Voice"], .firstTime: ["New Voice"],
      .unseen: ["New Voice"], .atRisk: [], .seedCandidates: [], .helperCandidates: [],
      .departed: ["Gone"], .staff: ["Roboto"],
    ]
    for segment in MemberQuery.Segment.allCases {
      for sort in MemberQuery.Sort.allCases {
        let found = try names(MemberQuery(segment: segment, sort: sort, group: group))
        #expect(found.sorted() == expected[segment])
      }
    }
  }

  @Test func `sorts`() throws {
    #expect(try names(MemberQuery()) == ["New Voice", "Quiet Regular", "Silent Listener"])
    #expect(try names(MemberQuery(sort: .messages)).first == "Quiet Regular")
    #expect(try names(MemberQuery(sort: .participation)).first == "New Voice")
  }

  @Test func `filters by name, tag and account`() throws {
    #expect(try names(MemberQuery(filter: "reg QUI")) == ["Quiet Regular"])
    #expect(try names(MemberQuery(filter: "vip")) == ["Silent Listener"])
    #expect(try names(MemberQuery(filter: "u3")) == ["New Voice"])
    #expect(try names(MemberQuery(filter: "100%")) == [])
  }

  @Test func `cuts windows`() throws {
    let page = try store().members(
      MemberQuery(sort: .name, window: Window(offset: 1, limit: 1)))
    #expect((page.total, page.offset) == (3, 1))
    #expect(page.rows.map(\.person.name) == ["Quiet Regular"])
  }

  @Test func `shows all of a person on their page`() throws {
    let store = try store()
    let person = PersonID(try id("u3", in: store))
    try store.perform(
      .award(
        Award(person: person, amount: 5, incentive: .honour, reason: .rule("good-answer"))),
      as: keeper, at: start)
    try store.perform(
      .createTask(TaskFields(title: "Say hello", person: person)), as: keeper, at: start)
    let page = try #require(try store.member(person, at: start))
    #expect(page.row.contribution == 5)
    #expect(page.accounts.map(\.externalID) == ["u3"])
    #expect(page.memberships.map(\.groupName) == ["Night readers"])
    #expect(page.daily.count == 84)
    #expect(page.daily[84 - 1 - 5] == 1)
    #expect(page.daily.reduce(0, +) == 1)
    #expect(page.points.map(\.entry.award.amount) == [5])
    #expect(page.openTasks.map(\.task.fields.title) == ["Say hello"])
    #expect(try store.member(PersonID(999), at: start) == nil)
  }
}

@Suite struct `Lists of people at any size` {
  private func plan(_ sql: String, _ arguments: StatementArguments) throws -> String {
    try Store.inMemory().read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments)
        .map { row in row["detail"] as String }.joined(separator: "; ")
    }
  }

  @Test(arguments: MemberQuery.Segment.allCases, MemberQuery.Sort.allCases)
  func `are walked along an index`(segment: MemberQuery.Segment, sort: MemberQuery.Sort) throws {
    let listing = MemberListSQL(MemberQuery(segment: segment, sort: sort), asOf: start)
    let counting = try plan(listing.countSQL, listing.arguments)
    let listed = try plan(listing.rowsSQL, listing.arguments + [200, 0])
    #expect(listed.contains("person USING"), "\(listed)")
    #expect(!listed.contains("event"))
    switch segment {
    case .everyone, .neverSpoke, .goneQuiet:
      #expect(counting.contains("USING COVERING INDEX"), "\(counting)")
      #expect(sort == .score || !listed.contains("TEMP B-TREE"), "\(listed)")
    case .newcomers, .staff:
      #expect(counting.contains("USING COVERING INDEX"), "\(counting)")
    case .departed:
      #expect(counting.contains("USING COVERING INDEX person_departed"), "\(counting)")
      #expect(!listed.contains("SCAN membership"), "\(listed)")
      #expect(sort != .lastSpoke || !listed.contains("TEMP B-TREE"), "\(listed)")
    case .cameBack, .firstTime, .unseen, .atRisk, .seedCandidates, .helperCandidates:
      // What is few is found by number, and may be sorted.
      #expect(counting.contains("SEARCH person USING INTEGER PRIMARY KEY"), "\(counting)")
      #expect(listed.contains("SEARCH person USING INTEGER PRIMARY KEY"), "\(listed)")
      #expect(!listed.contains("SCAN person"), "\(listed)")
    }
  }

  @Test(arguments: MemberQuery.Segment.allCases, MemberQuery.Sort.allCases)
  func `of one group look at no other group's people`(
    segment: MemberQuery.Segment, sort: MemberQuery.Sort
  ) throws {
    let query = MemberQuery(segment: segment, sort: sort, group: GroupID(1))
    let listing = MemberListSQL(query, asOf: start)
    for (sql, rest) in [(listing.countSQL, []), (listing.rowsSQL, [200, 0])] {
      let plan = try plan(sql, listing.arguments + StatementArguments(rest))
      #expect(plan.contains("SEARCH membership USING"), "\(plan)")
      #expect(!plan.contains("SCAN membership") && !plan.contains("SCAN person"), "\(plan)")
      #expect(!plan.contains("SCAN member_standing"), "\(plan)")
    }
  }
}
