import Community
import GRDB
import Testing

@testable import Store

/// What a join request is judged by, where several people could be meant.
struct JoinFactTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann
  private let store: Store

  init() throws { store = try SmallStore.inMemory() }

  private func facts(_ id: JoinID) throws -> JoinFacts {
    try #require(try store.join(id)).facts
  }

  /// People called Sam, with what group 1 knows of each: in it, left it, or nothing.
  private func sams(_ people: [(id: Int, place: String, spoke: Int)]) throws {
    try store.write { db in
      for one in people {
        try db.execute(
          sql: "INSERT INTO person (id, name, groups, last_spoke) VALUES (?, 'Sam', 1, ?)",
          arguments: [one.id, one.spoke])
        guard one.place != "elsewhere" else { continue }
        try db.execute(
          sql: """
            INSERT INTO membership (group_id, person, left_at, last_spoke) VALUES (1, ?, ?, ?)
            """, arguments: [one.id, one.place == "left" ? 5 : nil, one.spoke])
      }
    }
  }

  private static let namesakes: [([(id: Int, place: String, spoke: Int)], Int64, Bool)] = [
    ([(11, "in", 1), (12, "left", 9), (13, "elsewhere", 99)], 11, true),
    ([(11, "elsewhere", 99), (12, "left", 9), (13, "in", 1)], 13, true),
    ([(11, "elsewhere", 99), (12, "left", 9)], 12, false),
    ([(11, "in", 5), (12, "in", 9)], 12, true),
    ([(11, "in", 9), (12, "in", 9)], 11, true),
    ([(11, "elsewhere", 9), (12, "elsewhere", 10)], 12, false),
  ]

  @Test(arguments: namesakes.indices)
  func `of several who bear the referrer's name a member is meant, then who spoke last`(
    place: Int
  ) throws {
    let (people, expected, isMember) = Self.namesakes[place]
    try sams(people)
    let found = try facts(SmallStore.ask(store, referrer: "Sam")).referrer
    #expect(found?.id == PersonID(expected))
    #expect(found?.isMember == isMember)
  }

  @Test func `a referrer is known by account as well, and by a name that begins with @`() throws {
    #expect(try facts(SmallStore.ask(store, referrer: "u2")).referrer?.name == "Bo")
    #expect(try facts(SmallStore.ask(store, account: "x", referrer: "@u2")).referrer?.name == "Bo")
    try store.write { try $0.execute(sql: "UPDATE person SET name = '@Bo' WHERE id = 2") }
    #expect(try facts(SmallStore.ask(store, account: "y", referrer: "@Bo")).referrer?.name == "@Bo")
    for blank in ["", "  ", "@"] {
      #expect(
        try facts(SmallStore.ask(store, account: "b\(blank)", referrer: blank)).referrer == nil)
    }
  }

  @Test func `who left the group is no member of it, nor of its series once they left that`() throws
  {
    // Cy has left group 1 and is in group 2 of the series.
    let request = try SmallStore.ask(store, account: "u3", name: "Cy")
    #expect(try facts(request).isMember == false)
    #expect(try facts(request).seriesGroup == "Readers 2")
    try store.write {
      try $0.execute(sql: "UPDATE membership SET left_at = 5 WHERE person = 3")
    }
    #expect(try facts(request).isMember == false)
    #expect(try facts(request).seriesGroup == nil)
    try store.write {
      try $0.execute(sql: "UPDATE membership SET left_at = NULL WHERE person = 3 AND group_id = 1")
    }
    #expect(try facts(request).isMember == true)
  }

  @Test func `a referrer of several accounts is the one that they are`() throws {
    try store.perform(
      .mergePeople(
        PeopleJoin(person: PersonID(4), version: 1, root: PersonID(2), rootVersion: 1)),
      as: ann, at: now)
    let found = try facts(SmallStore.ask(store, referrer: "Di")).referrer
    #expect(found?.id == PersonID(2) && found?.isMember == true)
  }

  @Test func `in a group of which no export has told nobody is active`() throws {
    try store.write { try $0.execute(sql: "UPDATE chat_group SET observed_until = NULL") }
    let found = try facts(SmallStore.ask(store, referrer: "Bo")).referrer
    #expect(found?.isMember == true && found?.isActive == false)
  }

  @Test func `who was approved waits for a place here, and not for their own`() throws {
    let own = try SmallStore.ask(store, account: "a", state: .approved)
    let other = try SmallStore.ask(store, account: "b", state: .approved)
    try SmallStore.ask(store, group: 2, account: "c", state: .approved)
    for state in [JoinState.pending, .held, .joined, .rejected] {
      try SmallStore.ask(store, account: state.rawValue, state: state)
    }
    #expect(try facts(own).approvedNotJoined == 1)
    #expect(try facts(other).approvedNotJoined == 1)
    #expect(try facts(SmallStore.ask(store, account: "d")).approvedNotJoined == 2)
  }

  @Test func `whom an import has recognised by name is a member, here or in the series`() throws {
    let id = try SmallStore.ask(store, account: nil, name: "Di")
    #expect(try facts(id).seriesGroup == nil)
    try store.write { try $0.execute(sql: "UPDATE join_request SET person = 4") }
    #expect(try facts(id).seriesGroup == "Readers 2")
    #expect(try !facts(id).isMember)
    try store.write { try $0.execute(sql: "UPDATE join_request SET person = 2") }
    #expect(try facts(id).isMember)
    #expect(try facts(id).seriesGroup == nil)
  }

  @Test(arguments: ["u2", "u4"])
  func `a ban holds for every account of several that are one, whichever it was given to`(
    account: String
  ) throws {
    let ask = try SmallStore.ask(store, group: 3, account: account)
    try store.perform(
      .removePerson(
        Removal(person: PersonID(4), version: 1, scope: .everywhere, reason: "spam")),
      as: ann, at: now)
    #expect(try facts(ask).ban?.reason == (account == "u4" ? "spam" : nil))
    try store.perform(
      .mergePeople(
        PeopleJoin(person: PersonID(4), version: 2, root: PersonID(2), rootVersion: 1)),
      as: ann, at: now)
    #expect(try facts(ask).ban == Ban(at: now, reason: "spam"))
    // Of two bans the later one is told.
    try store.perform(
      .removePerson(
        Removal(person: PersonID(2), version: 2, scope: .everywhere, reason: "threats")),
      as: ann, at: now + 60)
    #expect(try facts(ask).ban == Ban(at: now + 60, reason: "threats"))
  }

  @Test func `a filter looks at what one was asked, who sent one and where from`() throws {
    let id = try SmallStore.ask(store, account: "a", referrer: "Mei", answer: "to learn")
    try SmallStore.ask(store, account: "b", name: "Gil")
    try store.write {
      try $0.execute(
        sql: "UPDATE join_request SET source = 'poster' WHERE id = ?", arguments: [id])
    }
    for word in ["mei", "LEARN", "poster", "fay"] {
      #expect(try store.joins(JoinQuery(filter: word)).rows.map(\.request.id) == [id], "\(word)")
    }
  }
}
